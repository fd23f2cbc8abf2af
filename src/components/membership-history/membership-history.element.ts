import { html, nothing, type TemplateResult } from 'lit';
import { stateBackgrounds } from '../../data/load/state-backgrounds.js';
import { lastDayOf } from '../../data/queries/dates.js';
import { statesOn } from '../../data/queries/states.js';
import { allStates } from '../../data/all-states.js';
import type { StatusInterval } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { CHOICES } from '../../element/settings.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { StatesElement } from '../../element/states-element.js';
import { timeAxisStyles } from '../../templates/time-axis.styles.js';
import { disputeNote as englishDisputeNote } from '../../strings/en/dispute-note.js';
import { memberList as englishCounts } from '../../strings/en/member-list.js';
import { membershipHistory as english } from '../../strings/en/membership-history.js';
import type { LocalWords } from '../../i18n/languages.js';
import { STATUSES } from '../../templates/state-rows.js';
import { baseStyles } from '../../styles/base.styles.js';
import { parseStates, sortRows, statusesBy, stepsOf, type Row } from './membership-history.model.js';
import { membershipHistoryStyles } from './membership-history.styles.js';
import { axisTemplate, countsTemplate, rowsTemplate, type Context } from './membership-history.template.js';
import { ownWords } from '../../element/own-words.js';

/** The table comes when it is asked for. */
const table = lazy(() => import('./history-table.js'));

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/membership-history.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/membership-history.js')),
};

/**
 * @summary How the organisation grew: which state held which status when, and how many of each there were.
 * @tagname sco-membership-history
 * @customElement sco-membership-history
 * @status experimental
 * @since 0.1.0
 *
 * Without `order`, members stand first, then the others, each by the beginning of their first status. What sources
 * disagree on stands in the table.
 *
 * @slot - Readable HTML for readers without script; also shown whenever the history cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the table or the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of the numbers.
 * @csspart rows - The list of states.
 * @csspart row - One state.
 * @csspart drawing - The bars of one state, or the steps of one status.
 * @csspart counts - How many states held each status over time, with its look.
 * @csspart as-table - The button that opens the table.
 * @csspart table - The table.
 * @csspart doubt - What sources disagree on.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssprop {<color>} [--sco-member=a blue as light or dark as the text needs] - Bars of statuses. Keep 3:1.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and no state had a status by that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoMembershipHistory extends StatesElement {
  static override styles = [baseStyles, timeAxisStyles, membershipHistoryStyles];

  static override properties = {
    ...StatesElement.properties,
    states: {},
    layout: {},
    tableOpen: { attribute: false },
  };

  /** Only these states: ISO 3166-1 alpha-2 codes with spaces between, such as `by kz mn`. */
  declare states: string | undefined;
  /** `drawn` (bars on a time axis) or `table` (the same to read, from day to day). */
  declare layout: 'drawn' | 'table' | undefined;
  /** @internal */
  declare tableOpen: boolean;

  constructor() {
    super();
    this.tableOpen = false;
  }

  protected override draw(): TemplateResult | undefined {
    const words = ownWords(this, english, local);
    const { facts: own } = this.settings;
    const all = mergeById(allStates, own?.states, own?.replace);
    const value = String(this.states ?? '').trim();
    const { ids, unknown } = parseStates(value, all);
    const codes = all.map(({ id }) => id);
    if (value && !ids.length) return this.fail('unknown-record', { name: 'state', value }, codes);
    for (const code of unknown) this.warn('left-out', { name: 'states', value: code }, codes);
    if (!words || !this.namesReady) return undefined;

    const { tag } = this.locale;
    const rows = all
      .filter(({ id }) => !ids.length || ids.includes(id))
      .map((state): Row => ({ state, name: this.nameOf(state.id), statuses: statusesBy(state, this.day) }))
      .filter(({ statuses }) => ids.length || statuses.length);
    const begun = all.flatMap(({ statuses }) => statuses.map(({ from }) => lastDayOf(from))).sort();
    const isEmpty = !begun[0] || begun[0] > this.day;
    const counts = this.words('memberList', englishCounts).count;
    const level = this.choice('headingLevel');
    if (isEmpty) this.empty();
    const now = statesOn({ states: all }, this.day);
    const first = isEmpty ? 0 : statesOn({ states: all }, begun[0]!).length;
    const date = html`<time datetime=${this.day}>${formatDate(this.day, tag)}</time>`;
    const title = ids.length
      ? words.headingOf
      : first < now.length
        ? fill(words.heading, {
            first: new Intl.NumberFormat(tag).format(first),
            now: counted(now.length, words.states, tag),
          })
        : words.headingOne;
    const said = STATUSES.flatMap((status) => {
      const count = now.filter(({ interval }) => interval.status === status).length;
      return count ? counted(count, counts[status], tag) : [];
    });
    const head = html`
      <p class="kicker" part="kicker">${words.kicker}</p>
      ${heading(level, title)}
      ${isEmpty ? html`<p class="empty">${words.none}</p>` : html`<p class="lede nums">${date} · ${listed(said, tag)}</p>`}
    `;
    if (isEmpty) return head;

    const layout = this.oneOf('layout', this.layout, ['drawn', 'table']);
    const linked = this.choice('sources') === 'facts';
    const context: Context = {
      words,
      counts,
      tag,
      day: this.day,
      axis: { from: '2001-01-01', to: this.day },
      drawn: layout === 'drawn',
      linked,
      mark: (...intervals) => this.cite.mark(...intervals),
    };
    const sorted = sortRows(rows, this.#order, this.day, tag);
    const numbers = html`${heading(level, words.counts, 1)} ${countsTemplate(stepsOf(all, this.day), context)}`;
    if (layout === 'table') {
      const drawn = this.#table(sorted, words, context.mark);
      return (
        drawn &&
        html`${head}${drawn}
          <div class="seen plain">${numbers}</div>`
      );
    }
    const open = this.tableOpen || this.page.printing;
    return html`${head}
      <div class=${linked ? 'seen' : nothing}>${rowsTemplate(sorted, context)}</div>
      ${axisTemplate(context)}
      <div>${numbers}${axisTemplate(context)}</div>
      <p class="as-table">
        <button type="button" part="as-table" aria-expanded=${open ? 'true' : 'false'} @click=${this.#toggle}>
          ${words.table}
        </button>
      </p>
      ${open ? this.#table(sorted, words, () => nothing) : nothing}`;
  }

  /** Growth is read by accession: that is the order of this tag where nobody asks for another. */
  get #order(): (typeof CHOICES.order)[number] {
    const wanted = this.order ?? this.settings.order;
    return this.oneOf('order', wanted, [
      'accession',
      ...CHOICES.order.filter((word) => word !== 'accession'),
    ]);
  }

  #table(
    rows: readonly Row[],
    words: typeof english,
    mark: (interval: StatusInterval) => unknown,
  ): TemplateResult | undefined {
    const loaded = this.use(table);
    const backgrounds = this.use(stateBackgrounds);
    if (!loaded || !backgrounds) return undefined;
    for (const sheet of loaded.historyTableStyles) this.sheets.add(sheet);
    return loaded.historyTable({
      rows,
      day: this.day,
      tag: this.locale.tag,
      words,
      disputeWords: this.words('disputeNote', englishDisputeNote),
      backgrounds: backgrounds.stateBackgrounds,
      print: this.page.printing,
      mark,
    });
  }

  readonly #toggle = (): void => {
    this.tableOpen = !this.tableOpen;
    this.dispatchEvent(
      new CustomEvent('sco-toggle', { bubbles: true, detail: { part: 'table', open: this.tableOpen } }),
    );
  };
}
