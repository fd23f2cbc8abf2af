import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Состав',
  heading: 'От {first} до {now}',
  headingOne: 'Государства-члены и партнёры',
  headingOf: 'Статусы по годам',
  members: {
    one: '# государства-члена',
    few: '# государств-членов',
    many: '# государств-членов',
    other: '# государства-члена',
  },
  statusOf: {
    member: 'член ШОС',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
  },
  over: '{status} {years}',
  since: '{status} с\u00a0{from}',
  sincePart: '{status} (начало\u00a0— {from})',
  years: '{from}–{to}',
  separator: ', ',
  never: 'без формального статуса',
  none: 'К этой дате ни у одного государства не было формального статуса.',
  uncertain: 'начало известно с точностью до месяца или года',
  countIn: '{year}:\u00a0{count}',
  counts: 'Общее число',
  table: 'Показать таблицей',
  state: 'Государство',
  statuses: 'Статусы',
  fromTo: '{from}\u00a0– {to}',
};
