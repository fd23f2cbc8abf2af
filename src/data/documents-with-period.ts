/** The documents whose period is known, by summit: a fifth of all, and those that a road map shows. */
import { documentsBySummit } from './documents.js';
import type { SummitDocument } from './types.js';

export const documentsWithPeriod: { readonly [summit: string]: readonly SummitDocument[] } =
  Object.fromEntries(
    Object.entries(documentsBySummit).map(([summit, documents]) => [
      summit,
      documents.filter(({ period }) => period),
    ]),
  );
