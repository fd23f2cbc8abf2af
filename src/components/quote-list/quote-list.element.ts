import type { TemplateResult } from 'lit';
import { summitQuotes } from '../../data/load/summit-depth.js';
import type { Quote } from '../../data/types.js';
import { SummitElement } from '../../element/summit-element.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { isMeant, slug } from './quote-list.model.js';
import { quoteListStyles } from './quote-list.styles.js';
import { quotesTemplate, vocabulary } from './quote-list.template.js';

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

  static override readonly vocabulary = vocabulary;

  /** Only what this person said: the name or a part of it, such as `tokayev`. */
  declare speaker: string | undefined;
  /** Only this quotation, by its id, such as `q-guterres-1`. */
  declare quote: string | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    // Nothing of ours beside what a page says for itself.
    const known = this.settings.facts?.replace ? {} : summitQuotes;
    const otherwise = String(this.summit ?? '').trim() ? '' : this.#newest(known);
    const file = otherwise === undefined ? undefined : this.file(otherwise);
    if (!file) return undefined;
    const source = known[file.meeting.id];
    const all = source ? this.use(source)?.quotes : [];
    if (!all) return undefined;
    const quotes = this.#picked(all.filter(({ date }) => date <= this.day));
    if (!quotes) return undefined;
    if (!quotes.length) this.empty();
    return quotesTemplate(file.meeting, quotes, context);
  }

  /** The newest summit of which we have quotations by the day shown; nothing while they are loading. */
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
}
