import { html, type TemplateResult } from 'lit';
import { summitQuotes } from '../../data/load/summit-depth.js';
import type { Quote } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { fill } from '../../i18n/phrases.js';
import { SummitElement } from '../../element/summit-element.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { quoteList as english } from '../../strings/en/quote-list.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { isMeant, slug } from './quote-list.model.js';
import { quoteListStyles } from './quote-list.styles.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/quote-list.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/quote-list.js')),
};

/**
 * @summary What was said at a summit: sourced quotations with speaker, office, occasion and day.
 * @tagname sco-quote-list
 * @customElement sco-quote-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the quotations cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart quotes - The list of quotations.
 * @csspart quote - One of them.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and the dataset has no quotation from that summit by that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoQuoteList extends SummitElement {
  static override styles = [baseStyles, quoteListStyles];

  static override properties = { ...SummitElement.properties, speaker: {}, quote: {} };

  /** Only what this person said: the name or a part of it, such as `tokayev`. */
  declare speaker: string | undefined;
  /** Only this quotation, by its id, such as `q-guterres-1`. */
  declare quote: string | undefined;

  protected override draw(): TemplateResult | undefined {
    const words = ownWords(this, english, local);
    // Nothing of ours beside what a page says for itself.
    const known = this.settings.facts?.replace ? {} : summitQuotes;
    const otherwise = String(this.summit ?? '').trim() ? '' : this.#newest(known);
    const file = otherwise === undefined ? undefined : this.file(otherwise);
    if (!words || !file) return undefined;
    const { id, place, end } = file.meeting;
    const source = known[id];
    const all = source ? this.use(source)?.quotes : [];
    if (!all) return undefined;
    const quotes = this.#picked(all.filter(({ date }) => date <= this.day));
    if (!quotes) return undefined;
    if (!quotes.length) this.empty();
    const city = this.words('places', englishPlaces)[place];
    return html`
      <p class="kicker" part="kicker">${words.kicker}</p>
      ${heading(this.choice('headingLevel'), fill(words.heading, { place: city, year: end.slice(0, 4) }))}
      ${
        quotes.length
          ? html`<ul class="quotes" part="quotes">
              ${quotes.map((quote) => this.#quotation(quote, words))}
            </ul>`
          : html`<p>${words.none}</p>`
      }
    `;
  }

  /** The newest summit of which we have quotations by the day shown; nothing while they are on their way. */
  #newest(known: typeof summitQuotes): string | undefined {
    for (const [id, source] of Object.entries(known).reverse()) {
      const quotes = this.use(source)?.quotes;
      if (!quotes) return undefined;
      if (quotes.some(({ date }) => date <= this.day)) return id;
    }
    return '';
  }

  /** Those that the editor wants; nothing, and a message, where a value names none. */
  #picked(all: readonly Quote[]): readonly Quote[] | undefined {
    const [id, speaker] = [this.quote, this.speaker].map((value) => String(value ?? '').trim());
    if (id && !all.some((quote) => quote.id === id))
      return this.fail(
        'unknown-record',
        { name: 'quote', value: id },
        all.map((quote) => quote.id),
      );
    if (speaker && !all.some((quote) => isMeant(quote, speaker))) {
      const names = [...new Set(all.map((quote) => slug(quote.speaker)))];
      return this.fail('unknown-record', { name: 'speaker', value: speaker }, names);
    }
    return all.filter((quote) => (!id || quote.id === id) && (!speaker || isMeant(quote, speaker)));
  }

  #quotation(quote: Quote, words: typeof english): TemplateResult {
    const inEnglish = (text: string) => html`<span lang="en">${text}</span>`;
    const { speaker, office, occasion, date, note } = quote;
    return html`<li part="quote">
      <blockquote lang=${quote.language}>
        <p>${fill(words.quote, { quote: quote.quote })}${this.cite.mark(quote)}</p>
      </blockquote>
      <p>
        <strong lang="en">${speaker}</strong>
        <span class="muted"
          >${fill(words.line, {
            office: inEnglish(office),
            occasion: inEnglish(occasion),
            date: html`<time datetime=${date}>${formatDate(date, this.locale.tag)}</time>`,
          })}</span
        >
      </p>
      ${note ? html`<p class="muted" lang="en">${note}</p>` : ''}
    </li>`;
  }
}
