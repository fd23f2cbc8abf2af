/** Terms to explain to readers, in addition to the names of organisations and of the SCO's own bodies. */
import type { Concept } from './types.js';

export const concepts: readonly Concept[] = [
  {
    id: 'sco',
    acronym: { en: 'SCO' },
    name: { en: 'Shanghai Cooperation Organisation' },
    senses: [
      {
        from: '2001-06-15',
        sentence: {
          en: 'Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.',
        },
      },
    ],
    sources: [1, 2, 8],
  },
  {
    id: 'observer',
    name: { en: 'observer' },
    senses: [
      {
        from: '2004-06-17',
        sentence: {
          en: 'Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.',
        },
      },
      {
        from: '2025-09-01',
        sentence: {
          en: 'Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.',
        },
      },
    ],
    sources: [136, 141, 9, 36, 37],
  },
  {
    id: 'dialogue-partner',
    name: { en: 'dialogue partner' },
    senses: [
      {
        from: '2008-08-28',
        sentence: {
          en: 'Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.',
        },
      },
      {
        from: '2025-09-01',
        sentence: {
          en: 'Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.',
        },
      },
    ],
    sources: [175, 177, 36, 37],
  },
  {
    id: 'partner',
    name: { en: 'SCO partner' },
    senses: [
      {
        from: '2025-09-01',
        sentence: {
          en: 'Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.',
        },
      },
    ],
    sources: [36, 37, 144, 602, 38],
  },
  {
    id: 'sco-plus',
    name: { en: 'SCO Plus' },
    senses: [
      {
        from: '2024-07-04',
        sentence: {
          en: 'Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.',
        },
      },
    ],
    sources: [417, 424, 411, 405],
  },
  {
    id: 'eaeu',
    acronym: { en: 'EAEU' },
    name: { en: 'Eurasian Economic Union' },
    senses: [
      {
        from: '2015-01-01',
        sentence: {
          en: 'Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.',
        },
      },
    ],
    sources: [477, 478],
  },
];
