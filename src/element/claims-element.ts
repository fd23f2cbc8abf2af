import { html, type TemplateResult } from 'lit';
import { claims, conflicts, openQuestions } from '../data/load/claims.js';
import { claimOn, type DatedClaim } from '../data/queries/claims.js';
import { visibleOn } from '../data/queries/visible-on.js';
import type { ClaimRecords } from '../slices/claims.js';
import type { article as Article } from '../data/summits/2024-astana/claims.js';
import type { Claim, IsoDay, Sourced } from '../data/types.js';
import { fill } from '../i18n/phrases.js';
import { claim } from '../strings/en/claim.js';
import { disputeNote as disputeWords } from '../strings/en/dispute-note.js';
import { disputeNote } from '../templates/dispute-note.js';
import type { DrawingContext } from '../templates/drawing-context.js';
import { heading } from '../templates/heading.js';
import { ScoElement } from './sco-element.js';

/** The words that both tags about claims need. */
export const claimVocabulary = { claim, disputeNote: disputeWords };
export type ClaimContext = DrawingContext<typeof claimVocabulary>;

/** Base class of tags that compare the opinion piece of July 2024 with what was known on the day shown. */
export abstract class ClaimsElement extends ScoElement {
  /** The records of all claims, or of one; `undefined` while they are loading. */
  protected records(): ClaimRecords | undefined {
    const files = [this.use(claims), this.use(conflicts), this.use(openQuestions)] as const;
    const [all, contradictions, questions] = files;
    if (!all || !contradictions || !questions) return undefined;
    const { article, claims: statements } = all;
    const known = this.inLanguage('summits/2024-astana/claims', { article, claims: statements });
    return {
      ...known,
      conflicts: this.inLanguage('summits/2024-astana/conflicts', contradictions.conflicts),
      openQuestions: this.inLanguage('summits/2024-astana/open-questions', questions.openQuestions),
    };
  }

  /** The claims as they could be judged on the day shown. */
  protected dated({ claims: all }: ClaimRecords): readonly DatedClaim[] {
    return all.map((each) => claimOn(each, this.day));
  }

  /** Where the statements come from: title, author, outlet and day of the piece. */
  protected piece(
    { title, author, outlet, published }: typeof Article,
    { words, prose, time }: ClaimContext,
  ): unknown {
    return fill(words.claim.piece, {
      title: prose(title),
      author: prose(author),
      outlet: prose(outlet),
      date: time(published),
    });
  }

  /** The source mark of a record, or words where the piece itself is the only source. */
  protected mark(record: Sourced & { readonly article?: true }, { cite, words }: ClaimContext): unknown {
    return record.article && !record.sources.length
      ? [' ', html`<span class="muted">${words.claim.own}</span>`]
      : cite.mark(record);
  }

  /** Notes on what sources dispute about a claim, and on what is not established. */
  protected disputes(
    { id }: Claim,
    { conflicts, openQuestions }: ClaimRecords,
    context: ClaimContext,
  ): unknown {
    const isConcerned = ({ claims: ids = [] }: { readonly claims?: readonly string[] }) => ids.includes(id);
    return [
      ...conflicts.filter(isConcerned).flatMap(({ resolution }) => {
        const text = visibleOn(resolution, context.day);
        return text ? [disputeNote(text, 'differ', context)] : [];
      }),
      ...openQuestions.filter(isConcerned).map(({ question }) => disputeNote(question, 'open', context)),
    ];
  }

  /** What is shown for a day before the piece appeared, when there was nothing to compare. Sets the state `empty`. */
  protected beforePublication(
    published: IsoDay,
    title: unknown,
    { words, level, time, kicker }: ClaimContext,
  ): TemplateResult {
    this.empty();
    return html`
      ${kicker(words.claim.checked)} ${heading(level, title)}
      <p class="lede">${fill(words.claim.ahead, { date: time(published) })}</p>
    `;
  }
}
