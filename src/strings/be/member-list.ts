import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Склад',
  heading: {
    member: 'Дзяржавы-члены на {date}',
    observer: 'Назіральнікі на {date}',
    'dialogue-partner': 'Партнёры па дыялогу на {date}',
    partner: 'Партнёры на {date}',
    several: 'Арганізацыя і яе партнёры на {date}',
  },
  count: {
    member: {
      one: '#\u00a0член',
      few: '#\u00a0члены',
      many: '#\u00a0членаў',
      other: '#\u00a0члена',
    },
    observer: {
      one: '#\u00a0назіральнік',
      few: '#\u00a0назіральнікі',
      many: '#\u00a0назіральнікаў',
      other: '#\u00a0назіральніка',
    },
    'dialogue-partner': {
      one: '#\u00a0партнёр па дыялогу',
      few: '#\u00a0партнёры па дыялогу',
      many: '#\u00a0партнёраў па дыялогу',
      other: '#\u00a0партнёра па дыялогу',
    },
    partner: {
      one: '#\u00a0партнёр',
      few: '#\u00a0партнёры',
      many: '#\u00a0партнёраў',
      other: '#\u00a0партнёра',
    },
  },
  tied: 'з\u00a0{first}\u00a0г., у гэтым статусе з\u00a0{year}\u00a0г.',
  ties: 'Усе ў гэтым статусе з\u00a0{date}; указаны год першага статусу.',
  founder: '{year}, дзяржава-заснавальніца',
};
