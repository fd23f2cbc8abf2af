import type { TemplateResult } from 'lit';
import { conflicts } from '../../data/load/conflicts.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { titles } from '../../data/load/titles.js';
import { dated, knownOn } from '../../data/queries/documents.js';
import type { DocumentType, SummitDocument, Theme } from '../../data/types.js';
import { languageNames } from '../../i18n/language-names.js';
import { lazy, type Lazy } from '../../lib/lazy.js';
import { named, nameIn } from '../../i18n/names.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import { SummitElement } from '../../element/summit-element.js';
import type { LocalWords } from '../../i18n/languages.js';
import { documentTypes as englishTypes } from '../../strings/en/document-types.js';
import { documents as englishDocuments } from '../../strings/en/documents.js';
import { disputeNote as englishDisputeNote } from '../../strings/en/dispute-note.js';
import { outcomeList as english } from '../../strings/en/outcome-list.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { baseStyles } from '../../styles/base.styles.js';
import { byTheme, byType } from './outcome-list.model.js';
import { outcomeListStyles } from './outcome-list.styles.js';
import { outcomeTemplate } from './outcome-list.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/outcome-list.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/outcome-list.js')),
};

const GROUPS = ['type', 'theme'] as const;

/**
 * @summary What a summit adopted, by type or by theme: how many texts, how each came about, and for how long it holds.
 * @tagname sco-outcome-list
 * @customElement sco-outcome-list
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
 * @csspart counts - How many documents were adopted, and how many are listed.
 * @csspart subheading - The heading of one type or theme.
 * @csspart documents - The documents of one type or theme.
 * @csspart doubt - The mark at a fact on which sources differ.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoOutcomeList extends SummitElement {
  static override styles = [baseStyles, disputeNoteStyles, outcomeListStyles];

  static override properties = { ...SummitElement.properties, group: {}, texts: { type: Boolean } };

  /** By what the documents are grouped: `type` or `theme`. */
  declare group: 'type' | 'theme' | undefined;
  /** Adds links to the texts, by language, where they can be read. */
  declare texts: boolean;

  constructor() {
    super();
    this.texts = false;
  }

  protected override draw(): TemplateResult | undefined {
    const { language, tag } = this.locale;
    const group = this.oneOf('group', this.group, GROUPS);
    const file = this.file();
    const words = ownWords(this, english, local);
    const foreign = language === 'en' ? undefined : this.use(titles[language]);
    if (!file || !words || (language !== 'en' && !foreign)) return undefined;

    const { id, end, place } = file.meeting;
    const own = this.settings.facts;
    // Nothing of ours beside what a page says for itself.
    const bundled = <T>(things: { readonly [id: string]: Lazy<T> }) =>
      own?.replace ? undefined : things[id];
    const cold = [bundled(summitBackgrounds), bundled(conflicts)] as const;
    const [background, contradictions] = [cold[0] && this.use(cold[0]), cold[1] && this.use(cold[1])];
    if ((cold[0] && !background) || (cold[1] && !contradictions)) return undefined;

    const documents = knownOn({ documents: dated(file.documents, end) }, this.day);
    const types = this.words('documentTypes', englishTypes);
    const documentWords = this.words('documents', englishDocuments);
    const themed = group === 'theme';
    return outcomeTemplate(
      file,
      documents,
      themed ? byTheme(documents, documentWords.themes, tag) : byType(documents),
      {
        words,
        documentWords,
        disputeWords: this.words('disputeNote', englishDisputeNote),
        types,
        tag,
        level: this.choice('headingLevel'),
        day: this.day,
        cite: this.cite,
        open: this.page.printing,
        place: this.words('places', englishPlaces)[place],
        background: background?.background,
        conflicts: contradictions?.conflicts ?? [],
        themed,
        title: ({ id: key, title }: SummitDocument) =>
          named(nameIn(language, own?.titles?.[key], foreign?.titles[key], title)),
        language: this.texts ? languageNames(tag) : undefined,
        nameOf: (key) => (themed ? documentWords.themes[key as Theme] : types[key as DocumentType]),
      },
    );
  }
}
