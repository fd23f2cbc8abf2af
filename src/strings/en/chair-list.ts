/** Words of `<sco-chair-list>`. */
export const chairList = {
  kicker: 'Chairmanship',
  heading: 'Terms in the chair up to {date}',
  empty: 'No term in the chair is established by this day.',
  current: 'in the chair',
  span: '{from} – {to}',
  from: 'since {from}',
  colon: ': ',
  motto: 'Motto',
  capital: 'Tourism and cultural capital',
  closing: 'Closing summit',
  summit: '{place}, {date}',
  more: '{shown} of {total} terms',
};
