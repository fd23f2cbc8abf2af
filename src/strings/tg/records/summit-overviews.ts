// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'Ҷян Земин',
  // President of China
  '1xbiv43': 'раиси ҶМЧ',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President of Russia
  '1jcxsch': 'Президенти Русия',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // President of Kazakhstan
  '1p4b10i': 'Президенти Қазоқистон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // President of Uzbekistan
  '1n05yum': 'Президенти Узбекистон',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // President of Kyrgyzstan
  a9ta0: 'президенти Қирғизистон',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // President of Tajikistan
  xi3782: 'президенти Тоҷикистон',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Almazbek Atambayev
  '1y903h4': 'Алмосбек Отамбоев',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбой Жээнбеков',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister of India
  k0osxv: 'сарвазири Ҳиндустон',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
};
