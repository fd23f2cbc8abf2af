import type { TemplateResult } from 'lit';
import { summitQuotes } from '../../data/load/summit-depth.js';
import type { Quote } from '../../data/types.js';
import { SummitElement } from '../../element/summit-element.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { isMeant, slug } from './quote-list.model.js';
import { quoteListStyles } from './quote-list.styles.js';
import { IN_DEPTH } from '../../i18n/languages.js';
import type { quoteList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { quotesTemplate, vocabulary } from './quote-list.template.js';

/**
 * @summary What was said at a summit: sourced quotations with speaker, office, occasion and day.
 * @tagname sco-quote-list
 * @customElement sco-quote-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the quotations cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart quotes - The list of quotations.
 * @csspart quote - One quotation.
 * @csspart fold - The quotations after the first three, which a short list folds away.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart original - What was said, in the language of the source, below a translation.
 * @csspart translation - The dagger after a quotation that is our translation.
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but the dataset has no quotation from that summit by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoQuoteList extends SummitElement {
  static override styles = [baseStyles, quoteListStyles];

  static override properties = { ...SummitElement.properties, speaker: {}, quote: {} };

  static override readonly vocabulary = vocabulary;
  static override readonly languages = IN_DEPTH;

  /** Only quotations of this person: the name or a part of it, such as `tokayev`. */
  declare speaker: ValueOf<typeof attributes.speaker> | undefined;
  /** Only the quotation with this id, such as `q-guterres-1`. */
  declare quote: ValueOf<typeof attributes.quote> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    // A page that replaces the dataset gets none of our quotations.
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
    const translated = this.inLanguage(`summits/${file.meeting.id}/quotes`, all);
    return quotesTemplate(
      file.meeting,
      quotes.map((original) => ({
        quote: translated.find(({ id }) => id === original.id)!,
        original: original.quote,
      })),
      context,
    );
  }

  /** The newest summit with quotations by the day shown; empty if there is none, `undefined` while they are loading. */
  #newest(known: typeof summitQuotes): string | undefined {
    for (const [id, source] of Object.entries(known).reverse()) {
      const quotes = this.use(source)?.quotes;
      if (!quotes) return undefined;
      if (quotes.some(({ date }) => date <= this.day)) return id;
    }
    return '';
  }

  /** The quotations that the attributes select. If a value matches none, the tag fails. */
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
