import { html, type TemplateResult } from 'lit';
import type { claimOn } from '../../data/queries/claims.js';
import type { Claim, Omission, Sourced, Verdict } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { heading } from '../../templates/heading.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import type { claim as claimWords } from '../../strings/en/claim.js';
import type { claimList as english } from '../../strings/en/claim-list.js';

type DatedClaim = ReturnType<typeof claimOn>;

/** What the template needs beside the claims: words and the marks of their sources. */
export interface ClaimListContext {
  readonly words: typeof claimWords;
  readonly own: typeof english;
  readonly title: unknown;
  readonly tag: string;
  readonly level: string;
  readonly cite: Citations;
  readonly published: TemplateResult;
  /** How many statements are too uncertain to be listed. */
  readonly unpublished: number;
  readonly say: (text: string) => unknown;
  readonly mark: (record: Sourced & { readonly article?: true }) => unknown;
  readonly disputes: (claim: Claim) => unknown;
}

export function claimListTemplate(
  groups: readonly { readonly verdict: Verdict; readonly claims: readonly DatedClaim[] }[],
  omissions: readonly Omission[],
  context: ClaimListContext,
): TemplateResult {
  const { words, own, title, tag, level, cite, published, unpublished, say } = context;
  const total = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const verdicts = listed(
    groups.map(({ verdict, claims }) => counted(claims.length, own.count[verdict], tag)),
    tag,
  );
  const group = (name: string, count: number) =>
    heading(level, fill(own.group, { verdict: name, count: new Intl.NumberFormat(tag).format(count) }), 1);
  return html`
    <p class="kicker" part="kicker">${words.checked}</p>
    ${heading(level, title)}
    <p class="lede nums">
      ${
        total
          ? [
              fill(counted(total, own.total, tag), { verdicts }),
              unpublished ? counted(unpublished, own.unpublished, tag) : '',
            ]
          : own.none
      }
    </p>
    <p class="lede nums">${fill(own.piece, { date: published })}</p>
    ${groups.map(
      ({ verdict, claims }) => html`
        ${group(words.verdict[verdict], claims.length)}
        <ul class="claims nums" part="claims">
          ${claims.map((claim) => row(claim, context))}
        </ul>
      `,
    )}
    ${
      omissions.length
        ? html`${group(own.omissions, omissions.length)}
            <ul class="nums" part="omissions">
              ${omissions.map((each) => html`<li>${say(each.fact)}${cite.mark(each)}</li>`)}
            </ul>`
        : ''
    }
  `;
}

function row(
  { record, later }: DatedClaim,
  { own, cite, say, mark, disputes }: ClaimListContext,
): TemplateResult {
  const label = (text: string) => html`<span class="muted">${text}</span>${own.colon}`;
  // The mark of doubt would end a paragraph.
  return html`<li>
    <p class="claim">${say(record.claim)}</p>
    <div>${label(own.record)}${say(record.fact)}${mark(record)}${disputes(record)}</div>
    ${later.map((step) => html`<p>${label(own.since)}${say(step.fact)}${cite.mark(step)}</p>`)}
    ${record.note ? html`<p class="note">${own.note}${own.colon}${say(record.note)}</p>` : ''}
  </li>`;
}
