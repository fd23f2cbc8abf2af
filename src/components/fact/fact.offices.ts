import { bodies } from '../../data/bodies.js';
import { chairmanships } from '../../data/chairmanships.js';
import { headOn } from '../../data/queries/bodies.js';
import { chairOn } from '../../data/queries/chair.js';
import type { IsoDay } from '../../data/types.js';
import type { Fact, FactName } from './fact.model.js';

/** A fact about who held an office on a day, or where the Secretariat sits; `undefined` if it is not established. */
export function fromOffices(name: FactName, day: IsoDay): Fact | undefined {
  if (name === 'chair' || name === 'chair-since') {
    const term = chairOn({ chairmanships }, day);
    if (!term) return undefined;
    const records = [term];
    return name === 'chair'
      ? { states: [term.state], records }
      : { start: term.from, end: term.from, records };
  }
  const secretariat = bodies.find(({ id }) => id === 'secretariat')!;
  if (name === 'secretary-general') {
    const head = headOn(secretariat, day);
    return head && { person: head.name, records: [head] };
  }
  const { founded, seat } = secretariat;
  return seat && founded && founded <= day ? { place: seat, records: [secretariat] } : undefined;
}
