import { type TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { titles } from '../../data/load/titles.js';
import type { SummitBackground, SummitDocument } from '../../data/types.js';
import { lazy, type Lazy } from '../../lib/lazy.js';
import { named, nameIn } from '../../i18n/names.js';
import { ScoElement } from '../../element/sco-element.js';
import { allDocuments, allSummits } from '../../data/queries/own-records.js';
import { ordinal } from '../../i18n/ordinal.js';
import { ordinals as englishOrdinals } from '../../strings/en/ordinals.js';
import { documentCard as english } from '../../strings/en/document-card.js';
import { documentTypes as englishTypes } from '../../strings/en/document-types.js';
import { documents as englishDocuments } from '../../strings/en/documents.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { descriptionListStyles } from '../../styles/description-list.styles.js';
import { chainOf, found, newest, type Found } from './document-card.model.js';
import { documentCardStyles } from './document-card.styles.js';
import { documentTemplate, type TitleIn } from './document-card.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/document-card.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/document-card.js')),
};

/**
 * @summary One document: its titles, day and summit, its period, what it follows and what followed it, its text.
 * @tagname sco-document-card
 * @customElement sco-document-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the document cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart facts - The list of facts.
 * @csspart subheading - The heading of the chain.
 * @csspart chain - What it follows, itself, and what followed it.
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
export class ScoDocumentCard extends ScoElement {
  static override styles = [baseStyles, descriptionListStyles, documentCardStyles];

  static override properties = { ...ScoElement.properties, document: {} };

  /** Which document, by its id such as `sco-charter-2002`. Without it, the newest declaration of a summit. */
  declare document: string | undefined;

  protected override draw(): TemplateResult | undefined {
    const words = ownWords(this, english, local);
    const own = this.settings.facts;
    const all = found(allDocuments(own), allSummits(own));
    const one = this.#one(all);
    if (!words || !one) return undefined;

    const { document, summit } = one;
    // Meetings of the page's own have no background, and nothing of ours stands beside what a page says for itself.
    const source: Lazy<{ readonly background: SummitBackground }> | undefined = own?.replace
      ? undefined
      : summitBackgrounds[summit.id];
    const [ru, zh, background] = [
      this.use(titles.ru),
      this.use(titles['zh-Hans']),
      source && this.use(source),
    ];
    if (!ru || !zh || (source && !background)) return undefined;

    const { language, tag } = this.locale;
    const foreign = { ru, 'zh-Hans': zh };
    const title = ({ id, title: inEnglish }: SummitDocument) => {
      const translated = language === 'en' ? undefined : foreign[language].titles[id];
      return named(nameIn(language, own?.titles?.[id], translated, inEnglish));
    };
    const inOthers = [
      { lang: 'en', title: document.title, isPress: false },
      ...(['ru', 'zh-Hans'] as const).flatMap((lang) => {
        const text = foreign[lang].titles[document.id];
        return text ? { lang, title: text, isPress: foreign[lang].pressTitles.includes(document.id) } : [];
      }),
    ].filter(({ lang }) => lang !== language) as TitleIn[];
    // A title that stands in the heading for want of another does not stand below it again.
    const isShown = (lang: string) =>
      lang === 'en' && language !== 'en' && !foreign[language].titles[document.id];
    return documentTemplate({
      document,
      // What we say of later events belongs to the newest day only.
      remarks: this.day >= datasetInfo.newestEvent,
      detail: background?.background.documents[document.id],
      chain: chainOf(
        all.map((each) => each.document),
        document,
        this.day,
      ),
      titles: inOthers.filter(({ lang }) => !isShown(lang)),
      title,
      words,
      documentWords: this.words('documents', englishDocuments),
      types: this.words('documentTypes', englishTypes),
      place: this.words('places', englishPlaces)[summit.place],
      number: ordinal(summit.number, this.words('ordinals', englishOrdinals), tag),
      tag,
      level: this.choice('headingLevel'),
      day: this.day,
      cite: this.cite,
    });
  }

  /** The document asked for; nothing, and a message, where there is none or it was not adopted by the day shown. */
  #one(all: readonly Found[]): Found | undefined {
    const id = String(this.document ?? '').trim();
    if (!id) return newest(all, this.day) ?? this.fail('no-summit-yet', { day: this.day });
    const one = all.find(({ document }) => document.id === id);
    if (!one) {
      const ids = all.map(({ document }) => document.id);
      return this.fail('unknown-record', { name: 'document', value: id }, ids);
    }
    const { date } = one.document;
    return date <= this.day ? one : this.fail('document-ahead', { value: id, day: this.day, end: date });
  }
}
