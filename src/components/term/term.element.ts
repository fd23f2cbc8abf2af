import { html, nothing, type TemplateResult } from 'lit';
import { publishers, sourceBlock } from '../../data/load/sources.js';
import { ScoElement } from '../../element/sco-element.js';
import { named } from '../../i18n/names.js';
import { fill, listed } from '../../i18n/phrases.js';
import { lazy } from '../../lib/lazy.js';
import { term } from '../../strings/en/term.js';
import { baseStyles } from '../../styles/base.styles.js';
import { inlineStyles } from '../../styles/inline.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { Bubble } from './bubble.js';
import { termStyles } from './term.styles.js';

const terms = lazy(() => import('./term.model.js'));

const vocabulary = { term };

/**
 * @summary An acronym or a name inside a sentence, explained where the reader points at it, reaches it by keyboard or taps it.
 * @tagname sco-term
 * @customElement sco-term
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The term as text: it is the word of the sentence, and where there is no `term`, it says which one is meant.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the explanation.
 *
 * @csspart base - The term and its explanation.
 * @csspart word - The term in the sentence.
 * @csspart full - The full name behind it, in print.
 * @csspart definition - The explanation.
 * @csspart name - The full name in the explanation.
 * @csspart sources - Who the explanation comes from.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate error - There is no such term, or none on that day; the children are shown.
 */
export class ScoTerm extends ScoElement {
  static override styles = [baseStyles, inlineStyles, termStyles];

  static override properties = { ...ScoElement.properties, term: {}, open: { attribute: false } };

  static override readonly vocabulary = vocabulary;

  /**
   * Which term: an acronym, a name or an id, such as `CICA`, `dialogue-partner`, `sco-plus`. Without it, the text of the
   * tag; without text, the SCO. Where a server draws the tag, it does not see the text: give `term` there.
   */
  declare term: string | undefined;
  /** @internal */
  declare open: boolean;

  readonly #bubble = new Bubble(this);

  constructor() {
    super();
    this.open = false;
  }

  override get isInline(): boolean {
    return true;
  }

  /** The children of the tag where they are nothing but text: the page's own word. A server sees no children. */
  get #text(): string {
    const nodes: readonly Node[] = [...((this.childNodes as NodeListOf<Node> | undefined) ?? [])];
    if (nodes.some(({ nodeName }) => nodeName !== '#text' && nodeName !== '#comment')) return '';
    return (
      nodes
        .map((node) => (node.nodeName === '#text' ? node.nodeValue : ''))
        .join('')
        .replace(/\s+/g, ' ')
        // What a server put behind the word.
        .replace(/\s*[(（].*[)）]\s*$/u, '')
        .trim()
    );
  }

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const known = this.use(terms);
    if (!known) return undefined;
    const { day, cite } = context;
    const { language } = context.locale;
    const words = context.words.term;
    const own = this.#text;
    const wanted = String(this.term ?? '').trim() || own || 'sco';
    const entry = known.termNamed(wanted);
    if (!entry) return this.fail('unknown-record', { name: 'term', value: wanted }, known.ids);
    const definition = entry.on(day, language);
    if (!definition) return this.fail('no-fact', { value: wanted, day });
    const { word, name, sentence, record } = definition;
    cite.mark(record);
    const { open } = this;
    const isFull = name && own !== name.text;
    // The full name is a part of the word, so that both are read together in print and as plain text.
    return html`<span
        class="word"
        lang=${(!own && word.lang) || nothing}
        part="word"
        role="button"
        tabindex="0"
        aria-expanded=${open}
        aria-describedby="definition"
        @click=${this.#bubble.click}
        @keydown=${this.#bubble.key}
        @focus=${this.#bubble.focus}
        @blur=${this.#bubble.blur}
        >${own || word.text}${
          isFull
            ? html`<span class="full" part="full" lang=${language}
                >${fill(words.full, { name: named(name) })}</span
              >`
            : nothing
        }</span
      ><span
        class="card ${open ? 'open' : ''}"
        part="definition"
        id="definition"
        role="tooltip"
        popover="manual"
        >${name ? html`<span class="name" part="name">${named(name)}</span>` : nothing}<span class="line"
          >${named(sentence)}</span
        >${open ? this.#publishers(context) : nothing}</span
      >`;
  }

  /** Who the explanation comes from; nothing while that is loading. */
  #publishers({ words, locale, tag, cite }: DrawingContext<typeof vocabulary>): unknown {
    const directory = this.use(publishers);
    const numbers = cite.sources;
    const blocks = numbers.map((number) => this.use(sourceBlock(number)));
    if (!directory || blocks.includes(undefined)) return nothing;
    const ids = new Set(numbers.map((number, index) => blocks[index]!.sources[number]?.publisher));
    const names = directory.publishers.filter(({ id }) => ids.has(id)).map(({ name }) => name);
    if (!names.length) return nothing;
    return html`<span class="line sources muted" part="sources" lang=${locale.language}
      >${fill(words.term.sources, {
        names: listed(
          names.map((name) => named({ text: name, lang: 'en' })),
          tag,
        ),
      })}</span
    >`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bubble.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#bubble.disconnect();
  }

  protected override updated(): void {
    super.updated();
    this.#bubble.place(this.renderRoot.querySelector<HTMLElement>('.card'));
  }
}
