import type { TemplateResult } from 'lit';
import { adoptedAt } from '../../data/load/adopted-at.js';
import { summitConflicts } from '../../data/load/summit-depth.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { knownOn } from '../../data/queries/documents.js';
import { SummitElement } from '../../element/summit-element.js';
import { languageNames } from '../../i18n/language-names.js';
import { languageNames as namesInEnglish } from '../../strings/en/language-names.js';
import type { Lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { byTheme, byType } from './outcome-list.model.js';
import { outcomeListStyles } from './outcome-list.styles.js';
import { outcomeTemplate, vocabulary } from './outcome-list.template.js';
import { outcomeList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const GROUPS = attributes.group.values;

/**
 * @summary What a summit adopted, by type or by theme: how many texts, how each was adopted, and for how long it is in force.
 * @tagname sco-outcome-list
 * @customElement sco-outcome-list
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
 * @csspart counts - How many documents were adopted, and how many are listed.
 * @csspart subheading - The heading of the key documents, or of one type or theme.
 * @csspart documents - The key documents, or those of one type or theme.
 * @csspart fold - The documents that a short list folds away.
 * @csspart dispute - The mark after a fact on which sources differ; opens an explanation.
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
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoOutcomeList extends SummitElement {
  static override styles = [baseStyles, disputeNoteStyles, outcomeListStyles];

  static override properties = { ...SummitElement.properties, group: {}, texts: { type: Boolean } };

  static override readonly vocabulary = vocabulary;

  /** How the documents are grouped: by `type` or by `theme`. */
  declare group: ValueOf<typeof attributes.group> | undefined;
  /** Adds links to the full texts, by language. */
  declare texts: boolean;

  constructor() {
    super();
    this.texts = false;
  }

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const themed = this.oneOf('group', this.group, GROUPS) === 'theme';
    const file = this.file();
    if (!file) return undefined;

    const { id } = file.meeting;
    const own = this.settings.facts;
    // A page that replaces the dataset gets none of our backgrounds.
    const bundled = <T>(things: { readonly [id: string]: Lazy<T> }) =>
      own?.replace ? undefined : things[id];
    const needed = [bundled(summitBackgrounds), bundled(summitConflicts)] as const;
    const [background, contradictions] = [needed[0] && this.use(needed[0]), needed[1] && this.use(needed[1])];
    if ((needed[0] && !background) || (needed[1] && !contradictions)) return undefined;

    const names = this.texts ? this.words('languageNames', namesInEnglish) : undefined;
    const documents = knownOn({ documents: adoptedAt(file) }, this.day);
    const { themes } = context.words.documents;
    return outcomeTemplate(file, documents, {
      ...context,
      background: background && {
        // The form of a document is read from its English wording.
        ...background.background,
        adoptedDisagreement: this.inLanguage(
          `summits/${id}.background`,
          background.background.adoptedDisagreement,
        ),
      },
      conflicts: this.inLanguage(`summits/${id}/conflicts`, contradictions?.conflicts ?? []),
      themed,
      grouped: (some) => (themed ? byTheme(some, themes, context.tag) : byType(some)),
      languageName: names && languageNames(context.locale),
    });
  }
}
