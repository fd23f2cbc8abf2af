import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-member-list>`. */
export const memberList = {
  kicker: 'Membership',
  heading: {
    member: 'Members on {date}',
    observer: 'Observers on {date}',
    'dialogue-partner': 'Dialogue partners on {date}',
    partner: 'Partners on {date}',
    several: 'The organisation and its partners on {date}',
  },
  count: {
    member: { one: '# member', other: '# members' } as Plural,
    observer: { one: '# observer', other: '# observers' } as Plural,
    'dialogue-partner': { one: '# dialogue partner', other: '# dialogue partners' } as Plural,
    partner: { one: '# partner', other: '# partners' } as Plural,
  },
  /** The years of a partner or observer that had another status before. */
  tied: 'since {first}, in this status since {year}',
  /** Above a list of the years of earlier statuses, where all have had theirs since the same day. */
  ties: 'All since {date}. The years are those of their first ties.',
  founder: '{year}, founder',
};
