import { LitElement, html, type CSSResult, type TemplateResult } from 'lit';
import type { ContextEvent } from '@lit/context';
import { datasetInfo } from '../data/dataset-info.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import type { IsoDay } from '../data/types.js';
import { base as english } from '../strings/en/base.js';
import { packs, type Packs } from '../i18n/languages.js';
import { Citations } from '../citations/citations.js';
import { footer, sourceList } from '../citations/footer.js';
import { localeFor, type Locale } from '../i18n/locale.js';
import type { Lazy } from '../lib/lazy.js';
import type { MessageId, Warning } from './messages.js';
import { PageController } from './page-controller.js';
import { CHOICES, settingsContext, settingsProperties, type Choice, type Settings } from './settings.js';
import { warnOnce } from './warn.js';

type Outcome = 'loading' | 'ready' | 'empty' | 'error';

/**
 * What all tags share: settings, language, day, sources, fallback and footer. A tag says what it draws in
 * `draw()`; where that gives nothing, the tag's children are shown instead.
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
  /** @internal True where its first drawing has to be a whole one. */
  declare atOnce?: boolean;
  /** Marks facts with their sources; fresh for every drawing. */
  protected cite = new Citations();
  /** @internal Language of words and formats; settled before every drawing. */
  locale: Locale = localeFor('en');
  /** The day whose facts are drawn; settled before every drawing. */
  protected day: IsoDay = datasetInfo.date;

  #provided: Settings | undefined;
  #leaveProvider: (() => void) | undefined;
  /** @internal */
  readonly internals = this.attachInternals();
  /** @internal What it has to know of the page around it; while that is being printed, everything is drawn open. */
  protected readonly page = new PageController(this);
  /** @internal Style sheets of what was loaded later and is drawn now. */
  readonly sheets = new Set<CSSResult>();
  readonly #broken = new Set<Lazy<unknown>>();
  #outcome: Outcome = 'loading';
  #drawn: TemplateResult | undefined;

  constructor() {
    super();
    // What a server drew, where nothing takes it over: Lit would draw a second time beside it.
    if (!this.hydrates) this.shadowRoot?.replaceChildren();
    this.flags = false;
  }

  /** What the tag shows, or nothing after `fail()`, or while something that it `use()`s is on its way. */
  protected abstract draw(): TemplateResult | undefined;

  protected get settings(): Settings {
    return this.#provided ?? {};
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

  /** The words of a tag in the reader's language; the English ones are given and serve where others lack. */
  protected words<K extends keyof Packs>(name: K, words: Packs[K]): Packs[K] {
    const { language } = this.locale;
    return (language !== 'en' && packs[language].value?.[name]) || words;
  }

  /** @internal What was loaded, or nothing while it is on its way: then the tag is drawn again when it comes. */
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
    this.tell({ message, values, valid, replaced: true });
    return undefined;
  }

  /** To be said by a tag whose record is there but has nothing to show on this day. */
  protected empty(): void {
    this.#outcome = 'empty';
  }

  /** Says something in the console once; with a wrong value, which valid ones are nearest to it. */
  protected warn(message: MessageId, values: Warning['values'], valid?: readonly string[]): void {
    this.tell({ message, values, valid });
  }

  /** @internal Where faults go: a server hears them itself. */
  tell(fault: Warning): void {
    void warnOnce(this.localName, fault);
  }

  /** Whether the footer stands below; a tag that is drawn inside a sentence has none. */
  protected get footed(): boolean {
    return true;
  }

  protected override willUpdate(): void {
    this.#outcome = 'ready';
    let drawn: TemplateResult | undefined;
    try {
      const content = this.#settle() ? this.draw() : undefined;
      drawn = content && this.#frame(content);
    } catch (error) {
      // A value of a kind that nobody foresaw, or an old browser: a page never loses the tag's children by it.
      this.fail('not-drawn', { value: String(error) });
    }
    // What is still on its way now is a part of it, such as the list of sources. Where the children are shown, they are
    // until that has come, too: else the page would be moved twice.
    if (this.#drawn && drawn && (this.#outcome as Outcome) === 'loading') this.#outcome = 'ready';
    this.#drawn = (this.#outcome as Outcome) === 'loading' ? undefined : drawn;
  }

  protected override render(): unknown {
    return this.#drawn ?? html`<slot></slot>`;
  }

  #frame(content: TemplateResult): TemplateResult {
    const { language } = this.locale;
    return this.footed
      ? html`<div class="base" part="base" lang=${language}>${content}${this.#footer()}</div>`
      : html`<span class="base" part="base" lang=${language}>${content}</span>`;
  }

  /** Asks the providers around for settings, and hears from the nearest whenever they change. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.askProvider();
  }

  /** @internal Also called by a provider that was defined after the tags inside it. */
  askProvider(): void {
    const hear = (settings: Settings, leave?: () => void): void => {
      this.#provided = settings;
      this.#leaveProvider = leave;
      this.requestUpdate();
    };
    const request = new Event('context-request', { bubbles: true, composed: true });
    const asked = { context: settingsContext, contextTarget: this, callback: hear, subscribe: true };
    this.dispatchEvent(Object.assign(request, asked) satisfies ContextEvent<typeof settingsContext>);
    // Where the tag stands now, the language may be another, or no provider around it.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveProvider?.();
    this.#provided = this.#leaveProvider = undefined;
  }

  /** @internal Called where a script of the page moves the tag into another document. */
  adoptedCallback(): void {
    void import('./document-adoption.js').then(({ adoptStyles }) => adoptStyles(this));
  }

  protected override updated(): void {
    const { states } = this.internals;
    const worn = (this.renderRoot as ShadowRoot).adoptedStyleSheets;
    try {
      for (const { styleSheet } of this.sheets) {
        if (!worn.includes(styleSheet!)) worn.push(styleSheet!);
      }
    } catch {
      // It stands in another document.
      this.adoptedCallback();
    }
    states.clear();
    states.add(this.#outcome);
  }

  /** Settles language and day; false where the tag cannot draw. */
  #settle(): boolean {
    this.locale = localeFor(this.page.lang);
    if (this.locale.language !== 'en' && !this.use(packs[this.locale.language])) return false;
    const numbered = this.choice('sources') === 'facts' && this.footed && this.use(sourceList);
    if (this.#outcome === 'loading') return false;
    this.cite = numbered ? new numbered.NumberedCitations() : new Citations();
    const day = String(this.asOf ?? this.settings.asOf ?? '').trim() || 'latest';
    if (day !== 'latest' && !isIsoDay(day)) {
      this.fail('no-day', { value: day });
      return false;
    }
    this.day = day === 'latest' ? datasetInfo.date : day;
    return true;
  }

  #footer(): unknown {
    return footer(this, {
      cite: this.cite,
      day: this.day,
      words: this.words('base', english),
      mode: this.choice('sources'),
      open: this.sourcesOpen || this.page.printing,
      toggle: this.#toggleSources,
    });
  }

  readonly #toggleSources = (): void => {
    this.sourcesOpen = !this.sourcesOpen;
    this.dispatchEvent(
      new CustomEvent('sco-toggle', { bubbles: true, detail: { part: 'sources', open: this.sourcesOpen } }),
    );
  };
}
