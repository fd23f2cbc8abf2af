import { html, type TemplateResult } from 'lit';
import { claims, conflicts, openQuestions } from '../data/load/claims.js';
import { claimOn, type DatedClaim } from '../data/queries/claims.js';
import { visibleOn } from '../data/queries/visible-on.js';
import type { Claim, IsoDay, Sourced } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { heading } from '../templates/heading.js';
import { lazy } from '../lib/lazy.js';
import { named, nameIn } from '../i18n/names.js';
import { ScoElement } from './sco-element.js';
import { fill } from '../i18n/phrases.js';
import { claim as english } from '../strings/en/claim.js';
import { disputeNote as englishDisputeNote } from '../strings/en/dispute-note.js';
import type { LocalWords } from '../i18n/languages.js';
import { disputeNote } from '../templates/dispute-note.js';
import { ownWords } from './own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../strings/ru/claim.js')),
  'zh-Hans': lazy(() => import('../strings/zh-Hans/claim.js')),
};

/** A tag that holds the statements of the opinion piece of July 2024 against what was known on the day shown. */
export abstract class ClaimsElement extends ScoElement {
  /** The claims as they could be judged on the day shown; nothing while they are on their way. */
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
    return { ...file.article, all: file.claims.map((claim) => claimOn(claim, this.day)) };
  }

  protected claimWords(): typeof english | undefined {
    return ownWords(this, english, local);
  }

  /** Our sentences are in English. */
  protected say(text: string): unknown {
    return named(nameIn(this.locale.language, undefined, undefined, text));
  }

  protected date(day: IsoDay): TemplateResult {
    return html`<time datetime=${day}>${formatDate(day, this.locale.tag)}</time>`;
  }

  /** The mark of a record; in words where nothing but the piece itself says so. */
  protected mark(record: Sourced & { readonly article?: true }, words: typeof english): unknown {
    return record.article && !record.sources.length
      ? [' ', html`<span class="muted">${words.own}</span>`]
      : this.cite.mark(record);
  }

  /** Marks for what sources tell differently about a claim, and for what is open. */
  protected disputes({ id }: Claim): unknown {
    const touched = ({ claims = [] }: { readonly claims?: readonly string[] }) => claims.includes(id);
    const words = this.words('disputeNote', englishDisputeNote);
    const { printing } = this.page;
    return [
      ...conflicts.value!.conflicts.filter(touched).flatMap(({ resolution }) => {
        const text = visibleOn(resolution, this.day);
        return text ? [disputeNote(text, 'differ', words, printing)] : [];
      }),
      ...openQuestions
        .value!.openQuestions.filter(touched)
        .map(({ question }) => disputeNote(question, 'open', words, printing)),
    ];
  }

  /** Before the piece appeared, nothing is held against anything. */
  protected ahead(words: typeof english, published: IsoDay, title: unknown): TemplateResult {
    this.empty();
    return html`
      <p class="kicker" part="kicker">${words.checked}</p>
      ${heading(this.choice('headingLevel'), title)}
      <p class="lede">${fill(words.ahead, { date: this.date(published) })}</p>
    `;
  }
}
