// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'Dushanbe, 2014: ariza beruvchilar uchun namunaviy memorandum',
  // A decision on the model memorandum.
  '1utckam': 'Namunaviy memorandum toʻgʻrisidagi qaror.',
  // A decision on the amended model memorandum.
  xecgvk: 'Oʻzgartirilgan namunaviy memorandum toʻgʻrisidagi qaror.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    '“Chjungo sinvenshe” 2014-yil 12-sentabrda namunaviy matnga oʻzgartirish tasdiqlanganini xabar qilgan. Xabar nusxasidan maʼlum.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'Ozarbayjonning kuzatuvchi boʻlish uchun arizasi',
  // Applied in February 2015.
  g6dy6b: '2015-yil fevralda ariza bergan.',
  // Applied in 2012.
  '1wvvdkg': '2012-yilda ariza bergan.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    '2015-yil fevral – xabar chiqqan oy. Ozarbayjon tashqi ishlar vaziri 2016-yil 14-martda prezident bu maqomni 2012-yilgi xatida soʻraganini aytgan.',
  // Pakistan’s application to be a member
  '1fadrl1': 'Pokistonning aʼzo boʻlish uchun arizasi',
  // Applied in September 2014.
  agzd41: '2014-yil sentabrda ariza bergan.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    '2010-yilda ariza bergan. Manbalarda farq bor: bir gazeta rasmiy ariza sanasini 2014-yil sentabr deb koʻrsatadi.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'Pokiston tashqi ishlar vazirligi 2016-yil 24-iyunda Pokiston 2010-yilda kuzatuvchilar ichida birinchi boʻlib ariza berganini bildirgan.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'Xavfsizlik kengashlari kotiblari Ostonada, 2024-yil aprel',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8:
    '2024-yil 3-aprelda uchrashgan; uchrashuv 2025–2027-yillarga moʻljallangan terrorizmga qarshi kurash dasturini qabul qilishga chaqirgan.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu':
    '2024-yil 2- va 3-aprelda uchrashgan; dasturni qabul qilishga Nikolay Patrushev va Qasim-Jomart Toqayev chaqirgan.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe:
    'Har ikki kunni Qozogʻiston tashqi ishlar vazirligi eʼlon qilgan. Uchrashuv chaqirigʻi deb qabul qilingan soʻzlarni shu ikki kishi aytgan.',
  // Iran’s memorandum of obligations
  syt288: 'Eronning majburiyatlar toʻgʻrisidagi memorandumi',
  // Dated 15 September 2022.
  '1wh7cqk': 'Sanasi – 2022-yil 15-sentabr.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'Sanasi – 2022-yil 16-sentabr. Manbalarda farq bor: Oʻzbekiston tashqi ishlar vazirligi 15-sentabrda imzolangan deydi.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'Rasmiy matnda 2022-yil 16-sentabr sanasi turibdi.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'Hukumat rahbarlari Bishkekda, 2016-yil',
  // Met on 3 November 2016.
  '198csii': '2016-yil 3-noyabrda uchrashgan.',
  // Met on 2 and 3 November 2016.
  dj8xx7: '2016-yil 2- va 3-noyabrda uchrashgan.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'Uchrashuvning qoʻshma kommyunikesida ikkala kun ham koʻrsatilgan. U nusxasidan maʼlum.',
  // Heads of government in Astana, 2014
  '19leez8': 'Hukumat rahbarlari Ostonada, 2014-yil',
  // Met on 15 December 2014.
  kd29vg: '2014-yil 15-dekabrda uchrashgan.',
  // Met on 14 and 15 December 2014.
  rxhrsc: '2014-yil 14- va 15-dekabrda uchrashgan.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'Uchrashuvning qoʻshma kommyunikesida ikkala kun ham koʻrsatilgan.',
};
