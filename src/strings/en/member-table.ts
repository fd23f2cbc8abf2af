/** Words of the table of `<sco-member-list>`. */
export const memberTable = {
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
