import { html, nothing, type TemplateResult } from 'lit';
import type {
  DocumentDetail,
  DocumentType,
  IsoDay,
  Language,
  SummitDocument,
  Theme,
} from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { languageNames } from '../../i18n/language-names.js';
import { typeset } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { periodInWords } from '../../templates/document-period.js';
import type { documentCard } from '../../strings/en/document-card.js';
import type { documents } from '../../strings/en/documents.js';

/** A title in one language; the press's wording where the heading itself is not known. */
export interface TitleIn {
  readonly lang: Language;
  readonly title: string;
  readonly isPress: boolean;
}

/** What the card needs. */
export interface DocumentContext {
  readonly document: SummitDocument;
  readonly detail: DocumentDetail | undefined;
  /** Whether remarks may be shown that know of later events. */
  readonly remarks: boolean;
  /** Oldest first, the document itself among them. */
  readonly chain: readonly SummitDocument[];
  /** Its titles in other languages than the heading's. */
  readonly titles: readonly TitleIn[];
  readonly title: (document: SummitDocument) => unknown;
  readonly words: typeof documentCard;
  readonly documentWords: typeof documents;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly place: string;
  readonly number: string;
  readonly tag: string;
  readonly level: string;
  readonly day: IsoDay;
  readonly cite: Citations;
}

/** One document: heading, facts, and the chain that it stands in. */
export function documentTemplate(context: DocumentContext): TemplateResult {
  const { document, detail, title, words, types, tag, level, cite, number, place } = context;
  const { date, type } = document;
  return html`
    <p class="kicker" part="kicker">${fill(words.kicker, { type: types[type] })}</p>
    ${heading(level, title(document))}
    <p class="lede nums">
      ${fill(words.lede, {
        date: html`<time datetime=${date}>${formatDate(date, tag)}</time>`,
        number,
        place,
      })}${cite.mark(document)}
    </p>
    ${detail?.summary ? html`<p class="summary" lang="en">${detail.summary}</p>` : nothing}
    <dl class="nums" part="facts">
      ${facts(context).map(([term, content]) =>
        content.length
          ? html`<div>
              <dt>${term}</dt>
              <dd>${content}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${detail && !detail.titleIsOfficial ? html`<p class="muted">${words.described}</p>` : nothing}
    ${chainTemplate(context)}
  `;
}

type Fact = readonly [term: string, content: string | readonly unknown[]];

function facts({
  document,
  detail,
  remarks,
  titles,
  words,
  documentWords,
  tag,
  day,
}: DocumentContext): readonly Fact[] {
  const nameOf = languageNames(tag);
  const english = (text: string | undefined) => (text ? [html`<span lang="en">${typeset(text)}</span>`] : []);
  const themes = document.themes.map((theme: Theme) => documentWords.themes[theme]);
  const press = [' ', html`<span class="muted">(${words.press})</span>`];
  return [
    ...titles.map(({ lang, title, isPress }): Fact => [
      fill(words.titleIn, { language: nameOf(lang.slice(0, 2)) }).join(''),
      [html`<span lang=${lang}>${typeset(title)}</span>${isPress ? press : nothing}`],
    ]),
    [words.period, periodInWords(document, day, documentWords, tag) ?? ''],
    [words.themes, [themes.join(documentWords.separator)]],
    [words.form, english(detail?.legalForm)],
    [
      words.text,
      Object.entries(detail?.texts ?? {}).map(
        ([language, url]) =>
          html`<p>
            <a href=${url} hreflang=${language} rel="noopener external">${nameOf(language)}</a>
          </p>`,
      ),
    ],
    [words.followUp, english(remarks ? detail?.followUp : undefined)],
    [words.note, english(remarks ? detail?.note : undefined)],
  ];
}

function chainTemplate({ document, chain, title, words, tag, level, cite }: DocumentContext): unknown {
  if (chain.length < 2) return nothing;
  return html`${heading(level, words.chain, 1)}
    <ol class="chain nums" part="chain">
      ${chain.map((each) => {
        const { from, to } = each.period ?? {};
        const [first, last] = [from, to].map((date) => date && formatDate(date, tag));
        const span = first && last ? `${first}–${last}` : each.date.slice(0, 4);
        const isThis = each === document;
        return html`<li aria-current=${isThis ? 'true' : nothing}>
          <span>${span}</span>
          <span
            >${title(each)} (<time datetime=${each.date}>${formatDate(each.date, tag)}</time
            >)${isThis ? nothing : cite.mark(each)}</span
          >
        </li>`;
      })}
    </ol>`;
}
