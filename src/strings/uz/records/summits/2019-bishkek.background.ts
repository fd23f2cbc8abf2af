// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'Kun tartibi xavfsizlikdan kengroq boʻlgan: BMT organlari bilan bitimlar, raqamli hamkorlik va mintaqalararo aloqalar.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'Hujjatlar: newscentralasia: deklaratsiya va yana 21 ta; “Osiyo-Plyus”: jami 21 ta; Xitoy xabari: davlat rahbarlari 13 ta hujjatni imzolagan.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'Ismlar berilgan majlis axborot xabarini International Affairs Review qayta nashr etgan, unda rais – S. Jeenbekov; Kotibiyatdagi asl nusxaga yetib boʻlmadi.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia: deklaratsiya va yana 21 ta; “Osiyo-Plyus”: jami 21 ta; Xitoy xabari: davlat rahbarlari 13 ta hujjatni imzolagan.',
  // Sooronbay Jeenbekov
  q9hh74: 'Sooronbay Jeenbekov',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Imran Khan
  '7z7ngg': 'Imron Xon',
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
  // Rosemary A. DiCarlo
  '1szyx46': 'Rozmari A. DiKarlo',
  // Under-Secretary-General
  '1viatgj': 'bosh kotib oʻrinbosari',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'Roʻyxatda yana: Rashid Xalikov, BMT bosh kotibining Yaqin Sharq va Markaziy Osiyo bilan gumanitar sheriklik boʻyicha yordamchisi.',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Executive Secretary
  '16wlj8f': 'ijrochi kotib',
  // Valery Semerikov
  bx98ij: 'Valeriy Semerikov',
  // Acting Secretary-General
  twhhs2: 'bosh kotib vazifasini bajaruvchi',
  // Tigran Sargsyan
  '15c7riw': 'Tigran Sarkisyan',
  // Chairman of the Board
  q0e40o: 'kollegiya raisi',
  // Vladimir Norov
  '14hygrt': 'Vladimir Norov',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Jumakhon Giyosov
  hkwor4: 'Jumaxon Gʻiyosov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'Raqamli va mintaqaviy hamkorlikni ilgari suradi; koʻp markazli tartibni va Eron yadro bitimini qoʻllab-quvvatlaydi.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'Raqamli texnologiyalar sohasidagi hamkorlikni belgilaydi.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'Mintaqa va viloyatlar toʻgʻridan-toʻgʻri aloqa qilishga chaqiriladi.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'Mintaqalar rahbarlari forumining nizomi.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'Ekologiya sohasidagi uch yillik birgalikdagi choralarni sanaydi.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'Narkotiklarga qarshi strategiya boʻyicha ikki yillik reja.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'Afgʻoniston boʻyicha muloqot guruhi bundan keyin nima qilishini aytadi.',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe':
    'Uni Kengashning oʻzi emas, sammit vaqtida Bishkekda idora yoki vazirliklar rahbarlari imzolagan.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm:
    'Sammitda davlat organlari rahbarlari imzolagan; axborot tashkilotlari almashinuviga yordam beradi.',
  // Supports sports exchanges.
  '1u4st1w': 'Sport almashinuvini qoʻllab-quvvatlaydi.',
  // Three-year health cooperation plan.
  ksbfrf: 'Sogʻliqni saqlash sohasidagi uch yillik hamkorlik rejasi.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'Kotibiyatga Ostona moliya markazi va BMTning toʻrt organi bilan ish bitimlari tuzish imkonini beradigan bir necha qaror.',
};
