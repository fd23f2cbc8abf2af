import type { DocumentType } from '../types.js';

/** Types of documents, the weightiest first. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  'declaration',
  'charter',
  'treaty',
  'convention',
  'agreement',
  'strategy',
  'programme',
  'action-plan',
  'concept',
  'initiative',
  'decision',
  'regulation',
  'memorandum',
  'report',
  'statement',
];
