// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'Yigirma besh yillik yubiley yilida uchrashgan yetakchilar Bishkek deklaratsiyasi, boshqa qarorlar va bayonotlarni qabul qilgan. Raislik Pokistonga oʻtgan, u 2027-yilda Islomobodda sammit oʻtkazadi.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': '31-avgust – 1-sentabr dasturi doirasida Kengash 2026-yil 1-sentabrda majlis oʻtkazgan.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'SHHT sahifalari ularga havola qiladigan 2026-yil sentabr va oktabrdagi matnlar orqali maʼlum. XXR raisining Kengashdagi nutqini Xitoyning bir elchixonasi nashr etgan.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'Rais: Global Researchga (2026-yil sentabr) tayanadigan ikkinchi fayl ham uni rais deb ataydi; ikkalasi ham ikkilamchi manba.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'Shiori: Qirgʻizistonning 2025–2026-yillardagi raisligi shiori.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'Hujjatlar: Bishkek deklaratsiyasini qoʻshib 28 ta hujjat Kotibiyat sahifasiga havola qiladigan fayldan maʼlum; sahifaning oʻzini ochib boʻlmadi.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'Maqom oʻzgargani haqida xabar topilmadi. 2026-yil 4-sentabrda “Jenmin jibao”dagi intervyu hamon “SHHT oilasi”da 27 davlat (10 aʼzo va 17 sherik) borligini aytgan, bu son Tyanszinda shakllangan.',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    '“Jenmin jibao”ga koʻra, 1-sentabr kuni tushdan keyin kuchliroq Birlashgan Millatlar Tashkiloti va koʻp qutbli dunyo mavzusida “SHHT plyus” uchrashuvi oʻtgan. Kim qatnashgani aniqlanmagan.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'Si Szinpin, Vladimir Putin, Narendra Modi va Shahboz Sharif: Xitoy tashqi ishlar vazirligi sahifasiga tayanib. Boshqa aʼzolar va Antoniu Guterrish: Global Researchga (2026-yil sentabr) tayanadigan fayl. Rejep Tayyip Erdogʻan: Japan Times qisqa bayoni.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'Deklaratsiyadan tashqari, ANI 13 ta yakuniy bitim haqida xabar beradi.',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Masoud Pezeshkian
  '1epfskm': 'Masʼud Pezeshkiyon',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Shehbaz Sharif
  '1mcsg8n': 'Shahboz Sharif',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Recep Tayyip Erdoğan
  '13npg14': 'Rejep Tayyip Erdogʻan',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'Yubileyga bagʻishlangan; xabarlarga koʻra, Eronga hujumlarni qoralaydi hamda sogʻliqni saqlash, iqlim, raqamlashtirish, transport va xavfsizlikka toʻxtaladi.',
  // The official page is known from others who cite it.
  tasxua: 'Rasmiy sahifa unga havola qiladigan boshqa matnlardan maʼlum.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'Har yilgi nom keyingi rais Pokistonning madaniyat markaziga beriladi.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    '2026-yil oktabrdagi ikki matndan maʼlum: biri SHHT sahifasiga, ikkinchisi bir necha matbuot xabariga havola qiladi.',
};
