import { LitElement, html, type CSSResult, type TemplateResult } from 'lit';
import { Citations } from '../citations/citations.js';
import { footer, sourceList } from '../citations/footer.js';
import { datasetInfo } from '../data/dataset-info.js';
import { officialNames } from '../data/load/official-names.js';
import type { officialNames as officialNamesInEnglish } from '../data/official-names.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import type { IsoDay } from '../data/types.js';
import { wordsIn, type English, type WordsName } from '../i18n/languages.js';
import { localeFor, type Locale } from '../i18n/locale.js';
import type { Lazy } from '../lib/lazy.js';
import { base as english } from '../strings/en/base.js';
import type { DrawingContext, Vocabulary } from '../templates/drawing-context.js';
import { drawingContext } from './drawing-context.js';
import type { MessageId, Warning } from './messages.js';
import { PageController } from './page-controller.js';
import { SettingsController } from './settings-controller.js';
import { CHOICES, settingsProperties, type Choice, type Settings } from './settings.js';
import { warnOnce } from './warn.js';

/** What came of the last drawing. The tag matches the CSS state of the same name. */
export type Outcome = 'loading' | 'ready' | 'empty' | 'error';

/** The last drawing of a tag. */
export interface Drawing {
  readonly outcome: Outcome;
  /** What is shown; nothing where the children are shown instead. */
  readonly content: TemplateResult | undefined;
}

/** Decides when the first drawing replaces children that readers have seen: see `layout-shift-guard.ts`. */
export interface DrawingGuard {
  /** Whether the children are still shown in place of the drawing. */
  readonly isDeferring: boolean;
  /** Called once the tag has something to show. */
  drawn(): void;
}

/**
 * What all tags share: settings, language, day, sources, fallback and footer. A tag draws in `draw()`; where that
 * returns nothing, the children of the tag are shown instead.
 *
 * @cssprop [--sco-font=inherit] - Type of all text.
 * @cssprop {<length>} [--sco-font-size=0.9em] - Size of text; everything else follows it.
 * @cssprop [--sco-line-height=1.45] - Height of lines.
 * @cssprop [--sco-heading-font=inherit] - Type of the heading.
 * @cssprop {<length>} [--sco-heading-size=1.45em] - Size of the heading.
 * @cssprop [--sco-heading-weight=600] - Weight of the heading and of large figures.
 * @cssprop [--sco-label-font=inherit] - Type of the small labels in capitals.
 * @cssprop {<color>} [--sco-text=inherit] - Colour of text.
 * @cssprop {<color>} [--sco-muted=text, a third lighter] - Colour of what stands back. Keep 4.5:1 to the surface.
 * @cssprop {<color>} [--sco-accent=a red as light or dark as the text needs] - The short rule at the top, and what is in force.
 * @cssprop {<color>} [--sco-rule=text at 18 %] - Hairlines.
 * @cssprop {<color>} [--sco-rule-strong=text at 55 %] - Lines that part years, and those under links. Keep 3:1.
 * @cssprop {<color>} [--sco-surface=none] - Background.
 * @cssprop {<color>} [--sco-focus=currentColor] - Ring round what has the focus. Keep 3:1.
 * @cssprop {<length>} [--sco-space=0.4em] - Space above and below a row.
 * @cssprop {<length>} [--sco-padding=0] - Space inside the edge.
 * @cssprop {<length>} [--sco-margin=2em] - Space above and below the tag.
 * @cssprop {<length>} [--sco-measure=100%] - Greatest width.
 */
export abstract class ScoElement extends LitElement {
  static override properties = { ...settingsProperties, sourcesOpen: { attribute: false } };

  /** English words of all names that the tag draws with; other languages are looked up by the same names. */
  static readonly vocabulary: Vocabulary = {};

  /** The day whose facts are shown: `YYYY-MM-DD`, or `latest` for the day of the dataset. */
  declare asOf: string | undefined;
  /** Level of the heading: 2 to 6, or `none`. */
  declare headingLevel: string | undefined;
  /** Names of states: `common` or `official`. */
  declare names: string | undefined;
  /** Order of states: `alphabetical` (in the reader's language), `charter` or `accession`. */
  declare order: string | undefined;
  /** Where sources stand: `footer`, `facts` or `none`. */
  declare sources: string | undefined;
  /** Shows flags beside names of states. */
  declare flags: boolean;
  /** @internal */
  declare sourcesOpen: boolean;

  /** @internal True where `hydrate.ts` is on the page. */
  declare readonly hydrates?: boolean;
  /** @internal Set where the first drawing has to be complete, rather than made in steps. */
  declare drawsWhole?: boolean;
  /** @internal Set where readers saw the children before the script came. */
  declare guard?: DrawingGuard;

  /** @internal What was drawn last. */
  drawing: Drawing = { outcome: 'loading', content: undefined };
  /** @internal Language of words and formats; settled before every drawing. */
  locale: Locale = localeFor('en');
  /** @internal Marks of the facts drawn last. */
  cite = new Citations();
  /** @internal The day whose facts are drawn; settled before every drawing. */
  day: IsoDay = datasetInfo.date;

  /** @internal */
  readonly internals = this.attachInternals();
  /** @internal Style sheets of parts that were loaded later and are drawn now. */
  readonly sheets = new Set<CSSResult>();
  /** The page around the tag: its language, and whether it is being printed. */
  protected readonly page = new PageController(this);
  readonly #provider = new SettingsController(this);
  readonly #broken = new Set<Lazy<unknown>>();
  #outcome: Outcome = 'loading';

  constructor() {
    super();
    // What a server drew, where nothing takes it over: Lit would draw a second time beside it.
    if (!this.hydrates) this.shadowRoot?.replaceChildren();
    this.flags = false;
  }

  /**
   * What the tag shows, or nothing: after `fail()`, or while something that it asked for by `use()` is loading. Called
   * before every update; may be called with English words while those of the language load, and is then not shown.
   */
  protected abstract draw(context: DrawingContext): TemplateResult | undefined;

  /** @internal Whether the tag stands inside a sentence; it then has no footer. */
  get isInline(): boolean {
    return false;
  }

  /** @internal The settings of the nearest provider. */
  get settings(): Settings {
    return this.#provider.settings;
  }

  /** A setting with a fixed set of words: attribute, else provider, else default. */
  protected choice<K extends Choice>(name: K): (typeof CHOICES)[K][number] {
    const valid: readonly string[] = CHOICES[name];
    return this.oneOf(name, this[name] ?? this.settings[name], valid) as never;
  }

  /** The value if it is valid, else the first valid one and a warning. */
  protected oneOf<T extends string>(name: string, value: string | undefined, valid: readonly T[]): T {
    const word = String(value ?? '');
    const used = valid[0]!;
    if (!word || valid.includes(word as T)) return (word as T) || used;
    this.warn('unknown-word', { name, value: word, used }, valid);
    return used;
  }

  /** Words in the reader's language that are not in the vocabulary; nothing while they are loading. */
  protected words<K extends WordsName>(name: K, inEnglish: English[K]): English[K] | undefined {
    return wordsIn(this.locale.language, name, inEnglish, (thing) => this.use(thing));
  }

  /** @internal What was loaded, or nothing while it is loading: then the tag is drawn again when it comes. */
  use<T>(thing: Lazy<T>): T | undefined {
    if (this.#broken.has(thing)) this.#outcome = 'error';
    else if (thing.value === undefined) {
      this.#outcome = 'loading';
      thing
        .load()
        .catch((error: unknown) => {
          this.#broken.add(thing);
          this.warn('not-loaded', { value: String(error) });
        })
        .finally(() => this.requestUpdate());
    }
    return thing.value;
  }

  /** Says once what is wrong with the tag; `draw()` then returns nothing and the children are shown. */
  protected fail(message: MessageId, values: Warning['values'], valid?: readonly string[]): undefined {
    this.#outcome = 'error';
    this.report({ message, values, valid, replaced: true });
    return undefined;
  }

  /** To be called by a tag whose record is there but has nothing to show on this day. */
  protected empty(): void {
    this.#outcome = 'empty';
  }

  /** Warns in the console, once per message; with a wrong value, which valid ones are nearest to it. */
  protected warn(message: MessageId, values: Warning['values'], valid?: readonly string[]): void {
    this.report({ message, values, valid });
  }

  /** @internal Where warnings go. A server replaces this to collect them. */
  report(warning: Warning): void {
    void warnOnce(this.localName, warning);
  }

  protected override willUpdate(): void {
    this.prepare();
  }

  /** @internal Makes the next `drawing`. Lit calls it before every update; a server, which has no updates, calls it itself. */
  prepare(): void {
    this.#outcome = 'ready';
    let content: TemplateResult | undefined;
    try {
      content = this.#draw();
    } catch (error) {
      // A value of a kind that nobody foresaw, or an old browser: the page keeps the children of the tag.
      this.fail('not-drawn', { value: String(error) });
    }
    // What is loading now is a part of the drawing, such as the list of sources, and what is there already stays. Where
    // the children are shown, they are shown until that part has come, too: else the page would move twice.
    if (this.drawing.content && content && (this.#outcome as Outcome) === 'loading') this.#outcome = 'ready';
    if ((this.#outcome as Outcome) === 'loading') content = undefined;
    this.drawing = { outcome: this.#outcome, content };
  }

  override render(): unknown {
    const { content } = this.drawing;
    if (content) this.guard?.drawn();
    return content && !this.guard?.isDeferring ? content : html`<slot></slot>`;
  }

  /** Settles language, words, sources and day, draws, and adds the footer. */
  #draw(): TemplateResult | undefined {
    const { vocabulary } = this.constructor as typeof ScoElement;
    this.locale = localeFor(this.page.lang);
    const { language } = this.locale;
    const entries = Object.entries<unknown>({
      ...vocabulary,
      base: english,
      grammar: this.locale.grammar,
    }).map(
      ([name, inEnglish]) => [name, inEnglish, this.words(name as WordsName, inEnglish as never)] as const,
    );
    const words = Object.fromEntries(
      entries.map(([name, inEnglish, translated]) => [name, translated ?? inEnglish]),
    ) as unknown as Pick<English, 'base' | 'grammar'>;
    const official: { readonly officialNames?: typeof officialNamesInEnglish } | undefined =
      'states' in vocabulary && this.choice('names') === 'official' ? this.use(officialNames) : {};
    const mode = this.choice('sources');
    const numbered = mode === 'facts' && !this.isInline ? this.use(sourceList) : undefined;
    const isWaiting = this.#outcome === 'loading';
    this.locale = { ...this.locale, grammar: words.grammar };
    this.cite = numbered ? new numbered.NumberedCitations() : new Citations();
    const day = String(this.asOf ?? this.settings.asOf ?? '').trim() || 'latest';
    if (day !== 'latest' && !isIsoDay(day)) return this.fail('no-day', { value: day });
    this.day = day === 'latest' ? datasetInfo.date : day;
    const open = this.page.printing;
    const content = this.draw(
      drawingContext({
        words,
        locale: this.locale,
        day: this.day,
        level: this.choice('headingLevel'),
        cite: this.cite,
        open,
        own: this.settings.facts,
        official: official?.officialNames,
      }),
    );
    if (!content || isWaiting || !official || entries.some(([, , translated]) => !translated))
      return undefined;
    if (this.isInline) return html`<span class="base" part="base" lang=${language}>${content}</span>`;
    const line = footer(this, {
      words: words.base,
      mode,
      open: this.sourcesOpen || open,
      toggle: this.#toggleSources,
    });
    return html`<div class="base" part="base" lang=${language}>${content}${line}</div>`;
  }

  /** @internal Called by a provider that was defined after the tags inside it. */
  requestSettings(): void {
    this.#provider.request();
  }

  /** @internal Called where a script of the page moves the tag into another document. */
  adoptedCallback(): void {
    void import('./document-adoption.js').then(({ adoptStyles }) => adoptStyles(this));
  }

  protected override updated(): void {
    const { states } = this.internals;
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    try {
      for (const { styleSheet } of this.guard?.isDeferring ? [] : this.sheets) {
        if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
      }
    } catch {
      // It stands in another document.
      this.adoptedCallback();
    }
    states.clear();
    states.add(this.drawing.outcome);
    if (this.guard?.isDeferring) states.add('deferred');
  }

  readonly #toggleSources = (): void => {
    this.sourcesOpen = !this.sourcesOpen;
    this.dispatchEvent(
      new CustomEvent('sco-toggle', { bubbles: true, detail: { part: 'sources', open: this.sourcesOpen } }),
    );
  };
}
