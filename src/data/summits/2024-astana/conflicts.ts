/** Where sources on the Astana summit contradict each other, and what we hold. */
import type { Conflict } from '../../types.js';

export const conflicts: readonly Conflict[] = [
  {
    topic: 'Number of documents',
    resolution: '24 before the event, 25 after it; some outlets say about 20 decisions.',
    sources: [270, 265, 412],
    confidence: 'medium',
  },
  {
    topic: 'Strategy until 2035',
    resolution:
      '"Adopted" in The Astana Times and in the Chinese-Central Asian media report; "draft" with the Kremlin and Kazinform. The draft reading is right.',
    sources: [269, 31, 264],
    confidence: 'medium',
  },
  {
    topic: 'Initiative title',
    resolution:
      'With or without "Development"; harmony or accord. The Declaration has Just Peace, Harmony and Development.',
    sources: [31, 262, 294],
    confidence: 'medium',
  },
  {
    topic: 'SCO Plus theme',
    resolution:
      'Kremlin, TASS and BelTA give the motto of the chair; Kazinform and Trend give the title of the World Unity initiative.',
    sources: [417, 412, 411, 537],
    confidence: 'medium',
  },
  {
    topic: 'Signed or adopted',
    resolution:
      'The Astana Times has the three statements signed; the Kremlin says they were adopted without signature.',
    sources: [269, 31],
    confidence: 'medium',
  },
  {
    topic: 'Names of organisations',
    resolution:
      "ECO appears as OECD on the Kremlin's English page; IOFS appears as PSOE, IOR-ARC or IOSB in machine-made English.",
    sources: [417, 566, 537],
    confidence: 'medium',
  },
  {
    topic: "Iran's delegate",
    resolution: 'English Wikipedia lists Pezeshkian; all reports of the day have Acting President Mokhber.',
    sources: [288, 414, 567],
    confidence: 'medium',
  },
  {
    topic: 'Share of world GDP',
    resolution:
      'Tokayev: a third; Putin and older Kazakh texts: about a quarter. The measures differ and none is defined.',
    sources: [417],
    confidence: 'medium',
  },
  {
    topic: 'Number of events',
    resolution: '80 planned, then 100, 140, 150 or 180 reported. 150 is the figure used at the summit.',
    sources: [539, 531, 519],
    confidence: 'medium',
  },
];
