import type { SummitTitles } from '../../i18n/language-module.js';
import type { Language, RecordFile } from '../../i18n/languages.js';
import { html, nothing, type TemplateResult } from 'lit';
import { allWithPeriod } from '../../data/queries/own-records.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import type { SummitDocument, SummitId, Theme } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { dot, number } from '../../i18n/numbers.js';
import { counted, fill } from '../../i18n/phrases.js';
import { bubbling } from '../../lib/event.js';
import { lazy, type Lazy } from '../../lib/lazy.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { documents } from '../../strings/en/documents.js';
import { places } from '../../strings/en/places.js';
import { roadmap } from '../../strings/en/roadmap.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { filterSelect, filterStyles } from '../../templates/filter-select.js';
import { heading } from '../../templates/heading.js';
import { looksStyles } from '../../templates/looks.styles.js';
import { timeAxisStyles } from '../../templates/time-axis.styles.js';
import type { Chart } from '../../templates/time-axis.js';
import { arrange, axisFor, entriesOn, phaseOf, type Chain, type Phase } from './roadmap.model.js';
import { roadmapStyles } from './roadmap.styles.js';
import { bars, chainRow, chartTemplate, head, periodOf, phaseKey } from './roadmap.template.js';
import type { Host } from './summit-map.js';
import { roadmap as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

/** Draws the road map of one summit; loaded when `summit` is set. */
const summitMap = lazy(() => import('./summit-map.js'));

const vocabulary = { roadmap, documents, documentTypes, places };
type Context = DrawingContext<typeof vocabulary>;

/**
 * @summary Programmes, strategies, plans and treaties on a time axis: what is in force, what has expired, what begins later.
 * @tagname sco-roadmap
 * @customElement sco-roadmap
 * @status experimental
 * @since 0.1.0
 *
 * A row is a chain of documents that succeed each other; opened, it lists them with links to their texts. With `sources="facts"` all rows are open.
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the road map cannot be drawn.
 *
 * @fires {CustomEvent<{theme: string}>} sco-filter-change - The reader chose a theme; empty for all.
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed a row (`part` is the id of its first document), the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of a group of themes.
 * @csspart filters - The reader's choice of a theme.
 * @csspart fold - What a short tag folds away: what ran out, and if there are many rows, what has no end date.
 * @csspart key - The key to the bars: in force, ran out, still to begin.
 * @csspart rows - The rows of one group.
 * @csspart row - One chain of documents, or one item of a summit's road map.
 * @csspart drawing - The bars of one row.
 * @csspart documents - The documents of a row.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart translation - The dagger after a title of a document that is our translation.
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but has no document or item with a known period.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoRoadmap extends ScoElement {
  static override styles = [baseStyles, filterStyles, looksStyles, timeAxisStyles, roadmapStyles];

  static override properties = {
    ...ScoElement.properties,
    summit: {},
    theme: {},
    layout: {},
    picked: { attribute: false },
    opened: { attribute: false },
  };

  static override readonly vocabulary = vocabulary;

  /** Shows the road map of one summit: its id such as `2024-astana`, or its year. Without it, documents of all summits. */
  declare summit: ValueOf<typeof attributes.summit> | undefined;
  /** The theme chosen at first; readers can choose another. */
  declare theme: ValueOf<typeof attributes.theme> | undefined;
  /** `drawn` (bars on a time axis beside the list) or `list` (only the list, with all rows open). */
  declare layout: ValueOf<typeof attributes.layout> | undefined;
  /** @internal The theme that the reader chose, empty for all; takes precedence over the attribute `theme`. */
  declare picked: string | undefined;
  /** @internal Ids of the chains that are open. */
  declare opened: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = new Set();
  }

  protected override updated(): void {
    super.updated();
    // Once a reader has used the control, the attribute `selected` of its options no longer changes it.
    for (const select of this.renderRoot.querySelectorAll('select')) select.value = this.#theme ?? '';
  }

  /** @internal */
  override reveal(record: string): void {
    const documents = Object.values(allWithPeriod(this.settings.facts)).flat();
    if (arrange(entriesOn(documents, this.day)).some(({ chains }) => chains.some(({ id }) => id === record)))
      this.picked = '';
  }

  get #theme(): Theme | undefined {
    const themes = ['', ...(Object.keys(vocabulary.documents.themes) as Theme[])] as const;
    return this.oneOf('theme', this.picked ?? this.theme, themes) || undefined;
  }

  /** One file has the titles of all documents whose period is known. */
  protected override titlesIn(language: Language): SummitTitles | undefined {
    return super.titlesIn(language, 'with-period');
  }

  protected override draw(context: Context): TemplateResult | undefined {
    const key = String(this.summit ?? '').trim();
    if (!key) return this.#documents(context);
    const host = {
      own: this.settings.facts,
      documents: Object.values(allWithPeriod(this.settings.facts)).flat(),
      isDrawn: this.#isDrawn,
      use: <T>(thing: Lazy<T>) => this.use(thing),
      inLanguage: <T>(file: RecordFile, records: T) => this.inLanguage(file, records),
      fail: (...warning: Parameters<Host['fail']>) => this.fail(...warning),
      empty: () => this.empty(),
    };
    const drawing = { axisFor, phaseOf, bars, chartTemplate, head, periodOf, phaseKey };
    return this.use(summitMap)?.summitMap(key, context, host, drawing);
  }

  get #allOpen(): boolean {
    return this.choice('sources') === 'facts' || (!this.#isDrawn && this.choice('size') === 'full');
  }

  get #isDrawn(): boolean {
    return this.oneOf('layout', this.layout, attributes.layout.values) === 'drawn';
  }

  #documents(context: Context): TemplateResult {
    const { tag, level, day, time, locale } = context;
    const { roadmap: words, documents: documentWords } = context.words;
    const themeNames = documentWords.themes;
    const theme = this.#theme;
    const documents = allWithPeriod(this.settings.facts);
    const known = entriesOn(Object.values(documents).flat(), day);
    const groups = arrange(known.filter(({ document }) => !theme || document.themes.includes(theme)));
    const entriesOf = (chains: readonly Chain[]) => chains.flatMap((chain) => chain.entries);
    const entries = groups.flatMap(({ chains }) => entriesOf(chains));
    if (!entries.length) this.empty();
    const chart = this.#isDrawn ? { axis: axisFor(entries, day), day, tag, locale } : undefined;
    const count = (phase: Phase) => entries.filter((entry) => entry.phase === phase).length;
    const lede = fill(words.lede, {
      date: time(day),
      now: number(count('now'), tag),
      all: number(entries.length, tag),
    });
    const kinds = (['now', 'past', 'future'] as const).filter(count);
    const drawn = (some: typeof groups, key?: unknown) =>
      some.length
        ? chartTemplate(
            some.map(({ group, chains }) => ({
              heading: heading(level, words.groups[group], 1),
              rows: html`<div class="rows nums" part="rows">
                ${chains.map((chain) => this.#chain(chain, documents, context, chart))}
              </div>`,
            })),
            some.flatMap(({ chains }) => chains).length,
            chart,
            context,
            key,
          )
        : nothing;
    // What ran out is folded away, and what has no end date if there are many rows.
    const rows = groups.filter(({ group }) => group !== 'past').flatMap(({ chains }) => chains).length;
    const isShown = ({ group }: (typeof groups)[number]) =>
      group !== 'past' && (group !== 'lasting' || rows <= 12);
    const shown = rows ? groups.filter(isShown) : groups;
    const folded = groups.filter((each) => !shown.includes(each));
    return html`
      ${context.kicker(theme ? `${words.kicker} · ${themeNames[theme]}` : words.kicker)}
      ${heading(level, words.heading)}
      ${
        entries.length
          ? html`<p class="lede nums" role="status">${lede}</p>`
          : html`<p class="empty" role="status">${theme ? words.none : words.noneYet}</p>`
      }
      <div class="filters" part="filters">
        ${filterSelect({
          name: 'theme',
          label: words.theme,
          all: words.allThemes,
          options: known.flatMap(({ document }) => document.themes),
          names: themeNames,
          chosen: theme,
          tag,
          onPick: this.#onPick,
        })}
      </div>
      ${drawn(shown, phaseKey(kinds.map((phase) => ({ phase, text: words.legend[phase] }))))}
      ${folded.map((each) =>
        context.fold(
          counted(entriesOf(each.chains).length, words.folded[each.group as 'past'], tag),
          drawn([each]),
        ),
      )}
    `;
  }

  #chain(
    { id, entries, latest }: Chain,
    documents: ReturnType<typeof allWithPeriod>,
    context: Context,
    chart: Chart | undefined,
  ): TemplateResult {
    const { cite, tag, time, title } = context;
    const { roadmap: words, documentTypes: types } = context.words;
    const linked = this.choice('sources') === 'facts';
    const open = this.#allOpen || this.opened.has(id);
    const state = ({ phase, document }: Chain['latest']) =>
      fill(words.phase[phase], { period: periodOf(document.period!, context) });
    return chainRow({
      name: words.chains[id] ?? title(entries[0]!.document),
      state: state(latest),
      drawing: chart ? bars(entries, chart) : nothing,
      // No link and nothing that opens is allowed inside `<summary>`. Both follow the documents below.
      mark: linked ? nothing : cite.sourceMark(latest.document),
      open,
      id,
      onToggle: this.#onToggle,
      inner: html`<ol class="documents" part="documents">
        ${entries.map((entry) => {
          const { document } = entry;
          const [language, url] = (open && this.#text(document, documents)) || [];
          return html`<li>
            ${
              url
                ? html`<a href=${url} hreflang=${language!} rel="noopener external">${title(document)}</a>`
                : title(document)
            }${cite.mark(document)}
            <div class="meta">
              ${types[document.type]}${dot(tag)}${fill(words.adopted, { date: time(document.date) })}${dot(tag)}
              ${state(entry)}
            </div>
          </li>`;
        })}
      </ol>`,
    });
  }

  /** The language and the address of a document's text: in the reader's language, else in English, else the first. */
  #text(
    { id }: SummitDocument,
    all: ReturnType<typeof allWithPeriod>,
  ): readonly [string, string] | undefined {
    const summit = Object.keys(all).find((each) => all[each]!.some((document) => document.id === id));
    const source = this.settings.facts?.replace ? undefined : summitBackgrounds[summit as SummitId];
    const texts = Object.entries((source && this.use(source))?.background.documents[id]?.texts ?? {});
    const { language } = this.locale;
    return [language, 'en'].map((wanted) => texts.find(([tag]) => tag === wanted)).find(Boolean) ?? texts[0];
  }

  readonly #onPick = ({ target }: Event): void => {
    const { value: theme } = target as HTMLSelectElement;
    this.picked = theme;
    this.dispatchEvent(bubbling('sco-filter-change', { detail: { theme } }));
  };

  readonly #onToggle = (event: Event): void => {
    const { dataset, open } = event.currentTarget as HTMLDetailsElement;
    const id = dataset['chain']!;
    if (this.#allOpen || open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    this.dispatchEvent(bubbling('sco-toggle', { detail: { part: id, open } }));
  };
}
