// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'Ekstremizmga qarshi konvensiya imzolangan, 2001-yildan keyingi birinchi kengayishda Hindiston va Pokiston aʼzo boʻlgan.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1:
    'Oʻtkazilgan joyi: Sinxua Si Szinpin u yerga kelgani va uni Nazarboyev kutib olganini xabar qilgan.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'Hujjatlar: Sputnik davlat rahbarlari imzolagan 11 ta hujjatni sanaydi; roʻyxatimizda XQXQ bilan bosh kotib imzolagan memorandum ham bor.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'SHHT Kotibiyati press-relizidan olingan; unda kim raislik qilgani ham tasdiqlanadi (N. Nazarboyev “majlisga raislik qildi”), ammo joy aytilmagan.',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'shu majlisda aʼzo boʻlgan; press-relizda delegatsiyasi hali kuzatuvchilar qatorida',
  // Nawaz Sharif
  pbyyd9: 'Navoz Sharif',
  // Ashraf Ghani
  '13jlhgj': 'Ashraf Gʻani',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Saxiagiyn Elbegdorj',
  // Mohammad Javad Zarif
  '1o51sir': 'Muhammad Javod Zarif',
  // Minister of Foreign Affairs
  '1g4vj05': 'tashqi ishlar vaziri',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'ijroiya qoʻmitasi raisi – ijrochi kotib',
  // Amanzhol Zhankuliev
  '14db54m': 'Amanjol Jankuliyev',
  // Deputy Secretary-General
  '11e159d': 'bosh kotib oʻrinbosari',
  // Le Luong Minh
  '10rvqin': 'Le Liong Min',
  // Gong Jianwei
  '1ca48gp': 'Gun Szyanvey',
  // Executive Director of the Secretariat
  o9xspg: 'kotibiyat ijrochi direktori',
  // Rashid Alimov
  n4vsuc: 'Rashid Olimov',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Yevgeny Sysoyev
  sit78c: 'Yevgeniy Sisoyev',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'Aʼzolar soni sakkiztaga yetganini qayd etadi; terrorizm, savdo va mintaqaviy inqirozlarga umumiy qarashni bayon etadi.',
  // Made India a full member.
  tohsa9: 'Hindistonni toʻlaqonli aʼzo qilgan.',
  // Made Pakistan a full member.
  ds93c1: 'Pokistonni toʻlaqonli aʼzo qilgan.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'Ekstremizm va uni moliyalashtirishga umumiy taʼrif beradi; aʼzolar uning uchun jazolash va bir-biriga yordam berish majburiyatini oladi.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'SHHTga kirmagan davlatlar ham qoʻshilishi mumkin. Kuchga kirish sanasi davlatlar boʻyicha farq qiladi: Rossiya uchun – 2019-yil 12-oktabr (Rossiya tashqi ishlar vazirligi).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'Toshkentdagi milliy vakillar uchun yangi nizom.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'Budjetni sakkiz davlat oʻrtasida qayta taqsimlagan.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'Terrorizmning har qanday shaklini va ekstremistik guruhlardan siyosiy maqsadda foydalanishni rad etadi, Birlashgan Millatlar Tashkilotini yetakchilik qilishga chaqiradi.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': '2016-yilgi turizm dasturi boʻyicha ishni boshlaydi.',
  // Working link with the Red Cross.
  j4wk2q: 'Qizil Xoch bilan ish aloqasi.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'Kengashning oʻz maqsadiga erishgan qarorlari amalini tugatgan.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': 'Imzolangan oʻn bir hujjatning biri; manbadagi nomda “aʼzo” soʻzlari yoʻq.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'Kotibiyat hisoboti har yilgidek tasdiqlanadi.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'Har yilgidek aksilterror organ hisobotini qabul qiladi.',
};
