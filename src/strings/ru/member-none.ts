import type { memberNone as english } from '../en/member-none.js';

/** No full stop after a date: it ends in `г.` */
export const words: typeof english = {
  none: {
    member: 'На эту дату государств-членов не было.',
    observer: 'На эту дату наблюдателей не было.',
    'dialogue-partner': 'На эту дату партнёров по диалогу не было.',
    partner: 'На эту дату партнёров не было.',
  },
  because: '{none} {reason}',
  merged: 'Наблюдатели и партнёры по диалогу стали партнёрами ШОС {date}',
  unfounded: 'Организация основана {date}',
};
