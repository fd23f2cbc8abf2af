import type { memberList as english } from '../en/member-list.js';

export const memberList: typeof english = {
  kicker: 'Шанхайская организация сотрудничества',
  heading: {
    member: 'Государства-члены на {date}',
    observer: 'Наблюдатели на {date}',
    'dialogue-partner': 'Партнёры по диалогу на {date}',
    partner: 'Партнёры на {date}',
    several: 'Организация и её партнёры на {date}',
  },
  count: {
    member: { one: '# член', few: '# члена', many: '# членов', other: '# члена' },
    observer: { one: '# наблюдатель', few: '# наблюдателя', many: '# наблюдателей', other: '# наблюдателя' },
    'dialogue-partner': {
      one: '# партнёр по диалогу',
      few: '# партнёра по диалогу',
      many: '# партнёров по диалогу',
      other: '# партнёра по диалогу',
    },
    partner: { one: '# партнёр', few: '# партнёра', many: '# партнёров', other: '# партнёра' },
  },
  founder: '{year}, основатель',
  none: {
    member: 'В этот день членов не было.',
    observer: 'В этот день наблюдателей не было.',
    'dialogue-partner': 'В этот день партнёров по диалогу не было.',
    partner: 'В этот день партнёров не было.',
  },
  merged: 'Наблюдатели и партнёры по диалогу стали партнёрами ШОС {date}.',
  unfounded: 'Организация основана {date}.',
  state: 'Государство',
  status: 'Статус',
  since: 'С какого дня',
  capital: 'Столица',
  population: 'Население',
  statusOf: {
    member: 'член',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
  },
};
