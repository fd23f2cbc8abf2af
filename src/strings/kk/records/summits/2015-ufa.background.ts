// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'Үндістан мен Пәкістанның қосылу рәсімі ресми басталды, көшбасшылар алғашқы ұзақ мерзімді даму стратегиясын қабылдады.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'Төраға: «Жэньминь жибао» оның төрағалық еткенін айтады; Кремль беті ол қабылдаған отырысты көрсетеді.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    '«Жэньминь жибао» мәтінінде (china.org.cn) мүшелердің бәрі бар; ТАСС бақылаушылар мен қонақтарды мемлекеттері бойынша береді, аты-жөні хабар табылған жағдайда ғана көрсетілді.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғани',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'Қаралған үзінділерде аты-жөні жоқ; саммит күні таңертең ТАСС бес бақылаушы мемлекеттің көшбасшылары қатысып жатқанын хабарлады.',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шариф',
  // guest of the host country
  '1u0oop5': 'қабылдаушы ел шақырған қонақ',
  // Office only.
  zjnsvd: 'Тек лауазымы.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'Әлемдік істер, экономика және қауіпсіздік жөніндегі ортақ ұстанымдарды баяндайды.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d':
    'Саяси, қауіпсіздік, экономикалық және мәдени жұмысты он жылға белгілейді, бұл – мұндай алғашқы жоспар.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'Оны 2035 жылға дейінгі стратегия алмастырды.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'Шекара қызметтеріне бірлесіп әрекет етуге және ақпарат алмасуға мүмкіндік береді.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'Уфа декларациясын есірткі жөніндегі ортақ көзқараспен толықтырады.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'Соғыстың аяқталғанына жетпіс жыл толуын мүшелер бірлесіп атап өтеді.',
  // Opened enlargement, the first since 2001.
  '1txz138': '2001 жылдан бергі алғашқы кеңеюді бастады.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'Диалог бойынша серіктес Беларусь бақылаушы болды.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'Уфа саммитіне дайындалған: терроризмге қарсы үш жылдық жұмыс.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'Sputnik-тің араб қызметі 2015 жылғы 10 шілдеде Уфада қабылданғанын хабарлады; Синьхуа 2019 жылғы 16 наурызда қолданыста деп көрсетті. Бір алдын ала хабарда – 2016–2017 жылдар.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'Төрт мемлекетке диалог бойынша серіктес мәртебесін беру туралы шешім.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'Олар 2015 және 2016 жылдары меморандумдарына қол қойғанда диалог бойынша серіктес болды.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'Шешімді баспасөз хабарлары келтіреді; атауы шартты.',
};
