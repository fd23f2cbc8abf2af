import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-candidate-list>`. */
export const candidateList = {
  kicker: 'Applications and interest',
  heading: {
    all: 'Applications and interest up to {date}',
    applicant: 'Applications up to {date}',
    interest: 'Interest expressed up to {date}',
    states: 'Status and applications on {date}',
  },
  empty: 'Nothing of this kind on record by this date.',
  status: {
    member: 'member since {date}',
    observer: 'observer since {date}',
    'dialogue-partner': 'dialogue partner since {date}',
    partner: 'SCO partner since {date}',
  },
  pending: {
    member: 'member: decided on {date}, not yet in force',
    observer: 'observer: decided on {date}, not yet in force',
    'dialogue-partner': 'dialogue partner: decided on {date}, not yet in force',
    partner: 'SCO partner: decided on {date}, not yet in force',
  },
  none: 'no formal status',
  state: 'State',
  appliedFor: 'Applied for',
  onTheDay: 'Status',
  /** Headings, with the number of states. */
  group: {
    open: { one: 'Pending: # state', other: 'Pending: # states' } as Plural,
    settled: { one: 'Settled: # state', other: 'Settled: # states' } as Plural,
    none: { one: 'Nothing on record: # state', other: 'Nothing on record: # states' } as Plural,
  },
  wanted: {
    member: 'full membership',
    observer: 'observer status',
    'dialogue-partner': 'dialogue partnership',
    unnamed: 'status not named',
  },
  interest: 'interest in {status}',
  comma: ', ',
  reports: 'What was reported of each',
  span: '{from} – {to}',
  from: 'since {from}',
};
