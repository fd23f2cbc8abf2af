/** What about the Astana summit is not established. Questions, not facts. */
import type { OpenQuestion } from '../../types.js';

export const openQuestions: readonly OpenQuestion[] = [
  {
    question:
      'Exact Russian and English titles of documents 1-16 as numbered on kremlin.ru, above all number 2 (share contributions).',
    sources: [],
  },
  { question: 'Who represented CICA and IOFS in person.', sources: [411] },
  {
    question:
      'Periods of the information-security plan and of the eco-tourism programme; content of the financing decision.',
    sources: [264],
  },
  { question: 'Entry into force of the environmental protection agreement.', sources: [303] },
  { question: 'Whether Laos and Bangladesh had applied by July 2024.', sources: [526] },
];
