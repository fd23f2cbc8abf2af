import { html, nothing, type TemplateResult } from 'lit';
import { yearOf } from '../../data/queries/dates.js';
import type { Quote, Summit } from '../../data/types.js';
import { counted, fill } from '../../i18n/phrases.js';
import { places } from '../../strings/en/places.js';
import { quoteList } from '../../strings/en/quote-list.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';

export const vocabulary = { quoteList, places };

/** How many quotations a short list shows before the others are folded. */
const FIRST = 3;

/** The quotations from one summit. */
export function quotesTemplate(
  { place, end }: Summit,
  quotes: readonly Quote[],
  context: DrawingContext<typeof vocabulary>,
): TemplateResult {
  const words = context.words.quoteList;
  const list = (shown: readonly Quote[]) =>
    html`<ul class="quotes" part="quotes">
      ${shown.map((quote) => quotation(quote, context))}
    </ul>`;
  // A single one more is shown, not folded.
  const first = context.isShort && quotes.length > FIRST + 1 ? FIRST : quotes.length;
  const others = quotes.slice(first);
  return html`
    ${context.kicker(words.kicker)}
    ${heading(context.level, fill(words.heading, { place: context.place(place), year: yearOf(end) }))}
    ${quotes.length ? list(quotes.slice(0, first)) : html`<p>${words.none}</p>`}
    ${others.length ? context.fold(counted(others.length, words.more, context.tag), list(others)) : nothing}
  `;
}

function quotation(quote: Quote, { words, cite, time }: DrawingContext<typeof vocabulary>): TemplateResult {
  const { speaker, office, occasion, date, note } = quote;
  const inEnglish = (text: string) => html`<span lang="en">${text}</span>`;
  return html`<li part="quote">
    <blockquote lang=${quote.language}>
      <p>${fill(words.quoteList.quote, { quote: quote.quote })}${cite.mark(quote)}</p>
    </blockquote>
    <p>
      <strong lang="en">${speaker}</strong>
      <span class="muted"
        >${fill(words.quoteList.line, {
          office: inEnglish(office),
          occasion: inEnglish(occasion),
          date: time(date),
        })}</span
      >
    </p>
    ${note ? html`<p class="muted" lang="en">${note}</p>` : ''}
  </li>`;
}
