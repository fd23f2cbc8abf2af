/** The documents that the summits adopted, by summit and as one list. */
import { adoptedDocuments } from './adopted-documents.js';
import { dated } from './queries/documents.js';
import { summits } from './summits.js';
import type { SummitDocument, SummitId } from './types.js';

/** In the order in which each summit's sources list them. */
export const documentsBySummit = Object.fromEntries(
  summits.map(({ id, end }) => [id, dated(adoptedDocuments[id], end)]),
) as { readonly [id in SummitId]: readonly SummitDocument[] };

/** Oldest summit first. */
export const documents: readonly SummitDocument[] = Object.values(documentsBySummit).flat();
