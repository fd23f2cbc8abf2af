import { html, nothing, type TemplateResult } from 'lit';
import { titles } from '../../data/load/titles.js';
import type { DocumentId, SummitDocument, Theme } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { named, nameIn } from '../../i18n/names.js';
import { counted, fill } from '../../i18n/phrases.js';
import { ScoElement } from '../../element/sco-element.js';
import { timeAxisStyles } from '../../templates/time-axis.styles.js';
import { documentTypes as englishTypes } from '../../strings/en/document-types.js';
import { documents as englishDocuments } from '../../strings/en/documents.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { roadmap as english } from '../../strings/en/roadmap.js';
import type { LocalWords } from '../../i18n/languages.js';
import { filterSelect, filterStyles } from '../../templates/filter-select.js';
import { baseStyles } from '../../styles/base.styles.js';
import { allDocuments } from '../../data/queries/own-records.js';
import { arrange, entriesOn, axisFor, type Chain, type Stand } from './roadmap.model.js';
import { roadmapStyles } from './roadmap.styles.js';
import { axisTemplate, chainRow, keyTemplate, lane, periodOf, type Drawing } from './roadmap.template.js';
import { ownWords } from '../../element/own-words.js';

/** What one summit set for the years ahead comes when it is asked for. */
const summitMap = lazy(() => import('./summit-map.js'));

type Words = typeof english;
const local: LocalWords<Words> = {
  ru: lazy(() => import('../../strings/ru/roadmap.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/roadmap.js')),
};

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
    // A choice of the reader's outlives the attribute `selected` of an option.
    for (const select of this.renderRoot.querySelectorAll('select')) select.value = this.#theme ?? '';
  }

  get #theme(): Theme | undefined {
    const themes = ['', ...(Object.keys(englishDocuments.themes) as Theme[])] as const;
    return this.oneOf('theme', this.picked ?? this.theme, themes) || undefined;
  }

  protected override draw(): TemplateResult | undefined {
    const { language } = this.locale;
    const words = ownWords(this, english, local);
    const foreign = language === 'en' || this.use(titles[language]);
    if (!words || !foreign) return undefined;
    const key = String(this.summit ?? '').trim();
    return key ? this.#ofSummit(key, words) : this.#documents(words);
  }

  get #allOpen(): boolean {
    return this.choice('sources') === 'facts' || !this.#drawn || this.page.printing;
  }

  get #drawn(): boolean {
    return this.oneOf('layout', this.layout, ['drawn', 'list']) === 'drawn';
  }

  #documents(words: Words): TemplateResult {
    const { tag } = this.locale;
    const level = this.choice('headingLevel');
    const theme = this.#theme;
    const themeNames = this.words('documents', englishDocuments).themes;
    const known = entriesOn(Object.values(allDocuments(this.settings.facts)).flat(), this.day);
    const groups = arrange(known.filter(({ document }) => !theme || document.themes.includes(theme)));
    const entries = groups.flatMap(({ chains }) => chains.flatMap((chain) => chain.entries));
    if (!entries.length) this.empty();
    const drawing = { axis: axisFor(entries, this.day), day: this.day };
    const count = (stand: Stand) => entries.filter((entry) => entry.stand === stand).length;
    const number = new Intl.NumberFormat(tag);
    const lede = fill(words.lede, {
      date: html`<time datetime=${this.day}>${formatDate(this.day, tag)}</time>`,
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
              ${keyTemplate(kinds.map((stand) => ({ stand, text: counted(count(stand), words[stand], tag) })))}`
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
      <div class=${this.#drawn ? nothing : 'plain'}>
        ${groups.map(
          ({ group, chains }) => html`
            ${heading(level, words.groups[group], 1)}
            <div class="rows nums" part="rows">
              ${chains.map((chain) => this.#chain(chain, words, drawing))}
            </div>
          `,
        )}
        ${this.#drawn && entries.length ? axisTemplate(drawing) : nothing}
      </div>
    `;
  }

  #title({ id, title }: SummitDocument): unknown {
    const { language } = this.locale;
    const foreign = language === 'en' ? undefined : titles[language].value?.titles[id];
    return named(nameIn(language, this.settings.facts?.titles?.[id as DocumentId], foreign, title));
  }

  #chain({ id, entries, latest }: Chain, words: Words, drawing: Drawing): TemplateResult {
    const { tag } = this.locale;
    const linked = this.choice('sources') === 'facts';
    const types = this.words('documentTypes', englishTypes);
    const state = ({ stand, document }: Chain['latest']) =>
      fill(words.stand[stand], { period: periodOf(document.period!, words, tag) });
    return chainRow({
      name: words.chains[id] ?? this.#title(entries[0]!.document),
      state: state(latest),
      stand: latest.stand,
      drawing: this.#drawn ? lane(entries, drawing) : nothing,
      // A number is a link, which may not stand inside a control; it stands at the documents, which are open then.
      mark: linked ? nothing : this.cite.mark(latest.document),
      open: this.#allOpen || this.opened.has(id),
      id,
      onToggle: this.#onToggle,
      inner: html`<ol class="documents" part="documents">
        ${entries.map(
          (entry) =>
            html`<li>
              ${this.#title(entry.document)}${this.cite.mark(entry.document)}
              <div class="meta">
                ${types[entry.document.type]} ·
                ${fill(words.adopted, {
                  date: html`<time datetime=${entry.document.date}
                    >${formatDate(entry.document.date, tag)}</time
                  >`,
                })}
                · ${state(entry)}
              </div>
            </li>`,
        )}
      </ol>`,
    });
  }

  #ofSummit(key: string, words: Words): TemplateResult | undefined {
    return this.use(summitMap)?.summitMap({
      key,
      own: this.settings.facts,
      day: this.day,
      locale: this.locale,
      level: this.choice('headingLevel'),
      drawn: this.#drawn,
      words,
      places: this.words('places', englishPlaces),
      cite: this.cite,
      use: (thing) => this.use(thing),
      fail: (...fault) => this.fail(...fault),
      empty: () => this.empty(),
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
