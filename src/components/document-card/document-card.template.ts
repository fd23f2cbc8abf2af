import { html, nothing, type TemplateResult } from 'lit';
import { yearOf } from '../../data/queries/dates.js';
import type { DocumentDetail, Summit, SummitDocument, Theme } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { languageNames } from '../../i18n/language-names.js';
import type { Language } from '../../i18n/languages.js';
import { typeset } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { documentCard } from '../../strings/en/document-card.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { documents } from '../../strings/en/documents.js';
import { ordinals } from '../../strings/en/ordinals.js';
import { places } from '../../strings/en/places.js';
import { titles as englishTitles } from '../../strings/en/titles.js';
import { periodInWords } from '../../templates/document-period.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { textLinks } from '../../templates/text-links.js';

export const vocabulary = {
  documentCard,
  documents,
  documentTypes,
  ordinals,
  places,
  titles: englishTitles,
};

type CardContext = DrawingContext<typeof vocabulary>;

/** A title in one language. `isPress`: the wording of the press, because the official title is not known. */
export interface TitleIn {
  readonly lang: Language;
  readonly title: string;
  readonly isPress: boolean;
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
  /** Titles in languages other than that of the heading. */
  readonly titles: readonly TitleIn[];
}

/** One document: heading, facts, and its chain of predecessors and successors. */
export function documentTemplate(known: KnownDocument, context: CardContext): TemplateResult {
  const { document, summit, detail } = known;
  const { level, cite, ordinal, place, time, title } = context;
  const { documentCard: words, documentTypes: types } = context.words;
  const { date, type } = document;
  return html`
    ${context.kicker(fill(words.kicker, { type: types[type] }))} ${heading(level, title(document))}
    <p class="lede nums">
      ${fill(words.lede, {
        date: time(date),
        number: ordinal(summit.number),
        place: place(summit.place),
      })}${cite.mark(document)}
    </p>
    ${detail?.summary ? html`<p class="summary" lang="en">${detail.summary}</p>` : nothing}
    <dl class="nums" part="facts">
      ${facts(known, context).map(([term, content]) =>
        content.length
          ? html`<div>
              <dt>${term}</dt>
              <dd>${content}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${detail && !detail.titleIsOfficial ? html`<p class="muted">${words.described}</p>` : nothing}
    ${chainTemplate(known, context)}
  `;
}

type Fact = readonly [term: string, content: string | readonly unknown[]];

function facts(
  { document, detail, hasRemarks, titles }: KnownDocument,
  context: CardContext,
): readonly Fact[] {
  const { documentCard: words, documents: documentWords } = context.words;
  const nameOf = languageNames(context.locale);
  const english = (text: string | undefined) => (text ? [html`<span lang="en">${typeset(text)}</span>`] : []);
  const themes = document.themes.map((theme: Theme) => documentWords.themes[theme]);
  const press = [' ', html`<span class="muted">(${words.press})</span>`];
  return [
    ...titles.map(({ lang, title, isPress }): Fact => [
      fill(words.titleIn, { language: nameOf(new Intl.Locale(lang).language) }).join(''),
      [html`<span lang=${lang}>${typeset(title)}</span>${isPress ? press : nothing}`],
    ]),
    [words.period, periodInWords(document, context) ?? ''],
    [words.themes, [themes.join(documentWords.separator)]],
    [words.form, english(detail?.legalForm)],
    [words.text, textLinks(detail, nameOf).map((link) => html`<p>${link}</p>`)],
    [words.followUp, english(hasRemarks ? detail?.followUp : undefined)],
    [words.note, english(hasRemarks ? detail?.note : undefined)],
  ];
}

function chainTemplate(
  { document, chain }: KnownDocument,
  { words, tag, level, cite, time, title }: CardContext,
): unknown {
  if (chain.length < 2) return nothing;
  return html`${heading(level, words.documentCard.chain, 1)}
    <ol class="chain nums" part="chain">
      ${chain.map((each) => {
        const { from, to } = each.period ?? {};
        const [first, last] = [from, to].map((date) => date && formatDate(date, tag));
        const span = first && last ? `${first}–${last}` : yearOf(each.date);
        const isThis = each === document;
        return html`<li aria-current=${isThis ? 'true' : nothing}>
          <span>${span}</span>
          <span>${title(each)} (${time(each.date)})${isThis ? nothing : cite.mark(each)}</span>
        </li>`;
      })}
    </ol>`;
}
