import { html, nothing, type TemplateResult } from 'lit';
import { yearOf } from '../../data/queries/dates.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { statesOn, tieOf } from '../../data/queries/states.js';
import { states } from '../../data/states.js';
import type { FormalStatus, State } from '../../data/types.js';
import { LayoutElement } from '../../element/layout-element.js';
import { formatYear } from '../../i18n/date-in-sentence.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { lazy } from '../../lib/lazy.js';
import { memberList } from '../../strings/en/member-list.js';
import { states as stateNames } from '../../strings/en/states.js';
import { baseStyles } from '../../styles/base.styles.js';
import { inlineLayoutStyles } from '../../styles/inline-layout.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { isTied, sharedStart, sortRows, STATUSES, type Row } from '../../templates/state-rows.js';
import { parseStatuses } from './member-list.model.js';
import { memberListStyles } from './member-list.styles.js';
import { memberList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

/** Loaded only by the lists that need them: the table, the flags, the reason why a list is empty. */
const memberTable = lazy(() => import('./member-table.js'));
const flags = lazy(() => import('../../flags/flagged.js'));
const noStates = lazy(() => import('../../templates/no-states.js'));

const LAYOUTS = attributes.layout.values;
const vocabulary = { memberList, states: stateNames };
type Context = DrawingContext<typeof vocabulary>;

/** The states of one status. */
interface Group {
  readonly status: FormalStatus;
  readonly rows: readonly Row[];
}

/**
 * @summary Who belonged to the organisation on a day, with which status and since when.
 * @tagname sco-member-list
 * @customElement sco-member-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of one status.
 * @csspart list - The list of one status.
 * @csspart table - The table of one status.
 * @csspart fold - The states after the first status, in a short table.
 * @csspart flag - The flag before a name (`flags`).
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but no state has the status on that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoMemberList extends LayoutElement {
  static override styles = [baseStyles, inlineLayoutStyles, memberListStyles];

  static override properties = {
    ...LayoutElement.properties,
    status: {},
    layout: {},
  };

  static override readonly vocabulary = vocabulary;

  /** Which statuses: `member`, `observer`, `dialogue-partner`, `partner`, or several separated by spaces; or `all`. */
  declare status: ValueOf<typeof attributes.status>;
  /** `list`, `table` (with day of accession and population; the full size has the capital too) or `inline` (names inside a sentence). */
  declare layout: ValueOf<typeof attributes.layout> | undefined;

  constructor() {
    super();
    this.status = 'member';
  }

  /** The states of the dataset in the order of the Charter, then those that the page supplies. */
  get #states(): readonly State[] {
    const { facts: own } = this.settings;
    return mergeById(states, own?.states, own?.replace);
  }

  protected override draw(context: Context): TemplateResult | undefined {
    const { statuses, unknown } = parseStatuses(String(this.status ?? ''));
    for (const word of unknown) {
      this.warn('unknown-status', { value: word }, [...STATUSES, 'all']);
    }
    if (!statuses.length) statuses.push('member');

    const layout = this.oneOf('layout', this.layout, LAYOUTS);
    const table = layout === 'table' && this.use(memberTable);
    if (table === undefined) return undefined;
    if (table) for (const sheet of table.memberTableStyles) this.sheets.add(sheet);
    const artwork = (this.settings.flags || this.flags) && this.use(flags);
    if (artwork) this.sheets.add(artwork.flagStyles);
    const nameOf = ({ state, name }: Row) => (artwork ? artwork.flagged(state.id, named(name)) : named(name));

    const { tag, day } = context;
    const order = this.choice('order');
    const groups = statuses.map((status): Group => {
      const rows = statesOn({ states: this.#states }, day, status);
      const lines = rows.map((row) => ({
        ...row,
        name: context.nameOf(row.state.id),
        // Members are listed by their accession. A partner of 2025 may have been tied for long under another name.
        ...(status !== 'member' && { tie: tieOf(row.state, row.interval) }),
      }));
      return { status, rows: sortRows(lines, order, tag) };
    });

    if (layout === 'inline') {
      const names = groups.flatMap(({ rows }) =>
        rows.map((row) => [context.locale.grammar.articles?.[row.state.id], named(row.name)]),
      );
      if (!names.length) this.empty();
      return html`${listed(names, tag)}`;
    }
    if (!table) return this.#drawGroups(groups, context, (rows) => list(rows, nameOf, context));
    const words = table.wordsOf((name, english) => this.words(name, english));
    return (
      words && this.#drawGroups(groups, context, (rows) => table.memberTable(rows, nameOf, words, context))
    );
  }

  #drawGroups(
    groups: readonly Group[],
    context: Context,
    draw: (rows: readonly Row[]) => TemplateResult,
  ): TemplateResult | undefined {
    const { level, day, tag } = context;
    const words = context.words.memberList;
    const date = html`<span class="unbroken">${formatDate(day, tag)}</span>`;
    const only = groups.length === 1 ? groups[0]!.status : 'several';
    const filled = groups.filter(({ rows }) => rows.length);
    const why = filled.length ? undefined : this.use(noStates);
    const reasons = filled.length ? undefined : this.words('memberNone', why?.english);
    if (!filled.length && (!why || !reasons)) return undefined;
    if (why) this.empty();
    return html`
      ${context.kicker(words.kicker)} ${heading(level, fill(words.heading[only], { date }))}
      ${filled.map(({ status, rows }, index) => {
        const label = heading(level, counted(rows.length, words.count[status], tag), 1);
        // A table has a row for each state, so those of the other statuses are folded.
        return index && context.isShort && this.layout === 'table'
          ? context.fold(label, draw(rows))
          : html`${label} ${draw(rows)}`;
      })}
      ${why?.noStates(only, this.#states, context, reasons!)}
    `;
  }
}

/** The states with the year of their status, or of their first tie if all have had the status since the same day. */
function list(
  rows: readonly Row[],
  nameOf: (row: Row) => unknown,
  { words: { memberList: words }, time, cite }: Context,
): TemplateResult {
  const since = rows.some(isTied) && sharedStart(rows);
  return html`${since ? html`<p class="muted">${fill(words.ties, { date: time(since) })}</p>` : nothing}
    <ul class="list nums ${since ? 'years' : ''}" part="list">
      ${rows.map((row) => {
        const { state, interval, tie = interval } = row;
        const year = time((since ? tie : interval).from, formatYear);
        const isOlder = !since && yearOf(tie.from) < yearOf(interval.from);
        return html`<li id="sco-member-list-${state.id}">
          <span>${nameOf(row)}</span>
          <span class="muted"
            >${
              isOlder
                ? fill(words.tied, { first: time(tie.from, formatYear), year })
                : state.founder
                  ? fill(words.founder, { year })
                  : year
            }${cite.mark(...(isTied(row) ? [tie] : []), interval)}</span
          >
        </li>`;
      })}
    </ul>`;
}
