/** Words of `<sco-organisation-list>`. */
export const organisationList = {
  kicker: 'Bodies and partners',
  heading: {
    all: 'Organisations and bodies of the SCO',
    counterparts: 'Organisations that the SCO works with',
    bodies: 'Bodies of the SCO',
  },
  none: 'On {date} there was none to be listed.',
  seat: 'Seat: {place}',
  seatOf: 'seat of its secretariat: {place}',
  founded: 'Founded {date}',
  head: 'Head: {name}, {state}',
};
