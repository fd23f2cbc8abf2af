import { html, type TemplateResult } from 'lit';
import type { DatedClaim } from '../../data/queries/claims.js';
import type { Claim, IsoDay, Omission, Sourced, Verdict } from '../../data/types.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import type { claim as claimWords } from '../../strings/en/claim.js';
import type { claimList } from '../../strings/en/claim-list.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';

/** The drawing context, and what only this tag needs. */
interface ClaimListContext extends DrawingContext<{
  readonly claim: typeof claimWords;
  readonly claimList: typeof claimList;
}> {
  readonly heading: unknown;
  /** The day on which the piece appeared. */
  readonly published: IsoDay;
  /** How many statements are too uncertain to be listed. */
  readonly unpublished: number;
  /** The source mark of a record, or words where the piece itself is the only source. */
  readonly mark: (record: Sourced & { readonly article?: true }) => unknown;
  /** Notes on what sources dispute about a claim. */
  readonly disputes: (claim: Claim) => unknown;
}

export function claimListTemplate(
  groups: readonly { readonly verdict: Verdict; readonly claims: readonly DatedClaim[] }[],
  omissions: readonly Omission[],
  context: ClaimListContext,
): TemplateResult {
  const { tag, level, cite, time, published, unpublished } = context;
  const { claim: words, claimList: listWords } = context.words;
  const total = groups.flatMap(({ claims }) => claims).length;
  const verdicts = listed(
    groups.map(({ verdict, claims }) => counted(claims.length, listWords.count[verdict], tag)),
    tag,
  );
  const group = (name: string, count: number) =>
    heading(
      level,
      fill(listWords.group, { verdict: name, count: new Intl.NumberFormat(tag).format(count) }),
      1,
    );
  return html`
    ${context.kicker(words.checked)} ${heading(level, context.heading)}
    <p class="lede nums">
      ${
        total
          ? [
              fill(counted(total, listWords.total, tag), { verdicts }),
              unpublished ? counted(unpublished, listWords.unpublished, tag) : '',
            ]
          : listWords.none
      }
    </p>
    <p class="lede nums">${fill(listWords.piece, { date: time(published) })}</p>
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
        ? html`${group(listWords.omissions, omissions.length)}
            <ul class="nums" part="omissions">
              ${omissions.map((each) => html`<li>${context.text({ en: each.fact })}${cite.mark(each)}</li>`)}
            </ul>`
        : ''
    }
  `;
}

function row(
  { record, later }: DatedClaim,
  { words, cite, text, mark, disputes }: ClaimListContext,
): TemplateResult {
  const listWords = words.claimList;
  const say = (en: string) => text({ en });
  const label = (name: string) => html`<span class="muted">${name}</span>${listWords.colon}`;
  // The record is a <div>: a <p> cannot contain the <details> of a dispute note.
  return html`<li>
    <p class="claim">${say(record.claim)}</p>
    <div>${label(listWords.record)}${say(record.fact)}${mark(record)}${disputes(record)}</div>
    ${later.map((step) => html`<p>${label(listWords.since)}${say(step.fact)}${cite.mark(step)}</p>`)}
    ${record.note ? html`<p class="note">${listWords.note}${listWords.colon}${say(record.note)}</p>` : ''}
  </li>`;
}
