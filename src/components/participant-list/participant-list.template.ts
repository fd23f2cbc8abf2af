import { html, nothing, type TemplateResult } from 'lit';
import type { SummitFile } from '../../data/load/summit-files.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Delegation, IsoDay, Sourced } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { heading } from '../../templates/heading.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { formatDays } from '../../i18n/date-range.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { disputeNote as disputeNoteWords } from '../../strings/en/dispute-note.js';
import type { participantList } from '../../strings/en/participant-list.js';
import { presided, type Attendance, type Row } from './participant-list.model.js';

/** What the list needs beside those who came: words, names and the marks of its sources. */
export interface ListContext {
  readonly words: typeof participantList;
  readonly disputeWords: typeof disputeNoteWords;
  readonly tag: string;
  readonly level: string;
  readonly day: IsoDay;
  readonly cite: Citations;
  /** Whether remarks are drawn that question nothing. */
  readonly notes: boolean;
  /** Whether everything is drawn open, as on paper. */
  readonly open: boolean;
  readonly place: string;
  readonly name: (row: Row) => unknown;
  readonly office: (english: string, key: string) => unknown;
  readonly english: (text: string) => unknown;
}

/** Who took part in one summit, group by group. */
export function listTemplate(
  { meeting, summit }: SummitFile,
  { groups, messages, total, below }: Attendance,
  context: ListContext,
): TemplateResult {
  const { words, tag, level, place, cite } = context;
  const { participation } = summit;
  const counts = groups
    .filter(({ kind }) => kind !== 'official')
    .map(({ kind, rows }) => counted(rows.length, words.count[kind], tag));
  const complete = participation === 'complete';
  const { start, end } = meeting;
  const dates = html`<time datetime=${end}>${formatDays(start, end, tag)}</time>`;
  const sentences = [
    below && counted(below, words.below, tag),
    !complete && (total ? counted(total, words.partial, tag) : words.unknown),
    meeting.format === 'video' && words.byVideo,
  ].filter(Boolean);
  const several = (subheading: string, rows: readonly Row[]) =>
    html`${heading(level, subheading, 1)}
      <dl part="delegations">${rows.map((row) => delegation(row, { meeting, summit }, context))}</dl>`;

  return html`
    <p class="kicker nums" part="kicker">${fill(words.kicker, { place, year: end.slice(0, 4) })}</p>
    ${heading(level, words.heading)}
    <p class="lede nums" part="counts">
      ${
        counts.length
          ? fill(complete ? words.complete : words.partly, { dates, counts: listed(counts, tag) })
          : dates
      }${cite.mark(summit)}
    </p>
    ${sentences.map((sentence) => html`<p class="note nums">${sentence}</p>`)}
    ${groups.map(({ kind, rows }) => several(counted(rows.length, words.count[kind], tag), rows))}
    ${messages.length ? several(counted(messages.length, words.message, tag), messages) : nothing}
  `;
}

function delegation(
  row: Row,
  { meeting, summit }: Pick<SummitFile, 'meeting' | 'summit'>,
  context: ListContext,
): TemplateResult {
  const { words, cite, name, office, english, notes, day, disputeWords, open } = context;
  const { participant, key, delegation: led } = row;
  const { official, message } = participant;
  const video = led?.attendance === 'video' && meeting.format !== 'video' && !message;
  const person = led?.name;
  const beside = [
    official ? words.office[official] : led?.office && office(led.office, key),
    !person && (led?.office ? words.noName : words.represented),
    presided(summit, row) && words.chair,
    led?.belowHead && words.belowHead,
    video && words.video,
  ].filter(Boolean);
  const remark = visibleOn(led?.note, day);
  return html`<div>
    <dt>${name(row)}</dt>
    <dd>
      ${person ? english(person) : nothing}
      <span class="muted"
        >${beside.map((part, index) => [index ? words.separator : '', part])}${cite.mark(participant, ...(isSourced(led) ? [led] : []))}</span
      >${remark && led?.doubt ? disputeNote(remark, led.doubt, disputeWords, open) : nothing}
      ${printed(led, words, english)}
      ${remark && notes && !led?.doubt && !led?.nameAsPrinted ? html`<p class="note">${english(remark)}</p>` : nothing}
    </dd>
  </div>`;
}

/** Whether the name rests on less than the presence. */
const isSourced = (led: Delegation | undefined): led is Delegation & Sourced => !!led?.sources;

function printed(
  led: Delegation | undefined,
  words: typeof participantList,
  english: (text: string) => unknown,
): unknown {
  if (!led?.nameAsPrinted) return nothing;
  const foreign = /\p{Script=Han}/u.test(led.nameAsPrinted);
  const name = foreign ? html`<span lang="zh">${led.nameAsPrinted}</span>` : english(led.nameAsPrinted);
  return html`<p class="note">${fill(words.printed, { name })}</p>`;
}
