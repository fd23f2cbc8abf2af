import type { Ordinals } from '../../i18n/types.js';

export const ordinals: Ordinals = {
  one: '#ली',
  two: '#री',
  few: '#थी',
  many: '#ठी',
  other: '#वीं',
  numerals: 'पहली दूसरी तीसरी चौथी पांचवीं छठी',
};
