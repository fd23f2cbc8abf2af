import type { memberNone as english } from '../en/member-none.js';

export const memberNone: typeof english = {
  none: {
    member: 'В этот день членов не было.',
    observer: 'В этот день наблюдателей не было.',
    'dialogue-partner': 'В этот день партнёров по диалогу не было.',
    partner: 'В этот день партнёров не было.',
  },
  because: '{none} {reason}',
  merged: 'Наблюдатели и партнёры по диалогу стали партнёрами ШОС {date}.',
  unfounded: 'Организация основана {date}.',
};
