// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'Bir yoshga toʻlgan tashkilot Xartiyada huquqiy asosga ega boʻlgan; uning terrorizmga qarshi organi alohida bitim bilan tuzilgan.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'Rais: mezbon sifatida majlisni ochgan.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb:
    'Oʻtkazilgan joyi: ikkala manba ham tor doiradagi majlis raqs zalida oʻtganini aytadi; newsru “Interfaks”ga tayanadi.',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': 'Tor doiradagi majlis: “Trud”, 2002-yil 8-iyun. Mehmonlar va kuzatuvchilar hali yoʻq edi.',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // President
  zl63xb: 'prezident',
  // chair and host; opened the meeting
  '81j4a3': 'rais va mezbon; majlisni ochgan',
  // Jiang Zemin
  '76esqf': 'Szyan Szemin',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Askar Akayev
  '13w0c4e': 'Asqar Akayev',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Rahmonov – 2007-yilgacha qoʻllangan familiya.',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'Tashkilotning asosiy qonuni vazifasini bajaradi: maqsadlari, tamoyillari, organlari, aʼzolarni qabul qilish tartibi va qarorlarning huquqiy kuchini belgilaydi.',
  // It has been in force since 19 September 2003.
  '4w4272': '2003-yil 19-sentabrdan kuchda.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'Keyinroq 2003-yil 5-sentabr va 2006-yil 15-iyundagi bayonnomalar uni oʻzgartirgan.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'Terrorizmga qarshi doimiy organni tuzadi; dastlab joyi Bishkek deb rejalashtirilgan.',
  // The seat ended up in Tashkent.
  hzvfh1: 'Oxir-oqibat joyi Toshkent boʻlgan.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    '2003-yil 5-sentabr va 2007-yil 16-avgustda oʻzgartirilgan. Xitoycha qisqa nomi – Xitoy OAVlari qoʻllaydigan nom.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'Xartiya bilan birga SHHT nima uchun tuzilganini siyosiy jihatdan bayon etadi va uning asosiy matnlarini tezroq ratifikatsiya qilishga chaqiradi.',
};
