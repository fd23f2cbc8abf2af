/** Official languages, symbols and anniversaries of the organisation. */
import type { Finding } from './types.js';

export const officialLanguages: readonly Finding[] = [
  {
    statement: 'Official and working languages are two: Russian and Chinese',
    asOf: '2025-03',
    sources: [491, 3],
  },
  { statement: 'English as a third official language: India asked for it in May 2023', sources: [597, 598] },
];

export const symbols: readonly Finding[] = [
  {
    statement:
      'The emblem on a white flag: a globe, its upper half outlining the founding states, inside a green wreath, with the organisation’s name in Chinese and Russian',
    note: 'Non-official descriptions.',
    sources: [],
    confidence: 'medium',
  },
  {
    statement: 'Dushanbe approved a regulation on symbols on 12 September 2014',
    date: '2014-09-12',
    sources: [205],
    confidence: 'medium',
  },
  {
    statement: 'First heard at the Dushanbe summit: the anthem',
    date: '2021-09-17',
    sources: [241],
    confidence: 'medium',
  },
];

export const anniversaries: readonly Finding[] = [
  {
    statement:
      'Tajik satin, member flags and the number 20 round the emblem: 20th anniversary logo, which the Tajik president approved and Beijing saw in January 2021',
    sources: [599, 600],
  },
  {
    statement: 'a reception in Beijing marked 25 years on 15 June 2026',
    date: '2026-06-15',
    sources: [601],
    confidence: 'medium',
  },
];
