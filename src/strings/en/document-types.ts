import type { DocumentType } from '../../data/types.js';

/** Types of documents. */
export const documentTypes: Record<DocumentType, string> = {
  'action-plan': 'Plan',
  agreement: 'Agreement',
  charter: 'Charter',
  concept: 'Concept',
  convention: 'Convention',
  decision: 'Decision',
  declaration: 'Declaration',
  initiative: 'Initiative',
  memorandum: 'Memorandum',
  programme: 'Programme',
  regulation: 'Regulation',
  report: 'Report',
  statement: 'Statement',
  strategy: 'Strategy',
  treaty: 'Treaty',
};
