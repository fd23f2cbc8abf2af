/** What is not established about the Astana summit. */
import type { OpenQuestion } from '../../types.js';

export const openQuestions: readonly OpenQuestion[] = [
  {
    question:
      'How kremlin.ru’s documents 1–16 are titled exactly in Russian and English, number 2 (share contributions) above all.',
    sources: [],
  },
  {
    question: 'Who represented CICA and IOFS in person.',
    claims: ['intl-org-leaders'],
    sources: [411],
  },
  {
    question:
      'Financing decision’s content; which years the eco-tourism programme and information-security plan cover.',
    claims: ['doc-financing', 'doc-ecotourism'],
    sources: [264],
  },
  { question: 'When environmental protection agreement enters into force.', sources: [303] },
  {
    question: 'Had Laos and Bangladesh applied by July 2024?',
    claims: ['laos', 'bangladesh'],
    sources: [526],
  },
];
