import { html, nothing, type TemplateResult } from 'lit';
import { dotMap } from '../../data/load/map.js';
import { statesOn } from '../../data/queries/states.js';
import { states } from '../../data/states.js';
import type { FormalStatus, IsoDay, State } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { named } from '../../i18n/names.js';
import { counted, fill, listed, type Plural } from '../../i18n/phrases.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { capitalised, spelled } from '../../i18n/spelled-number.js';
import { StatesElement } from '../../element/states-element.js';
import { map as english } from '../../strings/en/map.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { sortRows, STATUSES } from '../../templates/state-rows.js';
import { everBy, tilesFor, yearsOf, type Group } from './map.model.js';
import { marker } from './marker.js';
import { mapStyles } from './map.styles.js';
import { swatch, tiles } from './map.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/map.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/map.js')),
};
const noStates = lazy(() => import('../../templates/no-states.js'));
/** How dots and capitals are drawn: only where they are asked for. */
const dotDrawing = lazy(() => import('./dots.js'));

/**
 * @summary A map without borders: members and partners as squares or dots set roughly where their capitals lie.
 * @tagname sco-map
 * @customElement sco-map
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the map cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 * @fires {CustomEvent<{day: string}>} sco-day-change - The reader moved the slider; `day` is shown now.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading: how many states of each status.
 * @csspart map - The drawing.
 * @csspart subheading - The heading of one status, with the look that it has on the map.
 * @csspart list - The states of one status.
 * @csspart slider - The years, and the year shown.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssprop {<color>} [--sco-member=a blue as light or dark as the text needs] - Colour of the statuses.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and no state held a status on that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoMap extends StatesElement {
  static override styles = [baseStyles, mapStyles];

  static override properties = {
    ...StatesElement.properties,
    layout: {},
    slider: {},
    year: { attribute: false },
  };

  /** `tiles` (a square a state), `dots` (land and capitals) or `list` (words alone). */
  declare layout: 'tiles' | 'dots' | 'list' | undefined;
  /** The slider through the years: `years` or `none`. */
  declare slider: 'years' | 'none' | undefined;
  /** @internal The year that the reader chose; nothing for the day itself. */
  declare year: number | undefined;

  protected override draw(): TemplateResult | undefined {
    const layout = this.oneOf('layout', this.layout, ['tiles', 'dots', 'list']);
    const slider = this.oneOf('slider', this.slider, ['years', 'none']);
    const words = ownWords(this, english, local);
    const dots = layout === 'dots' && this.use(dotDrawing);
    const points = layout === 'dots' && this.use(dotMap);
    if (!words || !this.namesReady || dots === undefined || points === undefined) return undefined;

    const { facts: own } = this.settings;
    const all = mergeById(states, own?.states, own?.replace);
    const last = this.day;
    const [first, end] = yearsOf(all, last);
    // What the reader chose by the slider is the day of the whole drawing, so that the footer says it, too.
    this.day = this.#dayOf(Math.max(this.year ?? end, first), last);
    const groups = this.#groups(all);
    const { tag } = this.locale;
    const level = this.choice('headingLevel');
    if (!groups.length) return this.#noStates(all, words);

    const joined = (each: (group: Group) => string) => groups.map(each).join(words.comma);
    const drawing =
      dots && points
        ? dots.dots(groups, points, marker)
        : layout === 'tiles'
          ? tiles(groups, tilesFor(everBy(all, last)))
          : undefined;
    const unmarked = points
      ? groups.flatMap(({ rows }) => rows.filter(({ state }) => !points.capitals[state.id]))
      : [];
    const title = joined(({ status, rows }) =>
      spelled(rows.length, words.count[status], tag, words.numerals),
    );
    return html`
      <p class="kicker" part="kicker">${drawing ? words.kicker : words.organisation}</p>
      ${heading(level, capitalised(title, tag))}
      <div class="body ${layout}-body">
        ${drawing ? html`<div>${drawing}${this.#slider(slider, first, end, last, joined, words)}</div>` : nothing}
        <div class="lists">
          ${groups.map((group) => this.#list(group, layout, words.count[group.status]))}
          ${layout === 'list' ? nothing : html`<p class="note" aria-hidden="true">${words.note[layout]}</p>`}
          ${
            unmarked.length
              ? html`<p class="note" aria-hidden="true">
                  ${fill(words.unmarked, {
                    states: listed(
                      unmarked.map(({ name }) => named(name)),
                      tag,
                    ),
                  })}
                </p>`
              : nothing
          }
        </div>
      </div>
      ${drawing ? nothing : this.#slider(slider, first, end, last, joined, words)}
    `;
  }

  /** The last day of a year; of the year of `last`, that day. */
  #dayOf(year: number, last: IsoDay): IsoDay {
    return year < Number(last.slice(0, 4)) ? (`${year}-12-31` as IsoDay) : last;
  }

  #groups(all: readonly State[]): readonly Group[] {
    const order = this.choice('order');
    return STATUSES.flatMap((status: FormalStatus) => {
      const held = statesOn({ states: all }, this.day, status);
      const rows = held.map((each) => ({ ...each, name: this.nameOf(each.state.id) }));
      return rows.length ? { status, rows: sortRows(rows, order, this.locale.tag) } : [];
    });
  }

  #list({ status, rows }: Group, layout: 'tiles' | 'dots' | 'list', count: Plural) {
    const title = counted(rows.length, count, this.locale.tag);
    return html`
      ${heading(this.choice('headingLevel'), layout === 'list' ? title : [swatch(status, layout), title], 1)}
      <ul part="list">
        ${rows.map(
          ({ state, interval, name }) =>
            html`<li>
              ${named(name)}${this.cite.mark(interval)}${
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
    mode: 'years' | 'none',
    first: number,
    end: number,
    last: IsoDay,
    joined: (each: (group: Group) => string) => string,
    words: typeof english,
  ): unknown {
    if (mode === 'none' || first >= end || this.page.printing) return nothing;
    const { tag } = this.locale;
    const year = this.day.slice(0, 4);
    const said = joined(({ status, rows }) => counted(rows.length, words.count[status], tag));
    const when = this.day === last ? formatDate(last, tag) : year;
    return html`<label class="slider" part="slider">
      <span>${words.year}</span>
      <input
        type="range"
        min=${first}
        max=${end}
        .value=${year}
        aria-label=${words.year}
        aria-valuetext=${`${when}${words.colon}${said}`}
        @input=${({ target }: Event) => {
          const chosen = Number((target as HTMLInputElement).value);
          this.year = chosen < end ? chosen : undefined;
          const day = this.#dayOf(chosen, last);
          this.dispatchEvent(new CustomEvent('sco-day-change', { bubbles: true, detail: { day } }));
        }}
      />
      <output class="nums" aria-live="off">${year}</output>
    </label>`;
  }

  #noStates(all: readonly State[], words: typeof english): TemplateResult | undefined {
    const why = this.use(noStates);
    if (!why) return undefined;
    this.empty();
    const { tag } = this.locale;
    return html`
      <p class="kicker" part="kicker">${words.kicker}</p>
      ${heading(this.choice('headingLevel'), fill(words.nobody, { date: formatDate(this.day, tag) }))}
      ${why.noStates('several', all, this.day, tag, this.words('memberNone', why.english))}
    `;
  }
}
