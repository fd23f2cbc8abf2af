/** Where sources on the Astana summit contradict each other, and what we concluded. */
import type { Conflict } from '../../types.js';

export const conflicts: readonly Conflict[] = [
  {
    topic: 'Number of documents',
    about: ['adopted'],
    resolution: '24 before the event, 25 after it; some outlets say about 20 decisions.',
    sources: [270, 265, 412],
    confidence: 'medium',
  },
  {
    topic: 'Strategy until 2035',
    about: ['strategy-2035-decision-2024'],
    resolution:
      'It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.',
    claims: ['doc-strategy-2025', 'roadmap-2035'],
    sources: [269, 31, 264],
    confidence: 'medium',
  },
  {
    topic: 'Initiative title',
    about: ['world-unity-initiative-2024'],
    resolution:
      'Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.',
    claims: ['doc-initiative'],
    sources: [31, 262, 294],
    confidence: 'medium',
  },
  {
    topic: 'SCO Plus theme',
    resolution:
      'The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.',
    sources: [417, 412, 411, 537],
    confidence: 'medium',
  },
  {
    topic: 'Signed or adopted',
    about: [
      'good-neighbourliness-statement-2024',
      'drinking-water-statement-2024',
      'waste-management-statement-2024',
    ],
    resolution:
      'The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.',
    sources: [269, 31],
    confidence: 'medium',
  },
  {
    topic: 'Names of organisations',
    resolution:
      'The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.',
    claims: ['orgs-oic', 'orgs-eco-missing'],
    sources: [417, 566, 537],
    confidence: 'medium',
  },
  {
    topic: 'Iran’s delegate',
    resolution: 'Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.',
    claims: ['sixteen-countries'],
    sources: [288, 414, 567],
    confidence: 'medium',
  },
  {
    topic: 'Share of world GDP',
    resolution:
      'About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.',
    sources: [417],
    confidence: 'medium',
  },
  {
    topic: 'Number of events',
    resolution: 'Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.',
    claims: ['kz-chair-work'],
    sources: [539, 531, 519],
    confidence: 'medium',
  },
];
