import { lastDayOf } from './dates.js';
import type { IsoDay, Told } from '../types.js';

/** The sentences about a record that could be written on a day: those that tell of nothing later. */
export function toldOn({ told = {}, ...record }: Told, day: IsoDay): Omit<Told, 'told'> {
  const known = (name: 'event' | 'note' | 'disagreement') => {
    const date = told[name];
    const text = record[name];
    return text && (!date || lastDayOf(date) <= day) ? { [name]: text } : {};
  };
  return { ...known('event'), ...known('note'), ...known('disagreement') };
}
