import { html, nothing, type TemplateResult } from 'lit';
import { lastDayOf } from '../../data/queries/dates.js';
import type { FormalStatus, IsoDay, State } from '../../data/types.js';
import { formatDate } from '../../internal/dates.js';
import { fill } from '../../internal/text.js';
import { memberNone as english } from '../../strings/en/member-none.js';

export { memberNone as english } from '../../strings/en/member-none.js';

/** That nobody is listed, and why where the reason is a change of the organisation itself. */
export function nobody(
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
