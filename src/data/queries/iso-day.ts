import type { IsoDay } from '../types.js';

/** Whether a text is an existing day in the form `YYYY-MM-DD`: not `2024-02-30`, `2024-2-3` or `2024`. */
export function isIsoDay(text: string): text is IsoDay {
  // `toJSON()` and `toISOString()` of old date libraries have quotes.
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
}
