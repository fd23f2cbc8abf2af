import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number}majlis, {place}',
  titleIn: 'Nomi ({language})',
  fullTitle: 'Toʻliq nomi',
  further: 'Nomlari, mavzulari va shakli',
  press: 'matbuotdagi shakli',
  ours: 'tarjima bizniki',
  described: 'Tavsifiy nom, hujjatning oʻz nomi emas.',
  period: 'Muddati',
  themes: 'Mavzulari',
  form: 'Qanday qabul qilingan',
  text: 'Matni',
  followUp: 'Shundan beri',
  note: 'Izoh',
  chain: 'Avvalgi va keyingi hujjatlar',
  others: {
    one: 'Yana #\u00a0ta hujjat',
    other: 'Yana #\u00a0ta hujjat',
  },
};
