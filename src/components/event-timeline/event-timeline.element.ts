import { html, nothing, type TemplateResult } from 'lit';
import { summitEvents } from '../../data/load/summit-depth.js';
import type { SummitFile } from '../../data/load/summit-files.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { named, typeset } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { formatDays } from '../../i18n/date-range.js';
import { ordinal } from '../../i18n/ordinal.js';
import { readPartialDate } from '../../data/queries/partial-date.js';
import { SummitElement } from '../../element/summit-element.js';
import { ordinals as englishOrdinals } from '../../strings/en/ordinals.js';
import { eventTimeline as english } from '../../strings/en/event-timeline.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { summitCard as englishCard } from '../../strings/en/summit-card.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { computed } from './event-timeline.computed.js';
import { arrange, grouped, parsePhases, PHASES, type Line } from './event-timeline.model.js';
import { eventTimelineStyles } from './event-timeline.styles.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/event-timeline.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/event-timeline.js')),
};

/**
 * @summary Dated events around a summit: what led to it, the year in the chair, the meeting, what followed.
 * @tagname sco-event-timeline
 * @customElement sco-event-timeline
 * @status experimental
 * @since 0.1.0
 *
 * Where the dataset has no chronology of a summit, its own records give one: chair, meeting, changes of status, handover.
 *
 * @slot - Readable HTML for readers without script; also shown whenever the events cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The phase.
 * @csspart events - The events of one phase.
 * @csspart event - One event.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and nothing is recorded in these limits by that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoEventTimeline extends SummitElement {
  static override styles = [baseStyles, eventTimelineStyles];

  static override properties = { ...SummitElement.properties, phase: {}, from: {}, to: {} };

  /** Only these phases: `background`, `chairmanship`, `summit`, `follow-up`, `article`, parted by spaces. */
  declare phase: string | undefined;
  /** Only events on or after this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare from: string | undefined;
  /** Only events on or before this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare to: string | undefined;

  protected override draw(): TemplateResult | undefined {
    const words = ownWords(this, english, local);
    const file = this.file();
    if (!words || !file || !this.namesReady) return undefined;
    const all = this.#lines(file, words);
    if (!all) return undefined;
    const { phases, unknown } = parsePhases(String(this.phase ?? ''));
    for (const value of unknown) this.warn('unknown-word', { name: 'phase', value, used: '' }, PHASES);
    const date = (name: 'from' | 'to') =>
      readPartialDate(this[name], (value) => this.warn('no-date', { name, value }));
    const lines = arrange(all, this.day, phases, date('from'), date('to'));
    if (!lines.length) this.empty();
    const { place, end } = file.meeting;
    const level = this.choice('headingLevel');
    const city = this.words('places', englishPlaces)[place];
    return html`
      <p class="kicker" part="kicker">${words.kicker}</p>
      ${heading(level, fill(words.heading, { place: city, year: end.slice(0, 4) }))}
      ${lines.length ? nothing : html`<p>${words.none}</p>`}
      ${grouped(lines).map(
        (group) => html`
          ${heading(level, words.phases[group.phase], 1)}
          <ol class="events nums" part="events">
            ${group.lines.map((line) => this.#event(line))}
          </ol>
        `,
      )}
    `;
  }

  /** The dataset's chronology of the summit, else what its own records say; nothing while it is on its way. */
  #lines(file: SummitFile, words: typeof english): readonly Line[] | undefined {
    const source = summitEvents[file.meeting.id];
    // Nothing of ours beside what a page says for itself.
    if (source && !this.settings.facts?.replace)
      return this.use(source)?.events.map((event) => ({
        ...event,
        title: html`<span lang="en">${typeset(event.title)}</span>`,
        description: html`<span lang="en">${typeset(event.description)}</span>`,
        // Of the piece's own date it is the only source.
        records: event.article ? [] : [event],
      }));
    const next = this.next(file.meeting);
    if (next === 'loading') return undefined;
    const places = this.words('places', englishPlaces);
    const ordinals = this.words('ordinals', englishOrdinals);
    return computed(file, next, {
      words,
      card: this.words('summitCard', englishCard),
      tag: this.locale.tag,
      state: (id) => named(this.nameOf(id)),
      place: (meeting) => places[meeting.place],
      number: (meeting) => ordinal(meeting.number, ordinals, this.locale.tag),
    });
  }

  #event({ date, end = date, title, description, records }: Line): TemplateResult {
    return html`<li part="event">
      <p><time datetime=${date}>${formatDays(date, end, this.locale.tag)}</time></p>
      <div>
        <p>${title}${records.length ? this.cite.mark(...records) : nothing}</p>
        ${description ? html`<p class="muted">${description}</p>` : nothing}
      </div>
    </li>`;
  }
}
