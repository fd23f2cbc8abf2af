/** The documents that the summits adopted, by summit and as one list. */
import { adoptedDocuments } from './adopted-documents.js';
import { dated } from './queries/documents.js';
import { summits } from './summits.js';
import type { SummitDocument, SummitId } from './types.js';

/** The documents of each summit, in the order in which its sources list them. */
export const documentsBySummit = Object.fromEntries(
  summits.map(({ id, end }) => [id, dated(adoptedDocuments[id], end, id)]),
) as { readonly [id in SummitId]: readonly SummitDocument[] };

/** The documents of all summits, oldest summit first. */
export const documents: readonly SummitDocument[] = Object.values(documentsBySummit).flat();
