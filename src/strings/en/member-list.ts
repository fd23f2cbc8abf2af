import type { Plural } from '../../internal/text.js';

/** Words of `<sco-member-list>`. */
export const memberList = {
  kicker: 'Shanghai Cooperation Organisation',
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
  founder: '{year}, founder',
  none: {
    member: 'No members on this day.',
    observer: 'No observers on this day.',
    'dialogue-partner': 'No dialogue partners on this day.',
    partner: 'No partners on this day.',
  },
  merged: 'Observers and dialogue partners have been SCO partners since {date}.',
  unfounded: 'The organisation was founded on {date}.',
  state: 'State',
  status: 'Status',
  since: 'Since',
  capital: 'Capital',
  population: 'Population',
  statusOf: {
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'partner',
  },
};
