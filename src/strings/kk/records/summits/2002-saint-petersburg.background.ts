// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'Құрылғанына бір жыл толған ұйымның Хартиядағы құқықтық негізі пайда болды; оның терроризмге қарсы құрылымы жеке келісіммен құрылды.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'Төраға: қабылдаушы тарап ретінде отырысты ашты.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb:
    'Өткен жері: екі дереккөз де шағын құрамдағы отырыс би залында өткенін айтады; newsru Интерфакстың сөзін келтіреді.',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0':
    'Шағын құрамдағы отырыс: «Труд», 2002 жылғы 8 маусым. Ол кезде қонақтар мен бақылаушылар болмаған.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host; opened the meeting
  '81j4a3': 'төраға әрі қабылдаушы тарап; отырысты ашты',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Асқар Ақаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Рахмонов – 2007 жылға дейін қолданылған тегі.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'Ұйымның негізгі құжаты: мақсаттарын, қағидаттарын, органдарын, мүшелерді қабылдау тәртібін және шешімдердің заңдық күшін белгілейді.',
  // It has been in force since 19 September 2003.
  '4w4272': '2003 жылғы 19 қыркүйектен бастап күшінде.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'Кейін 2003 жылғы 5 қыркүйектегі және 2006 жылғы 15 маусымдағы хаттамалар оған өзгерістер енгізді.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'Терроризмге қарсы тұрақты органды құрады; алдымен оның орны Бішкек деп жоспарланған.',
  // The seat ended up in Tashkent.
  hzvfh1: 'Ақырында оның орны Ташкент болды.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    '2003 жылғы 5 қыркүйекте және 2007 жылғы 16 тамызда өзгертілді. Қытайша қысқа атауы – Қытай БАҚ-тары қолданатын атау.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'Хартиямен қатар ШЫҰ-ның не үшін құрылғанын саяси тұрғыдан түсіндіреді және оның негізгі мәтіндерін тезірек ратификациялауға шақырады.',
};
