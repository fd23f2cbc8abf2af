import { html, nothing, type TemplateResult } from 'lit';
import { dotMap } from '../../data/load/map.js';
import { yearOf } from '../../data/queries/dates.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { statesOn } from '../../data/queries/states.js';
import { states } from '../../data/states.js';
import type { FormalStatus, IsoDay, State } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { formatYear } from '../../i18n/date-in-sentence.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { capitalised, spelled } from '../../i18n/spelled-number.js';
import { bubbling } from '../../lib/event.js';
import { lazy } from '../../lib/lazy.js';
import { map } from '../../strings/en/map.js';
import { states as stateNames } from '../../strings/en/states.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { sample, STATUS_LOOKS } from '../../templates/looks.js';
import { looksStyles } from '../../templates/looks.styles.js';
import { sortRows, STATUSES, type Row } from '../../templates/state-rows.js';
import { everBy, tilesFor, yearsOf, type Group } from './map.model.js';
import { mapStyles } from './map.styles.js';
import { sliderTemplate, tiles } from './map.template.js';
import { map as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const noStates = lazy(() => import('../../templates/no-states.js'));
/** Loaded only for `layout="dots"`. */
const dotDrawing = lazy(() => import('./dots.js'));

const LAYOUTS = attributes.layout.values;
const SLIDERS = attributes.slider.values;

const vocabulary = { map, states: stateNames };
type Context = DrawingContext<typeof vocabulary>;

/**
 * @summary A schematic map without boundaries: members and partners as squares or dots, placed roughly where their capitals lie.
 * @tagname sco-map
 * @customElement sco-map
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the map cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 * @fires {CustomEvent<{day: string}>} sco-day-change - The reader moved the slider; `day` is the day now shown, as `YYYY-MM-DD`.
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading: the number of states with each status.
 * @csspart map - The drawing.
 * @csspart subheading - The heading of one status, with its look on the map.
 * @csspart fold - What a short tag folds away: below dots the states that are not members.
 * @csspart list - The states of one status.
 * @csspart slider - The slider through the years, with its ends and the year shown.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssprop {<color>} [--sco-member=a blue as light or dark as the text needs] - Colour of the states on the map.
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but no state held a status on that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoMap extends ScoElement {
  static override styles = [baseStyles, looksStyles, mapStyles];

  static override properties = {
    ...ScoElement.properties,
    layout: {},
    slider: {},
    year: { attribute: false },
  };

  static override readonly vocabulary = vocabulary;

  /** `tiles` (one square per state), `dots` (land and capitals) or `list` (text only). */
  declare layout: ValueOf<typeof attributes.layout> | undefined;
  /** Whether there is a slider through the years: `years` or `none`. */
  declare slider: ValueOf<typeof attributes.slider> | undefined;
  /** @internal The year that the reader chose with the slider; `undefined` for the day of the tag. */
  declare year: number | undefined;

  protected override draw(initial: Context): TemplateResult | undefined {
    const layout = this.oneOf('layout', this.layout, LAYOUTS);
    const slider = this.oneOf('slider', this.slider, SLIDERS);
    const dots = layout === 'dots' && this.use(dotDrawing);
    const points = layout === 'dots' && this.use(dotMap);
    if (dots === undefined || points === undefined) return undefined;

    const { facts: own } = this.settings;
    const all = mergeById(states, own?.states, own?.replace);
    const { day: last, level, tag } = initial;
    const { map: words } = initial.words;
    const years = yearsOf(all, last);
    const [first, end] = years;
    // The year chosen with the slider sets the day of the whole drawing, footer included.
    this.day = dayOf(Math.max(this.year ?? end, first), last);
    const context = { ...initial, day: this.day };
    const groups = this.#groups(all, context);
    const reason = groups.length ? nothing : this.#reason(all, context);

    const none = fill(words.empty, { date: formatDate(this.day, tag) });
    const joined = (each: (group: Group) => string) => groups.map(each).join(words.comma);
    // A year without states keeps the slider that leads out of it, and the map its size.
    const zero = () => counted(0, words.count.member, tag);
    const control = this.#slider(slider, years, last, groups.length ? joined : zero, context);
    if (!groups.length && control === nothing)
      return reason && html`${context.kicker(words.kicker)} ${heading(level, none)} ${reason}`;
    const drawing =
      dots && points
        ? dots.dots(groups, points.dotGrid, (id) => points.capitals[id] ?? points.centres[id])
        : layout === 'tiles'
          ? tiles(groups, tilesFor(everBy(all, last)))
          : undefined;
    const rows = groups.flatMap((group) => group.rows);
    const remark = (phrase: string, some: readonly Row[]) =>
      some.length
        ? fill(phrase, {
            states: listed(
              some.map(({ name }) => named(name)),
              tag,
            ),
          })
        : nothing;
    const without = points ? rows.filter(({ state }) => !points.capitals[state.id]) : [];
    const isMarked = ({ state }: Row) => points && points.centres[state.id];
    const title = groups.length
      ? capitalised(
          joined(({ status, rows }) => spelled(rows.length, words.count[status], tag, words.numerals)),
          tag,
        )
      : none;
    // Beside tiles there is room for all names, below the larger map of dots for those of members.
    const few = layout === 'dots' && groups[0] && rows.length - groups[0].rows.length > 8 ? 1 : groups.length;
    const rest = groups.slice(few);
    return html`
      ${context.kicker(drawing ? words.kicker : words.membership)} ${heading(level, title)}
      <div class="body ${layout}-body">
        ${drawing ? html`<div>${drawing}${control}</div>` : nothing}
        <div class="lists">
          ${reason} ${groups.slice(0, few).map((group) => this.#list(group, layout, context))}
          ${
            rest.length
              ? context.fold(
                  listed(
                    rest.map(({ status, rows }) => [
                      sample(STATUS_LOOKS[status], status),
                      counted(rows.length, words.count[status], tag),
                    ]),
                    tag,
                  ),
                  rest.map((group) => this.#list(group, layout, context)),
                )
              : nothing
          }
          ${
            layout === 'list' || !groups.length
              ? nothing
              : html`<p class="note" aria-hidden="true">
                  ${words.note[layout]} ${remark(words.central, without.filter(isMarked))}
                  ${remark(
                    words.unmarked,
                    without.filter((each) => !isMarked(each)),
                  )}
                </p>`
          }
        </div>
      </div>
      ${drawing ? nothing : control}
    `;
  }

  #groups(all: readonly State[], { day, nameOf, tag }: Context): readonly Group[] {
    const order = this.choice('order');
    return STATUSES.flatMap((status: FormalStatus) => {
      const holders = statesOn({ states: all }, day, status);
      const rows = holders.map((each) => ({ ...each, name: nameOf(each.state.id) }));
      return rows.length ? { status, rows: sortRows(rows, order, tag) } : [];
    });
  }

  #list(
    { status, rows }: Group,
    layout: (typeof LAYOUTS)[number],
    { cite, level, words }: Context,
  ): TemplateResult {
    const title = words.map.group[status];
    return html`
      ${heading(level, layout === 'list' ? title : [sample(STATUS_LOOKS[status], status), title], 1)}
      <ul part="list">
        ${rows.map(
          ({ state, interval, name }) =>
            html`<li id="sco-map-${state.id}">
              ${named(name)}${cite.mark(interval)}${
                layout === 'list'
                  ? nothing
                  : [' ', html`<span class="code muted" aria-hidden="true">${state.id.toUpperCase()}</span>`]
              }
            </li>`,
        )}
      </ul>
    `;
  }

  #slider(
    mode: (typeof SLIDERS)[number],
    [first, end]: readonly [first: number, end: number],
    last: IsoDay,
    joined: (each: (group: Group) => string) => string,
    { day, open, tag, words: { map: words } }: Context,
  ): unknown {
    if (mode === 'none' || first >= end || open) return nothing;
    const until = formatDate(last, tag);
    const counts = joined(({ status, rows }) => counted(rows.length, words.count[status], tag));
    return sliderTemplate({
      first,
      last: end,
      year: Number(yearOf(day)),
      until,
      label: words.year,
      text: `${day === last ? until : formatYear(day, this.locale)}${words.colon}${counts}`,
      tag,
      onInput: ({ target }) => {
        const chosen = Number((target as HTMLInputElement).value);
        this.year = chosen < end ? chosen : undefined;
        const detail = { day: dayOf(chosen, last) };
        this.dispatchEvent(bubbling('sco-day-change', { detail }));
      },
    });
  }

  /** Why no state held a status on the day; `undefined` while the words are loading. */
  #reason(all: readonly State[], context: Context): TemplateResult | undefined {
    const why = this.use(noStates);
    const reasons = this.words('memberNone', why?.english);
    if (!why || !reasons) return undefined;
    this.empty();
    return why.noStates('several', all, context, reasons);
  }
}

/** The last day of a year, but not later than `last`. */
function dayOf(year: number, last: IsoDay): IsoDay {
  return year < Number(yearOf(last)) ? (`${year}-12-31` as IsoDay) : last;
}
