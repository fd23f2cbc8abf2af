// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'Көшбасшылар үш жылдан кейін бетпе-бет кездесіп, рекордтық топтаманы бекітті: ұлттық валютамен есеп айырысу жоспары, жаһандық мәселелер жөніндегі төрт мәлімдеме және Иран меморандумы.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'Төраға: сол күнгі хабарларда оның төрағалық еткені тікелей айтылған.',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'Мысыр мен Катар меморандумдарына саммит қарсаңында Ташкентте қол қойылды.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'Дереккөзде барлық мемлекет бар (Ресей Сыртқы істер министрлігі, «Российская газета» мен CRNTT жариялаған «Жэньминь жибао» мәтіні). Онда «шақырылған халықаралық ұйымдардың өкілдері» айтылады, бірақ тек БҰҰ аталған. Кейбір алдын ала хабарларда жарияланған Армения премьер-министрі сол күнгі тізімдердің ешқайсысында жоқ.',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Ибрахим Раиси',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердімұхамедов',
  // guest of the chair
  '18nk7my': 'төраға шақырған қонақ',
  // Ilham Aliyev
  '178gicy': 'Ильхам Әлиев',
  // invited as guest of the chair
  '1gbky1j': 'төраға қонақ ретінде шақырған',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Ердоған',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари А. Дикарло',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'бас хатшының саяси мәселелер және бейбітшілік орнату жөніндегі орынбасары',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'Хатшылықтың хабарынша, 2022 жылғы 15 қыркүйекте ол саммит аясындағы кездесуде болды.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'Сауда кедергілері, цифрлық алшақтық және әлемдегі тәртіпсіздік жөнінде ортақ ұстаным білдіреді.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': '2007 жылғы шартты орындаудың үшінші бесжылдық жоспары.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'Еуразиядағы теміржол, автожол және мультимодальды байланыс жөніндегі жұмысқа бағыт береді.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'Саудада үшінші елдердің валютасынан бас тарту кезеңдерін белгілейді.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190:
    'Өзбекше аудармасында «іс-қимыл жоспары», Ресей Сыртқы істер министрлігінің ағылшынша мәтінінде «жол картасы» делінген.',
  // Creates an honorary title.
  iiv53v: 'Құрметті атақ тағайындайды.',
  // What Iran commits to before it is a member.
  dypc3: 'Иранның мүше болғанға дейін қабылдайтын міндеттемелері.',
  // Started the accession of Belarus.
  '1p87v60': 'Беларусьті қабылдауды бастады.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9:
    'Бес шешіммен серіктестер шеңберін Парсы шығанағына, Мальдив аралдарына және Мьянмаға дейін кеңейтті.',
  // Shared view on dealing with climate change.
  '15q89it': 'Климаттың өзгеруіне қатысты шаралар туралы ортақ көзқарас.',
  // Calls for open and steady supply lines.
  '1df8nam': 'Ашық және тұрақты жеткізілім желілеріне шақырады.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'Әлемдік азық-түлік қауіпсіздігін қалай сақтау керегі туралы ортақ көзқарасты айтады.',
  // States a joint view on world energy security.
  ho7nz6: 'Әлемдік энергетикалық қауіпсіздік туралы ортақ көзқарасты айтады.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'Үкіметтер онда мүшелер арасындағы туризмді дамытуға келіседі.',
  // Names the Indian city for the year.
  '1yq0o1n': 'Сол жылға Үндістан қаласын атайды.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'ЮНЕСКО-мен жұмысты бес жылға байланыстырады.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'ШЫҰ реформасы туралы пікірталасты бастады.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'Пікірталас кейін 2025 жылғы бірыңғай серіктес мәртебесіне әкелді.',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'Кеңес шешімдерінің нөмірленген тізімі, үшінші тармақ.',
};
