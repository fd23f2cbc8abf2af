// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'Yetakchilar uch yildan keyin yuzma-yuz uchrashib, rekord darajadagi toʻplamni tasdiqlagan: milliy valyutada hisob-kitob rejasi, global masalalar boʻyicha toʻrt bayonot va Eron memorandumi.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'Rais: oʻsha kungi xabarlar u raislik qilganini ochiq aytadi.',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'Misr va Qatar memorandumlari sammit arafasida Toshkentda imzolangan.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'Manbada barcha davlatlar bor (Rossiya tashqi ishlar vazirligi, “Jenmin jibao” matnining “Rossiyskaya gazeta” va CRNTT nashrlari). Unda “taklif etilgan xalqaro tashkilotlar vakillari” deyilgan, ammo faqat BMT aytilgan. Oldindan berilgan ayrim xabarlarda eʼlon qilingan Armaniston bosh vaziri oʻsha kungi hech bir roʻyxatda yoʻq.',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Shehbaz Sharif
  '1mcsg8n': 'Shahboz Sharif',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Ebrahim Raisi
  xjx8yr: 'Ibrohim Raisiy',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Uxnaagiyn Xurelsux',
  // Serdar Berdimuhamedov
  '26kte2': 'Serdar Berdimuhamedov',
  // guest of the chair
  '18nk7my': 'raislik qiluvchi davlat mehmoni',
  // Ilham Aliyev
  '178gicy': 'Ilhom Aliyev',
  // invited as guest of the chair
  '1gbky1j': 'raislik qiluvchi davlat mehmoni sifatida taklif etilgan',
  // Recep Tayyip Erdoğan
  '13npg14': 'Rejep Tayyip Erdogʻan',
  // Rosemary A. DiCarlo
  '1szyx46': 'Rozmari A. DiKarlo',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'bosh kotibning siyosiy masalalar va tinchlikni barpo etish boʻyicha oʻrinbosari',
  // Zhang Ming
  '1tpt4h2': 'Chjan Min',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'Kotibiyat xabariga koʻra, 2022-yil 15-sentabrda u sammit doirasidagi uchrashuvda boʻlgan.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'Savdo toʻsiqlari, raqamli tafovut va jahondagi tartibsizlik boʻyicha umumiy pozitsiya bildiradi.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': '2007-yilgi shartnomani bajarishning uchinchi besh yillik rejasi.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'Yevroosiyo temir yoʻl, avtomobil va multimodal aloqalari boʻyicha ishlarga yoʻnalish beradi.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'Savdoda uchinchi davlatlar valyutasidan voz kechish bosqichlarini belgilaydi.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190:
    'Oʻzbekcha tarjimada “harakatlar rejasi”, Rossiya tashqi ishlar vazirligining inglizcha matnida “yoʻl xaritasi” deyilgan.',
  // Creates an honorary title.
  iiv53v: 'Faxriy unvon taʼsis etadi.',
  // What Iran commits to before it is a member.
  dypc3: 'Eron aʼzo boʻlishdan oldin oladigan majburiyatlar.',
  // Started the accession of Belarus.
  '1p87v60': 'Belarusni qabul qilishni boshlagan.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9:
    'Beshta qaror bilan sheriklar doirasini Fors koʻrfazi, Maldiv orollari va Myanmagacha kengaytirgan.',
  // Shared view on dealing with climate change.
  '15q89it': 'Iqlim oʻzgarishiga qarshi choralarga umumiy qarash.',
  // Calls for open and steady supply lines.
  '1df8nam': 'Ochiq va barqaror taʼminot zanjirlariga chaqiradi.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'Jahon oziq-ovqat xavfsizligini qanday saqlashga umumiy qarashni bildiradi.',
  // States a joint view on world energy security.
  ho7nz6: 'Jahon energetika xavfsizligiga umumiy qarashni bildiradi.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'Hukumatlar unda aʼzolar oʻrtasida turizmni rivojlantirishga kelishadi.',
  // Names the Indian city for the year.
  '1yq0o1n': 'Shu yil uchun Hindiston shahrini belgilaydi.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'YUNESKO bilan ish aloqasini besh yilga oʻrnatadi.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'SHHT islohoti muhokamasini boshlagan.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'Muhokama keyinroq 2025-yilgi yagona sherik maqomiga olib kelgan.',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'Kengash qarorlarining raqamlangan roʻyxati, uchinchi band.',
};
