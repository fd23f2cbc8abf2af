/** Kazakhstan's year in the chair, 2023 to 2024. */
import type { ChairYear } from '../../types.js';

export const chairYear: ChairYear = {
  state: 'kz',
  from: '2023-07-04',
  to: '2024-07-04',
  periodNote: 'Begins 5 July for the Kazakh foreign ministry.',
  motto: {
    en: 'Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development',
    ru: 'Укрепление многостороннего диалога — стремление к устойчивому миру и развитию',
  },
  mottoNote: 'Some English texts from the Kazakh side put “Prosperity” last, not “Development”.',
  priorities: [
    'Make the SCO work better through reform',
    'Make it better able to ensure security and stability',
    'Deepen economic and trade ties',
    'Closer ties in culture and humanitarian work',
    'Handle outside ties and enlargement',
  ],
  facts: [
    {
      id: 'events-planned',
      statement: 'In May 2023 the plan had about 80 events.',
      value: 80,
      sources: [539],
      confidence: 'medium',
    },
    {
      id: 'events-tokayev-may',
      statement: 'Over 100 large events was the figure Tokayev gave foreign ministers in May 2024.',
      value: 100,
      sources: [540],
      confidence: 'medium',
    },
    {
      id: 'events-140',
      statement: 'More than 140 for Kazakhstan’s ambassador in China, later for Kazinform.',
      value: 140,
      sources: [538, 268],
      confidence: 'medium',
    },
    {
      id: 'events-150',
      statement: 'Some 150 events at the summit, Tokayev reported.',
      value: 150,
      recommended: true,
      sources: [531, 410],
    },
    {
      id: 'events-180',
      statement: 'By 21 May 2024 the Secretary-General already put the count above 180.',
      value: 180,
      sources: [519, 541],
    },
    {
      id: 'new-documents',
      statement: 'The term saw 60 new documents prepared.',
      value: 60,
      sources: [531],
    },
    {
      id: 'year-of-ecology',
      statement: 'Kazakhstan proposed 2024 as the SCO Year of Ecology.',
      sources: [532],
    },
    {
      id: 'almaty-capital',
      statement: 'SCO tourism and cultural capital in 2023–2024: Almaty.',
      sources: [104, 531],
    },
    {
      id: 'unep',
      statement: 'In Nairobi, in February 2024, UNEP and the SCO Secretariat signed a memorandum.',
      sources: [542, 543],
    },
    {
      id: 'investment-group',
      statement:
        'Payments in national currencies grew, and work restarted in the special working group on investment.',
      sources: [531],
      confidence: 'medium',
    },
    {
      id: 'culture-projects',
      statement:
        'Ten tourist destinations were chosen for joint projects; a Silk Way music festival and a project on spiritual shrines began.',
      sources: [531],
      confidence: 'medium',
    },
  ],
  scale: {
    statement: 'About 10,000 delegates and reporters, Kazakhstan’s foreign ministry expected.',
    sources: [543],
    confidence: 'medium',
  },
  handover: {
    from: 'kz',
    to: 'cn',
    date: '2024-07-04',
    term: '2024-2025',
    motto: 'Upholding the Shanghai Spirit: SCO on the Move',
    themeOfYear: 'SCO Year of Sustainable Development',
    next: '2025-tianjin',
    sources: [266, 535, 107, 265, 143],
  },
  sources: [105, 519, 103, 536],
};
