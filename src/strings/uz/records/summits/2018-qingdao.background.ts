// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'Sakkiztaga kengaygan guruh birinchi marta yigʻilib, narkotiklarga qarshi strategiya, terrorizmga qarshi dastur va shartnoma rejasini yangilagan.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'Hujjatlar: bahsli. TASS yetakchilar imzolagan 17 ta hujjatni sanagan; Kreml uchtasini aytib, “yana yigirmata” deb qoʻshgan.',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'Ismlar majlis haqidagi axborot xabaridan olingan. U rasmiy matnning Voltaire Network nashridan oʻqilgan, chunki Kotibiyatdagi asl nusxaga yetib boʻlmadi.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd':
    'TASS yetakchilar imzolagan 17 ta hujjatni sanagan; Kreml uchtasini nomma-nom aytadi va yana yigirmatasini tilga oladi.',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Sooronbay Jeenbekov
  q9hh74: 'Sooronbay Jeenbekov',
  // Mamnoon Hussain
  '1n1rzw7': 'Mamnun Husayn',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Ashraf Ghani
  '13jlhgj': 'Ashraf Gʻani',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Hassan Rouhani
  '1hp78uj': 'Hasan Ruhoniy',
  // Khaltmaagiin Battulga
  you163: 'Xaltmaagiyn Battulga',
  // Amina Mohammed
  '1m62ft1': 'Amina Muhammad',
  // Deputy Secretary-General
  '11e159d': 'bosh kotib oʻrinbosari',
  // Lim Jock Hoi
  zejaa: 'Lim Jok Xoy',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Executive Secretary
  '16wlj8f': 'ijrochi kotib',
  // Yuri Khachaturov
  gegvic: 'Yuriy Xachaturov',
  // Gong Jianwei
  '1ca48gp': 'Gun Szyanvey',
  // Executive Director
  '1skla9b': 'ijrochi direktor',
  // Tigran Sargsyan
  '15c7riw': 'Tigran Sarkisyan',
  // Chairman of the Board
  q0e40o: 'kollegiya raisi',
  // Victoria Kwakwa
  wpizei: 'Viktoriya Kvakva',
  // Vice President
  sea0zw: 'vitse-prezident',
  // Changyong Rhee
  '1knepv7': 'Changyong Ri',
  // Department Director
  f6gtoh: 'departament direktori',
  // Rashid Alimov
  n4vsuc: 'Rashid Olimov',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Yevgeny Sysoyev
  sit78c: 'Yevgeniy Sisoyev',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3':
    'Savdo tizimini qoʻllab-quvvatlaydi va umumiy kelajakni tilga oladi; bu – sakkiz aʼzoning birinchi deklaratsiyasi.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': '2007-yilgi shartnomani bajarishning ikkinchi besh yillik rejasi.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'Uch yilga, kengaygan tarkibga moʻljallangan.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'Kreml va BMTda tarqatilgan matnda 2019–2021, TASSda 2019–2020.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    '2011–2016-yillardagi narkotiklarga qarshi strategiyadan keyin kelgan, olti yilni qamrab oladi, oʻz harakatlar dasturiga ega.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': '2018–2023-yillar strategiyasini qanday amalga oshirishni sanaydi.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'Ochiq savdo qoidalariga, savdo va bojxona tartiblarini soddalashtirishga chaqiradi.',
  // The leaders jointly address young people.
  '1gkh0fm': 'Yetakchilar yoshlarga birgalikda murojaat qiladi.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'Aʼzolar kasalliklar avj olganda birgalikda qanday harakat qilishini bayon etadi.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'COVID-19 davrida va 2025-yilda unga yana havola qilingan.',
};
