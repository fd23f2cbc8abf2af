import { html, nothing, type TemplateResult } from 'lit';
import type { Quote, Summit } from '../../data/types.js';
import { counted, fill } from '../../i18n/phrases.js';
import { places } from '../../strings/en/places.js';
import { quoteList } from '../../strings/en/quote-list.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { translationMark } from '../../templates/translation-mark.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

export const vocabulary = { quoteList, places };

/** A quotation in the reader's language, and in the words of its record. */
export interface TranslatedQuote {
  readonly quote: Quote;
  readonly original: string;
}

/** How many quotations a short list shows before the others are folded. */
const FIRST = 3;

/** The quotations from one summit. */
export function quotesTemplate(
  { place, end }: Summit,
  quotes: readonly TranslatedQuote[],
  context: DrawingContext<typeof vocabulary>,
): TemplateResult {
  const words = context.words.quoteList;
  const list = (shown: readonly TranslatedQuote[]) =>
    html`<ul class="quotes" part="quotes">
      ${shown.map((quote) => quotation(quote, context))}
    </ul>`;
  // A single one more is shown, not folded.
  const first = context.isShort && quotes.length > FIRST + 1 ? FIRST : quotes.length;
  const others = quotes.slice(first);
  return html`
    ${context.kicker(words.kicker)}
    ${heading(context.level, fill(words.heading, { place: context.place(place), year: bareYear(end, context) }))}
    ${quotes.length ? list(quotes.slice(0, first)) : html`<p>${words.none}</p>`}
    ${others.length ? context.fold(counted(others.length, words.more, context.tag), list(others)) : nothing}
  `;
}

/** A quotation in the reader's language; if that is a translation, the words that it was made from follow. */
function quotation(
  { quote, original }: TranslatedQuote,
  { words, cite, time, prose, locale }: DrawingContext<typeof vocabulary>,
): TemplateResult {
  const { speaker, office, occasion, date, note } = quote;
  const isTranslated = quote.quote !== original;
  const isOurs = isTranslated && !words.quoteList.printed.includes(quote.id);
  return html`<li id="sco-quote-list-${quote.id}" part="quote">
    <blockquote lang=${isTranslated ? locale.language : quote.language}>
      <div class="para">
        ${fill(words.quoteList.quote, { quote: quote.quote })}${isOurs ? translationMark(cite) : ''}${cite.mark(quote)}
      </div>
    </blockquote>
    ${isTranslated ? html`<p class="muted original" lang=${quote.language} part="original">${original}</p>` : ''}
    <p>
      <strong>${prose(speaker)}</strong>
      <span class="muted"
        >${fill(words.quoteList.line, {
          office: prose(office),
          occasion: prose(occasion),
          date: time(date),
        })}</span
      >
    </p>
    ${note ? html`<p class="muted">${prose(note)}</p>` : ''}
  </li>`;
}
