import type { IsoDay } from '../data/types.js';
import { formatDate, formatter } from './dates.js';

/** First and last day in words of the locale: `3–4 July 2024`, `31 August – 1 September 2026`. */
export function formatDays(start: IsoDay, end: IsoDay, tag: string): string {
  if (start === end) return formatDate(start, tag);
  if (tag.startsWith('zh')) {
    // CLDR has numeric ranges only; texts in Chinese write 2024年7月3日至4日, and 8月31日至9月1日.
    const days = `${formatDate(start, tag)}至${formatDate(end, tag)}`;
    return days.replace(/^(\d+年(\d+月)?)(.*至)\1/, '$1$3');
  }
  const range = formatter(tag, true).formatRange(new Date(start), new Date(end));
  return range.replace(/\b(\d{1,2})\s–\s(\d{1,2})\b/, '$1–$2');
}
