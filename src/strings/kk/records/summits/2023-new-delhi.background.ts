// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'Көшбасшылар 2030 жылға дейінгі экономикалық стратегияны бекітті, Беларусь меморандумына қол қойды, Иран тоғызыншы мүше болып қосылды.',
  // India, as chair, held it by video link.
  '1qwqa35': 'Төраға Үндістан оны бейнеконференция режимінде өткізді.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'Ұраны: SECURE – Үндістан төрағалығының тақырыбы.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'Құжаттар: бір декларация, екі бірлескен мәлімдеме және он шешім.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'Өзбекстан президентінің кеңсесі барлық мемлекетті, Біріккен Ұлттар Ұйымын және ШЫҰ-ның лауазымды тұлғаларын атап, халықаралық ұйымдардың басшыларын аты-жөнінсіз қосады. Өткен жері жоқ: көшбасшылар бейнеконференция режимінде кездесті.',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // chair
  pq0cju: 'төраға',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
  // President
  zl63xb: 'президент',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ebrahim Raisi
  xjx8yr: 'Ибрахим Раиси',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'бақылаушы ретінде шақырылды; осы отырыста мүше болды',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердімұхамедов',
  // guest of the chair
  '18nk7my': 'төраға шақырған қонақ',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo':
    'Оның баспасөз өкілі 3 шілдеде ол келесі күні Тринидад және Тобагодан бейнебайланыс арқылы қатысады деп хабарлады.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'Виртуалды саммит шығарды: блоктық саясатты қабылдамайды, цифрлық егемендікті қамтиды және Орталық Азияны негізгі өңір деп атайды.',
  // Looks at prevention and youth.
  '1iow69o': 'Алдын алу мен жастарға арналған.',
  // Calls for digital public services and shared experience.
  '19y99me': 'Цифрлық мемлекеттік қызметтерге және тәжірибе бөлісуге шақырады.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': '2030 жылға дейінгі экономикаға арналған жеке стратегия.',
  // An action plan followed in 2024.
  '4bok4a': 'Одан кейін 2024 жылы іс-қимыл жоспары шықты.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'Тазарақ әрі тиімдірек көлікті көздейді.',
  // Made Iran the ninth member.
  '103ablm': 'Иранды тоғызыншы мүше етті.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'Беларусьтің мүше болғанға дейін қабылдайтын міндеттемелері.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'Терроризмге қарсы құрылымның атқарушы органына жаңа ереже береді.',
  // Names Almaty for the year.
  '19bfk0g': 'Сол жылға Алматыны атайды.',
};
