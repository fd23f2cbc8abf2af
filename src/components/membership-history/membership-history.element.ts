import { html, nothing, type TemplateResult } from 'lit';
import { allStates } from '../../data/all-states.js';
import { stateBackgrounds } from '../../data/load/state-backgrounds.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import type { State } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { dot, number } from '../../i18n/numbers.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { bubbling } from '../../lib/event.js';
import { lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { looksStyles } from '../../templates/looks.styles.js';
import { STATUSES } from '../../templates/state-rows.js';
import { timeAxisStyles } from '../../templates/time-axis.styles.js';
import { countsByYear, holds, shownOf, sortRows, statusesBy, type Row } from './membership-history.model.js';
import { membershipHistoryStyles } from './membership-history.styles.js';
import { chartTemplate, countsTemplate, vocabulary } from './membership-history.template.js';
import { membershipHistory as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

type Context = DrawingContext<typeof vocabulary>;

/** Loaded when the table is shown. */
const table = lazy(() => import('./history-table.js'));

/**
 * @summary How the organisation grew: which state had which status and when, and how many states had each.
 * @tagname sco-membership-history
 * @customElement sco-membership-history
 * @status experimental
 * @since 0.1.0
 *
 * Without `order`, members come first, then the other states, both sorted by the start of their first status. A short
 * tag folds the other states away if there are many. Only the table shows what sources disagree on.
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the history cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the table (`part` is `table`), the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of the counts.
 * @csspart key - The key to the bars, above the scale.
 * @csspart rows - A list of states; those that a short tag folds away are a list of their own.
 * @csspart row - One state.
 * @csspart drawing - The bars of one state.
 * @csspart fold - What a short tag folds away: the partners, and the numbers year by year.
 * @csspart counts - How many states had each status over time.
 * @csspart as-table - The button that opens the table.
 * @csspart table - The table.
 * @csspart dispute - The mark after a date on which sources differ; opens an explanation.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssprop {<color>} [--sco-member=a blue as light or dark as the text needs] - Bars of statuses. Keep 3:1.
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but no state had a status by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoMembershipHistory extends ScoElement {
  static override styles = [baseStyles, looksStyles, timeAxisStyles, membershipHistoryStyles];

  static override properties = {
    ...ScoElement.properties,
    states: {},
    layout: {},
    tableOpen: { attribute: false },
  };

  static override readonly vocabulary = vocabulary;

  /** Only these states: ISO 3166-1 alpha-2 codes separated by spaces or commas, such as `by kz mn`. */
  declare states: ValueOf<typeof attributes.states> | undefined;
  /** `drawn` (bars on a time axis) or `table` (the exact dates as text). */
  declare layout: ValueOf<typeof attributes.layout> | undefined;
  /** @internal Whether the reader opened the table below the drawing. */
  declare tableOpen: boolean;

  constructor() {
    super();
    this.tableOpen = false;
  }

  protected override draw(context: Context): TemplateResult | undefined {
    const { facts: own } = this.settings;
    const all = mergeById(allStates, own?.states, own?.replace);
    const codes: readonly string[] = all.map(({ id }) => id);
    const value = String(this.states ?? '').trim();
    const wanted = new Set(value.toLowerCase().split(/[\s,]+/));
    const ids = codes.filter((code) => wanted.has(code));
    if (value && !ids.length) return this.fail('unknown-record', { name: 'state', value }, codes);
    for (const code of wanted)
      if (code && !codes.includes(code)) this.warn('left-out', { name: 'states', value: code }, codes);

    const { day, level, nameOf, tag, time } = context;
    const { membershipHistory: words, memberList } = context.words;
    const rows = all
      .filter(({ id }) => !ids.length || ids.includes(id))
      .map((state): Row => ({ state, name: nameOf(state.id), statuses: statusesBy(state, day) }))
      .filter(({ statuses }) => ids.length || statuses.length);
    const isEmpty = all.every((state) => !statusesBy(state, day).length);
    if (isEmpty) this.empty();
    const years = countsByYear(all, day);
    // Partners are no members: the heading counts those alone.
    const [first = 0, last = 0] = [0, -1].map((index) => years.member.at(index)?.count);
    const title = ids.length
      ? words.headingOf
      : first < last
        ? fill(words.heading, {
            first: number(first, tag),
            now: counted(last, words.members, tag),
          })
        : words.headingOne;
    const countsOf = (states: readonly Pick<State, 'statuses'>[]) =>
      listed(
        STATUSES.flatMap((status) => {
          const { length } = states.filter(holds(status, day));
          return length ? counted(length, memberList.count[status], tag) : [];
        }),
        tag,
      );
    const head = html`
      ${context.kicker(words.kicker)} ${heading(level, title)}
      <p class="lede nums">${isEmpty ? words.none : [time(day), dot(tag), countsOf(all)]}</p>
    `;
    if (isEmpty) return head;

    const layout = this.oneOf('layout', this.layout, attributes.layout.values);
    const linked = this.choice('sources') === 'facts';
    const drawing = { ...context, axis: { from: '2001-01-01', to: day } as const, linked };
    const sorted = sortRows(rows, this.#order, day, tag);
    const shown = context.isShort ? shownOf(sorted, day) : sorted.length;
    const [top, rest] = [sorted.slice(0, shown), sorted.slice(shown)];
    const counts = countsOf(rest);
    const folded = (content: unknown) =>
      rest.length ? context.fold(counts.length ? counts : words.never, content) : nothing;
    const numbers = context.fold(
      words.counts,
      html`${heading(level, words.counts, 1)} ${countsTemplate(years, context)}`,
    );
    if (layout === 'table') {
      const [table, more] = [this.#table(top, true, context), this.#table(rest, true, context)];
      return table && html`${head}${table}${folded(more)}${numbers}`;
    }
    const open = this.tableOpen;
    return html`${head} ${chartTemplate(top, drawing, sorted)} ${folded(chartTemplate(rest, drawing))}
      ${numbers}
      <p class="as-table">
        <button type="button" part="as-table" aria-expanded=${open ? 'true' : 'false'} @click=${this.#toggle}>
          ${words.table}
        </button>
      </p>
      ${open ? this.#table(sorted, false, context) : nothing}`;
  }

  /** The order of rows. The default is `accession`, because the tag shows how the organisation grew. */
  get #order(): (typeof attributes.order.values)[number] {
    const wanted = this.order ?? this.settings.order;
    return this.oneOf('order', wanted, attributes.order.values);
  }

  #table(rows: readonly Row[], marked: boolean, context: Context): TemplateResult | undefined {
    const loaded = this.use(table);
    const backgrounds = this.use(stateBackgrounds)?.stateBackgrounds;
    if (!loaded || !backgrounds) return undefined;
    for (const sheet of loaded.historyTableStyles) this.sheets.add(sheet);
    return loaded.historyTable(rows, {
      ...context,
      backgrounds: this.inLanguage('states.background', backgrounds),
      marked,
    });
  }

  readonly #toggle = (): void => {
    this.tableOpen = !this.tableOpen;
    this.dispatchEvent(bubbling('sco-toggle', { detail: { part: 'table', open: this.tableOpen } }));
  };
}
