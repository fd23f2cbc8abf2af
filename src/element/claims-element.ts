import { html, type TemplateResult } from 'lit';
import { claims, conflicts, openQuestions } from '../data/load/claims.js';
import { claimOn, type DatedClaim } from '../data/queries/claims.js';
import { visibleOn } from '../data/queries/visible-on.js';
import type { Claim, IsoDay, Sourced } from '../data/types.js';
import { fill } from '../i18n/phrases.js';
import { claim } from '../strings/en/claim.js';
import { disputeNote as disputeWords } from '../strings/en/dispute-note.js';
import { disputeNote } from '../templates/dispute-note.js';
import type { DrawingContext } from '../templates/drawing-context.js';
import { heading } from '../templates/heading.js';
import { ScoElement } from './sco-element.js';

/** What both tags about claims say. */
export const claimVocabulary = { claim, disputeNote: disputeWords };
export type ClaimContext = DrawingContext<typeof claimVocabulary>;

/** A tag that compares the statements of the opinion piece of July 2024 with what was known on the day shown. */
export abstract class ClaimsElement extends ScoElement {
  /** The claims as they could be judged on the day shown; nothing while they are loading. */
  protected claims():
    | {
        readonly all: readonly DatedClaim[];
        readonly published: IsoDay;
        readonly unpublished: number;
      }
    | undefined {
    const file = this.use(claims);
    const [differ, open] = [this.use(conflicts), this.use(openQuestions)];
    if (!file || !differ || !open) return undefined;
    return { ...file.article, all: file.claims.map((each) => claimOn(each, this.day)) };
  }

  /** The mark of a record; in words where nothing but the piece itself says so. */
  protected mark(record: Sourced & { readonly article?: true }, { cite, words }: ClaimContext): unknown {
    return record.article && !record.sources.length
      ? [' ', html`<span class="muted">${words.claim.own}</span>`]
      : cite.mark(record);
  }

  /** Notes on what sources tell differently about a claim, and on what is open. */
  protected disputes({ id }: Claim, context: ClaimContext): unknown {
    const touches = ({ claims: ids = [] }: { readonly claims?: readonly string[] }) => ids.includes(id);
    return [
      ...conflicts.value!.conflicts.filter(touches).flatMap(({ resolution }) => {
        const text = visibleOn(resolution, context.day);
        return text ? [disputeNote(text, 'differ', context)] : [];
      }),
      ...openQuestions
        .value!.openQuestions.filter(touches)
        .map(({ question }) => disputeNote(question, 'open', context)),
    ];
  }

  /** What is shown of a day before the piece appeared: there was nothing to compare yet. */
  protected ahead(published: IsoDay, title: unknown, { words, level, time }: ClaimContext): TemplateResult {
    this.empty();
    return html`
      <p class="kicker" part="kicker">${words.claim.checked}</p>
      ${heading(level, title)}
      <p class="lede">${fill(words.claim.ahead, { date: time(published) })}</p>
    `;
  }
}
