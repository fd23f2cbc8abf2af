import { html, nothing, type TemplateResult } from 'lit';
import type { SummitFile } from '../../data/types.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Delegation, Sourced } from '../../data/types.js';
import { named } from '../../i18n/names.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { participantList } from '../../strings/en/participant-list.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { presided, type Attendance, type Row } from './participant-list.model.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

export const vocabulary = { participantList, disputeNote: disputeWords, places, states };

interface ListContext extends DrawingContext<typeof vocabulary> {
  /** Whether to show remarks that are not about a dispute. */
  readonly notes: boolean;
  /** A delegation as its record has it. Its office is the key of `words.offices`; its name is compared with the chair's. */
  readonly inEnglish: (key: string) => Delegation | undefined;
}

/** From how many participants on a short list folds those after the first group, the members. */
const FOLDED = 5;

/** Who took part in one summit, in groups. */
export function listTemplate(
  { meeting, summit }: SummitFile,
  { groups, messages, total, below }: Attendance,
  context: ListContext,
): TemplateResult {
  const { tag, level, cite, place } = context;
  const words = context.words.participantList;
  const { participation } = summit;
  const counts = groups
    .filter(({ kind }) => kind !== 'official')
    .map(({ kind, rows }) => counted(rows.length, words.count[kind], tag));
  const complete = participation === 'complete';
  const kicker = fill(words.kicker, { place: place(meeting.place), year: bareYear(meeting.end, context) });
  const dates = context.range(meeting);
  const atLeast = (count: string) => (complete ? count : fill(words.atLeast, { count }));
  const sentences = [
    below && atLeast(counted(below, words.below, tag)),
    !complete && (total ? counted(total, words.partial, tag) : words.unknown),
    meeting.format === 'video' && words.byVideo,
  ].filter(Boolean);
  const several = (subheading: unknown, rows: readonly Row[], names = 'short') =>
    html`${heading(level, subheading, 1)}
      <dl class=${names} part="delegations">
        ${rows.map((row) => delegation(row, { meeting, summit }, context))}
      </dl>`;
  const group = ({ kind, rows }: (typeof groups)[number]) =>
    several(
      atLeast(counted(rows.length, words.count[kind], tag)),
      rows,
      kind === 'organisation' || kind === 'official' ? 'long' : 'short',
    );
  const [first, ...others] = groups;
  const count = others.flatMap(({ rows }) => rows).length;

  return html`
    ${context.kicker(kicker)} ${heading(level, words.heading)}
    <div class="lede nums para" part="counts">
      ${
        counts.length
          ? fill(complete ? words.complete : words.partly, { dates, counts: listed(counts, tag) })
          : dates
      }${cite.mark(summit)}
    </div>
    ${sentences.map((sentence) => html`<p class="note nums">${sentence}</p>`)} ${first && group(first)}
    ${context.fold(
      counted(count, complete ? words.others : words.othersKnown, tag),
      [
        others.map(group),
        messages.length ? several(counted(messages.length, words.message, tag), messages, 'long') : nothing,
      ],
      context.isShort && count >= FOLDED,
    )}
  `;
}

function delegation(
  row: Row,
  { meeting, summit }: Pick<SummitFile, 'meeting' | 'summit'>,
  context: ListContext,
): TemplateResult {
  const { cite, prose, notes, day, inEnglish } = context;
  const words = context.words.participantList;
  const { participant, key, delegation: led, name } = row;
  const { official, message } = participant;
  const video = led?.attendance === 'video' && meeting.format !== 'video' && !message;
  const person = led?.name;
  const beside = [
    official
      ? words.office[official]
      : led?.office && (words.offices[`${inEnglish(key)?.office}-${key}`] ?? prose(led.office)),
    !person && (led?.office ? words.noName : words.represented),
    presided(summit, participant, inEnglish(key)) && words.chair,
    led?.belowHead && words.belowHead,
    video && words.video,
  ].filter(Boolean);
  const remark = visibleOn(led?.note, day);
  const mark = cite.mark(participant, ...(isSourced(led) ? [led] : []));
  return html`<div id="sco-participant-list-${key}">
    <dt>${named(name)}</dt>
    <dd>
      ${person ? prose(person) : nothing}${
        beside.length
          ? [
              ' ',
              html`<span class="muted"
                >${beside.map((part, index) => [index ? words.separator : '', part])}${mark}</span
              >`,
            ]
          : mark
      }${remark && led?.dispute ? disputeNote(remark, led.dispute, context) : nothing}
      ${printed(led, context)}
      ${remark && notes && !led?.dispute && !led?.nameAsPrinted ? html`<p class="note">${prose(remark)}</p>` : nothing}
    </dd>
  </div>`;
}

/** Whether the name has sources of its own, because it is less certain than that the delegation came. */
const isSourced = (led: Delegation | undefined): led is Delegation & Sourced => !!led?.sources;

/** The source's spelling of a name, if ours differs. */
function printed(led: Delegation | undefined, { words }: ListContext): unknown {
  if (!led?.nameAsPrinted) return nothing;
  const isChinese = /\p{Script=Han}/u.test(led.nameAsPrinted);
  const name = isChinese
    ? html`<span lang="zh">${led.nameAsPrinted}</span>`
    : html`<span lang="en">${led.nameAsPrinted}</span>`;
  return html`<p class="note">${fill(words.participantList.printed, { name })}</p>`;
}
