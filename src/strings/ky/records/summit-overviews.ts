// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // President of China
  '1xbiv43': 'Кытайдын төрагасы',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President of Russia
  '1jcxsch': 'Россиянын президенти',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President of Kazakhstan
  '1p4b10i': 'Казакстандын президенти',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President of Uzbekistan
  '1n05yum': 'Өзбекстандын президенти',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // President of Kyrgyzstan
  a9ta0: 'Кыргызстандын президенти',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President of Tajikistan
  xi3782: 'Тажикстандын президенти',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбай Жээнбеков',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister of India
  k0osxv: 'Индиянын премьер-министри',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
};
