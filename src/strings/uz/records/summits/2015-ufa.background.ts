// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'Hindiston va Pokistonni qabul qilish rasman boshlangan, yetakchilar birinchi uzoq muddatli rivojlanish strategiyasini qabul qilgan.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'Rais: “Jenmin jibao” u raislik qilganini aytadi; Kreml sahifasi u mezbonlik qilgan majlisni koʻrsatadi.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    '“Jenmin jibao” matnida (china.org.cn) barcha aʼzolar bor; TASS kuzatuvchilar va mehmonlarni davlati boʻyicha beradi, ismlar faqat xabar koʻrilgan hollarda koʻrsatilgan.',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Ashraf Ghani
  '13jlhgj': 'Ashraf Gʻani',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'Oʻqilgan parchalarda ism yoʻq; sammit kuni ertalab TASS besh kuzatuvchi davlat yetakchilari qatnashayotganini xabar qilgan.',
  // Nawaz Sharif
  pbyyd9: 'Navoz Sharif',
  // guest of the host country
  '1u0oop5': 'mezbon davlat mehmoni',
  // Office only.
  zjnsvd: 'Faqat lavozim.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'Jahon ishlari, iqtisodiyot va xavfsizlik boʻyicha umumiy pozitsiyalarni bayon etadi.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d':
    'Siyosat, xavfsizlik, iqtisodiyot va madaniyat sohasidagi ishlarni oʻn yilga belgilaydi, bu – shunday birinchi reja.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'Uning oʻrniga 2035-yilgacha strategiya kelgan.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'Chegara xizmatlariga birga harakat qilish va axborot almashish imkonini beradi.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'Ufa deklaratsiyasini narkotiklar haqidagi umumiy qarash bilan toʻldiradi.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'Aʼzolar urush tugaganining yetmish yilligini birgalikda nishonlaydi.',
  // Opened enlargement, the first since 2001.
  '1txz138': '2001-yildan keyingi birinchi kengayishni boshlagan.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'Muloqot boʻyicha sherik Belarus kuzatuvchi boʻlgan.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'Ufa sammitiga tayyorlangan: terrorizmga qarshi uch yillik ish.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'Sputnikning arab xizmati 2015-yil 10-iyulda Ufada qabul qilinganini xabar qilgan; Sinxua 2019-yil 16-martda amalda deydi. Oldindan berilgan bir xabarda: 2016–2017.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'Toʻrt davlatga muloqot boʻyicha sherik maqomini berish toʻgʻrisidagi qaror.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'Ular 2015 va 2016-yillarda memorandumlarini imzolab, muloqot boʻyicha sherik boʻlgan.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'Qaror haqida matbuot xabar beradi; nomi vaqtincha.',
};
