import type { IsoDay } from '../types.js';

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`: not for `2024-02-30`, `2024-2-3` or `2024`. */
export function isIsoDay(text: string): text is IsoDay {
  return new Date(text).toJSON()?.slice(0, 10) === text;
}
