/** How observers and dialogue partners became SCO partners in 2025, and what is known since. */
import type { MembershipReform } from './types.js';

export const membershipReform: MembershipReform = {
  decided: '2025-09-01',
  body: 'Council of Heads of State, Tianjin',
  findings: [
    {
      statement:
        "Heads of state agreed that the two outer circles, observers and dialogue partners, become one category called 'SCO partner'. The Tianjin Declaration records it and a separate decision on the status of SCO partner was adopted.",
      sources: [36, 37, 144, 602, 38],
    },
    {
      statement:
        'A separate decision admitted Laos on the same day, worded as dialogue partner, so that the merged list counts 17.',
      sources: [37, 38],
    },
    {
      statement:
        'The plan for one partner category was announced by a senior Secretariat official in May 2025.',
      sources: [603],
      confidence: 'medium',
    },
    {
      statement: 'Foreign ministers meeting in Tianjin in mid-July 2025 backed Laos.',
      sources: [76],
      confidence: 'medium',
    },
    {
      statement:
        'Not finished when last reported: the Secretary-General said on 24 September 2025 that the Charter and other texts must be brought into line and memoranda with partners revised.',
      asOf: '2025-09-24',
      note: 'No later source on a Charter amendment or re-signed memoranda was found, including reports of the Bishkek summit.',
      sources: [40, 604],
    },
    { statement: '19 applications to join or to change status', asOf: '2025-09-24', sources: [40, 605, 604] },
    {
      statement: 'more than 10 applications on the table, from states and international organisations',
      asOf: '2026-02-02',
      disagreement: 'Different scope or count from the 19 of September 2025; neither list is published.',
      sources: [606],
      confidence: 'medium',
    },
    {
      statement: 'The SCO decided at Tianjin to seek observer status in the CIS.',
      date: '2025-09-01',
      sources: [37],
      confidence: 'medium',
    },
    { statement: 'The CIS summit in Dushanbe granted it.', date: '2025-10-10', sources: [473, 470] },
  ],
  members: {
    count: 10,
    asOf: '2026-09-01',
    note: 'Ten since 4 July 2024; no report of a new member at Bishkek. For 2026 the page of the Secretariat was not opened; the figure is quoted second-hand.',
    sources: [77, 607, 113],
  },
  partners: {
    count: 17,
    namedListAsOf: '2026-02-02',
    countConsistentAsOf: '2026-09-04',
    formerObservers: ['af', 'mn'],
    formerDialoguePartners: [
      'az',
      'am',
      'bh',
      'eg',
      'kh',
      'qa',
      'kw',
      'mv',
      'mm',
      'np',
      'ae',
      'sa',
      'tr',
      'lk',
    ],
    admitted: ['la'],
    note: "Named list: a press listing of February 2026; the count of 17 was reported from September 2025. The total of 27 states was repeated by China's foreign minister in the People's Daily of 4 September 2026, which implies no change at Bishkek; the composition itself was not re-listed in anything opened after February 2026.",
    disagreement:
      "Some press still writes '26 or 27 members' or '2 observers and 14 or 15 dialogue partners'; a February 2026 Sputnik China list labels all 17 'dialogue partners'.",
    sources: [38, 39, 77],
  },
  bishkek2026: [
    {
      statement:
        "26th Council of Heads of State, Bishkek, 31 August - 1 September 2026 (Council session 1 September, chaired by Sadyr Japarov; 'SCO plus' session the same afternoon)",
      print: [
        "People's Daily (China), no. 28537, 27 Aug 2026",
        "People's Daily (China), no. 28543, 2 Sep 2026",
      ],
      sources: [113, 454, 319, 608],
    },
    {
      statement: 'Bishkek Declaration adopted; 28 documents approved according to the Secretariat',
      disagreement: 'An ANI report speaks of 13 outcome agreements besides the declaration.',
      sources: [113, 318],
      confidence: 'medium',
    },
    {
      statement: 'New members: none reported',
      print: ["People's Daily (China), no. 28545, 4 Sep 2026 (27 states)"],
      sources: [113],
      confidence: 'medium',
    },
    {
      statement: 'New partners: none reported; total remains 27 states',
      print: ["People's Daily (China), no. 28545, 4 Sep 2026 (Wang Yi)"],
      sources: [113, 39],
      confidence: 'medium',
    },
    {
      statement: 'The chair passed from Kyrgyzstan to Pakistan for 2026-2027',
      sources: [113, 609, 114],
      confidence: 'medium',
    },
  ],
};
