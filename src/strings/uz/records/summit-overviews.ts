// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'Szyan Szemin',
  // President of China
  '1xbiv43': 'XXR raisi',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // President of Russia
  '1jcxsch': 'Rossiya prezidenti',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // President of Kazakhstan
  '1p4b10i': 'Qozogʻiston prezidenti',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // President of Uzbekistan
  '1n05yum': 'Oʻzbekiston prezidenti',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Kurmanbek Bakiyev
  '15t1b14': 'Qurmonbek Boqiyev',
  // President of Kyrgyzstan
  a9ta0: 'Qirgʻiziston prezidenti',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // President of Tajikistan
  xi3782: 'Tojikiston prezidenti',
  // Dmitry Medvedev
  ypo4dw: 'Dmitriy Medvedev',
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Sooronbay Jeenbekov
  q9hh74: 'Sooronbay Jeenbekov',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister of India
  k0osxv: 'Hindiston bosh vaziri',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
};
