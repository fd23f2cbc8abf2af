// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'Oʻzbekiston teng huquqli aʼzo sifatida qabul qilingan, “Shanxay beshligi” olti prezident hujjati bilan rasmiy tashkilotga aylangan. Ular oʻsha kuni imzolagan terrorizmga qarshi konvensiya keyingi yigirma yilning xavfsizlik maqsadlarini belgilagan.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14-iyunda shaharda “Shanxay beshligi” yetakchilarining oltinchi uchrashuvi oʻtgan; SHHT 15-iyundagi uchrashuvda tuzilgan. Xitoy roʻyxatlari birinchi sammitni koʻpincha 14–15-iyun deb koʻrsatadi.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'Rais: tarixiy sanalar taqvimining ikki sahifasi, ikkalasi ham bitta Xitoy matbuoti matniga tayanib, u raislik qilgani va uchrashuvni ertalab soat toʻqqizlarda ochganini ochiq aytadi. Oʻtkazilgan joyi topilmadi.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'Tarixiy sanalar taqvimi sahifasi, unda olti prezidentning hammasini nomma-nom aytgan Xitoy agentligi matni bor; Kreml sahifasi olti davlat rahbarini tasdiqlaydi va Vladimir Putinni nomma-nom aytadi. Oʻshanda kuzatuvchilar va mehmonlar hali yoʻq edi. Oʻtkazilgan joyi topilmadi.',
  // Jiang Zemin
  '76esqf': 'Szyan Szemin',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Askar Akayev
  '13w0c4e': 'Asqar Akayev',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Known as Rakhmonov until 2007.
  qc4pei: '2007-yilgacha Rahmonov familiyasi bilan tanilgan.',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru':
    'Oʻzbekiston SHHT tuzilishi arafasida besh davlat mexanizmiga teng huquq bilan kirgani qayd etilgan.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'Tasdiqlanmagan: aniq nomi; 2001-yil 14–15-iyun oraligʻidagi aniq sanasi.',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o':
    'Taʼsis deklaratsiyasi: unda olti prezident SHHTni tuzgan va uning maqsad va tamoyillarini belgilagan.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'Bu tamoyillar keyin “Shanxay ruhi” deb atalgan.',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'Aʼzolar axborot almashishi, qidiruvda koʻmaklashishi va hujumlarni toʻxtatishda bir-biriga yordam berishi kerak; SHHT “uch yovuz kuch” deb ataydigan tushunchalarga taʼrif berilgan.',
  // A 5 September 2003 protocol amended it.
  '94hnaq': '2003-yil 5-sentabrdagi bayonnoma uni oʻzgartirgan.',
};
