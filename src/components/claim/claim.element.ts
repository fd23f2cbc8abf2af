import type { TemplateResult } from 'lit';
import { firstContradicted } from '../../data/first-contradicted.js';
import { astana } from '../../data/load/claims.js';
import { sliced } from '../../slices/load.js';
import type { DatedClaim } from '../../data/queries/claims.js';
import { dated } from '../../data/queries/documents.js';
import type { ClaimRecords } from '../../slices/claims.js';
import type { Claim, SummitDocument } from '../../data/types.js';
import { claimVocabulary, ClaimsElement } from '../../element/claims-element.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { baseStyles } from '../../styles/base.styles.js';
import { descriptionListStyles } from '../../styles/description-list.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { claimStyles } from './claim.styles.js';
import type { SummitTitles } from '../../i18n/language-module.js';
import {
  IN_DEPTH,
  sliceTexts,
  type Language,
  type SliceName,
  type TitlesName,
} from '../../i18n/languages.js';
import type { claim as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { claimTemplate } from './claim.template.js';

const vocabulary = { ...claimVocabulary, documentTypes };

/**
 * @summary One statement of the opinion piece of 8 July 2024 on the Astana summit, compared with what sources say.
 * @tagname sco-claim
 * @customElement sco-claim
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the statement cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The statement.
 * @csspart verdict - The verdict, and what it means.
 * @csspart facts - What sources say, and what has happened since.
 * @csspart dispute - The mark after a fact on which sources differ or which is not established; opens an explanation.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart translation - The dagger after a title of a document that is our translation.
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but on that day the piece had not appeared yet.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoClaim extends ClaimsElement {
  static override styles = [baseStyles, descriptionListStyles, claimStyles, disputeNoteStyles];

  static override properties = { ...ClaimsElement.properties, claim: {} };

  static override readonly vocabulary = vocabulary;
  static override readonly languages = IN_DEPTH;

  /** The id of the statement, such as `orgs-oic`. Without it, the first one that sources contradict. */
  declare claim: ValueOf<typeof attributes.claim> | undefined;

  /** The slice that the tag is drawn from; `undefined` if it is drawn from the records of all statements. */
  #slice: SliceName | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const value = String(this.claim ?? '').trim();
    const slice = sliced<ClaimRecords>(this.#sliceFor(value), (thing) => this.use(thing));
    this.#slice = slice?.name;
    const file = slice?.records ? this.inLanguage(slice.name!, slice.records) : slice && this.records();
    const claim = file && this.#claim(value, this.dated(file));
    if (!claim) return undefined;
    const { article } = file;
    if (this.day < article.published)
      return this.beforePublication(article.published, context.words.claim.heading, context);

    const documents = file.documents ?? this.#documents(claim.record);
    if (!documents) return undefined;
    return claimTemplate(claim, documents, {
      ...context,
      piece: this.piece(article, context),
      mark: (record) => this.mark(record, context),
      disputes: () => this.disputes(claim.record, file, context),
    });
  }

  /** The slice with the records of the statement. On an earlier day, only all statements tell which is the default one. */
  #sliceFor(value: string): SliceName | undefined {
    const id = value || (this.frozen === 'latest' && firstContradicted);
    return id && /^[\w-]+$/.test(id) ? `claims/${id}` : undefined;
  }

  protected override titlesIn(language: Language, some: TitlesName): SummitTitles | undefined {
    if (language === 'en' || !this.#slice) return super.titlesIn(language, some);
    return this.use(sliceTexts(language, this.#slice))?.titles;
  }

  /** The statement of the `claim` attribute, or the default one. If it is unknown, the tag fails. */
  #claim(value: string, all: readonly DatedClaim[]): DatedClaim | undefined {
    const found = all.find(({ record, verdict }) =>
      value ? record.id === value : verdict === 'contradicted',
    );
    const ids = all.map(({ record }) => record.id);
    return found ?? this.fail('unknown-record', { name: 'claim', value }, ids);
  }

  /** The documents that the statement is about, with their days of adoption; `undefined` while they are loading. */
  #documents({ documents = [] }: Claim): readonly SummitDocument[] | undefined {
    if (!documents.length) return [];
    const file = this.use(astana);
    // Asked for with the documents, so that both load in parallel.
    this.titlesIn(this.locale.language, '2024-astana');
    return (
      file &&
      dated(file.documents, file.meeting.end, '2024-astana').filter(({ id }) => documents.includes(id))
    );
  }
}
