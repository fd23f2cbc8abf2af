/** Events that led to the organisation and to its Charter. */
import type { FoundingEvent } from './types.js';

export const founding: readonly FoundingEvent[] = [
  {
    date: '1996-04-26',
    event:
      'The “Shanghai Five” begins: in Shanghai, China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan sign an agreement on military confidence-building',
    sources: [4, 595, 596],
  },
  {
    date: '1997-04-24',
    event: 'Shanghai Five agree in Moscow to reduce border troops',
    sources: [595, 596, 126],
  },
  { date: '2001-06-15', event: 'SCO founded in Shanghai', sources: [1, 2, 8] },
  {
    date: '2002-06-07',
    event: 'Charter signed in St Petersburg',
    disagreement: 'Some pages print 7 July 2002.',
    sources: [1, 8, 126],
  },
  { date: '2003-09-19', event: 'Charter entered into force', sources: [1, 9] },
  {
    date: '2007-08-16',
    event: 'Bishkek treaty on long-term good-neighbourliness, friendship and cooperation',
    disagreement: 'A UN page prints 10 August.',
    sources: [10, 159, 167],
  },
];
