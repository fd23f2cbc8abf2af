import { html, nothing, type TemplateResult } from 'lit';
import { lastDayOf } from '../data/queries/dates.js';
import type { FormalStatus, IsoDay, State } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { fill } from '../i18n/phrases.js';
import { memberNone as english } from '../strings/en/member-none.js';

export { memberNone as english } from '../strings/en/member-none.js';

/** A sentence where no state can be listed, with the reason where the organisation itself had changed by that day. */
export function noStates(
  status: FormalStatus | 'several',
  states: readonly State[],
  on: IsoDay,
  tag: string,
  words: typeof english,
): TemplateResult {
  const intervals = states.flatMap(({ statuses }) => statuses);
  const first = (dates: readonly IsoDay[]) => [...dates].sort()[0];
  const founded = first(intervals.map(({ from }) => lastDayOf(from)));
  const merged = first(
    intervals.filter((each) => each.status === 'partner').map(({ from }) => lastDayOf(from)),
  );
  const date = (day: IsoDay) => html`<time datetime=${day}>${formatDate(day, tag)}</time>`;
  const isMerged = merged && on >= merged && (status === 'observer' || status === 'dialogue-partner');
  const reason =
    founded && on < founded
      ? fill(words.unfounded, { date: date(founded) })
      : isMerged
        ? fill(words.merged, { date: date(merged) })
        : nothing;
  return html`<p>${status === 'several' ? nothing : words.none[status]} ${reason}</p>`;
}
