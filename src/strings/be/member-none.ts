import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'На гэту дату дзяржаў-членаў не было.',
    observer: 'На гэту дату назіральнікаў не было.',
    'dialogue-partner': 'На гэту дату партнёраў па дыялогу не было.',
    partner: 'На гэту дату партнёраў не было.',
  },
  because: '{none} {reason}',
  merged: 'Назіральнікі і партнёры па дыялогу сталі партнёрамі ШАС {date}',
  unfounded: 'Арганізацыя заснавана {date}',
};
