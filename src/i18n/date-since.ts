import type { PartialDate } from '../data/types.js';
import { formatDate } from './dates.js';

/** A date that follows "since": Russian wants a month in the case that it has beside a day, `с мая 2024 г.` */
export const dateSince = (date: PartialDate, tag: string): string =>
  date.length === 7 && tag.startsWith('ru')
    ? formatDate(`${date}-01` as PartialDate, tag).slice(2)
    : formatDate(date, tag);
