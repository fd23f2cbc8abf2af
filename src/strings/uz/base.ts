import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'Havola berish yoki foydalanish',
  kicker: 'SHHT · {subject}',
  asOf: '{date} holatiga koʻra',
  data: 'maʼlumotlar toʻplami: {version}',
  sources: {
    one: '#\u00a0ta manba',
    other: '#\u00a0ta manba',
  },
  secondHand: '* bitta manba yoki ikkilamchi xabarlar',
  fromCopy: 'ayrim manbalarning faqat nusxasi koʻrildi',
  translation: '† tarjima bizniki',
};
