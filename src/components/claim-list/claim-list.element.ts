import type { TemplateResult } from 'lit';
import { omissions } from '../../data/load/claims.js';
import { CATEGORIES, VERDICTS } from '../../data/queries/claims.js';
import type { Verdict } from '../../data/types.js';
import { claimVocabulary, ClaimsElement } from '../../element/claims-element.js';
import { IN_DEPTH } from '../../i18n/languages.js';
import { fill } from '../../i18n/phrases.js';
import { claimList } from '../../strings/en/claim-list.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { claimListStyles } from './claim-list.styles.js';
import { claimListTemplate } from './claim-list.template.js';
import { claimList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const vocabulary = { ...claimVocabulary, claimList };

/**
 * @summary All statements of the opinion piece of 8 July 2024 on the Astana summit, those that sources contradict first, and what it leaves out.
 * @tagname sco-claim-list
 * @customElement sco-claim-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of the omissions.
 * @csspart claims - The statements: the first ones, and the others.
 * @csspart fold - What a short list folds away: the other statements, and what the piece leaves out.
 * @csspart omissions - What the piece leaves out.
 * @csspart dispute - The mark after a fact on which sources differ or which is not established; opens an explanation.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but the piece had not appeared yet, or no statement matches.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
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
  static override readonly languages = IN_DEPTH;

  /** Only these verdicts: `contradicted`, `imprecise`, `unverifiable`, `confirmed`, separated by spaces. */
  declare verdict: ValueOf<typeof attributes.verdict> | undefined;
  /** Only statements of this category. */
  declare category: ValueOf<typeof attributes.category> | undefined;
  /** Whether to list at the end what the piece leaves out: `show` or `hide`. */
  declare omissions: ValueOf<typeof attributes.omissions> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const { claim: words, claimList: listWords } = context.words;
    const file = this.records();
    const isShown = this.oneOf('omissions', this.omissions, attributes.omissions.values) === 'show';
    const omitted = isShown ? this.use(omissions) : undefined;
    const category = this.oneOf('category', this.category, ['', ...CATEGORIES]);
    const verdicts = this.#verdicts();
    if (!file || (isShown && !omitted)) return undefined;

    const title = category
      ? fill(listWords.headingOf, { category: words.category[category] })
      : listWords.heading;
    const { article } = file;
    if (this.day < article.published) return this.beforePublication(article.published, title, context);

    const about = this.dated(file).filter(({ record }) => !category || record.category === category);
    const shown = verdicts.flatMap((verdict) => about.filter((claim) => claim.verdict === verdict));
    if (!shown.length) this.empty();
    return claimListTemplate(
      shown,
      omitted ? this.inLanguage('summits/2024-astana/omissions', omitted.omissions) : [],
      {
        ...context,
        heading: title,
        piece: this.piece(article, context),
        // Unpublished statements have no category or verdict, so their number is right only for the whole list.
        unpublished: category || verdicts.length < VERDICTS.length ? 0 : article.unpublished,
        mark: (record) => this.mark(record, context),
        disputes: (claim) => this.disputes(claim, file, context),
      },
    );
  }

  /** The verdicts of the `verdict` attribute, in display order. All of them if it names none; unknown words are warned of. */
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
