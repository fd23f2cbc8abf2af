import type { TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import { sliced } from '../../slices/load.js';
import { newestDocument } from '../../data/newest-document.js';
import { chainOf, newest, withSummits, type DocumentOfSummit } from '../../data/queries/chains.js';
import type { CardRecords } from '../../slices/documents.js';
import type { DocumentDetail, SummitBackground, SummitDocument } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import type { SummitTitles } from '../../i18n/language-module.js';
import { LANGUAGES, type SliceName } from '../../i18n/languages.js';
import { lazy, type Lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import { descriptionListStyles } from '../../styles/description-list.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { documentCard as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { shortTitle } from './document-card.model.js';
import { documentCardStyles } from './document-card.styles.js';
import { documentTemplate, vocabulary, type TitleIn } from './document-card.template.js';

/** The records of all documents, for a card that has no slice. */
const whole = lazy(() => import('./document-card.records.js'));

/**
 * @summary One document: its titles, day and summit, its period, what it succeeds and what succeeded it, its text.
 * @tagname sco-document-card
 * @customElement sco-document-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the document cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart facts - The list of facts; those on titles and themes are a second one.
 * @csspart fold - What a short card folds away: titles and themes, and the more distant documents of the chain.
 * @csspart subheading - The heading of the chain of documents.
 * @csspart chain - The chain: the documents before it, itself, and the documents after it.
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
export class ScoDocumentCard extends ScoElement {
  static override styles = [baseStyles, descriptionListStyles, documentCardStyles];

  static override properties = { ...ScoElement.properties, document: {} };

  static override readonly vocabulary = vocabulary;

  /** The id of the document, such as `sco-charter-2002`. Without it, the newest declaration of a summit. */
  declare document: ValueOf<typeof attributes.document> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const id = String(this.document ?? '').trim();
    const slice = sliced<CardRecords>(this.#sliceFor(id), (thing) => this.use(thing));
    const known = slice && (slice.records ?? this.use(whole)?.recordsWith(this.settings.facts));
    if (!known) return undefined;
    const documents = withSummits(known.documents, known.summits);
    const one = this.#one(id, documents);
    if (!one) return undefined;

    const { document, summit } = one;
    const titles = this.#titles(document, known);
    const detail = this.#detail(one, known);
    if (!titles || detail === 'loading') return undefined;

    const { locale, day } = context;
    const headingLanguage = titles.some(({ lang }) => lang === locale.language) ? locale.language : 'en';
    return documentTemplate(
      {
        document,
        summit,
        detail,
        // Our remarks may mention later events, so they are shown for the newest day only.
        hasRemarks: day >= datasetInfo.undatedRemarksFrom,
        chain: chainOf(
          documents.map((each) => each.document),
          document,
          day,
        ),
        headingTitle: titles.find(({ lang }) => lang === headingLanguage),
        titles: titles
          .map((each) => ({ ...each, isFull: each.lang === headingLanguage }))
          .filter(({ lang, title, isFull }) => !isFull || (lang === 'en' && shortTitle(title) !== title)),
      },
      context,
    );
  }

  /** The titles of a document in all languages, English first; `undefined` while they are loading. */
  #titles(
    { id, title, summit }: SummitDocument,
    { titles: ofSlice }: CardRecords,
  ): readonly TitleIn[] | undefined {
    const english: TitleIn = { lang: 'en', title };
    if (!summit) return [english];
    // All files are requested before the first is read, so that they load in parallel.
    const files = LANGUAGES.slice(1).map(
      (lang) => [lang, ofSlice && lang !== this.locale.language ? {} : this.titlesIn(lang, summit)] as const,
    );
    if (files.some(([, file]) => !file)) return undefined;
    return [
      english,
      ...files.flatMap(([lang, file]): readonly TitleIn[] => {
        const { titles, press, sources, ours }: SummitTitles = file!;
        const [known, own] = [ofSlice ? ofSlice[lang]?.title : titles?.[id], ours?.[id]];
        if (known)
          return [
            {
              lang,
              title: known,
              by: (ofSlice?.[lang]?.press ?? press?.includes(id)) ? 'press' : undefined,
              source: ofSlice ? ofSlice[lang]?.source : sources?.[id],
            },
          ];
        // A translation of ours is no title of the document: only readers of its language get it.
        return own && lang === this.locale.language ? [{ lang, title: own, by: 'ours' }] : [];
      }),
    ];
  }

  /**
   * The slice with the records of the document. On an earlier day, only all documents tell which is the default one, and a page
   * may supply others.
   */
  #sliceFor(id: string): SliceName | undefined {
    const { facts } = this.settings;
    if (facts?.replace || facts?.summitFiles) return undefined;
    const name = id || (this.frozen === 'latest' && newestDocument);
    return name && /^[\w-]+$/.test(name) ? `documents/${name}` : undefined;
  }

  /** What is known about the document, in the reader's language; `loading` while it is loading. */
  #detail(
    { document, summit }: DocumentOfSummit,
    { titles, detail }: CardRecords,
  ): DocumentDetail | 'loading' | undefined {
    const file = `summits/${summit.id}.background` as const;
    if (titles) return detail && this.inLanguage(`adopted/${summit.id}`, detail);
    // A page that replaces the dataset gets none of our backgrounds, and its own meetings have none.
    const source: Lazy<{ readonly background: SummitBackground }> | undefined = this.settings.facts?.replace
      ? undefined
      : whole.value!.summitBackgrounds[summit.id];
    if (!source) return undefined;
    const background = this.use(source)?.background;
    // Asked for with the background, so that both load in parallel.
    const translated = this.inLanguage(file, background);
    return background ? translated!.documents[document.id] : 'loading';
  }

  /** The document of the attribute, or the default one. If it is unknown or was adopted later, the tag fails. */
  #one(id: string, all: readonly DocumentOfSummit[]): DocumentOfSummit | undefined {
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
