import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'Бұл күні мүше мемлекеттер болған жоқ.',
    observer: 'Бұл күні бақылаушылар болған жоқ.',
    'dialogue-partner': 'Бұл күні диалог бойынша серіктестер болған жоқ.',
    partner: 'Бұл күні серіктестер болған жоқ.',
  },
  because: '{none} {reason}',
  merged: 'Бақылаушылар мен диалог бойынша серіктестердің ШЫҰ серіктесі болған күні: {date}.',
  unfounded: 'Ұйымның құрылған күні: {date}.',
};
