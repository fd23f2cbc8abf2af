/** What the opinion piece of 8 July 2024 leaves out. */
import type { Omission } from '../../types.js';

export const omissions: readonly Omission[] = [
  {
    fact: 'As the meeting ended, China took the chair, and the next summit was fixed for 2025, in China.',
    sources: [266, 535],
  },
  {
    fact: 'On 4 July a session was called “SCO Plus” for the first time ever.',
    sources: [424, 405],
  },
  {
    fact: 'There were 25 documents: 20 decisions, three statements, one intergovernmental agreement and the declaration.',
    sources: [411, 265, 31],
  },
  { fact: 'IOFS, ECO and the United Arab Emirates took part.', sources: [411, 428] },
  {
    fact: 'Kazakhstan’s Nurlan Yermekbayev was named Secretary-General for 2025–2027.',
    sources: [296, 297],
  },
  {
    fact: 'The package held the environmental protection agreement and three statements, on good-neighbourliness, drinking water and waste.',
    sources: [31],
  },
  {
    fact: 'The SCO named Qingdao tourism and cultural capital for 2024–2025, and 2025 its year of sustainable development.',
    sources: [31, 265, 107],
  },
];
