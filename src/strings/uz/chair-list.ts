import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'Raislik',
  heading: 'Raislik: {date} holatiga koʻra',
  empty: 'Shu sanagacha raislik haqida maʼlumot yoʻq.',
  current: 'raislik qilmoqda',
  span: '{from}\u00a0– {to}',
  since: '{from}dan',
  from: '{from}dan',
  colon: ': ',
  motto: 'Shiori',
  capital: 'Turizm va madaniyat poytaxti',
  closing: 'Yakuniy sammit',
  summit: '{place}, {date}',
  earlier: {
    one: 'Avvalgi #\u00a0ta raislik',
    other: 'Avvalgi #\u00a0ta raislik',
  },
  more: 'Koʻrsatilgan raisliklar: {shown}, jami: {total}',
};
