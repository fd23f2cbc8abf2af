import { html, nothing, type TemplateResult } from 'lit';
import type { SourcedTitle } from '../../citations/cited-facts.js';
import type { DocumentDetail, Summit, SummitDocument, Theme } from '../../data/types.js';
import { formatStart, formatYear } from '../../i18n/date-in-sentence.js';
import { formatDate } from '../../i18n/dates.js';
import { languageNames } from '../../i18n/language-names.js';
import { languageNames as namesInEnglish } from '../../strings/en/language-names.js';
import type { Language } from '../../i18n/languages.js';
import { british, typeset } from '../../i18n/names.js';
import { counted, fill } from '../../i18n/phrases.js';
import { documentCard } from '../../strings/en/document-card.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { documents } from '../../strings/en/documents.js';
import { ordinals } from '../../strings/en/ordinals.js';
import { places } from '../../strings/en/places.js';
import { periodInWords } from '../../templates/document-period.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { textLinks } from '../../templates/text-links.js';
import { shortTitle } from './document-card.model.js';

export const vocabulary = {
  languageNames: namesInEnglish,
  documentCard,
  documents,
  documentTypes,
  ordinals,
  places,
};

type CardContext = DrawingContext<typeof vocabulary>;

/** A title in one language. */
export interface TitleIn {
  readonly lang: Language;
  readonly title: string;
  /** Whose wording it is, if the official title is not known: that of the press, or our translation. */
  readonly by?: 'press' | 'ours' | undefined;
  /** The entry of the bibliography that it is from, if that is not a source of the document itself. */
  readonly source?: number | undefined;
  /** Whether the heading has a shorter form of it. */
  readonly isFull?: boolean;
}

/** A document and what is known about it on the day. */
interface KnownDocument {
  readonly document: SummitDocument;
  /** The meeting that adopted it. */
  readonly summit: Summit;
  readonly detail: DocumentDetail | undefined;
  /** Whether to show our remarks, which may mention later events. */
  readonly hasRemarks: boolean;
  /** The document with its predecessors and successors, oldest first. */
  readonly chain: readonly SummitDocument[];
  /** The entry of the bibliography that the title of the heading is from, if that is not a source of the document itself. */
  readonly headingSource: number | undefined;
  /** Titles other than that of the heading. */
  readonly titles: readonly TitleIn[];
}

/** One document: heading, facts, of which a short card folds those on titles and themes, and its chain of predecessors and successors. */
export function documentTemplate(known: KnownDocument, context: CardContext): TemplateResult {
  const { document, summit, detail, headingSource } = known;
  const { level, cite, ordinal, place, time } = context;
  const { documentCard: words, documentTypes: types } = context.words;
  const { date, type } = document;
  return html`
    ${context.kicker(fill(words.kicker, { type: types[type] }))}
    ${heading(level, headingOf(document, context))}
    <div id="sco-document-card-${document.id}" class="lede nums para">
      ${fill(words.lede, {
        date: time(date),
        number: ordinal(summit.number),
        place: place(summit.place),
      })}${cite.mark(document, ...sourced(document, headingSource))}
    </div>
    ${detail?.summary ? html`<p class="summary">${context.prose(detail.summary)}</p>` : nothing}
    ${factList(facts(known, context))}
    ${context.fold(words.further, [
      factList(furtherFacts(known, context)),
      detail && !detail.titleIsOfficial ? html`<p class="muted">${words.described}</p>` : nothing,
    ])}
    ${chainTemplate(known, context)}
  `;
}

/** The title of a document as a fact with a source of its own, if it has one. */
const sourced = (titled: SummitDocument, source: number | undefined): readonly SourcedTitle[] =>
  source ? [{ titled, sources: [source] }] : [];

type Fact = readonly [term: string, content: string | readonly unknown[]];

/** A title for the heading: the page's own, the translated one, or the English one made short. */
const headingOf = (document: SummitDocument, context: CardContext) =>
  context.title({ ...document, title: shortTitle(document.title) });

const factList = (list: readonly Fact[]): TemplateResult =>
  html`<dl class="nums" part="facts">
    ${list.map(([term, content]) =>
      content.length
        ? html`<div>
            <dt>${term}</dt>
            <dd>${content}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;

function facts({ document, detail, hasRemarks }: KnownDocument, context: CardContext): readonly Fact[] {
  const words = context.words.documentCard;
  const links = textLinks(detail, languageNames(context.locale), context.locale);
  const remark = (text: string | undefined) => (hasRemarks && text ? [context.prose(text)] : []);
  return [
    [words.period, periodInWords(document, context) ?? ''],
    [words.text, links.map((link) => html`<p>${link}</p>`)],
    [words.followUp, remark(detail?.followUp)],
    [words.note, remark(detail?.note)],
  ];
}

function furtherFacts({ document, detail, titles }: KnownDocument, context: CardContext): readonly Fact[] {
  const { documentCard: words, documents: documentWords } = context.words;
  const nameOf = languageNames(context.locale);
  const themes = document.themes.map((theme: Theme) => documentWords.themes[theme]);
  const spell = context.respell ?? british;
  return [
    ...titles.map(({ lang, title, by, source, isFull }): Fact => [
      isFull ? words.fullTitle : fill(words.titleIn, { language: nameOf(lang.split('-')[0]!) }).join(''),
      [
        html`<span lang=${lang}>${typeset(lang === 'en' ? spell(title) : title)}</span
          >${by ? html`<span class="muted">${fill(context.locale.grammar.brackets, { content: words[by] })}</span>` : nothing}${context.cite.mark(...sourced(document, source))}`,
      ],
    ]),
    [words.themes, [themes.join(documentWords.separator)]],
    [words.form, detail?.legalForm ? [context.prose(detail.legalForm)] : []],
  ];
}

/** How many documents before this one and after it a short card does not fold. */
const NEIGHBOURS = 1;

function chainTemplate({ document, chain }: KnownDocument, context: CardContext): unknown {
  const { words, tag, level, isShort } = context;
  if (chain.length < 2) return nothing;
  const index = chain.indexOf(document);
  const isNear = (_: unknown, place: number) => !isShort || Math.abs(place - index) <= NEIGHBOURS;
  const others = chain.filter((each, place) => !isNear(each, place));
  const list = (some: readonly SummitDocument[]) =>
    html`<ol class="chain nums" part="chain">
      ${some.map((each) => link(each, each === document, context))}
    </ol>`;
  return [
    heading(level, words.documentCard.chain, 1),
    list(chain.filter(isNear)),
    others.length
      ? context.fold(counted(others.length, words.documentCard.others, tag), list(others))
      : nothing,
  ];
}

/** One document of the chain. */
function link(document: SummitDocument, isThis: boolean, context: CardContext): TemplateResult {
  const { words, tag, locale, cite, time } = context;
  const { from, to } = document.period ?? {};
  const { range } = words.documents.period;
  const span =
    from && to
      ? fill(range, { from: formatStart(from, to, tag), to: formatDate(to, tag) })
      : formatYear(document.date, locale);
  return html`<li
    id=${isThis ? nothing : `sco-document-card-${document.id}`}
    aria-current=${isThis ? 'true' : nothing}
  >
    <span>${span}</span>
    <span
      >${headingOf(document, context)}${fill(locale.grammar.brackets, { content: time(document.date) })}${isThis ? nothing : cite.mark(document)}</span
    >
  </li>`;
}
