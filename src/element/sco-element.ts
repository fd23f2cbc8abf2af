import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { Citations } from '../citations/citations.js';
import { existedBy, footer, sourceDays, sourceList, type FooterPart } from '../citations/footer.js';
import { datasetInfo } from '../data/dataset-info.js';
import { officialNames } from '../data/load/official-names.js';
import type { officialNames as officialNamesInEnglish } from '../data/official-names.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import type { IsoDay } from '../data/types.js';
import type { English, Language, WordsName } from '../i18n/languages.js';
import { hasFormats, localeFor, UNDETERMINED } from '../i18n/locale.js';
import { bubbling } from '../lib/event.js';
import { base as english } from '../strings/en/base.js';
import { ourTitles } from '../strings/en/our-titles.js';
import type { DrawingContext, Vocabulary } from '../templates/drawing-context.js';
import { toolsPanel } from '../tools/load.js';
import type { PanelState } from '../tools/types.js';
import { TOOLS } from '../vocabulary/choices.js';
import { drawingContext } from './drawing-context.js';
import type { Drawing, DrawingGuard, Outcome } from './drawing.js';
import { LoadingElement } from './loading-element.js';
import { PageController } from './page-controller.js';
import { SettingsController } from './settings-controller.js';
import { CHOICES, settingsProperties, type Choice, type Settings } from './settings.js';
import { toolsOf } from './tools-of.js';
import { inTurn } from './turn.js';
import { translated } from './translated.js';
import { printed } from './warn.js';

const NONE = 'none';

/**
 * Base class of all tags that draw: settings, language, day, sources, fallback and footer. Subclasses implement `draw()`.
 * If it returns `undefined`, the children of the tag are shown instead.
 *
 * @cssprop [--sco-font=inherit] - Font family of all text.
 * @cssprop {<length>} [--sco-font-size=0.9em] - Font size of the text; all other sizes are relative to it.
 * @cssprop [--sco-line-height=1.45] - Line height.
 * @cssprop [--sco-heading-font=inherit] - Font family of the heading.
 * @cssprop {<length>} [--sco-heading-size=1.45em] - Font size of the heading.
 * @cssprop [--sco-heading-weight=600] - Font weight of the heading and of large figures.
 * @cssprop [--sco-label-font=inherit] - Font family of the small labels in capitals.
 * @cssprop {<color>} [--sco-text=inherit] - Colour of text.
 * @cssprop {<color>} [--sco-muted=text, a third lighter] - Colour of secondary text. Keep a contrast of 4.5:1 to the surface.
 * @cssprop {<color>} [--sco-accent=a red as light or dark as the text needs] - Colour of the short rule at the top and of marks for what is in force.
 * @cssprop {<color>} [--sco-rule=text at 18 %] - Colour of thin lines between rows.
 * @cssprop {<color>} [--sco-rule-strong=text at 55 %] - Colour of lines between years and under links. Keep a contrast of 3:1.
 * @cssprop {<color>} [--sco-surface=none] - Background.
 * @cssprop {<color>} [--sco-focus=currentColor] - Colour of the focus ring. Keep a contrast of 3:1.
 * @cssprop {<length>} [--sco-space=0.4em] - Space above and below a row.
 * @cssprop {<length>} [--sco-padding=0] - Padding of the tag.
 * @cssprop {<length>} [--sco-margin=2em] - Margin above and below the tag.
 * @cssprop {<length>} [--sco-measure=46em, charts and maps 60em] - Maximum width.
 */
export abstract class ScoElement extends LoadingElement {
  static override properties = {
    ...settingsProperties,
    sourcesOpen: { attribute: false },
    panel: { attribute: false },
  };

  /** The English words that the tag draws with, by name. Translations are looked up by the same names. */
  static readonly vocabulary: Vocabulary = {};

  /** The languages besides English in which the tag is whole, if not in all. It is drawn in English in the others. */
  static readonly languages?: readonly Language[];

  /** The day for which facts are shown: `YYYY-MM-DD`, at most the day of the dataset, or `latest` for that day. */
  declare asOf: Settings['asOf'];
  /** Level of the heading: 2 to 6, or `none`. */
  declare headingLevel: Settings['headingLevel'];
  /** Names of states: `common` or `official`. */
  declare names: Settings['names'];
  /** Order of states: `alphabetical` (in the reader's language), `charter` or `accession`. */
  declare order: Settings['order'];
  /** Size: `short`, which folds what an article does not need at a glance, or `full`. */
  declare size: Settings['size'];
  /** Where sources are shown: in the `footer`, at the `facts` as numbered notes, or `none`. */
  declare sources: Settings['sources'];
  /** What readers can do from the footer, separated by spaces: `sources`, `cite`, `data`, `embed`, `report`; or `none`. */
  declare tools: Settings['tools'];
  /** Shows flags before the names of states. */
  declare flags: boolean;
  /** @internal Whether the list of sources is open. It is `brief` where nothing can be folded, `remarked` where a reader opened it. */
  declare sourcesOpen: boolean | 'brief' | 'remarked';
  /** @internal What the reader chose in the panel; undefined while it is closed. */
  declare panel: PanelState | undefined;

  /** @internal True if `hydrate.ts` is loaded. */
  declare readonly hydrates?: boolean;
  /** @internal True if the first drawing must be complete, not made in steps. */
  declare drawsWhole?: boolean;
  /** @internal Present if the children were visible before the tag was defined. */
  declare guard?: DrawingGuard;

  /** @internal Called after every update, while the tag follows the page's address to an entry. */
  declare afterUpdate?: (() => void) | undefined;
  /** @internal Shows the entry of a record that the reader has filtered out, or that is beyond a limit. */
  reveal?(record: string): void;

  /** @internal The last drawing. */
  drawing: Drawing = { outcome: 'loading', content: undefined };
  /** @internal Citations of the last drawing. */
  cite = new Citations();
  /** @internal The day for which facts are drawn; set before every drawing. */
  day: IsoDay = datasetInfo.date;
  /** @internal The day that the page asks for, or `latest`: what was corrected after it is told at the facts. */
  frozen = 'latest';

  /** @internal */
  readonly internals = this.attachInternals();
  /** @internal Style sheets of the parts that were loaded on demand. */
  readonly sheets = new Set<CSSResult>();
  /** The language of the page around the tag, and whether the page is being printed. */
  protected readonly page = new PageController(this);
  readonly #provider = new SettingsController(this);

  constructor() {
    super();
    // Without hydration, Lit would append a second drawing to the one from the server.
    if (!this.hydrates) this.shadowRoot?.replaceChildren();
    this.flags = false;
  }

  /**
   * Returns what the tag shows, or `undefined` after `fail()` and while something requested with `use()` is loading. Called
   * before every update; with English words while those of the reader's language load, and the result is then not shown.
   */
  protected abstract draw(context: DrawingContext): TemplateResult | undefined;

  /** @internal Whether the tag is part of a sentence. It then has no footer. */
  get isInline(): boolean {
    return false;
  }

  /** @internal The settings of the nearest provider. */
  get settings(): Settings {
    return this.#provider.settings;
  }

  /** The value of a setting with a fixed set of values: of the attribute, else of the provider, else the default. */
  protected choice<K extends Choice>(name: K): (typeof CHOICES)[K][number] {
    const valid: readonly string[] = CHOICES[name];
    return this.oneOf(name, this[name] ?? this.settings[name], valid) as never;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // Paper takes what is drawn at once. What is on the screen changes before it is painted again.
    const isUrgent = this.page.printing || this.drawing.content;
    return isUrgent ? super.scheduleUpdate() : inTurn(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.prepare();
  }

  /** @internal Makes the next `drawing`. Runs before every update; a server, where nothing updates, calls it itself. */
  prepare(): void {
    this.stage = 'ready';
    let content: TemplateResult | undefined;
    try {
      content = this.#draw();
    } catch (error) {
      // A property has a value of an unexpected type, or the browser lacks a feature. The children stay visible.
      this.giveUp(error);
    }
    // Once something is drawn, a part that is still loading, such as the list of sources, does not hide the rest. The first
    // drawing waits for all parts, because the page would otherwise shift twice.
    if (this.drawing.content && content && (this.stage as Outcome) === 'loading') this.stage = 'ready';
    if ((this.stage as Outcome) === 'loading') content = undefined;
    this.drawing = { outcome: this.stage, content };
  }

  protected override giveUp(error: unknown): void {
    this.fail('not-drawn', { value: printed(error) });
    this.drawing = { outcome: 'error', content: undefined };
  }

  override render(): unknown {
    const { content } = this.drawing;
    if (content) this.guard?.drawn();
    return content && !this.guard?.isDeferring ? content : html`<slot></slot>`;
  }

  /** Determines language, words, citations and day, calls `draw()`, and adds the footer. */
  #draw(): TemplateResult | undefined {
    const { vocabulary, languages } = this.constructor as typeof ScoElement;
    if (this.#provider.isWaiting) {
      this.stage = 'loading';
      return undefined;
    }
    const { settings } = this;
    this.locale = localeFor(this.getAttribute('lang') ?? settings.languages ?? this.page.lang, languages);
    const { language } = this.locale;
    const { words, isComplete } = translated<Pick<English, 'base' | 'grammar'>>(
      {
        ...vocabulary,
        ...('titles' in vocabulary && { ourTitles }),
        base: english,
        grammar: this.locale.grammar,
      },
      (name, inEnglish) => this.words(name as WordsName, inEnglish as never),
    );
    const official: { readonly officialNames?: typeof officialNamesInEnglish } | undefined =
      'states' in vocabulary && this.choice('names') === 'official' ? this.use(officialNames) : {};
    const day = String(this.asOf ?? this.settings.asOf ?? '').trim() || 'latest';
    if (day !== 'latest' && !isIsoDay(day)) return this.fail('no-day', { value: day });
    const { newestDay = datasetInfo.date } = this.settings;
    this.day = day === 'latest' ? datasetInfo.date : day;
    if (this.day > newestDay) {
      this.day = newestDay;
      this.warn('day-ahead', { value: day, used: newestDay });
    }
    const mode = this.choice('sources');
    const numbered = mode === 'facts' && !this.isInline ? this.use(sourceList) : undefined;
    const respell = this.settings.respell && this.use(this.settings.respell);
    const isWaiting = !hasFormats(this.locale.tag, (thing) => this.use(thing)) || this.stage === 'loading';
    const days = this.day < datasetInfo.date ? this.use(sourceDays)?.sourceDays : undefined;
    // Words of two languages have no common order.
    const tag = isComplete ? this.locale.tag : UNDETERMINED;
    this.locale = { ...this.locale, grammar: words.grammar, tag };
    this.cite = new (numbered?.NumberedCitations ?? Citations)(existedBy(this.day, days), tag);
    const open = this.page.printing;
    const context = drawingContext({
      words: respell ? respell(words) : words,
      respell,
      locale: this.locale,
      day: this.day,
      level: this.choice('headingLevel'),
      isShort: this.choice('size') === 'short',
      cite: this.cite,
      open,
      own: this.settings.facts,
      official: official?.officialNames,
      titlesOf: (summit) => this.titlesIn(language, summit),
    });
    this.frozen = day;
    const tell = (keys: Iterable<string>) => this.corrections()?.correctionNotes(this, context, keys);
    // A sentence tells them at its end, because it has no marks.
    if (day !== 'latest' && !this.isInline) this.cite.tell = tell;
    const content = this.draw(context);
    if (!content || isWaiting || !official || !isComplete) return undefined;
    const { dir } = this.locale;
    if (this.isInline)
      return html`<span class="base" part="base" lang=${language} dir=${dir}
        >${content}${day !== 'latest' && this.cite.corrected.size ? tell(this.cite.corrected) : nothing}</span
      >`;
    const tools = toolsOf(
      this.tools ?? (this.sources === NONE ? NONE : this.settings.tools) ?? (mode === NONE ? NONE : ''),
      (word) => this.warn('left-out', { name: 'tools', value: word }, [...TOOLS, NONE]),
    );
    const line = footer(this, {
      words: words.base,
      mode,
      tools,
      list: open ? 'brief' : this.sourcesOpen,
      open: Boolean(this.panel),
      panel: (this.panel && !open && this.use(toolsPanel)?.panel(this, tools, mode === 'footer')) || nothing,
      toggle: this.#toggle,
    });
    return html`<div class="base" part="base" lang=${language} dir=${dir}>${content}${line}</div>`;
  }

  /** @internal Requests the settings again. Called by a provider that was defined after the tags inside it. */
  requestSettings(): void {
    this.#provider.request();
  }

  /** @internal The browser calls this when a script moves the tag into another document. */
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
      // The tag was moved into another document before these style sheets were loaded.
      this.adoptedCallback();
    }
    // Browsers of 2023 have no custom states, which only style sheets of pages use.
    states?.clear();
    states?.add(this.drawing.outcome);
    if (this.guard?.isDeferring) states?.add('deferred');
    this.afterUpdate?.();
  }

  /** Opens or closes the list of sources or the panel; only one of them is open. */
  readonly #toggle = (part: FooterPart): void => {
    const isSources = part === 'sources';
    this.sourcesOpen = isSources && !this.sourcesOpen && 'remarked';
    this.panel = isSources || this.panel ? undefined : {};
    const open = Boolean(this.sourcesOpen || this.panel);
    this.dispatchEvent(bubbling('sco-toggle', { detail: { part, open } }));
  };
}
