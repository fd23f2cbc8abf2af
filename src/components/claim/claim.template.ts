import { html, type TemplateResult } from 'lit';
import type { DatedClaim } from '../../data/queries/claims.js';
import type { Sourced, SummitDocument } from '../../data/types.js';
import { fill } from '../../i18n/phrases.js';
import type { claim as claimWords } from '../../strings/en/claim.js';
import type { documentTypes } from '../../strings/en/document-types.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';

/** The drawing context, and what only this tag needs. */
interface ClaimContext extends DrawingContext<{
  readonly claim: typeof claimWords;
  readonly documentTypes: typeof documentTypes;
}> {
  /** Where the statement comes from. */
  readonly piece: unknown;
  /** The source mark of a record, or words where the piece itself is the only source. */
  readonly mark: (record: Sourced & { readonly article?: true }) => unknown;
  /** Notes on what sources dispute about the claim. */
  readonly disputes: () => unknown;
}

/** One statement, the verdict, and the record. */
export function claimTemplate(
  { record, verdict, later }: DatedClaim,
  documents: readonly SummitDocument[],
  context: ClaimContext,
): TemplateResult {
  const { level, cite, piece, mark, time, title, disputes, prose } = context;
  const { claim: words, documentTypes: types } = context.words;
  const { category, note } = record;
  // Facts are marked in reading order, because notes are numbered in the order of the marks.
  const rows: readonly (readonly [term: string, description: unknown])[] = [
    [words.record, [prose(record.fact), mark(record), disputes()]],
    [
      words.since,
      later.length &&
        later.map((step) => html`<div class="para">${prose(step.fact)}${cite.mark(step)}</div>`),
    ],
    [words.note, note && prose(note)],
    [
      words.documents,
      documents.length &&
        documents.map(
          (document) =>
            html`<div class="para">
              ${fill(words.adopted, { type: types[document.type], date: time(document.date), title: title(document) })}${cite.mark(document)}
            </div>`,
        ),
    ],
  ];
  return html`
    ${context.kicker(fill(words.kicker, { category: words.category[category] }))}
    ${heading(level, prose(record.claim))}
    <p part="verdict">
      ${fill(words.verdictOf, {
        verdict: html`<strong>${words.verdict[verdict]}</strong>`,
        meaning: words.meaning[verdict],
      })}
    </p>
    <dl part="facts">
      ${rows.map(([term, description]) =>
        description
          ? html`<div>
              <dt>${term}</dt>
              <dd class="nums">${description}</dd>
            </div>`
          : '',
      )}
    </dl>
    <p class="lede piece nums">${piece}</p>
  `;
}
