import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Nima qabul qilingan',
  lede: '{dates} · {counts}',
  adopted: {
    one: '#\u00a0ta hujjat qabul qilingan',
    other: '#\u00a0ta hujjat qabul qilingan',
  },
  uncounted: 'hujjatlar sonini hech bir manba bermaydi',
  listed: {
    other: 'nomi maʼlum: #\u00a0ta',
  },
  colon: ': ',
  semicolon: '; ',
  types: {
    agreement: {
      one: '#\u00a0ta bitim',
      other: '#\u00a0ta bitim',
    },
    decision: {
      one: '#\u00a0ta qaror',
      other: '#\u00a0ta qaror',
    },
    declaration: {
      one: '#\u00a0ta deklaratsiya',
      other: '#\u00a0ta deklaratsiya',
    },
    statement: {
      one: '#\u00a0ta bayonot',
      other: '#\u00a0ta bayonot',
    },
  },
  forms: {
    signed: {
      other: 'imzolangani\u00a0– #\u00a0ta',
    },
    approved: {
      other: 'Kengash qarori bilan tasdiqlangani\u00a0– #\u00a0ta',
    },
    unsigned: {
      other: 'imzosiz qabul qilingani\u00a0– #\u00a0ta',
    },
    intergovernmental: {
      one: 'hukumatlararo bitim\u00a0– #\u00a0ta',
      other: 'hukumatlararo bitim\u00a0– #\u00a0ta',
    },
  },
  ofListed: 'Shulardan: {forms}.',
  form: {
    signed: 'delegatsiya rahbarlari imzolagan',
    approved: 'Kengash qarori bilan tasdiqlangan',
    unsigned: 'imzosiz qabul qilingan',
    intergovernmental: 'hukumatlararo bitim',
    'secretary-general': 'bosh kotib imzolagan, hisobga kirmaydi',
  },
  key: 'Asosiy hujjatlar',
  others: {
    one: 'Yana #\u00a0ta hujjat',
    other: 'Yana #\u00a0ta hujjat',
  },
  severalThemes: 'Bir necha mavzuli hujjat har bir mavzuda koʻrsatilgan.',
  group: '{name} · {count}',
  separator: '\u00a0· ',
  texts: 'matni: {languages}',
  none: 'Bu sammit hujjatlari roʻyxatda yoʻq.',
  secondHand: 'Hozircha asosan ikkilamchi xabarlardan maʼlum; kam hujjatning manbasi bor.',
};
