/** Background to the statuses of states: what happened, what sources disagree on; also former names of capitals. */
import type { StateBackground, StateId } from './types.js';

export const stateBackgrounds: { readonly [id in StateId]?: StateBackground } = {
  kz: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.',
      },
    ],
    capitals: [
      {
        place: 'astana',
        from: '1998-05',
        to: '2019-03-23',
        note: 'renamed from Akmola in May 1998',
        sources: [5],
        confidence: 'medium',
      },
      { place: 'nur-sultan', from: '2019-03-23', to: '2022-09-17', sources: [6, 5] },
      {
        place: 'astana',
        from: '2022-09-17',
        note: 'Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022',
        sources: [5, 7],
        confidence: 'medium',
      },
    ],
  },
  cn: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.',
      },
    ],
  },
  kg: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.',
      },
    ],
  },
  ru: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.',
      },
    ],
  },
  tj: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.',
      },
    ],
  },
  uz: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.',
        note: '15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.',
      },
    ],
  },
  in: {
    statuses: [
      { status: 'observer', from: '2005-07-05', event: 'Made an observer by the Astana summit.' },
      {
        status: 'member',
        from: '2017-06-09',
        event:
          'The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.',
        accessionOpened: '2015-07-10',
        note: [
          {
            text: 'Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.',
            visibleFrom: '2017-06-15',
          },
        ],
      },
    ],
  },
  pk: {
    statuses: [
      { status: 'observer', from: '2005-07-05', event: 'Made an observer by the Astana summit.' },
      {
        status: 'member',
        from: '2017-06-09',
        event:
          'The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.',
        accessionOpened: '2015-07-10',
        note: [
          {
            text: 'Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.',
            visibleFrom: '2017-06-15',
          },
        ],
      },
    ],
  },
  ir: {
    statuses: [
      { status: 'observer', from: '2005-07-05', event: 'Made an observer by the Astana summit.' },
      {
        status: 'member',
        from: '2023-07-04',
        event:
          'Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).',
        accessionOpened: '2021-09-17',
        note: 'Memorandum of obligations signed on 16 September 2022.',
        disagreement:
          'Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.',
      },
    ],
  },
  by: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2010-04',
        event: 'In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.',
        disagreement:
          'TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.',
      },
      { status: 'observer', from: '2015-07-10', event: 'Raised to observer at the Ufa summit.' },
      {
        status: 'member',
        from: '2024-07-04',
        event:
          'Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.',
        accessionOpened: '2022-09-16',
        note: 'Memorandum of obligations signed on 4 July 2023.',
      },
    ],
  },
  mn: {
    statuses: [
      {
        status: 'observer',
        from: '2004-06-17',
        event: 'The Tashkent summit accepted this first SCO observer.',
        disagreement:
          'One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  lk: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2010',
        event:
          'Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.',
        disagreement:
          'The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  af: {
    statuses: [
      {
        status: 'observer',
        from: '2012-06-07',
        event: [
          {
            text: 'Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.',
            visibleFrom: '2021-12-31',
          },
        ],
        disagreement:
          'Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          'Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.',
        note: 'Nominal status, inactive.',
      },
    ],
    nameNote:
      'Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.',
  },
  tr: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2013-04-26',
        event: 'The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
    nameNote: 'The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.',
  },
  kh: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2015-09-24',
        event: [
          {
            text: 'Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.',
            visibleFrom: '2016-04-16',
          },
        ],
        disagreement: 'Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  az: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-03-14',
        event:
          'The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  np: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-03-22',
        event:
          'Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.',
        disagreement: 'Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
    nameNote:
      'In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.',
  },
  am: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-04-16',
        event:
          'The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  eg: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-14',
        event: 'Tashkent memorandum, a year after agreement at Dushanbe in September 2021.',
        note: 'Endorsed by foreign ministers before, on 14 July 2021.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  qa: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-14',
        event: 'Tashkent memorandum, a year after agreement at Dushanbe in September 2021.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  sa: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-16',
        event: [
          {
            text: 'Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.',
            visibleFrom: '2023-03-28',
          },
        ],
        disagreement: [
          {
            text: 'One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.',
            visibleFrom: '2023-03-29',
          },
        ],
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  ae: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event: 'Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.',
        note: 'Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  kw: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event: 'Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.',
        note: 'Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  mm: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event: 'Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.',
        note: 'Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
    nameNote: 'Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.',
  },
  mv: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event: 'Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.',
        note: 'Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.',
        disagreement: [
          { text: 'TASS later put the Maldives’ status at July 2023.', visibleFrom: '2023-07-31' },
        ],
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  bh: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-07-15',
        event:
          'The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.',
        note: 'Bahrain News Agency is the origin of the signing report.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [
          {
            text: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
            visibleFrom: '2026-09-30',
          },
        ],
      },
    ],
  },
  la: {
    statuses: [
      {
        status: 'partner',
        from: '2025-09-01',
        event: [
          {
            text: 'Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.',
            visibleFrom: '2025-09-30',
          },
        ],
        note: [{ text: 'No source shows the memorandum signed.', visibleFrom: '2025-09-30' }],
        disagreement: [
          {
            text: '“Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.',
            visibleFrom: '2025-09-30',
          },
        ],
      },
    ],
  },
};
