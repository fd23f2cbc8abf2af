import type { TemplateResult } from 'lit';
import { omissions } from '../../data/load/claims.js';
import { CATEGORIES, VERDICTS } from '../../data/queries/claims.js';
import type { ClaimCategory, Verdict } from '../../data/types.js';
import { claimVocabulary, ClaimsElement } from '../../element/claims-element.js';
import { fill } from '../../i18n/phrases.js';
import { claimList } from '../../strings/en/claim-list.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { claimListStyles } from './claim-list.styles.js';
import { claimListTemplate } from './claim-list.template.js';
import { claimList as attributes } from '../../vocabulary/attributes.js';

const vocabulary = { ...claimVocabulary, claimList };

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
 * @csspart dispute - The mark at a fact on which sources differ, or which is open.
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

  static override readonly vocabulary = vocabulary;

  /** Only these verdicts: `contradicted`, `imprecise`, `unverifiable`, `confirmed`, or several of them. */
  declare verdict: string | undefined;
  /** Only statements about this. */
  declare category: ClaimCategory | undefined;
  /** Whether what the piece leaves out stands at the end. */
  declare omissions: 'show' | 'hide' | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const { claim: words, claimList: own } = context.words;
    const file = this.claims();
    const isShown = this.oneOf('omissions', this.omissions, attributes.omissions.values) === 'show';
    const left = isShown ? this.use(omissions) : undefined;
    const category = this.oneOf('category', this.category, ['', ...CATEGORIES]);
    const verdicts = this.#verdicts();
    if (!file || (isShown && !left)) return undefined;

    const title = category ? fill(own.headingOf, { category: words.category[category] }) : own.heading;
    if (this.day < file.published) return this.ahead(file.published, title, context);

    const about = file.all.filter(({ record }) => !category || record.category === category);
    const groups = verdicts
      .map((verdict) => ({ verdict, claims: about.filter((claim) => claim.verdict === verdict) }))
      .filter(({ claims }) => claims.length);
    if (!groups.length) this.empty();
    return claimListTemplate(groups, left?.omissions ?? [], {
      ...context,
      heading: title,
      published: file.published,
      // What those left out are about is not said, so only the whole list can give their number.
      unpublished: category || verdicts.length < VERDICTS.length ? 0 : file.unpublished,
      mark: (record) => this.mark(record, context),
      disputes: (claim) => this.disputes(claim, context),
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
