import { html, nothing, type TemplateResult } from 'lit';
import { summitEvents } from '../../data/load/summit-depth.js';
import type { SummitFile } from '../../data/types.js';
import { readPartialDate } from '../../data/queries/partial-date.js';
import { SummitElement } from '../../element/summit-element.js';
import { IN_DEPTH } from '../../i18n/languages.js';
import { formatDays } from '../../i18n/date-range.js';
import { counted, fill, type Plural } from '../../i18n/phrases.js';
import { eventTimeline } from '../../strings/en/event-timeline.js';
import { ordinals } from '../../strings/en/ordinals.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import { summitCard } from '../../strings/en/summit-card.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { computed } from './event-timeline.computed.js';
import {
  arrange,
  grouped,
  parsePhases,
  PHASES,
  shownOf,
  withIds,
  type Line,
} from './event-timeline.model.js';
import { eventTimelineStyles } from './event-timeline.styles.js';
import { bareYear } from '../../i18n/date-in-sentence.js';
import type { eventTimeline as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const vocabulary = { eventTimeline, ordinals, places, states, summitCard };
type Context = DrawingContext<typeof vocabulary>;

/**
 * @summary Dated events around a summit: what led to it, the year in the chair, the meeting, what followed.
 * @tagname sco-event-timeline
 * @customElement sco-event-timeline
 * @status experimental
 * @since 0.1.0
 *
 * If the dataset has no chronology of a summit, one is made from its records: chair, meeting, changes of status, handover.
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the events cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of one phase.
 * @csspart events - The events of one phase.
 * @csspart event - One event; those of a day stand below one date.
 * @csspart fold - What a short tag folds away: the events before and after the eight that it shows.
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
 * @cssstate empty - The tag is drawn, but no event that its attributes select is recorded by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoEventTimeline extends SummitElement {
  static override styles = [baseStyles, eventTimelineStyles];

  static override properties = { ...SummitElement.properties, phase: {}, from: {}, to: {} };

  static override readonly vocabulary = vocabulary;
  static override readonly languages = IN_DEPTH;

  /** Only these phases: `background`, `chairmanship`, `summit`, `follow-up`, separated by spaces. */
  declare phase: ValueOf<typeof attributes.phase> | undefined;
  /** Only events on or after this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare from: ValueOf<typeof attributes.from> | undefined;
  /** Only events on or before this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare to: ValueOf<typeof attributes.to> | undefined;

  protected override draw(context: Context): TemplateResult | undefined {
    const file = this.file();
    const all = file && this.#lines(file, context);
    if (!file || !all) return undefined;
    const { phases, unknown } = parsePhases(String(this.phase ?? ''));
    for (const value of unknown) this.warn('unknown-word', { name: 'phase', value, used: '' }, PHASES);
    const date = (name: 'from' | 'to') =>
      readPartialDate(this[name], (value) => this.warn('no-date', { name, value }));
    const lines = arrange(withIds(all), context.day, phases, date('from'), date('to'));
    if (!lines.length) this.empty();
    const { level, place, tag } = context;
    const { eventTimeline: words } = context.words;
    const { meeting } = file;
    const [start, end] = context.isShort ? shownOf(lines) : [0, lines.length];
    const folded = (from: number, to: number, label: Plural) =>
      from < to
        ? context.fold(counted(to - from, label, tag), this.#events(lines, from, to, context))
        : nothing;
    return html`
      ${context.kicker(words.kicker)}
      ${heading(level, fill(words.heading, { place: place(meeting.place), year: bareYear(meeting.end, context) }))}
      ${lines.length ? nothing : html`<p>${words.none}</p>`} ${folded(0, start, words.earlier)}
      ${this.#events(lines, start, end, context)} ${folded(end, lines.length, words.later)}
    `;
  }

  /** The dataset's chronology of the summit, else one made from its records; `undefined` while either is loading. */
  #lines(file: SummitFile, context: Context): readonly Omit<Line, 'id'>[] | undefined {
    const source = summitEvents[file.meeting.id];
    // A page that replaces the dataset with its own records gets none of our chronologies.
    if (source && !this.settings.facts?.replace) {
      const events = this.use(source)?.events;
      return (
        events &&
        this.inLanguage(`summits/${file.meeting.id}/events`, events).map((event) => ({
          ...event,
          title: context.prose(event.title),
          description: context.prose(event.description),
          records: [event],
        }))
      );
    }
    const next = this.next(file.meeting);
    return next === 'loading' ? undefined : computed(file, next, context);
  }

  /** Some of the events, by phase and day. A phase that has begun before them has its heading there. */
  #events(all: readonly Line[], from: number, to: number, context: Context): unknown {
    const { cite, level, time } = context;
    const phases = context.words.eventTimeline.phases;
    return grouped(all.slice(from, to)).map(
      ({ phase, days }, index) => html`
        ${!index && all[from - 1]?.phase === phase ? nothing : heading(level, phases[phase], 1)}
        <ul class="events nums" part="events">
          ${days.map(
            ({ date, end, lines }) =>
              html`<li>
                <p>${time(date, (_, locale) => formatDays(date, end, locale))}</p>
                <ul>
                  ${lines.map(
                    ({ id, title, description, records }) =>
                      html`<li id="sco-event-timeline-${id}" part="event">
                        <div class="para">${title}${records.length ? cite.mark(...records) : nothing}</div>
                        ${description ? html`<p class="muted">${description}</p>` : nothing}
                      </li>`,
                  )}
                </ul>
              </li>`,
          )}
        </ul>
      `,
    );
  }
}
