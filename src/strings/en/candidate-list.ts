/** Words of `<sco-candidate-list>`. */
export const candidateList = {
  kicker: 'Applications and interest',
  heading: {
    all: 'Applications and interest up to {date}',
    applicant: 'Applications up to {date}',
    interest: 'Interest voiced up to {date}',
    states: 'Status and applications on {date}',
  },
  empty: 'Nothing of this kind is on record by this day.',
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
  unrecorded: 'No application or voiced interest is recorded.',
  kind: { applicant: 'Applicant', interest: 'Interest voiced' },
  applicantFor: { observer: 'Applicant for observer status', member: 'Applicant for full membership' },
  span: '{from} – {to}',
  from: 'since {from}',
};
