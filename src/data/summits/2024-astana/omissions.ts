/** What that opinion piece leaves out. */
import type { Omission } from '../../types.js';

export const omissions: readonly Omission[] = [
  {
    fact: 'The chair passed to China at the end of the meeting; the next summit was set for China in 2025.',
    sources: [266, 535],
  },
  {
    fact: 'The first session ever held under the name "SCO Plus" took place on 4 July.',
    sources: [424, 405],
  },
  {
    fact: 'The package numbered 25 documents: the declaration, 20 decisions, three statements and one intergovernmental agreement.',
    sources: [411, 265, 31],
  },
  { fact: 'The United Arab Emirates, ECO and IOFS took part.', sources: [411, 428] },
  {
    fact: 'Nurlan Yermekbayev of Kazakhstan was appointed Secretary-General for 2025-2027.',
    sources: [296, 297],
  },
  {
    fact: 'Three statements (good-neighbourliness, drinking water, waste) and the environmental protection agreement were part of the package.',
    sources: [31],
  },
  {
    fact: 'Qingdao was named SCO tourism and cultural capital for 2024-2025, and 2025 the SCO year of sustainable development.',
    sources: [31, 265, 107],
  },
];
