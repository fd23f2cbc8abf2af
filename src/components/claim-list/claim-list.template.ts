import { html, nothing, type TemplateResult } from 'lit';
import { VERDICTS, type DatedClaim } from '../../data/queries/claims.js';
import type { Claim, Omission, Sourced } from '../../data/types.js';
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
  /** Where the statements come from. */
  readonly piece: unknown;
  /** How many statements are too uncertain to be listed. */
  readonly unpublished: number;
  /** The source mark of a record, or words where the piece itself is the only source. */
  readonly mark: (record: Sourced & { readonly article?: true }) => unknown;
  /** Notes on what sources dispute about a claim. */
  readonly disputes: (claim: Claim) => unknown;
}

/** How many statements a short list shows before the others are folded. */
const FIRST = 3;

/** The statements, those that the record contradicts first, and what the piece leaves out. */
export function claimListTemplate(
  claims: readonly DatedClaim[],
  omissions: readonly Omission[],
  context: ClaimListContext,
): TemplateResult {
  const { tag, level, cite, fold, isShort, piece, unpublished, prose } = context;
  const words = context.words.claimList;
  const verdicts = listed(
    VERDICTS.flatMap((verdict) => {
      const count = claims.filter((claim) => claim.verdict === verdict).length;
      return count ? counted(count, words.count[verdict], tag) : [];
    }),
    tag,
  );
  const rows = (shown: readonly DatedClaim[]) =>
    shown.length
      ? html`<ul class="claims nums" part="claims">
          ${shown.map((claim) => row(claim, context))}
        </ul>`
      : nothing;
  // A single one more is shown, not folded.
  const first = isShort && claims.length > FIRST + 1 ? FIRST : claims.length;
  const others = claims.slice(first);
  return html`
    ${context.kicker(context.words.claim.checked)} ${heading(level, context.heading)}
    <p class="lede nums">
      ${
        claims.length
          ? [
              fill(counted(claims.length, words.total, tag), { verdicts }),
              unpublished ? counted(unpublished, words.unpublished, tag) : '',
            ]
          : words.none
      }
    </p>
    <p class="lede nums piece">${piece}</p>
    ${rows(claims.slice(0, first))}
    ${others.length ? fold(counted(others.length, words.more, tag), rows(others)) : nothing}
    ${
      omissions.length
        ? html`${heading(level, words.omissions, 1)}
          ${fold(
            counted(omissions.length, words.facts, tag),
            html`<ul class="nums" part="omissions">
              ${omissions.map((each, index) => html`<li id="sco-claim-list-omission-${index + 1}">${prose(each.fact)}${cite.mark(each)}</li>`)}
            </ul>`,
          )}`
        : nothing
    }
  `;
}

/** A statement, the verdict with what sources say, and what has happened since. */
function row(
  { record, verdict, later }: DatedClaim,
  { words, cite, prose, mark, disputes }: ClaimListContext,
): TemplateResult {
  const { since, note, colon, said } = words.claimList;
  // The record is a <div>: a <p> cannot contain the <details> of a dispute note.
  return html`<li id="sco-claim-list-${record.id}">
    <p class="claim">${prose(record.claim)}</p>
    <div>
      ${fill(said, { verdict: html`<strong>${words.claim.verdict[verdict]}</strong>`, fact: prose(record.fact) })}${mark(record)}${disputes(record)}
    </div>
    ${later.map((step) => html`<div class="para">${since}${colon}${prose(step.fact)}${cite.mark(step)}</div>`)}
    ${record.note ? html`<p class="note">${note}${colon}${prose(record.note)}</p>` : ''}
  </li>`;
}
