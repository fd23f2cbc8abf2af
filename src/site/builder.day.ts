import { datasetInfo } from '../data/dataset-info.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import type { IsoDay } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { localeFor } from '../i18n/locale.js';

/** Which day an editor has chosen: the newest of the data, another one, or always the newest. */
export interface ChosenDay {
  readonly when: 'newest' | 'another' | 'latest';
  /** `YYYY-MM-DD`, or what stands in an unfinished field. Used where `when` is `another`. */
  readonly day: string;
}

/** The day whose facts a tag shows. No tag shows those of a day after the data. */
export const factsDay = ({ when, day }: ChosenDay): IsoDay =>
  when === 'another' && isIsoDay(day) && day < datasetInfo.date ? day : datasetInfo.date;

/** A day as the tags write it in English. */
export const dayIn = (day: IsoDay): string => formatDate(day, localeFor('en').tag);
