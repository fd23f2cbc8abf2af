import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Состав',
  heading: {
    member: 'Государства-члены на {date}',
    observer: 'Наблюдатели на {date}',
    'dialogue-partner': 'Партнёры по диалогу на {date}',
    partner: 'Партнёры на {date}',
    several: 'Организация и её партнёры на {date}',
  },
  count: {
    member: {
      one: '# государство-член',
      few: '# государства-члена',
      many: '# государств-членов',
      other: '# государства-члена',
    },
    observer: { one: '# наблюдатель', few: '# наблюдателя', many: '# наблюдателей', other: '# наблюдателя' },
    'dialogue-partner': {
      one: '# партнёр по диалогу',
      few: '# партнёра по диалогу',
      many: '# партнёров по диалогу',
      other: '# партнёра по диалогу',
    },
    partner: { one: '# партнёр', few: '# партнёра', many: '# партнёров', other: '# партнёра' },
  },
  tied: 'с\u00a0{first}\u00a0г., в этом статусе с\u00a0{year}\u00a0г.',
  ties: 'Все в этом статусе с\u00a0{date}; указан год первого статуса.',
  founder: '{year}, основатель',
};
