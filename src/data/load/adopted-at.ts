import { dated } from '../queries/documents.js';
import type { SummitDocument, SummitFile, SummitId } from '../types.js';
import { summitFiles } from './summit-files.js';

/** The documents that the summit of a file adopted. The file is one of the dataset, or one that the page supplies. */
export const adoptedAt = ({ documents, meeting: { id, end } }: SummitFile): readonly SummitDocument[] =>
  dated(documents, end, id in summitFiles ? (id as SummitId) : undefined);
