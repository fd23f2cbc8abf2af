import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-organisation-list>`. */
export const organisationList = {
  kicker: 'Bodies and partners',
  heading: {
    all: 'Bodies of the SCO, and organisations that it works with',
    counterparts: 'Organisations that the SCO works with',
    bodies: 'Bodies of the SCO',
  },
  /** A name and its acronym. */
  named: '{name} ({acronym})',
  none: 'None on record as of {date}.',
  columns: {
    bodies: { name: 'Body', seat: 'Seat', head: 'Head', since: 'Since' },
    counterparts: { name: 'Organisation', seat: 'Seat', head: 'Head', since: 'On record since' },
  },
  seatOf: '{place} (its secretariat)',
  headOf: '{name} ({state})',
  founded: 'Founded {date}',
  /** The name at the start of a paragraph. */
  runIn: '{name}. ',
  colon: ': ',
  /** Labels of what is folded: further rows with what is known of all. */
  more: {
    bodies: { one: '# more body, and what each does', other: '# more bodies, and what each does' } as Plural,
    counterparts: {
      one: '# more organisation, and what was agreed with each',
      other: '# more organisations, and what was agreed with each',
    } as Plural,
  },
  /** The same without further rows. */
  details: { bodies: 'What each body does', counterparts: 'What was agreed with each' },
  partners: {
    one: '# organisation that the SCO works with',
    other: '# organisations that the SCO works with',
  } as Plural,
};
