/** Words of the table of `<sco-member-list>`. */
export const memberTable = {
  state: 'State',
  since: 'Since',
  /** Where all have had the status since the same day. */
  same: 'All since {date}.',
  /** The start of the earlier statuses of a partner or observer: head of a column, or below its date. */
  tie: 'First tie',
  tied: 'first tie {first}',
  capital: 'Capital',
  population: 'Population',
  populationOf: 'Population, {year}',
  /** How rounded figures are written: `20.6 million` or abbreviated. */
  figures: 'long' as 'long' | 'short',
  statusOf: {
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'partner',
  },
};
