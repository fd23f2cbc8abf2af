/** Official languages, symbols and anniversaries of the organisation. */
import type { Finding } from './types.js';

export const officialLanguages: readonly Finding[] = [
  {
    statement: 'Chinese and Russian are the official and working languages',
    asOf: '2025-03',
    sources: [491, 3],
  },
  { statement: 'India asked in May 2023 for English as a third official language', sources: [597, 598] },
];

export const symbols: readonly Finding[] = [
  {
    statement:
      "White flag with the emblem: a green wreath around a globe whose upper half shows the outline of the founding states, with the organisation's name in Russian and Chinese",
    note: 'Non-official descriptions.',
    sources: [],
    confidence: 'medium',
  },
  {
    statement: 'A regulation on symbols was approved on 12 September 2014 in Dushanbe',
    date: '2014-09-12',
    sources: [205],
    confidence: 'medium',
  },
  {
    statement: 'Anthem first performed at the Dushanbe summit',
    date: '2021-09-17',
    sources: [],
    confidence: 'medium',
  },
];

export const anniversaries: readonly Finding[] = [
  {
    statement:
      '20th anniversary logo, approved by the Tajik president and shown in Beijing in January 2021: the number 20 around the emblem, member flags and Tajik satin',
    sources: [599, 600],
  },
  {
    statement: '25th anniversary on 15 June 2026; marked with a reception in Beijing',
    date: '2026-06-15',
    sources: [601],
    confidence: 'medium',
  },
];
