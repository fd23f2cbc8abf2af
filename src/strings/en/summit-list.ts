import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-summit-list>`. It takes those for changes of membership from `<sco-summit-card>`. */
export const summitList = {
  kicker: 'Meetings of heads of state',
  heading: 'Summits',
  separator: '\u00a0· ',
  where: '{place}, {state}',
  comma: ', ',
  years: '{first}–{last}',
  singleYear: '{year}',
  meetings: {
    one: '# meeting of the Council of Heads of State, {years}',
    other: '# meetings of the Council of Heads of State, {years}',
  } as Plural,
  five: {
    one: '# meeting of the Shanghai Five, {years}',
    other: '# meetings of the Shanghai Five, {years}',
  } as Plural,
  earlier: {
    one: '# earlier meeting',
    other: '# earlier meetings',
  } as Plural,
  fiveHeading: 'Shanghai Five, before the organisation',
  number: 'No.',
  meeting: 'Meeting',
  place: 'Place',
  dates: 'Dates',
  chair: 'Chaired by',
  states: { one: '# state', other: '# states' } as Plural,
  merged: { other: '# observers and dialogue partners became SCO partners' } as Plural,
  video: 'by video link',
  hybrid: 'partly by video link',
  none: 'No meeting had been held in this period by this date.',
};
