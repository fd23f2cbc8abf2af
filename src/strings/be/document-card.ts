import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number} пасяджэнне, {place}',
  titleIn: 'Назва (мова: {language})',
  fullTitle: 'Поўная назва',
  further: 'Назвы, тэмы і форма',
  press: 'у выкладзе прэсы',
  ours: 'наш пераклад',
  described: 'Назва апісальная: гэта не загаловак дакумента.',
  period: 'Статус',
  themes: 'Тэмы',
  form: 'Форма',
  text: 'Тэкст',
  followUp: 'З таго часу',
  note: 'Заўвага',
  chain: 'Папярэднія і наступныя дакументы',
  others: {
    one: 'Яшчэ #\u00a0дакумент',
    few: 'Яшчэ #\u00a0дакументы',
    many: 'Яшчэ #\u00a0дакументаў',
    other: 'Яшчэ #\u00a0дакумента',
  },
};
