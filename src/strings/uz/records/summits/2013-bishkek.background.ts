// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'Barcha aʼzolar yaxshi qoʻshnichilik shartnomasini ratifikatsiya qilgan, yetakchilar uni amalga oshirishning birinchi besh yillik rejasini qabul qilgan.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'Rais: kommyunikega koʻra, majlisga u raislik qilgan.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv':
    'Matbuot kommyunikesining xitoycha matni (unda koʻrsatilgan manba – Xitoy tashqi ishlar vazirligi), nusxasidan oʻqilgan.',
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // Salman Khurshid
  '1csjlt': 'Salmon Xurshid',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'Xitoycha matnda faqat familiya bor; toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Hassan Rouhani
  '1hp78uj': 'Hasan Ruhoniy',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Saxiagiyn Elbegdorj',
  // Sartaj Aziz
  '12l6eck': 'Sartoj Aziz',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'bosh vazirning milliy xavfsizlik va tashqi siyosat boʻyicha maslahatchisi',
  // Ján Kubiš
  jng0dq: 'Yan Kubish',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'bosh kotibning maxsus vakili, BMTning Afgʻonistonga koʻmaklashish missiyasi rahbari',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n':
    'Xitoycha matnda faqat familiya bor (Kubishi); toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee
  gcsgoz: 'ijroiya qoʻmitasi raisi',
  // Surname only in the Chinese text.
  o7ncj8: 'Xitoycha matnda faqat familiya bor.',
  // Deputy Secretary-General
  '11e159d': 'bosh kotib oʻrinbosari',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'Faqat xitoycha transkripsiyasi (Jiyangsiji) koʻrildi, lotincha yozilishi yoʻq.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Nikolay Bordyuja',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Dmitry Mezentsev
  '1jl1c27': 'Dmitriy Mezensev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Zhang Xinfeng
  '1hmkxfc': 'Chjan Sinfen',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'Mintaqa va jahon masalalari boʻyicha umumiy pozitsiyalardan biri Suriyadagi siyosiy tartibga solishni va uning kimyoviy quroli topshirilishini qoʻllab-quvvatlaydi.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': '2007-yilgi shartnomani bajarishning birinchi besh yillik rejasi.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'Manbada xitoycha nom qisqartirilgan (shartnomani amalga oshirish rejasi).',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'Olimlar almashinuvi va birgalikdagi tadqiqotlar shartlarini belgilaydi.',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'Keyingi ish rejalari uni amalga oshiradi. Xitoy uchun 2015-yil 20-oktabrdan kuchda.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': '2021-yilgi bayonot unga shu sana bilan havola qiladi, bu Bishkek sammitiga mos keladi.',
};
