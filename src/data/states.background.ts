/** What happened at each change of status, what sources disagree on, former names of capitals. */
import type { StateBackground, StateId } from './types.js';

export const stateBackgrounds: { readonly [id in StateId]?: StateBackground } = {
  kz: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          "Founder of the 'Shanghai Five' (26 April 1996) and signatory of the declaration that created the SCO in Shanghai.",
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
        note: 'constitutional amendments restoring the name were signed in mid-September 2022; the Interfax report is dated 19 September',
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
          "Founder of the 'Shanghai Five' (26 April 1996) and signatory of the declaration that created the SCO in Shanghai.",
      },
    ],
  },
  kg: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          "Founder of the 'Shanghai Five' (26 April 1996) and signatory of the declaration that created the SCO in Shanghai.",
      },
    ],
  },
  ru: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          "Founder of the 'Shanghai Five' (26 April 1996) and signatory of the declaration that created the SCO in Shanghai.",
      },
    ],
  },
  tj: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          "Founder of the 'Shanghai Five' (26 April 1996) and signatory of the declaration that created the SCO in Shanghai.",
      },
    ],
  },
  uz: {
    statuses: [
      {
        status: 'member',
        from: '2001-06-15',
        event:
          'Not one of the Shanghai Five; its president attended the 2000 Dushanbe meeting as a guest, and Uzbekistan came in at the June 2001 Shanghai meeting that founded the SCO.',
        note: 'Chinese chronologies put the admission at the 14-15 June 2001 meeting; the founding declaration is dated 15 June.',
      },
    ],
  },
  in: {
    statuses: [
      { status: 'observer', from: '2005-07-05', event: 'Observer status granted by the Astana summit.' },
      {
        status: 'member',
        from: '2017-06-09',
        event:
          'Admitted at the Astana summit; the start of accession had been decided at Ufa in July 2015 and memoranda of obligations were signed at Tashkent on 24 June 2016.',
        accessionOpened: '2015-07-10',
        note: 'Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.',
      },
    ],
  },
  pk: {
    statuses: [
      { status: 'observer', from: '2005-07-05', event: 'Observer status granted by the Astana summit.' },
      {
        status: 'member',
        from: '2017-06-09',
        event:
          'Admitted at the Astana summit; the start of accession had been decided at Ufa in July 2015 and memoranda of obligations were signed at Tashkent on 24 June 2016.',
        accessionOpened: '2015-07-10',
        note: 'Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.',
      },
    ],
  },
  ir: {
    statuses: [
      { status: 'observer', from: '2005-07-05', event: 'Observer status granted by the Astana summit.' },
      {
        status: 'member',
        from: '2023-07-04',
        event:
          'Became the ninth member at the online summit chaired by India; accession procedure opened at Dushanbe on 17 September 2021 and memorandum of obligations dated 16 September 2022 (Samarkand).',
        accessionOpened: '2021-09-17',
        note: 'Memorandum of obligations signed on 16 September 2022.',
        disagreement:
          "Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran's foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.",
      },
    ],
  },
  by: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2010-04',
        event: 'Partnership agreed at Yekaterinburg in June 2009; the memorandum followed in spring 2010.',
        disagreement:
          'Some lists count from 2009 (decision), TASS from 2010 (memorandum). A visit to Minsk for the signing was planned for 28-29 April 2010; the exact day was not confirmed.',
      },
      { status: 'observer', from: '2015-07-10', event: 'Raised to observer at the Ufa summit.' },
      {
        status: 'member',
        from: '2024-07-04',
        event:
          'Became the tenth member at the Astana summit; procedure opened at Samarkand on 16 September 2022 and memorandum of obligations signed on 4 July 2023.',
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
        event: 'First SCO observer, accepted at the Tashkent summit.',
        disagreement:
          'One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  lk: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2010',
        event:
          'Partnership agreed at Yekaterinburg in June 2009; memorandum signed in the first half of 2010.',
        disagreement:
          'Colombo counts from 2009 (decision); 2010 is the year of the memorandum, whose exact day could not be sourced.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  af: {
    statuses: [
      {
        status: 'observer',
        from: '2012-06-07',
        event:
          'Observer status granted by the Beijing summit; participation has been suspended in practice since the Taliban took power in 2021.',
        disagreement:
          'At least one advocacy site says 2005; the summit documents and the press of the day put it in 2012.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          'Listed among the 17 partners after the two categories were merged at Tianjin, although Kabul had not been invited to that summit and has not taken part since September 2021.',
        note: 'Nominal status, inactive.',
      },
    ],
    nameNote:
      "Datasets and SCO texts keep the Republic's name; the authorities in Kabul call the state 'Islamic Emirate'. Recognition is contested, so the name is a style decision for the publisher.",
  },
  tr: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2013-04-26',
        event: 'Agreed at the Beijing summit in June 2012; memorandum signed in Almaty in April 2013.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
    nameNote: "'Turkey' in sources before mid-2022; 'Türkiye' in current SCO usage.",
  },
  kh: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2015-09-24',
        event:
          "Partnership agreed at the Ufa summit in July 2015; memorandum signed in Xi'an in September 2015, the first of the four.",
        disagreement: "Some agency lists for Ufa name Sri Lanka in Cambodia's place; that is a mistake.",
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  az: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-03-14',
        event:
          'Partnership agreed at the Ufa summit in July 2015; memorandum signed in Beijing in March 2016.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  np: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-03-22',
        event:
          'Partnership agreed at the Ufa summit in July 2015; memorandum signed in Beijing in March 2016. Kathmandu had first applied in 2007.',
        disagreement: 'Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
    nameNote:
      "In September 2020 the cabinet chose plain 'Nepal' as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.",
  },
  am: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-04-16',
        event:
          'Partnership agreed at the Ufa summit in July 2015; memorandum signed in Beijing in April 2016, in force at once; the last of the four Ufa partners to complete the step.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  eg: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-14',
        event: 'Agreed at Dushanbe in September 2021; memorandum signed in Tashkent a year later.',
        note: 'Foreign ministers had endorsed it on 14 July 2021.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  qa: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-14',
        event: 'Agreed at Dushanbe in September 2021; memorandum signed in Tashkent a year later.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  sa: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-16',
        event:
          'Agreed at Dushanbe in September 2021; memorandum signed at Samarkand in September 2022; the Saudi cabinet approved it on 28 March 2023.',
        disagreement:
          'Many reports take the 28-29 March 2023 cabinet approval as the start; the signing day at Samarkand (16 September 2022) rests on one outlet.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  ae: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event:
          "Agreed at Samarkand in September 2022; memorandum signed at the foreign ministers' meeting in Goa.",
        note: 'The Goa meeting ran 4-5 May 2023; 5 May for this state rests on press reports.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  kw: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event:
          "Agreed at Samarkand in September 2022; memorandum signed at the foreign ministers' meeting in Goa.",
        note: 'The Goa meeting ran 4-5 May 2023; 5 May for this state rests on press reports.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  mm: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event:
          "Agreed at Samarkand in September 2022; memorandum signed at the foreign ministers' meeting in Goa.",
        note: 'The Goa meeting ran 4-5 May 2023; 5 May for this state rests on press reports.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
    nameNote: "One dataset still has 'Republic of Myanmar'; capital also spelled Naypyidaw.",
  },
  mv: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        event:
          "Agreed at Samarkand in September 2022; memorandum signed at the foreign ministers' meeting in Goa.",
        note: 'The Goa meeting ran 4-5 May 2023; 5 May for this state rests on press reports.',
        disagreement: "TASS later put the Maldives' status at July 2023.",
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  bh: {
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-07-15',
        event: 'Agreed at Samarkand in September 2022; memorandum signed in Beijing in July 2023.',
        note: 'The signing report traces back to the Bahrain News Agency.',
      },
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          "Status carried over when the Tianjin summit folded observer and dialogue-partner categories into one 'SCO partner' status; the Secretary-General said three weeks later that the legal texts and memoranda still had to be adapted.",
        note: 'No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.',
      },
    ],
  },
  la: {
    statuses: [
      {
        status: 'partner',
        from: '2025-09-01',
        event:
          'Admitted by a separate Tianjin decision; foreign ministers had backed it in July. The SCO Secretariat said a memorandum was still to be signed.',
        note: 'No source shows the memorandum signed.',
        disagreement:
          "The Secretariat and the list of Tianjin decisions call the status 'dialogue partner'; Chinese and several agency reports say 'partner', since the categories were merged the same day. The merged status is used here.",
      },
    ],
  },
};
