// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'Цзян Цзэмінь',
  // President of China
  '1xbiv43': 'старшыня КНР',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // President of Russia
  '1jcxsch': 'Прэзідэнт Расіі',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President of Kazakhstan
  '1p4b10i': 'Прэзідэнт Казахстана',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // President of Uzbekistan
  '1n05yum': 'Прэзідэнт Узбекістана',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакіеў',
  // President of Kyrgyzstan
  a9ta0: 'прэзідэнт Кыргызстана',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // President of Tajikistan
  xi3782: 'прэзідэнт Таджыкістана',
  // Dmitry Medvedev
  ypo4dw: 'Дзмітрый Мядзведзеў',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Sooronbay Jeenbekov
  q9hh74: 'Сааранбай Жээнбекаў',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister of India
  k0osxv: 'прэм’ер-міністр Індыі',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
};
