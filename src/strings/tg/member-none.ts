import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'Дар ин сана давлати узв набуд.',
    observer: 'Дар ин сана давлати нозир набуд.',
    'dialogue-partner': 'Дар ин сана шарики муколама набуд.',
    partner: 'Дар ин сана шарик набуд.',
  },
  because: '{none} {reason}',
  merged: 'Давлатҳои нозир ва шарикони муколама аз {date} шарики СҲШ мебошанд.',
  unfounded: 'Санаи таъсиси созмон: {date}.',
};
