// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'Тату көршілік шартын барлық мүше ратификациялады, көшбасшылар оны іске асырудың алғашқы бесжылдық жоспарын қабылдады.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'Төраға: коммюникеге сәйкес, отырысқа ол төрағалық етті.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv':
    'Баспасөзге арналған коммюникенің қытайша мәтіні (онда көрсетілген дереккөз – Қытай Сыртқы істер министрлігі), көшірмесінен оқылды.',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // Salman Khurshid
  '1csjlt': 'Салман Хуршид',
  // Minister of External Affairs
  '1g8yzxc': 'сыртқы істер министрі',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'Қытайша мәтінде тек тегі бар; толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'премьер-министрдің ұлттық қауіпсіздік және сыртқы істер жөніндегі кеңесшісі',
  // Ján Kubiš
  jng0dq: 'Ян Кубиш',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'бас хатшының арнаулы өкілі, БҰҰ-ның Ауғанстанға жәрдемдесу миссиясының басшысы',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'Қытайша мәтінде тек тегі бар (Kubishi); толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee
  gcsgoz: 'атқару комитетінің төрағасы',
  // Surname only in the Chinese text.
  o7ncj8: 'Қытайша мәтінде тек тегі бар.',
  // Deputy Secretary-General
  '11e159d': 'бас хатшының орынбасары',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'Тек қытайша транскрипциясы (Jiyangsiji) кездесті, латынша жазылуы жоқ.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'Өңірлік және әлемдік мәселелердегі ортақ ұстанымдардың бірі Сириядағы саяси реттеуді және оның химиялық қаруының тапсырылуын қолдайды.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': '2007 жылғы шартты орындаудың алғашқы бесжылдық жоспары.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'Дереккөзде қытайша атауы қысқартылған (шартты іске асырудың негізгі бағыттары).',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'Ғалымдар алмасу және бірлескен зерттеу жүргізу талаптарын белгілейді.',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'Кейінгі жұмыс жоспарлары оны іске асырады. Қытай үшін 2015 жылғы 20 қазаннан бастап күшінде.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': '2021 жылғы мәлімдеме оны осы күнмен келтіреді, бұл Бішкек саммитіне сәйкес келеді.',
};
