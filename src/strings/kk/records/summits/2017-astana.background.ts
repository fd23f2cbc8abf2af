// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'Экстремизмге қарсы конвенцияға қол қойылды, 2001 жылдан бергі алғашқы кеңеюде Үндістан мен Пәкістан мүше болды.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'Өткен жері: Синьхуа Си Цзиньпиннің сонда келіп, Назарбаевтың қарсы алғанын хабарлайды.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'Құжаттар: Sputnik мемлекет басшылары қол қойған 11 құжатты санайды; біздің тізімде ХҚКК-мен жасалған, бас хатшы қол қойған меморандум да бар.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'ШЫҰ Хатшылығының баспасөз хабарламасынан алынды; онда кім төрағалық еткені де расталады (Н. Назарбаев «отырысқа төрағалық етті»), бірақ өткен жері аталмайды.',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'осы отырыста мүше болды; баспасөз хабарламасында делегациясы әлі бақылаушылар қатарында',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шариф',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Mohammad Javad Zarif
  '1o51sir': 'Мохаммад Джавад Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'сыртқы істер министрі',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'атқару комитетінің төрағасы – атқарушы хатшы',
  // Amanzhol Zhankuliev
  '14db54m': 'Аманжол Жанқұлиев',
  // Deputy Secretary-General
  '11e159d': 'бас хатшының орынбасары',
  // Le Luong Minh
  '10rvqin': 'Ле Лыонг Минь',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director of the Secretariat
  o9xspg: 'Хатшылықтың атқарушы директоры',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'Мүшелер саны сегізге жеткенін атап өтеді; терроризм, сауда және өңірлік дағдарыстар жөніндегі ортақ көзқарасты баяндайды.',
  // Made India a full member.
  tohsa9: 'Үндістанды толыққанды мүше етті.',
  // Made Pakistan a full member.
  ds93c1: 'Пәкістанды толыққанды мүше етті.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'Экстремизм мен оны қаржыландыруға ортақ анықтама береді; мүшелер ол үшін жазалауға және бір-біріне көмектесуге міндеттенеді.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'ШЫҰ-дан тыс мемлекеттер де қосыла алады. Күшіне енген күні елдер бойынша әртүрлі: Ресей үшін – 2019 жылғы 12 қазан (Ресей Сыртқы істер министрлігі).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'Ташкенттегі ұлттық өкілдерге арналған жаңа ереже.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'Бюджетті сегіз мемлекет арасында қайта бөлді.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'Терроризмнің кез келген түрін және экстремистік топтарды саяси мақсатта пайдалануды қабылдамайды, Біріккен Ұлттар Ұйымын жетекші рөл атқаруға шақырады.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': '2016 жылғы туризм бағдарламасы бойынша жұмысты бастайды.',
  // Working link with the Red Cross.
  j4wk2q: 'Қызыл Крестпен жұмыс байланысы.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'Кеңестің мақсатына жеткен шешімдерінің күшін тоқтатты.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': 'Қол қойылған он бір құжаттың бірі; дереккөздегі атауында «мүше» деген сөздер жоқ.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'Хатшылықтың баяндамасы жыл сайынғыдай бекітіледі.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'Жыл сайынғыдай терроризмге қарсы органның баяндамасын қабылдайды.',
};
