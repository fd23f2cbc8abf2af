import { html, nothing, type TemplateResult } from 'lit';
import { lastDayOf } from '../data/queries/dates.js';
import type { FormalStatus, IsoDay, State } from '../data/types.js';
import { fill } from '../i18n/phrases.js';
import type { memberNone } from '../strings/en/member-none.js';
import type { DrawingContext } from './drawing-context.js';

export { memberNone as english } from '../strings/en/member-none.js';

/** A sentence in place of an empty list of states. Adds the reason if the organisation or the status did not exist then. */
export function noStates(
  status: FormalStatus | 'several',
  states: readonly State[],
  { day, time }: Pick<DrawingContext, 'day' | 'time'>,
  words: typeof memberNone,
): TemplateResult {
  const intervals = states.flatMap(({ statuses }) => statuses);
  const first = (dates: readonly IsoDay[]) => [...dates].sort()[0];
  const founded = first(intervals.map(({ from }) => lastDayOf(from)));
  const merged = first(
    intervals.filter((each) => each.status === 'partner').map(({ from }) => lastDayOf(from)),
  );
  const isMerged = merged && day >= merged && (status === 'observer' || status === 'dialogue-partner');
  const reason =
    founded && day < founded
      ? fill(words.unfounded, { date: time(founded) })
      : isMerged
        ? fill(words.merged, { date: time(merged) })
        : nothing;
  return html`<p>
    ${fill(words.because, { none: status === 'several' ? nothing : words.none[status], reason })}
  </p>`;
}
