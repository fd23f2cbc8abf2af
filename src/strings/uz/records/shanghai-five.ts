// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'Chegara hududida harbiy sohada ishonchni mustahkamlash toʻgʻrisidagi bitim',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4':
    'Guruh nomi shu uchrashuvdan kelib chiqqan; besh qoʻshni davlat sobiq sovet-xitoy chegarasi boʻylab harbiy ochiqlik haqida kelishgan.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'Xitoy tashqi ishlar vazirligining bir sahifasida 25-aprel, qolgan barcha joyda – 26-aprel.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'Chegara hududida qurolli kuchlarni oʻzaro qisqartirish toʻgʻrisidagi bitim',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'Oʻsha besh davlat umumiy chegaralar yaqinidagi qoʻshin va qurollarni cheklagan.',
  // Almaty Joint Statement
  '1cy0y84': 'Olmaota qoʻshma bayonoti',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'Kun tartibidagi chegaralarga mintaqaviy xavfsizlik va iqtisodiy aloqalar qoʻshilgan.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'Prezident Yelsin kasal boʻlgani uchun Rossiya nomidan tashqi ishlar vaziri qatnashgan.',
  // Bishkek Declaration
  '1sdw1z0': 'Bishkek deklaratsiyasi',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'Terrorizm, separatizm va ekstremizm: yetakchilar endi ularni umumiy tahdid deb bilgan.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'Odatda 25-avgust koʻrsatiladi; oʻqilgan manbalar imzolash 24–26-avgustning qaysi kunida boʻlganini tasdiqlamaydi.',
  // Dushanbe Declaration
  '1agf2s3': 'Dushanbe deklaratsiyasi',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'Besh davlat guruhni doimiy mintaqaviy mexanizmga aylantirishga qaror qilgan; Oʻzbekiston prezidenti mehmon boʻlgan.',
};
