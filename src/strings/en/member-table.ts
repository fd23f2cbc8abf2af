/** Words of the table of `<sco-member-list>`. */
export const memberTable = {
  state: 'State',
  status: 'Status',
  since: 'Since',
  /** The days of a partner or observer that had another status before. */
  tied: '{first}; in this status since {since}',
  capital: 'Capital',
  population: 'Population',
  statusOf: {
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'partner',
  },
};
