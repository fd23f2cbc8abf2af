// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/publishers.ts`, each below the English one. */
export const texts: Texts = {
  // 21.by
  '175k8z3': '21.by',
  // 24.kg
  '1nh1309': '24.kg',
  // A News
  bj610j: 'A News',
  // AASTOCKS (INFOCAST)
  '1wfco3y': 'AASTOCKS (INFOCAST)',
  // Actualcomment.ru
  '119tktz': 'Актуальные комментарии',
  // Adilet, law database of Kazakhstan
  '13xa3w4': 'Адилет, база законодательства Казахстана',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'Африканская инициатива',
  // Agency of Political News (APN)
  vwyt5j: 'Агентство политических новостей (АПН)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'Анадолу, раздел энергетики',
  // ANI
  '17y7u4d': 'ANI',
  // Arabic Radio (Tehran)
  wyor77: 'Арабское радио (Тегеран)',
  // ARY News
  m1y5e0: 'ARY News',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Asia-Plus
  od1t0y: 'Азия-Плюс',
  // AsiaNews
  '1kmv12k': 'AsiaNews',
  // Associated Press of Pakistan
  '1uzel5o': 'Ассошиэйтед Пресс оф Пакистан',
  // Azernews
  m0096e: 'Azernews',
  // BAQ.kz
  pgevbi: 'BAQ.kz',
  // Beijing Review
  '86q4mf': 'Beijing Review',
  // BelTA
  ltrzr7: 'БЕЛТА',
  // Belteleradio
  b917pr: 'Белтелерадиокомпания',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'Большая Азия',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'Business Standard',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (материалы IANS)',
  // Caravan
  ifrpx1: 'Караван',
  // CARICC
  hn5s2u: 'ЦАРИКЦ',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'Центр исследований ШОС Шанхайской академии общественных наук',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'Климатический портал Центральной Азии (РЭЦЦА)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'Сайт судов Китая',
  // China Daily
  '18y7ia9': 'China Daily',
  // China Internet Information Center
  '1dal0i8': 'Китайский информационный интернет-центр',
  // China Media Group
  ht295b: 'Медиакорпорация Китая',
  // China News Service
  '16o11ms': 'China News Service',
  // China Radio International
  j6iuvj: 'Международное радио Китая',
  // China Review News Agency
  '1uulng6': 'China Review News Agency',
  // Chinese Academy of Social Sciences
  hqjjkd: 'Китайская академия общественных наук',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'Председательство Китая в ШОС в 2024–2025 гг.',
  // CICA Secretariat
  nas366: 'Секретариат СВМДА',
  // CIS Legislation
  '1f98lvf': 'Законодательство стран СНГ',
  // Codex, law database of Russia
  r1l1oj: 'Кодекс, база законодательства России',
  // Collective Security Treaty Organization
  '57hse3': 'Организация Договора о коллективной безопасности',
  // Commercial Radio Hong Kong
  dm1jj3: 'Commercial Radio Hong Kong',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (С. Шьёльберг)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'Daily Sabah',
  // data set, see the record
  '181eqj8': 'набор данных, см. запись',
  // Dawn
  ra17if: 'Dawn',
  // Delovoy Peterburg
  q3qaxb: 'Деловой Петербург',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (материалы PTI и ANI)',
  // DiploFoundation
  '12rnenm': 'DiploFoundation',
  // DiplomacyIndia
  '1qxhyew': 'DiplomacyIndia',
  // Diplomat Magazine
  uguc2n: 'Diplomat Magazine',
  // Doha News
  '1brh1im': 'Doha News',
  // EADaily
  jhmtk0: 'EADaily',
  // Eastday, Shanghai
  dvotlb: 'Eastday, Шанхай',
  // Echorouk Online
  fsck0q: 'Echorouk Online',
  // Economic Cooperation Organization
  '153y1la': 'Организация экономического сотрудничества',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (пресс-релизы)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ЭлТР',
  // Embassy of China in Australia
  '1t7assk': 'Посольство Китая в Австралии',
  // Embassy of China in Greece
  hk8dgp: 'Посольство Китая в Греции',
  // Embassy of China in the Bahamas
  '1m2e14s': 'Посольство Китая на Багамских Островах',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'Посольство Китая в Нидерландах',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'Посольство России в Великобритании',
  // Embassy of the Maldives in China
  '1tcswr0': 'Посольство Мальдив в Китае',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'Посольство Узбекистана в Бельгии',
  // Embassy of Uzbekistan in India
  rk0mcy: 'Посольство Узбекистана в Индии',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'Посольство Узбекистана в Италии',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'Посольство Узбекистана в США',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'Евразийская экономическая комиссия',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'Законодательство стран Евразии (база «СоюзПравоИнформ»)',
  // Executive Committee of the CIS
  '1y2x8y7': 'Исполнительный комитет СНГ',
  // FAO
  cfprs5: 'ФАО',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'Канцелярия иностранных дел Пекина',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': 'Гарант, база законодательства России',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': 'Газета.Ru',
  // Gazeta.uz
  '1q3cl7s': 'Газета.uz',
  // Global Times
  '9um6a0': 'Global Times',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: 'Гордон',
  // Government of Kazakhstan
  eaiq7r: 'Правительство Казахстана',
  // Government of Russia
  '1netd6g': 'Правительство России',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'Правительство Шри-Ланки, Отдел политических исследований и информации',
  // Guilin Daily
  '1xcr5wy': 'Гуйлинь жибао',
  // Gulf Times
  f9h3ld: 'Gulf Times',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: 'Хайнань жибао',
  // HK01
  n3sw3r: 'HK01',
  // Hong Kong China News Agency
  qfbxfx: 'Hong Kong China News Agency',
  // Hubei Daily
  '41voev': 'Хубэй жибао',
  // Human Rights in China
  '1t07cf3': 'Права человека в Китае',
  // InfoSCO
  qk1mms: 'ИнфоШОС',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'Исламабадский институт стратегических исследований',
  // Interfax
  '9k4htw': 'Интерфакс',
  // International Affairs, Moscow
  sumz8x: 'Международная жизнь, Москва',
  // International Committee of the Red Cross
  '1pz88xz': 'Международный комитет Красного Креста',
  // International Federation for Human Rights
  hmpydh: 'Международная федерация за права человека',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Инвестиционный портал регионов России',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: 'ИРНА',
  // Izvestia
  '1cpkbsa': 'Известия',
  // Jiangsu China
  '1qqrnj7': 'Jiangsu China',
  // Kabar
  '6g6kbi': 'Кабар',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': 'Kazakhstan Today',
  // Kazakhstanskaya Pravda
  '18lbrp0': 'Казахстанская правда',
  // Kazinform
  vh5k5g: 'Казинформ',
  // Khaleej Times
  uyxyl3: 'Khaleej Times',
  // Khovar
  sttzz4: 'Ховар',
  // KirTAG
  '1mxypk7': 'КирТАГ',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (материалы УзА)',
  // Kommersant
  '1qy1mss': 'Коммерсантъ',
  // Korea Foundation
  '19ul1i2': 'Корейский фонд',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz, база законодательства Узбекистана',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': 'Media Indonesia',
  // Mehr News Agency
  '1rx7v9v': 'Мехр',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': 'Мин бао',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'Министерство экономики Азербайджана',
  // Ministry of External Affairs of India
  '1638lco': 'МИД Индии',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'МИД Армении',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'МИД Китая',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'Министерство иностранных дел Пакистана',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'МИД Катара',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'МИД России',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'МИД Таджикистана',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'МИД Турции',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'МИД Узбекистана',
  // MIR
  '52iznn': 'МТРК «Мир»',
  // Nakanune.RU
  '1ok22ur': 'Накануне.RU',
  // National News Service
  o5k4x5: 'Национальная служба новостей',
  // National People’s Congress of China
  '10extwu': 'Всекитайское собрание народных представителей',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Дунбэйван, Хэйлунцзян',
  // Office of Narendra Modi
  k15bg0: 'Офис Нарендры Моди',
  // Official Gazette of Macau
  '157aoao': 'Официальный вестник Макао',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'Организация информационных агентств стран Азии и Тихого океана',
  // Organisation of Islamic Cooperation
  '10963ox': 'Организация исламского сотрудничества',
  // Pajhwok Afghan News
  '11e2qvt': 'Пажвок',
  // Pakistan Observer
  '1qwu7ns': 'Pakistan Observer',
  // Pakistan Today
  vvnixz: 'Pakistan Today',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: 'Параграф, база законодательства Казахстана',
  // Paragraph law database
  xrdyd2: 'Параграф, база законодательства',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'Пекинский университет, LawInfoChina',
  // People’s China
  '19y5aod': 'Народный Китай',
  // People’s Daily
  '1i1571f': 'Жэньминь жибао',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'Правда.Ру',
  // President of Belarus
  m487i4: 'Президент Беларуси',
  // President of Kazakhstan
  '1p4b10i': 'Президент Казахстана',
  // President of Russia
  '1jcxsch': 'Президент России',
  // President of Uzbekistan
  '1n05yum': 'Президент Узбекистана',
  // Press Information Bureau, India
  '1xh4t8j': 'Бюро печати и информации Индии',
  // Press Information Department, Pakistan
  '1s5whyj': 'Департамент печати и информации Пакистана',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'Радио Свободная Европа/Радио Свобода',
  // RBC
  '12j6i3m': 'РБК',
  // Realnoe Vremya
  djw2tr: 'Реальное время',
  // Regnum
  '1x75tib': 'Регнум',
  // Report
  jka5fv: 'Report',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': 'РИА Новости',
  // RIAMO
  '1t0tx9n': 'РИАМО',
  // Rossiyskaya Gazeta
  j0pq4p: 'Российская газета',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': 'Группа стратегического видения «Россия — Исламский мир»',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'Председательство России в ШОС в 2014–2015 гг.',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'Председательство России в ШОС в 2019–2020 гг.',
  // Samaa TV
  '74xqds': 'Samaa TV',
  // SCO Business Council
  '6f5lo1': 'Деловой совет ШОС',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'Региональная антитеррористическая структура ШОС',
  // SCO Secretariat
  lgfruz: 'Секретариат ШОС',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Шанло жибао (материал Синьхуа)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (материалы Синьхуа)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (материалы Синьхуа)',
  // Sputnik
  '1rojex3': 'Sputnik',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'Таджикский национальный университет',
  // Tasnim
  v8rqu1: 'Тасним',
  // TASS
  '4xonqs': 'ТАСС',
  // teleSUR
  '1o1vw71': 'teleSUR',
  // Tengri Times
  gslhna: 'Tengri Times',
  // Tengrinews
  '1wkb5cv': 'Tengrinews',
  // Teznews.uz
  '1iz71zc': 'Teznews.uz',
  // The Astana Times
  pj049g: 'The Astana Times',
  // The Economic Times
  '1xfmgv': 'The Economic Times',
  // The Financial Express
  '1ha4ctn': 'The Financial Express',
  // The Financial Express, Dhaka
  '6w5jxm': 'The Financial Express, Дакка',
  // The Hans India
  '18puc57': 'The Hans India',
  // The Moscow Times
  '1e292py': 'The Moscow Times',
  // The Nation
  '17rq327': 'The Nation',
  // The Phnom Penh Post
  '1p09kar': 'The Phnom Penh Post',
  // The Straits Times
  '1uoxd5y': 'The Straits Times',
  // The Sun, Malaysia
  u7grd9: 'The Sun, Малайзия',
  // The Telegraph, Kolkata
  fsn6pt: 'The Telegraph, Калькутта',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'The Tribune (Индия)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: 'База данных «Мир и Япония», Токийский университет',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': 'Trend',
  // TRT
  '1taspmd': 'TRT',
  // Trud
  '1kudieq': 'Труд',
  // Turanews
  '1mraa80': 'Turanews',
  // Turkic.World (Trend)
  t6r8dd: 'Turkic.World (Trend)',
  // Turkmenistan.ru
  x2hfo9: 'Turkmenistan.ru',
  // Ulys
  '10thhrg': 'Ulys',
  // UN ESCAP
  '12bvlq': 'ЭСКАТО ООН',
  // UN OCHA
  '7oyx6z': 'Управление ООН по координации гуманитарных вопросов',
  // UN Office on Drugs and Crime
  '1joshkv': 'Управление ООН по наркотикам и преступности',
  // UN Tourism
  '15ypxj3': 'ООН-туризм',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // Union of International Associations
  '1tfgbvv': 'Союз международных ассоциаций',
  // United Daily News
  ic1n6e: 'Ляньхэ бао',
  // United Nations
  '1tl6r6e': 'Организация Объединённых Наций',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'Лахорский университет, Центр исследований безопасности, стратегии и политики',
  // Urdu World Canada
  '1icn0tl': 'Urdu World Canada',
  // UrduPoint
  '9yj4jp': 'UrduPoint',
  // UzA
  '1qr8p7x': 'УзА',
  // UzDaily
  '1op6dbf': 'UzDaily',
  // UzTAG
  '1nc6iri': 'УзТАГ',
  // Vecherniy Bishkek
  xxaupn: 'Вечерний Бишкек',
  // Vechernyaya Moskva
  '1v007k9': 'Вечерняя Москва',
  // Vesti
  '1sntlu6': 'Вести',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'Вьетнамское информационное агентство',
  // Vitebsk region, Belarus
  '1bl6kp5': 'Витебская область, Беларусь',
  // Vlast
  '11htzxp': 'Власть',
  // Voice of Vietnam
  '1nyn0sy': 'Голос Вьетнама',
  // Wikipedia
  '18xp6a8': 'Википедия',
  // Wikisource
  '18t15a4': 'Викитека',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Сяньнин жибао (материал Синьхуа)',
  // Xinhua
  '194hc6m': 'Синьхуа',
  // Xinmin Evening News
  '15minyb': 'Синьминь ваньбао',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: 'Всемирный банк',
  // CIA World Factbook
  witm4v: 'Всемирная книга фактов ЦРУ',
  // International Monetary Fund
  s6ls39: 'Международный валютный фонд',
};
