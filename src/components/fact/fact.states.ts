import { lastDayOf } from '../../data/queries/dates.js';
import { statesOn } from '../../data/queries/states.js';
import type { FormalStatus, IsoDay, State } from '../../data/types.js';
import type { Fact, FactName } from './fact.model.js';

export { states } from '../../data/states.js';

const STATUS: { readonly [name: string]: readonly FormalStatus[] } = {
  'member-count': ['member'],
  'observer-count': ['observer'],
  'dialogue-partner-count': ['dialogue-partner'],
  'partner-count': ['partner'],
  'state-count': [],
};

/** A fact computed from the statuses that states held on a day; `undefined` before the organisation was founded. */
export function fromStates(name: FactName, states: readonly State[], day: IsoDay): Fact | undefined {
  const dates = states.flatMap(({ statuses }) => statuses.map(({ from }) => lastDayOf(from))).sort();
  const [founded] = dates;
  if (!founded || day < founded) return undefined;
  const counted = STATUS[name];
  if (counted) {
    const found = statesOn({ states }, day, ...counted);
    return { number: found.length, records: found.map(({ interval }) => interval) };
  }
  if (name === 'founding-date') {
    const records = states.flatMap(({ statuses }) => statuses.filter(({ from }) => from === founded));
    return { start: founded, end: founded, records };
  }
  const members = statesOn({ states }, day, 'member').map(({ state, interval }) => ({
    id: state.id,
    interval,
    since: lastDayOf(interval.from),
  }));
  const since = members
    .map((member) => member.since)
    .sort()
    .at(-1);
  if (!since) return undefined;
  const newest = members.filter((member) => member.since === since);
  const records = newest.map(({ interval }) => interval);
  return name === 'newest-member'
    ? { states: newest.map(({ id }) => id), records }
    : { start: since, end: since, records };
}
