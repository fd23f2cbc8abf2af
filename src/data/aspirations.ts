/** Applications and voiced interest, which are recorded separately from formal statuses. */
import type { Aspiration } from './types.js';

export const aspirations: readonly Aspiration[] = [
  {
    state: 'in',
    kind: 'applicant',
    from: '2014-09',
    to: '2017-06-09',
    event: 'Applied formally for full membership around the Dushanbe summit of September 2014.',
    sources: [13],
  },
  {
    state: 'pk',
    kind: 'applicant',
    from: '2014-09',
    to: '2017-06-09',
    event:
      'A request was already being assessed in February 2010; the formal application for full membership came around the Dushanbe summit of September 2014.',
    note: [
      {
        text: 'Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.',
        visibleFrom: '2016-06-24',
      },
    ],
    sources: [13, 18],
  },
  {
    state: 'ir',
    kind: 'applicant',
    from: '2008-03-24',
    to: '2023-07-04',
    event: [
      {
        text: 'Applied to be a full member; later held back while Iran was under international sanctions.',
        visibleFrom: '2016-06-30',
      },
    ],
    note: [
      { text: 'A Kremlin aide quoted in June 2016 gives the application date.', visibleFrom: '2016-06-30' },
    ],
    sources: [19, 20],
    confidence: 'medium',
  },
  {
    state: 'by',
    kind: 'applicant',
    from: '2022-07',
    to: '2024-07-04',
    event: 'Applied for full membership.',
    sources: [30],
  },
  {
    state: 'lk',
    kind: 'applicant',
    from: '2022-04',
    event: [
      {
        text: 'Told the Secretary-General it still seeks observer status; again in 2024.',
        visibleFrom: '2024-12-31',
      },
    ],
    sources: [42],
    confidence: 'medium',
  },
  {
    state: 'af',
    kind: 'applicant',
    from: '2015',
    event: 'Application for full membership.',
    note: [{ text: "Dormant; the former Republic's government filed it.", visibleFrom: '2021-12-31' }],
    sources: [46],
    confidence: 'medium',
  },
  {
    state: 'tr',
    kind: 'applicant',
    from: '2011-03-23',
    to: '2012-06-07',
    event: 'The foreign minister wrote to ask for dialogue-partner status.',
    sources: [48, 49],
  },
  {
    state: 'kh',
    kind: 'applicant',
    from: '2022-11',
    event: [{ text: 'Asked to be an observer, and again in 2024.', visibleFrom: '2024-12-31' }],
    sources: [53],
    confidence: 'medium',
  },
  {
    state: 'az',
    kind: 'applicant',
    from: '2015-02',
    to: '2016-03-14',
    appliedFor: 'observer',
    event: [
      {
        text: 'Secretary-General reported its observer bid in early 2015; 2024 saw it renewed.',
        visibleFrom: '2024-12-31',
      },
    ],
    note: [{ text: 'Ends here with the dialogue partnership.', visibleFrom: '2016-03-14' }],
    sources: [54, 36],
  },
  {
    state: 'az',
    kind: 'applicant',
    from: '2025',
    appliedFor: 'member',
    event: 'China backed this full-membership bid, which India stopped, Baku says.',
    note: 'No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.',
    sources: [57, 58, 59],
    confidence: 'medium',
  },
  {
    state: 'np',
    kind: 'applicant',
    from: '2018',
    event: 'Wanted to move up, in the end to full membership.',
    sources: [62],
    confidence: 'medium',
  },
  {
    state: 'am',
    kind: 'applicant',
    from: '2015-02',
    to: '2016-04-16',
    appliedFor: 'observer',
    event: [{ text: 'Early 2015 report of an observer bid; renewal in 2024.', visibleFrom: '2024-12-31' }],
    note: [{ text: 'Ends here with the dialogue partnership.', visibleFrom: '2016-04-16' }],
    sources: [54],
  },
  {
    state: 'am',
    kind: 'applicant',
    from: '2025-07-03',
    appliedFor: 'member',
    event: [
      {
        text: 'On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.',
        visibleFrom: '2025-07-16',
      },
    ],
    note: [
      {
        text: 'A Pakistani veto was reported by azatutyun.am and interbellumnews.com.',
        visibleFrom: '2025-09-30',
      },
    ],
    sources: [64, 65, 58],
  },
  {
    state: 'la',
    kind: 'applicant',
    from: '2024-05',
    to: '2025-09-01',
    event: "Russia's foreign minister reported it as a would-be dialogue partner.",
    sources: [74],
    confidence: 'medium',
  },
  {
    state: 'la',
    kind: 'interest',
    from: '2025-09',
    event: 'Vientiane hopes to be a full member, a deputy foreign minister said.',
    sources: [75],
    confidence: 'medium',
  },
  {
    state: 'bd',
    kind: 'interest',
    from: '2007',
    event: 'First report of interest in observer status.',
    sources: [78],
    confidence: 'medium',
  },
  {
    state: 'bd',
    kind: 'applicant',
    from: '2015-02',
    event: [
      {
        text: 'In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.',
        visibleFrom: '2024-07-31',
      },
    ],
    sources: [54],
  },
  {
    state: 'dz',
    kind: 'applicant',
    from: '2024-05',
    event: "Russia's foreign minister said it had applied to be a dialogue partner.",
    disagreement: 'Reports of 2023 say observer; of 2024, dialogue partner.',
    sources: [74, 79],
  },
  {
    state: 'sy',
    kind: 'applicant',
    from: '2015-02',
    event: "Russia's foreign ministry announced an observer bid.",
    note: [
      {
        text: 'Listings after 2022 do not show it; the former government filed it.',
        visibleFrom: '2024-12-31',
      },
    ],
    sources: [80, 54],
  },
];
