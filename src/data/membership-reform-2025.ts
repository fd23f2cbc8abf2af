/** How observers and dialogue partners became SCO partners in 2025, and what has become known since. */
import type { MembershipReform } from './types.js';

export const membershipReform: MembershipReform = {
  decided: '2025-09-01',
  body: 'Council of Heads of State, Tianjin',
  findings: [
    {
      statement:
        'By agreement of the heads of state, the two outer circles, observers and dialogue partners, merge as “SCO partner”. The Tianjin Declaration says so, and a separate decision on the status of SCO partner was adopted.',
      sources: [36, 37, 144, 602, 38],
    },
    {
      statement:
        'The merged list is 17 with Laos, admitted that day by a decision of its own that says dialogue partner.',
      sources: [37, 38],
    },
    {
      statement: 'In May 2025 a senior Secretariat official announced that one partner category was planned.',
      sources: [603],
      confidence: 'medium',
    },
    {
      statement: 'Laos was backed by foreign ministers, Tianjin, mid-July 2025.',
      sources: [76],
      confidence: 'medium',
    },
    {
      statement:
        'As last reported, work remained: on 24 September 2025 the Secretary-General said that memoranda with partners must be revised and the Charter and other texts aligned.',
      asOf: '2025-09-24',
      note: 'Nothing later, reports of the Bishkek summit included, was found on memoranda re-signed or the Charter amended.',
      sources: [40, 604],
    },
    { statement: 'Applications to join or change status: 19', asOf: '2025-09-24', sources: [40, 605, 604] },
    {
      statement: 'states and international organisations have over 10 applications pending',
      asOf: '2026-02-02',
      disagreement: 'September 2025 has 19: scope or count differs, and both lists are unpublished.',
      sources: [606],
      confidence: 'medium',
    },
    {
      statement: 'It was at Tianjin that the SCO decided to ask for observer status in the CIS.',
      date: '2025-09-01',
      sources: [37],
      confidence: 'medium',
    },
    { statement: 'The CIS summit in Dushanbe granted it.', date: '2025-10-10', sources: [473, 470] },
  ],
  members: {
    count: 10,
    asOf: '2026-09-01',
    note: 'Ten since 4 July 2024; no report of a new member at Bishkek. The figure for 2026 is quoted second-hand.',
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
    note: 'The names come from a press listing of February 2026, the count of 17 from reports since September 2025. China’s foreign minister repeated the total of 27 states in the People’s Daily of 4 September 2026, implying that Bishkek changed nothing; nothing opened from after February 2026 listed the composition again.',
    disagreement:
      'Some press keeps to “26 or 27 members” or “2 observers and 14 or 15 dialogue partners”; Sputnik China in February 2026 listed all 17 as “dialogue partners”.',
    sources: [38, 39, 77],
  },
  bishkek2026: [
    {
      statement:
        'Bishkek, 31 August – 1 September 2026: 26th Council of Heads of State (session of 1 September under Sadyr Japarov; that afternoon, the “SCO plus” session)',
      print: [
        'People’s Daily (China) of 27 Aug 2026, no. 28537',
        'People’s Daily (China), no. 28543, 2 Sep 2026',
      ],
      sources: [113, 454, 319, 608],
    },
    {
      statement: 'Secretariat counts 28 documents approved; Bishkek Declaration was adopted',
      disagreement: 'Besides the declaration, ANI reports 13 outcome agreements.',
      sources: [113, 318],
      confidence: 'medium',
    },
    {
      statement: 'New members: none reported',
      print: ['People’s Daily (China) of 4 Sep 2026, no. 28545 (27 states)'],
      sources: [113],
      confidence: 'medium',
    },
    {
      statement: 'New partners: none reported; total remains 27 states',
      print: ['People’s Daily (China), no. 28545, 4 Sep 2026 (Wang Yi)'],
      sources: [113, 39],
      confidence: 'medium',
    },
    {
      statement: 'The chair passed from Kyrgyzstan to Pakistan for 2026–2027',
      sources: [113, 609, 114],
      confidence: 'medium',
    },
  ],
};
