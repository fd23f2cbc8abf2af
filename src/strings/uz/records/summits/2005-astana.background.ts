// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'Hindiston, Eron va Pokistonni kuzatuvchi qilib olib, tashkilot Markaziy Osiyo va uning ikki yirik qoʻshnisi doirasidan chiqqan.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji': 'Rais: Sinxua (China Daily, 2005-yil 6-iyul) sammitda u raislik qilganini aytadi.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'Olti yetakchining hammasi uchrashgan, demak, Tojikiston va Oʻzbekiston qatnashgan; oʻqilgan parchalarda ularning ismlari yoʻq. Eron boʻyicha oldindan berilgan xabarda (apn.ru) Muhammad Xotamiy eʼlon qilingan, buni hech bir xabar tasdiqlamaydi.',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // President
  zl63xb: 'prezident',
  // chair and host; presided
  '189c2s6': 'rais va mezbon; raislik qilgan',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Kurmanbek Bakiyev
  '15t1b14': 'Qurmonbek Boqiyev',
  // Acting President
  ir45z5: 'prezident vazifasini bajaruvchi',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Shaukat Aziz
  ep1fu8: 'Shavkat Aziz',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // observer status granted at this meeting
  wwzp0u: 'kuzatuvchi maqomi shu majlisda berilgan',
  // Natwar Singh
  '7o6f47': 'Natvar Singh',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // Office in the source: Foreign Minister.
  yme1rd: 'Manbadagi lavozim: “Foreign Minister”.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'Kotibiyat va aksilterror organni mustahkamlaydi, Toshkentda qoʻyilgan vazifalarning koʻpi bajarilganini aytadi.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh':
    'SHHT “uch yovuz kuch” deb ataydigan tahdidlarga qarshi umumiy maqsadlar, tamoyillar va ish usullarini belgilaydi.',
  // The first three-year programme came after it.
  hauzm7: 'Birinchi uch yillik dastur shundan keyin chiqqan.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'Ikki norasmiy inglizcha nusxada 5-iyun turibdi, ammo 2009-yilgi konvensiya muqaddimasi 2005-yil 5-iyulni tasdiqlaydi.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'Aʼzolarga Toshkentdagi aksilterror organda milliy vakillar bergan.',
  // A new regulation replaced it in 2017.
  '1pwglge': '2017-yilda uning oʻrniga yangi nizom qabul qilingan.',
  // Gave three further states observer status.
  jx889y: 'Yana uch davlatga kuzatuvchi maqomini bergan.',
};
