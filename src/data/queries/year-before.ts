import type { IsoDay } from '../types.js';

/** The same day of the year before; 28 February for the 29th. */
export const yearBefore = (day: IsoDay): IsoDay =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}` as IsoDay;
