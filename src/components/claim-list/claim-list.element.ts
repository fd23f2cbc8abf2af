import type { TemplateResult } from 'lit';
import { omissions } from '../../data/load/claims.js';
import { CATEGORIES, VERDICTS } from '../../data/queries/claims.js';
import type { ClaimCategory, Verdict } from '../../data/types.js';
import { lazy } from '../../lib/lazy.js';
import { fill } from '../../i18n/phrases.js';
import { ClaimsElement } from '../../element/claims-element.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import { claimList as english } from '../../strings/en/claim-list.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { claimListStyles } from './claim-list.styles.js';
import { claimListTemplate } from './claim-list.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/claim-list.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/claim-list.js')),
};

/**
 * @summary All statements of the opinion piece of 8 July 2024 on the Astana summit, by verdict, and what it leaves out.
 * @tagname sco-claim-list
 * @customElement sco-claim-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - A verdict with the number of statements, and the heading of what is left out.
 * @csspart claims - The statements of one verdict.
 * @csspart omissions - What the piece leaves out.
 * @csspart doubt - The mark at a fact on which sources differ, or which is open.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and the piece had not appeared, or has no such statement.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoClaimList extends ClaimsElement {
  static override styles = [baseStyles, claimListStyles, disputeNoteStyles];

  static override properties = {
    ...ClaimsElement.properties,
    verdict: {},
    category: {},
    omissions: {},
  };

  /** Only these verdicts: `contradicted`, `imprecise`, `unverifiable`, `confirmed`, or several of them. */
  declare verdict: string | undefined;
  /** Only statements about this. */
  declare category: ClaimCategory | undefined;
  /** Whether what the piece leaves out stands at the end. */
  declare omissions: 'show' | 'hide' | undefined;

  protected override draw(): TemplateResult | undefined {
    const words = this.claimWords();
    const own = ownWords(this, english, local);
    const file = this.claims();
    const shown = this.oneOf('omissions', this.omissions, ['show', 'hide']) === 'show';
    const left = shown ? this.use(omissions) : undefined;
    const category = this.oneOf('category', this.category, ['', ...CATEGORIES]);
    const verdicts = this.#verdicts();
    if (!words || !own || !file || (shown && !left)) return undefined;

    const title = category ? fill(own.headingOf, { category: words.category[category] }) : own.heading;
    if (this.day < file.published) return this.ahead(words, file.published, title);

    const about = file.all.filter(({ record }) => !category || record.category === category);
    const groups = verdicts
      .map((verdict) => ({ verdict, claims: about.filter((claim) => claim.verdict === verdict) }))
      .filter(({ claims }) => claims.length);
    if (!groups.length) this.empty();
    return claimListTemplate(groups, left?.omissions ?? [], {
      words,
      own,
      title,
      tag: this.locale.tag,
      level: this.choice('headingLevel'),
      cite: this.cite,
      published: this.date(file.published),
      // Of what those two are about, only the whole list can say how many there are.
      unpublished: category || verdicts.length < VERDICTS.length ? 0 : file.unpublished,
      say: (text) => this.say(text),
      mark: (record) => this.mark(record, words),
      disputes: (claim) => this.disputes(claim),
    });
  }

  /** The verdicts asked for, in the order in which they are shown; all where none is. */
  #verdicts(): readonly Verdict[] {
    const asked = String(this.verdict ?? '')
      .split(/\s+/)
      .filter(Boolean);
    for (const value of asked.filter((word) => !VERDICTS.includes(word as never)))
      this.warn('unknown-word', { name: 'verdict', value, used: '' }, VERDICTS);
    const wanted = VERDICTS.filter((verdict) => asked.includes(verdict));
    return wanted.length ? wanted : VERDICTS;
  }
}
