import { isIsoDay } from './dates.js';
import type { PartialDate } from '../types.js';

/** Whether a text is an existing day, month or year: `2024-07-04`, `2024-07`, `2024`. */
export function isPartialDate(text: string): text is PartialDate {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && isIsoDay(`${text}-01-01`.slice(0, 10));
}

/** The date in an attribute value; `undefined` if it is empty or invalid. Passes an invalid value to `onInvalid`. */
export function readPartialDate(
  value: string | undefined,
  onInvalid: (value: string) => void,
): PartialDate | undefined {
  const text = String(value ?? '').trim();
  if (!text || isPartialDate(text)) return (text as PartialDate) || undefined;
  onInvalid(text);
  return undefined;
}
