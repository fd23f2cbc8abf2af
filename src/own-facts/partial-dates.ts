/**
 * What `data/queries/dates.ts` and `partial-date.ts` say of dates, for this folder alone: a file of the build that pages rarely
 * ask for shares nothing with those that they always do. Days that no month has are fine here, where dates are compared.
 */
import { isIsoDay } from '../data/queries/iso-day.js';

/** Whether a text is an existing day, month or year: `2024-07-04`, `2024-07`, `2024`. */
export const isDate = (text: string): boolean => isIsoDay(`${text}-01-01`.slice(0, 10));

/** A day not after the date. */
export const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);

/** A day not before the date. */
export const latest = (date: string): string =>
  `${date}${['-12', '-31'].slice((date.length - 4) / 3).join('')}`;
