// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'Avtotransport bitimi tuzilgan; qabul boʻyicha soʻnggi protsedura hujjatlarining tasdiqlanishi Hindiston va Pokistonga yoʻl ochgan.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'Rais: 2014-yil 12-sentabrdagi rasmiy axborot xabari.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'Oʻtkazilgan joyi: manbadagi yozilishi – “Kokhi Navruz”.',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'Kotibiyat press-relizidan (Tokio universitetidagi nusxasi). Manbada barcha davlatlar bor; parcha tashkilotlar roʻyxati oʻrtasida uziladi.',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // Sushma Swaraj
  l6dw72: 'Sushma Svaraj',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c:
    'Manbadagi yozilishi – “Foreign Minister S. Svaradzh”. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Hassan Rouhani
  '1hp78uj': 'Hasan Ruhoniy',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Saxiagiyn Elbegdorj',
  // Sartaj Aziz
  '12l6eck': 'Sartoj Aziz',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'bosh vazirning milliy xavfsizlik va tashqi siyosat boʻyicha maslahatchisi',
  // The given name was supplied from common usage.
  '1tcoor': 'Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // guest of the host
  '1shxn2n': 'mezbon davlat mehmoni',
  // Jeffrey Feltman
  du1n: 'Jeffri Feltman',
  // Under-Secretary-General for Political Affairs
  r1478x: 'bosh kotibning siyosiy masalalar boʻyicha oʻrinbosari',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'ijroiya qoʻmitasi raisi – ijrochi kotib',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu':
    '2009 va 2011-yillarda bu lavozimda T. Mansurov boʻlgan; bu yerda parcha “T. M” bosh harflarida uziladi.',
  // Dmitry Mezentsev
  '1jl1c27': 'Dmitriy Mezensev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Zhang Xinfeng
  '1hmkxfc': 'Chjan Sinfen',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'Manbadagi yozilishi – Zhang Sinfen.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'Yangi tahdidlar va oʻzgarayotgan jahon tartibiga umumiy qarashni bayon etadi; aʼzolar kengayishga tayyorligini takrorlaydi.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'Ariza beruvchining aʼzolikka yoʻli bosqichma-bosqich belgilangan.',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'Ariza beruvchilar qoʻshilishdan oldin imzolaydigan andoza matnni qayta koʻrib chiqadi.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'Birinchi oʻn yillik strategiya loyihasini tayyorlashni boshlagan.',
  // Makes road haulage between member states easier.
  '17g35iq': 'Aʼzo davlatlar oʻrtasida avtomobilda yuk tashishni osonlashtiradi.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'Ingliz tilidagi matbuotda: xalqaro avtomobil tashuvlarini osonlashtirish toʻgʻrisidagi bitim.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'Emblema va bayroqdan foydalanish qoidalari.',
  // Plans for commemorating together in 2015.
  oqcpa1: '2015-yilda birgalikda nishonlash rejalari.',
};
