/** What a statement of the opinion piece of July 2024 is drawn from, by its id. */
import { documentsBySummit } from '../data/documents.js';
import { article, claims } from '../data/summits/2024-astana/claims.js';
import { conflicts } from '../data/summits/2024-astana/conflicts.js';
import { openQuestions } from '../data/summits/2024-astana/open-questions.js';
import type { Claim, Conflict, OpenQuestion, SummitDocument } from '../data/types.js';

/** Records of one statement, or of all. */
export interface ClaimRecords {
  readonly article: typeof article;
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Of one statement: the documents that it is about. */
  readonly documents?: readonly SummitDocument[];
}

const recordsOf = (claim: Claim): ClaimRecords => {
  const isConcerned = ({ claims: ids }: { readonly claims?: readonly string[] }) => ids?.includes(claim.id);
  return {
    article,
    claims: [claim],
    conflicts: conflicts.filter(isConcerned),
    openQuestions: openQuestions.filter(isConcerned),
    documents: documentsBySummit['2024-astana'].filter(({ id }) => claim.documents?.includes(id)),
  };
};

export const slices: { readonly [id: string]: ClaimRecords } = Object.fromEntries(
  claims.map((claim) => [claim.id, recordsOf(claim)]),
);
