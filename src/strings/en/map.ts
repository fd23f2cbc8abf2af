import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-map>`. */
export const map = {
  kicker: 'Schematic map, no borders drawn',
  membership: 'Membership',
  empty: 'The organisation and its partners on {date}',
  count: {
    member: { one: '# member', other: '# members' } as Plural,
    observer: { one: '# observer', other: '# observers' } as Plural,
    'dialogue-partner': { one: '# dialogue partner', other: '# dialogue partners' } as Plural,
    partner: { one: '# partner', other: '# partners' } as Plural,
  },
  /** Headings of the lists. */
  group: {
    member: 'Members',
    observer: 'Observers',
    'dialogue-partner': 'Dialogue partners',
    partner: 'Partners',
  },
  /** The words for 1, 2, 3 … in the heading, separated by spaces. */
  numerals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  comma: ', ',
  colon: ': ',
  year: 'Year',
  note: {
    tiles: 'Each square is one state, set roughly where its capital lies.',
    dots: 'Each mark is one state, set where its capital lies, or beside it where marks would touch.',
  },
  central: '{states}, without a capital in the data: in the middle of the country.',
  unmarked: 'Not marked, because the dataset names no capital: {states}.',
};
