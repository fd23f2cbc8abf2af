import { html, isServer, nothing, type TemplateResult } from 'lit';
import { sliced } from '../../slices/load.js';
import type { TermRecords } from '../../slices/terms.js';
import { ScoElement } from '../../element/sco-element.js';
import { LANGUAGES, type Language, type RecordFile, type SliceName } from '../../i18n/languages.js';
import { named, type Name } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { lazy } from '../../lib/lazy.js';
import { term } from '../../strings/en/term.js';
import { baseStyles } from '../../styles/base.styles.js';
import { inlineStyles } from '../../styles/inline.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { term as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { Bubble, CONTROLS } from './bubble.js';
import { entriesOf, idFor, read, termNamed, type Entry } from './term.entries.js';
import { termStyles } from './term.styles.js';

/** The records of all terms, for a tag that has no slice. */
const terms = lazy(() => import('./term.records.js'));

/** Loaded when the explanation is open. */
const publishers = lazy(() => import('./term.publishers.js'));

const vocabulary = { term };

/**
 * @summary An acronym or a name inside a sentence, explained when the reader points at it, focuses it by keyboard or taps it.
 * @tagname sco-term
 * @customElement sco-term
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The word that the sentence shows, as text or with markup. Without the attribute `term`, it also selects the term.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the explanation (`part` is `definition`).
 *
 * @csspart base - The term and its explanation.
 * @csspart word - The term in the sentence.
 * @csspart full - The full name after the term, in print only.
 * @csspart definition - The explanation.
 * @csspart name - The full name in the explanation.
 * @csspart sources - The publishers that the explanation comes from.
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The term is unknown, or did not exist on that day; the children are shown.
 */
export class ScoTerm extends ScoElement {
  static override styles = [baseStyles, inlineStyles, termStyles];

  static override properties = { ...ScoElement.properties, term: {}, open: { attribute: false } };

  static override readonly vocabulary = vocabulary;

  /** @internal The tag draws the word inside it: a box that stands for it gives it a copy. */
  static readonly drawsChildren = true;

  /**
   * Which term: an acronym, a name or an id, such as `CICA`, `dialogue-partner`, `sco-plus`, in any language (`ОДКБ`, `亚信`).
   * Without it, the text of the tag names the term; without children, it is the SCO. A server does not see the text, so set
   * `term` if one draws the tag.
   */
  declare term: ValueOf<typeof attributes.term> | undefined;
  /** @internal Whether the explanation is open. */
  declare open: boolean;

  /** The slice that the tag is drawn from; `undefined` if it is drawn from the records of all terms. */
  #slice: SliceName | undefined;
  readonly #bubble = new Bubble(this);
  /** Follows the words of the page. */
  readonly #observer = isServer ? undefined : new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.open = false;
  }

  override get isInline(): boolean {
    return true;
  }

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const term = String(this.term ?? '').trim();
    const asked = idFor(term, this.childNodes ?? []);
    const slice = sliced<TermRecords>(asked ? `terms/${asked}` : undefined, (thing) => this.use(thing));
    this.#slice = slice?.name;
    const known = slice && (slice.records ?? this.use(terms)?.records);
    if (!known) return undefined;
    const { day, cite, respell } = context;
    const spell = (name: Name) => (respell ? { ...name, text: respell(name.text) } : name);
    const { language } = context.locale;
    const words = context.words.term;
    const local = this.#entries(language, known);
    // On a server, elements have no children.
    // Static HTML of ours may have been written in another language than the page has now.
    const written = this.querySelector?.<HTMLElement>(':scope > span[lang]')?.lang as Language | undefined;
    const entries = [
      ...local,
      ...entriesOf(known, 'en'),
      ...(written && written !== language && LANGUAGES.includes(written)
        ? this.#entries(written, known)
        : []),
    ];
    const { wanted, text, isMarkup } = read(term, this.childNodes ?? [], entries);
    const id = termNamed(wanted, entries)?.id ?? (this.#isLoading ? undefined : this.#foreign(wanted, known));
    if (this.#isLoading) return undefined;
    const entry = local.find((each) => each.id === id);
    if (!entry)
      return this.fail(
        'unknown-record',
        { name: 'term', value: wanted },
        entriesOf(known, 'en').map((each) => each.id),
      );
    const definition = entry.definitionOn(day);
    if (!definition) return this.fail('no-fact', { value: wanted, day });
    const { word, name, sentence, record } = definition;
    cite.mark(record);
    const { open } = this;
    const isFull = name && text !== name.text;
    // The page's own link takes the focus itself: no control may contain another.
    const isControl = !isMarkup || !this.querySelector(CONTROLS);
    // The full name is inside the word, so that both stay together in print and as plain text.
    return html`<span
        class="word"
        lang=${(!text && !isMarkup && word.lang) || nothing}
        part="word"
        role=${isControl ? 'button' : nothing}
        tabindex=${isControl ? 0 : nothing}
        aria-expanded=${isControl ? open : nothing}
        aria-describedby="definition"
        @click=${this.#bubble.click}
        @keydown=${this.#bubble.keydown}
        @keyup=${this.#bubble.keep}
        @focusin=${this.#bubble.focus}
        @focusout=${this.#bubble.blur}
        >${isMarkup ? html`<slot></slot>` : text || word.text}${
          isFull
            ? html`<span class="full" part="full" lang=${language}
                >${fill(words.full, { name: named(spell(name)) })}</span
              >`
            : nothing
        }</span
      ><span
        class="card ${open ? 'open' : ''}"
        part="definition"
        id="definition"
        role="tooltip"
        popover="manual"
        @click=${this.#bubble.keep}
        >${name ? html`<span class="name" part="name">${named(spell(name))}</span>` : nothing}<span
          class="line"
          >${named(spell(sentence))}</span
        >${open ? this.#publishers(context) : nothing}</span
      >`;
  }

  /** Whether texts are loading that may have the term. It is looked for in all languages only without them. */
  get #isLoading(): boolean {
    return this.stage === 'loading';
  }

  #entries(language: Language, records: TermRecords): readonly Entry[] {
    const translated = <T>(file: RecordFile, some: T): T =>
      this.inLanguage(this.#slice ?? file, some, language);
    return entriesOf(
      {
        concepts: translated('terms', records.concepts),
        organisations: translated('organisations', records.organisations),
        backgrounds: translated('organisations.background', records.backgrounds),
        bodies: translated('bodies', records.bodies),
      },
      language,
    );
  }

  /** The id of a term by its name in a language that is neither the reader's nor English. */
  #foreign(wanted: string, known: TermRecords): string | undefined {
    return termNamed(
      wanted,
      LANGUAGES.flatMap((language) => this.#entries(language, known)),
    )?.id;
  }

  /** The publishers that the explanation comes from; nothing while they are loading. */
  #publishers({ words, locale, tag, cite }: DrawingContext<typeof vocabulary>): unknown {
    const names = this.use(publishers)?.publishersOf(
      cite.sources,
      tag,
      (thing) => this.use(thing),
      (records) => this.inLanguage('publishers', records),
    );
    if (!names) return nothing;
    return html`<span class="line sources muted" part="sources" lang=${locale.language}
      >${fill(words.term.sources, { names })}</span
    >`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bubble.connect();
    this.#observer?.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#bubble.disconnect();
    this.#observer?.disconnect();
  }

  protected override updated(): void {
    super.updated();
    this.#bubble.place(this.renderRoot.querySelector<HTMLElement>('.card'));
  }
}
