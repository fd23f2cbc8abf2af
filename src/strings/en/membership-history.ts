import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-membership-history>`. */
export const membershipHistory = {
  kicker: 'Membership',
  heading: 'From {first} to {now}',
  headingOne: 'Members and partners',
  headingOf: 'Status over time',
  /** After the number at the founding; in Russian in the genitive. */
  members: { one: '# member', other: '# members' } as Plural,
  statusOf: {
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'partner',
  },
  /** `over`: a past status with its years. `since`: a current status. `sincePart`: in the drawing, one from a month or year. */
  over: '{status} {years}',
  since: '{status} since {from}',
  sincePart: '{status} since {from}',
  years: '{from}–{to}',
  separator: ', ',
  never: 'no formal status',
  none: 'No state had a formal status by this date.',
  /** In the key, of dotted lines. */
  uncertain: 'beginning known only to the month or year',
  countIn: '{year}:\u00a0{count}',
  counts: 'Totals',
  table: 'As a table',
  state: 'State',
  statuses: 'Statuses',
  fromTo: '{from} – {to}',
};
