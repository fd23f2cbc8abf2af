import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number} ҷаласа, {place}',
  titleIn: 'Ном ба забони {language}',
  fullTitle: 'Номи пурра',
  further: 'Номҳо, мавзуъҳо ва шакл',
  press: 'дар баёни матбуот',
  ours: 'тарҷумаи мо',
  described: 'Номи тавсифӣ, на номи худи санад.',
  period: 'Муҳлат',
  themes: 'Мавзуъҳо',
  form: 'Тарзи қабул',
  text: 'Матн',
  followUp: 'Баъд аз он',
  note: 'Эзоҳ',
  chain: 'Пеш ва баъд',
  others: {
    other: 'Боз # санад',
  },
};
