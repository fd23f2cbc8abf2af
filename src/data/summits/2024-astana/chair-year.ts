/** Kazakhstan's year in the chair, 2023 to 2024. */
import type { ChairYear } from '../../types.js';

export const chairYear: ChairYear = {
  state: 'kz',
  from: '2023-07-04',
  to: '2024-07-04',
  periodNote: 'The Kazakh foreign ministry counts from 5 July.',
  motto: {
    en: 'Strengthening Multilateral Dialogue - Striving for Sustainable Peace and Development',
    ru: 'Укрепление многостороннего диалога — стремление к устойчивому миру и развитию',
  },
  mottoNote: 'Some English texts from the Kazakh side end with "Prosperity" in place of "Development".',
  priorities: [
    'Reform the SCO and make it more effective',
    'Strengthen its capacity for security and stability',
    'Deepen economic and trade ties',
    'Deepen cultural and humanitarian cooperation',
    'Manage enlargement and external relations',
  ],
  facts: [
    {
      id: 'events-planned',
      statement: 'About 80 events were planned in May 2023.',
      value: 80,
      sources: [539],
      confidence: 'medium',
    },
    {
      id: 'events-tokayev-may',
      statement: 'Tokayev spoke of more than 100 large events to the foreign ministers in May 2024.',
      value: 100,
      sources: [540],
      confidence: 'medium',
    },
    {
      id: 'events-140',
      statement: "Kazakhstan's ambassador in China and later Kazinform gave more than 140.",
      value: 140,
      sources: [538, 268],
      confidence: 'medium',
    },
    {
      id: 'events-150',
      statement: 'Tokayev reported about 150 events at the summit.',
      value: 150,
      recommended: true,
      sources: [531, 410],
    },
    {
      id: 'events-180',
      statement: 'The Secretary-General had counted more than 180 already on 21 May 2024.',
      value: 180,
      sources: [519, 541],
      confidence: 'medium',
    },
    {
      id: 'new-documents',
      statement: 'Sixty new documents were prepared during the term.',
      value: 60,
      sources: [531],
    },
    {
      id: 'year-of-ecology',
      statement: '2024 was the SCO Year of Ecology on a Kazakh proposal.',
      sources: [532],
    },
    {
      id: 'almaty-capital',
      statement: 'Almaty was SCO tourism and cultural capital in 2023-2024.',
      sources: [104, 531],
    },
    {
      id: 'unep',
      statement: 'The SCO Secretariat and UNEP signed a memorandum in Nairobi in February 2024.',
      sources: [542, 543],
    },
    {
      id: 'investment-group',
      statement:
        'The special working group on investment resumed work and payments in national currencies gained ground.',
      sources: [531],
      confidence: 'medium',
    },
    {
      id: 'culture-projects',
      statement:
        'Ten tourist destinations for joint projects were chosen; a project on spiritual shrines and a Silk Way music festival were launched.',
      sources: [531],
      confidence: 'medium',
    },
  ],
  scale: {
    statement: "Kazakhstan's foreign ministry expected about 10,000 delegates and reporters.",
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
