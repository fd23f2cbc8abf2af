import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'Бул күнү мүчө мамлекеттер болгон эмес.',
    observer: 'Бул күнү байкоочулар болгон эмес.',
    'dialogue-partner': 'Бул күнү диалог боюнча өнөктөштөр болгон эмес.',
    partner: 'Бул күнү өнөктөштөр болгон эмес.',
  },
  because: '{none} {reason}',
  merged: 'Байкоочулар жана диалог боюнча өнөктөштөр ШКУнун өнөктөштөрү болгон күн: {date}.',
  unfounded: 'Уюм негизделген күн: {date}.',
};
