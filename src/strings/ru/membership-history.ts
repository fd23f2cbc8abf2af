import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Состав',
  heading: 'От {first} до {now}',
  headingOne: 'Члены и партнёры',
  headingOf: 'Статусы по годам',
  members: {
    one: '# государства-члена',
    few: '# государств-членов',
    many: '# государств-членов',
    other: '# государства-члена',
  },
  statusOf: {
    member: 'член',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
  },
  over: '{status} {years}',
  since: '{status} с\u00a0{from}',
  sincePart: '{status}, начало: {from}',
  years: '{from}–{to}',
  separator: ', ',
  never: 'без формального статуса',
  none: 'К этому дню ни у одного государства не было формального статуса.',
  uncertain: 'начало известно с точностью до месяца или года',
  countIn: '{year}: {count}',
  counts: 'Сколько всего',
  table: 'Таблицей',
  state: 'Государство',
  statuses: 'Статусы',
  fromTo: '{from} – {to}',
};
