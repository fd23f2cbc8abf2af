import { html, nothing, type TemplateResult } from 'lit';
import { allDocuments } from '../../data/queries/own-records.js';
import type { Theme } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { counted, fill } from '../../i18n/phrases.js';
import { lazy } from '../../lib/lazy.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { documents } from '../../strings/en/documents.js';
import { places } from '../../strings/en/places.js';
import { roadmap } from '../../strings/en/roadmap.js';
import { titles } from '../../strings/en/titles.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { filterSelect, filterStyles } from '../../templates/filter-select.js';
import { heading } from '../../templates/heading.js';
import { timeAxisStyles } from '../../templates/time-axis.styles.js';
import { arrange, axisFor, entriesOn, type Chain, type Phase } from './roadmap.model.js';
import { roadmapStyles } from './roadmap.styles.js';
import { axisTemplate, chainRow, keyTemplate, lane, periodOf, type Chart } from './roadmap.template.js';
import { roadmap as attributes } from '../../vocabulary/attributes.js';

/** What one summit set for the years ahead: loaded when it is asked for. */
const summitMap = lazy(() => import('./summit-map.js'));

const vocabulary = { roadmap, documents, documentTypes, places, titles };
type Context = DrawingContext<typeof vocabulary>;

/**
 * @summary Programmes, strategies, plans and treaties on a time axis: what is in force, what ran out, what begins later.
 * @tagname sco-roadmap
 * @customElement sco-roadmap
 * @status experimental
 * @since 0.1.0
 *
 * One row is one chain of succession; opened, it lists its documents. With `sources="facts"` all rows are open.
 *
 * @slot - Readable HTML for readers without script; also shown whenever the road map cannot be drawn.
 *
 * @fires {CustomEvent<{theme: string}>} sco-filter-change - The reader chose a theme, or all of them.
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed a row or the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of a group of themes.
 * @csspart filters - The reader's choice of a theme.
 * @csspart key - How many are in force, ran out and are still to begin, with the look of each.
 * @csspart rows - The rows of one group.
 * @csspart row - One chain of documents, or one item of a summit's road map.
 * @csspart drawing - The bars of one row.
 * @csspart documents - The documents of a row.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and has nothing with a known period.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoRoadmap extends ScoElement {
  static override styles = [baseStyles, filterStyles, timeAxisStyles, roadmapStyles];

  static override properties = {
    ...ScoElement.properties,
    summit: {},
    theme: {},
    layout: {},
    picked: { attribute: false },
    opened: { attribute: false },
  };

  static override readonly vocabulary = vocabulary;

  /** The road map that one summit set, by its id or year: `2024-astana`. Without it, documents of all summits. */
  declare summit: string | undefined;
  /** The theme chosen at first; readers can choose another. */
  declare theme: Theme | undefined;
  /** `drawn` (bars on a time axis beside the list) or `list` (the list alone, opened). */
  declare layout: 'drawn' | 'list' | undefined;
  /** @internal The reader's choice, once made; empty for all themes. */
  declare picked: string | undefined;
  /** @internal */
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

  get #theme(): Theme | undefined {
    const themes = ['', ...(Object.keys(vocabulary.documents.themes) as Theme[])] as const;
    return this.oneOf('theme', this.picked ?? this.theme, themes) || undefined;
  }

  protected override draw(context: Context): TemplateResult | undefined {
    const key = String(this.summit ?? '').trim();
    if (!key) return this.#documents(context);
    return this.use(summitMap)?.summitMap(key, context, {
      own: this.settings.facts,
      isDrawn: this.#isDrawn,
      use: (thing) => this.use(thing),
      fail: (...warning) => this.fail(...warning),
      empty: () => this.empty(),
    });
  }

  get #allOpen(): boolean {
    return this.choice('sources') === 'facts' || !this.#isDrawn || this.page.printing;
  }

  get #isDrawn(): boolean {
    return this.oneOf('layout', this.layout, attributes.layout.values) === 'drawn';
  }

  #documents(context: Context): TemplateResult {
    const { tag, level, day, time } = context;
    const { roadmap: words, documents: documentWords } = context.words;
    const themeNames = documentWords.themes;
    const theme = this.#theme;
    const known = entriesOn(Object.values(allDocuments(this.settings.facts)).flat(), day);
    const groups = arrange(known.filter(({ document }) => !theme || document.themes.includes(theme)));
    const entries = groups.flatMap(({ chains }) => chains.flatMap((chain) => chain.entries));
    if (!entries.length) this.empty();
    const chart = { axis: axisFor(entries, day), day };
    const count = (phase: Phase) => entries.filter((entry) => entry.phase === phase).length;
    const number = new Intl.NumberFormat(tag);
    const lede = fill(words.lede, {
      date: time(day),
      now: number.format(count('now')),
      all: number.format(entries.length),
    });
    const kinds = (['now', 'past', 'future'] as const).filter(count);
    return html`
      <p class="kicker" part="kicker">${words.kicker}${theme ? ` · ${themeNames[theme]}` : nothing}</p>
      ${heading(level, words.heading)}
      ${
        entries.length
          ? html`<p class="lede nums" role="status">${lede}</p>
              ${keyTemplate(kinds.map((phase) => ({ phase, text: counted(count(phase), words[phase], tag) })))}`
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
      <div class=${this.#isDrawn ? nothing : 'plain'}>
        ${groups.map(
          ({ group, chains }) => html`
            ${heading(level, words.groups[group], 1)}
            <div class="rows nums" part="rows">
              ${chains.map((chain) => this.#chain(chain, context, chart))}
            </div>
          `,
        )}
        ${this.#isDrawn && entries.length ? axisTemplate(chart) : nothing}
      </div>
    `;
  }

  #chain({ id, entries, latest }: Chain, context: Context, chart: Chart): TemplateResult {
    const { cite, time, title } = context;
    const { roadmap: words, documentTypes: types } = context.words;
    const linked = this.choice('sources') === 'facts';
    const state = ({ phase, document }: Chain['latest']) =>
      fill(words.phase[phase], { period: periodOf(document.period!, context) });
    return chainRow({
      name: words.chains[id] ?? title(entries[0]!.document),
      state: state(latest),
      phase: latest.phase,
      drawing: this.#isDrawn ? lane(entries, chart) : nothing,
      // A number is a link, which may not stand inside a control. It is at the documents, which are open then.
      mark: linked ? nothing : cite.mark(latest.document),
      open: this.#allOpen || this.opened.has(id),
      id,
      onToggle: this.#onToggle,
      inner: html`<ol class="documents" part="documents">
        ${entries.map(
          (entry) =>
            html`<li>
              ${title(entry.document)}${cite.mark(entry.document)}
              <div class="meta">
                ${types[entry.document.type]} ·
                ${fill(words.adopted, {
                  date: time(entry.document.date),
                })}
                · ${state(entry)}
              </div>
            </li>`,
        )}
      </ol>`,
    });
  }

  readonly #onPick = ({ target }: Event): void => {
    const { value: theme } = target as HTMLSelectElement;
    this.picked = theme;
    this.dispatchEvent(new CustomEvent('sco-filter-change', { bubbles: true, detail: { theme } }));
  };

  readonly #onToggle = (event: Event): void => {
    const { dataset, open } = event.currentTarget as HTMLDetailsElement;
    const id = dataset['chain']!;
    if (this.#allOpen || open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    this.dispatchEvent(new CustomEvent('sco-toggle', { bubbles: true, detail: { part: id, open } }));
  };
}
