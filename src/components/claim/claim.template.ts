import { html, type TemplateResult } from 'lit';
import type { DatedClaim } from '../../data/queries/claims.js';
import type { AdoptedDocument, DocumentType, IsoDay, Sourced } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { heading } from '../../templates/heading.js';
import { fill } from '../../i18n/phrases.js';
import type { claim as english } from '../../strings/en/claim.js';

/** What the template needs beside the claim: words, names and the marks of its sources. */
export interface ClaimContext {
  readonly words: typeof english;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly level: string;
  readonly cite: Citations;
  readonly published: TemplateResult;
  readonly say: (text: string) => unknown;
  readonly mark: (record: Sourced & { readonly article?: true }) => unknown;
  readonly date: (day: IsoDay) => TemplateResult;
  readonly disputes: () => unknown;
}

interface Concerned {
  readonly document: AdoptedDocument;
  readonly day: IsoDay;
  readonly title: unknown;
}

/** One statement, the verdict first. */
export function claimTemplate(
  { record, verdict, later }: DatedClaim,
  documents: readonly Concerned[],
  { words, types, level, cite, published, say, mark, date, disputes }: ClaimContext,
): TemplateResult {
  const { category, note } = record;
  // Facts are marked in the order in which they are read: notes are numbered by it.
  const rows: readonly (readonly [term: string, description: unknown])[] = [
    [words.statement, say(record.claim)],
    [words.record, [say(record.fact), mark(record), disputes()]],
    [words.since, later.length && later.map((step) => html`<p>${say(step.fact)}${cite.mark(step)}</p>`)],
    [words.note, note && say(note)],
    [
      words.documents,
      documents.length &&
        documents.map(
          ({ document, day, title }) =>
            html`<p>
              ${fill(words.adopted, { type: types[document.type], date: date(day), title })}${cite.mark(document)}
            </p>`,
        ),
    ],
  ];
  return html`
    <p class="kicker" part="kicker">${fill(words.kicker, { category: words.category[category] })}</p>
    ${heading(level, words.verdict[verdict])}
    <p class="lede">${words.meaning[verdict]} ${fill(words.piece, { date: published })}</p>
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
  `;
}
