// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'BMT',
  // United Nations
  '1tl6r6e': 'Birlashgan Millatlar Tashkiloti',
  // UNODC
  '5mxkeu': 'UNODC',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'BMTning Giyohvand moddalar va jinoyatchilik boʻyicha boshqarmasi',
  // ESCAP
  vzla5j: 'ESKATO',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'BMTning Osiyo va Tinch okeani uchun iqtisodiy va ijtimoiy komissiyasi',
  // UNESCO
  '1naijto': 'YUNESKO',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'BMTning Taʼlim, fan va madaniyat masalalari boʻyicha tashkiloti',
  // UNWTO
  '1ez1zaa': 'UNWTO',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Butunjahon turizm tashkiloti (hozirgi “BMT Turizm”)',
  // OCHA
  g9k0d0: 'OCHA',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'BMTning Gumanitar masalalarni muvofiqlashtirish boshqarmasi',
  // FAO
  cfprs5: 'FAO',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'BMTning Oziq-ovqat va qishloq xoʻjaligi tashkiloti',
  // ICRC
  '1qin9b6': 'XQXQ',
  // International Committee of the Red Cross
  '1pz88xz': 'Xalqaro Qizil Xoch qoʻmitasi',
  // CIS
  wui3sm: 'MDH',
  // Commonwealth of Independent States
  '1ffgwdi': 'Mustaqil Davlatlar Hamdoʻstligi',
  // CSTO
  aj7xni: 'KXSHT',
  // Collective Security Treaty Organization
  '57hse3': 'Kollektiv xavfsizlik shartnomasi tashkiloti',
  // EEC
  '1mbfd1w': 'YEIK',
  // Eurasian Economic Commission
  '16r1vcr': 'Yevroosiyo iqtisodiy komissiyasi',
  // CICA
  '1vkhttx': 'CICA',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Osiyoda hamkorlik va ishonch choralari boʻyicha kengash',
  // ECO
  '1pi4jm': 'ECO',
  // Economic Cooperation Organization
  '153y1la': 'Iqtisodiy hamkorlik tashkiloti',
  // ASEAN
  '1wbv3gv': 'ASEAN',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Janubi-Sharqiy Osiyo davlatlari assotsiatsiyasi',
  // CARICC
  hn5s2u: 'CARICC',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Markaziy Osiyo mintaqaviy axborot va muvofiqlashtirish markazi',
  // OIC
  uosde: 'OIC',
  // Organisation of Islamic Cooperation
  '10963ox': 'Islom hamkorlik tashkiloti',
  // LAS
  '15old9z': 'ADL',
  // League of Arab States
  '1okm4o7': 'Arab davlatlari ligasi',
  // EurAsEC
  '1xsf2dv': 'EurAsEC',
  // Eurasian Economic Community
  b3j8qf: 'Yevroosiyo iqtisodiy hamjamiyati',
  // WB
  gwzpq4: 'JB',
  // World Bank
  xonv2b: 'Jahon banki',
  // IMF
  '1jpa8c7': 'XVJ',
  // International Monetary Fund
  s6ls39: 'Xalqaro valyuta jamgʻarmasi',
  // IOFS
  '116x0j6': 'IOFS',
  // Islamic Organization for Food Security
  '135zi7d': 'Oziq-ovqat xavfsizligi boʻyicha Islom tashkiloti',
  // AIIB
  '1rq1dpc': 'OIIB',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Osiyo infratuzilmaviy investitsiyalar banki',
};
