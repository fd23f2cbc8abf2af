import type { IsoDay } from '../types.js';

/** Whether a text is an existing day in the form `YYYY-MM-DD`: not `2024-02-30`, `2024-2-3` or `2024`. */
export function isIsoDay(text: string): text is IsoDay {
  return new Date(text).toJSON()?.slice(0, 10) === text;
}
