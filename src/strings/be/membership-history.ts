import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Склад',
  heading: 'Ад {first} да\u00a0{now}',
  headingOne: 'Дзяржавы-члены і партнёры',
  headingOf: 'Статусы па гадах',
  members: {
    one: '#\u00a0члена',
    few: '#\u00a0членаў',
    many: '#\u00a0членаў',
    other: '#\u00a0члена',
  },
  statusOf: {
    member: 'член ШАС',
    observer: 'назіральнік',
    'dialogue-partner': 'партнёр па дыялогу',
    partner: 'партнёр',
  },
  over: '{status} {years}',
  since: '{status} з\u00a0{from}',
  sincePart: '{status} (пачатак: {from})',
  years: '{from}–{to}',
  separator: ', ',
  never: 'без фармальнага статусу',
  none: 'На гэту дату ніводная дзяржава не мела фармальнага статусу.',
  uncertain: 'пачатак вядомы толькі з дакладнасцю да месяца або года',
  countIn: '{year}:\u00a0{count}',
  counts: 'Агульная колькасць',
  table: 'Табліцай',
  state: 'Дзяржава',
  statuses: 'Статусы',
  fromTo: '{from}\u00a0– {to}',
};
