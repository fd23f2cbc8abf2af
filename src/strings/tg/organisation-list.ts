import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'Мақомот ва шарикон',
  heading: {
    all: 'Мақомоти СҲШ ва созмонҳои ҳамкори он',
    counterparts: 'Созмонҳои ҳамкори СҲШ',
    bodies: 'Мақомоти СҲШ',
  },
  named: '{name} ({acronym})',
  none: 'Ба ҳолати {date} сабт нашудааст.',
  columns: {
    bodies: {
      name: 'Мақомот',
      seat: 'Қароргоҳ',
      head: 'Роҳбар',
      since: 'Аз',
    },
    counterparts: {
      name: 'Созмон',
      seat: 'Қароргоҳ',
      head: 'Роҳбар',
      since: 'Сабт аз',
    },
  },
  seatOf: '{place} (котибот)',
  headOf: '{name} ({state})',
  founded: 'Таъсис: {date}',
  runIn: '{name}. ',
  colon: ': ',
  more: {
    bodies: {
      other: 'Боз # мақомот ва вазифаи ҳар кадом',
    },
    counterparts: {
      other: 'Боз # созмон ва мувофиқаҳо бо ҳар кадом',
    },
  },
  details: {
    bodies: 'Вазифаи ҳар мақомот',
    counterparts: 'Мувофиқаҳо бо ҳар созмон',
  },
  partners: {
    other: '# созмони ҳамкори СҲШ',
  },
};
