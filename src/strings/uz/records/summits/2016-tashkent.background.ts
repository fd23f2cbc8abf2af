// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'Hindiston va Pokistonga aʼzolikkacha bir qadam qolgan, oʻn besh yoshli SHHT oʻz strategiyasi uchun besh yillik reja qabul qilgan.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'Oʻtkazilgan joyi: matn majlis haqidagi rasmiy hisobotga asoslanadi.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'Oʻzbekiston elchixonasining sharhida rasmiy axborot xabari bosilgan, ammo parcha uning roʻyxatiga yetmay tugaydi. BMTdan boshqa tashkilotlar topilmadi.',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
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
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Ashraf Ghani
  '13jlhgj': 'Ashraf Gʻani',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Mohammad Javad Zarif
  '1o51sir': 'Muhammad Javod Zarif',
  // Minister of Foreign Affairs
  '1g4vj05': 'tashqi ishlar vaziri',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    '“Kazinform” bergan kuzatuvchilar roʻyxatida yoʻq; forumdagi agentlik matnida qatnashish uchun 24-iyunda Toshkentga kelgani aytilgan.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Saxiagiyn Elbegdorj',
  // Mamnoon Hussain
  '1n1rzw7': 'Mamnun Husayn',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // guest of the chair
  '18nk7my': 'raislik qiluvchi davlat mehmoni',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '“Kazinform” uni kengaytirilgan majlisga raislik qiladi deb xato aytadi.',
  // Under-Secretary-General
  '1viatgj': 'bosh kotib oʻrinbosari',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21-iyunda “Kazinform” Jeffri Feltmanni eʼlon qilgan; bosh kotib oʻrinbosari bilan uchrashuv Oʻzbekiston matbuoti sharhida bor, uning parchasida ism yoʻq.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'Yubiley deklaratsiyasi: oʻn besh yillik faoliyat va kelgusi vazifalar.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: '2025-yilgacha strategiyaning ikki besh yillik rejasidan birinchisi.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'Hindiston aʼzo boʻlishidan oldin qoʻshilishi kerak boʻlgan matnlarni sanaydi.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'Pokiston aʼzo boʻlishidan oldin qoʻshilishi kerak boʻlgan matnlarni sanaydi.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'Aʼzolar bir-biriga sayohatlarni birgalikda ragʻbatlantiradi.',
};
