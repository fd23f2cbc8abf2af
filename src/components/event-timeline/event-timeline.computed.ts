import { chairmanships } from '../../data/chairmanships.js';
import type { SummitFile } from '../../data/types.js';
import type { Summit } from '../../data/types.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import type { eventTimeline } from '../../strings/en/event-timeline.js';
import type { summitCard } from '../../strings/en/summit-card.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { Line } from './event-timeline.model.js';

/** A chronology made from the records of a summit: the term in the chair, the meeting, its outcomes, the next meeting. */
export function computed(
  { meeting, summit }: SummitFile,
  next: Summit | undefined,
  context: DrawingContext<{
    readonly eventTimeline: typeof eventTimeline;
    readonly summitCard: typeof summitCard;
  }>,
): readonly Omit<Line, 'id'>[] {
  const { tag, name, place, ordinal } = context;
  const { eventTimeline: words, summitCard: card } = context.words;
  const { changes, adopted, nextChair } = summit;
  const lines: Omit<Line, 'id'>[] = [];
  const term = chairmanships.find((each) => each.summit === meeting.number);
  if (term) {
    const title = fill(words.chair, { state: name(term.state) });
    lines.push({ date: term.from, phase: 'chairmanship', title, records: [term] });
  }
  const meetingTitle = (each: Summit, phrase: string) =>
    fill(phrase, { number: ordinal(each.number), place: place(each.place) });
  lines.push({
    date: meeting.start,
    end: meeting.end,
    phase: 'summit',
    title: meetingTitle(meeting, words.meeting),
    records: [summit],
  });
  for (const key of new Set(changes.map(({ change, date = meeting.end }) => `${change} ${date}`))) {
    const records = changes.filter(({ change, date = meeting.end }) => key === `${change} ${date}`);
    const [{ change, date = meeting.end }] = records as [(typeof records)[0]];
    const names = listed(
      records.map((record) => name(record.state)),
      tag,
    );
    const title = fill(counted(records.length, card.changes[change], tag), { states: names });
    lines.push({ date, phase: 'summit', title, records });
  }
  if (adopted) {
    const title = fill(words.adopted, { documents: counted(adopted.count, card.documents, tag) });
    lines.push({ date: meeting.end, phase: 'summit', title, records: [adopted] });
  }
  if (nextChair) {
    const title = fill(words.handover, { state: name(nextChair.state) });
    lines.push({ date: meeting.end, phase: 'summit', title, records: [nextChair] });
  }
  if (next) {
    const { start, end } = next;
    lines.push({ date: start, end, phase: 'follow-up', title: meetingTitle(next, words.next), records: [] });
  }
  return lines;
}
