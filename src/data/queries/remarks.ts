import { firstDayOf, isIsoDay } from './dates.js';
import type { IsoDay, PartialDate } from '../types.js';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const DATE = new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTHS.join('|')}) )?\\b(\\d{4})\\b`, 'g');

/** Days, months and years that an English text names: `8 July 2024`, `September 2024`, `2007`. */
function datesIn(text: string): readonly PartialDate[] {
  return [...text.matchAll(DATE)].map(([, day, month, year]) => {
    const parts = [year!];
    if (month) parts.push(String(MONTHS.indexOf(month) + 1).padStart(2, '0'));
    if (day) parts.push(day.padStart(2, '0'));
    return parts.join('-') as PartialDate;
  });
}

/**
 * What of a remark of ours could be said on a day: its sentences, without those that name a later date. Remarks were
 * written with hindsight, and a tag that is frozen on a day does not know the future.
 */
export function remarkOn(remark: string, day: IsoDay): string {
  return remark
    .split(/(?<=[.?!]) (?=\p{Lu})/u)
    .filter((sentence) =>
      datesIn(sentence).every((date) => {
        const first = `${date}-01-01`.slice(0, 10);
        return !isIsoDay(first) || firstDayOf(date) <= day;
      }),
    )
    .join(' ');
}
