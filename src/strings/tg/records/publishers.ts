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
  '119tktz': 'Actualcomment.ru',
  // Adilet, law database of Kazakhstan
  '13xa3w4': '«Адилет», пойгоҳи қонунҳои Қазоқистон',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'African Initiative',
  // Agency of Political News (APN)
  vwyt5j: 'Агентии хабарҳои сиёсӣ (АПН)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'Anadolu Agency Energy',
  // ANI
  '17y7u4d': 'ANI',
  // Arabic Radio (Tehran)
  wyor77: 'Радиои арабӣ (Теҳрон)',
  // ARY News
  m1y5e0: 'ARY News',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Asia-Plus
  od1t0y: '«Азия-Плюс»',
  // AsiaNews
  '1kmv12k': 'AsiaNews',
  // Associated Press of Pakistan
  '1uzel5o': 'Associated Press of Pakistan',
  // Azernews
  m0096e: 'Azernews',
  // BAQ.kz
  pgevbi: 'BAQ.kz',
  // Beijing Review
  '86q4mf': 'Beijing Review',
  // BelTA
  ltrzr7: 'БелТА',
  // Belteleradio
  b917pr: 'Белтелерадио',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': '«Осиёи Бузург»',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'Business Standard',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (маводи IANS)',
  // Caravan
  ifrpx1: '«Караван»',
  // CARICC
  hn5s2u: 'CARICC',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'Маркази омӯзиши Созмони ҳамкории Шанхай, Академияи илмҳои иҷтимоии Шанхай',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'Портали иқлимии Осиёи Марказӣ (CAREC)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'China Court',
  // China Daily
  '18y7ia9': '«Чайна дейли»',
  // China Internet Information Center
  '1dal0i8': 'Маркази интернет-иттилооти Чин',
  // China Media Group
  ht295b: 'Медиакорпоратсияи Чин',
  // China News Service
  '16o11ms': 'Хадамоти хабарии Чин',
  // China Radio International
  j6iuvj: 'Радиои байналмилалии Чин',
  // China Review News Agency
  '1uulng6': 'China Review News Agency',
  // Chinese Academy of Social Sciences
  hqjjkd: 'Академияи илмҳои иҷтимоии Чин',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'Раисии Чин дар СҲШ дар солҳои 2024–2025',
  // CICA Secretariat
  nas366: 'Котиботи МҲТБО',
  // CIS Legislation
  '1f98lvf': 'Қонунгузории ИДМ',
  // Codex, law database of Russia
  r1l1oj: '«Кодекс», пойгоҳи қонунҳои Русия',
  // Collective Security Treaty Organization
  '57hse3': 'Созмони Аҳдномаи амнияти дастҷамъӣ',
  // Commercial Radio Hong Kong
  dm1jj3: 'Commercial Radio Hong Kong',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'Daily Sabah',
  // data set, see the record
  '181eqj8': 'маҷмуаи додаҳо, ниг. ба сабт',
  // Dawn
  ra17if: 'Dawn',
  // Delovoy Peterburg
  q3qaxb: '«Деловой Петербург»',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (маводи PTI ва ANI)',
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
  '153y1la': 'Созмони ҳамкории иқтисодӣ',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (хабарномаҳои матбуотӣ)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ЭлТР',
  // Embassy of China in Australia
  '1t7assk': 'Сафорати Чин дар Австралия',
  // Embassy of China in Greece
  hk8dgp: 'Сафорати Чин дар Юнон',
  // Embassy of China in the Bahamas
  '1m2e14s': 'Сафорати Чин дар Ҷазираҳои Багам',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'Сафорати Чин дар Нидерланд',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'Сафорати Русия дар Британияи Кабир',
  // Embassy of the Maldives in China
  '1tcswr0': 'Сафорати Малдив дар Чин',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'Сафорати Узбекистон дар Белгия',
  // Embassy of Uzbekistan in India
  rk0mcy: 'Сафорати Узбекистон дар Ҳиндустон',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'Сафорати Узбекистон дар Италия',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'Сафорати Узбекистон дар ИМА',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'Комиссияи иқтисодии АвруОсиё',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: '«Қонунгузории АвруОсиё» (пойгоҳи қонунҳои «СоюзПравоИнформ»)',
  // Executive Committee of the CIS
  '1y2x8y7': 'Кумитаи иҷроияи ИДМ',
  // FAO
  cfprs5: 'ФАО',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'Идораи корҳои хориҷии Пекин',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': '«Гарант», пойгоҳи қонунҳои Русия',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': 'Gazeta.ru',
  // Gazeta.uz
  '1q3cl7s': 'Gazeta.uz',
  // Global Times
  '9um6a0': 'Global Times',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: '«Гордон»',
  // Government of Kazakhstan
  eaiq7r: 'Ҳукумати Қазоқистон',
  // Government of Russia
  '1netd6g': 'Ҳукумати Русия',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'Ҳукумати Шри-Ланка, Шуъбаи таҳқиқоти сиёсатгузорӣ ва иттилоот',
  // Guilin Daily
  '1xcr5wy': 'Guilin Daily',
  // Gulf Times
  f9h3ld: 'Gulf Times',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: 'Hainan Daily',
  // HK01
  n3sw3r: 'HK01',
  // Hong Kong China News Agency
  qfbxfx: 'Hong Kong China News Agency',
  // Hubei Daily
  '41voev': 'Hubei Daily',
  // Human Rights in China
  '1t07cf3': 'Human Rights in China',
  // InfoSCO
  qk1mms: 'InfoSCO',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'Институти таҳқиқоти стратегӣ, Исломобод',
  // Interfax
  '9k4htw': '«Интерфакс»',
  // International Affairs, Moscow
  sumz8x: 'International Affairs, Москва',
  // International Committee of the Red Cross
  '1pz88xz': 'Кумитаи байналмилалии Салиби Сурх',
  // International Federation for Human Rights
  hmpydh: 'Федератсияи байналмилалии ҳуқуқи инсон',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Invest in Russian Regions',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: 'ИРНА',
  // Izvestia
  '1cpkbsa': '«Известия»',
  // Jiangsu China
  '1qqrnj7': 'Jiangsu China',
  // Kabar
  '6g6kbi': '«Кабар»',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': '«Казахстан сегодня»',
  // Kazakhstanskaya Pravda
  '18lbrp0': '«Казахстанская правда»',
  // Kazinform
  vh5k5g: '«Казинформ»',
  // Khaleej Times
  uyxyl3: 'Khaleej Times',
  // Khovar
  sttzz4: '«Ховар»',
  // KirTAG
  '1mxypk7': 'КирТАГ',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (маводи УзА)',
  // Kommersant
  '1qy1mss': '«Коммерсантъ»',
  // Korea Foundation
  '19ul1i2': 'Korea Foundation',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz, пойгоҳи қонунҳои Узбекистон',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': 'Media Indonesia',
  // Mehr News Agency
  '1rx7v9v': 'Хабаргузории «Меҳр»',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': 'Ming Pao',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'Вазорати иқтисоди Озарбойҷон',
  // Ministry of External Affairs of India
  '1638lco': 'Вазорати корҳои хориҷии Ҳиндустон',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'Вазорати корҳои хориҷии Арманистон',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'Вазорати корҳои хориҷии Чин',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'Вазорати корҳои хориҷии Покистон',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'Вазорати корҳои хориҷии Қатар',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'Вазорати корҳои хориҷии Русия',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'Вазорати корҳои хориҷии Тоҷикистон',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'Вазорати корҳои хориҷии Туркия',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'Вазорати корҳои хориҷии Узбекистон',
  // MIR
  '52iznn': '«Мир»',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: 'Хадамоти миллии хабар',
  // National People’s Congress of China
  '10extwu': 'Маҷлиси умумичинии намояндагони халқ',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Northeast Network, Хейлунҷян',
  // Office of Narendra Modi
  k15bg0: 'Дафтари Нарендра Моди',
  // Official Gazette of Macau
  '157aoao': 'Official Gazette of Macau',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'Созмони агентиҳои хабарии Осиё ва Уқёнуси Ором',
  // Organisation of Islamic Cooperation
  '10963ox': 'Созмони ҳамкории исломӣ',
  // Pajhwok Afghan News
  '11e2qvt': '«Пажвок»',
  // Pakistan Observer
  '1qwu7ns': 'Pakistan Observer',
  // Pakistan Today
  vvnixz: 'Pakistan Today',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: '«Параграф», пойгоҳи қонунҳои Қазоқистон',
  // Paragraph law database
  xrdyd2: 'Пойгоҳи қонунҳои «Параграф»',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'Донишгоҳи Пекин, LawInfoChina',
  // People’s China
  '19y5aod': 'People’s China',
  // People’s Daily
  '1i1571f': '«Женмин жибао»',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'Pravda.Ru',
  // President of Belarus
  m487i4: 'Президенти Беларус',
  // President of Kazakhstan
  '1p4b10i': 'Президенти Қазоқистон',
  // President of Russia
  '1jcxsch': 'Президенти Русия',
  // President of Uzbekistan
  '1n05yum': 'Президенти Узбекистон',
  // Press Information Bureau, India
  '1xh4t8j': 'Идораи иттилооти матбуот, Ҳиндустон',
  // Press Information Department, Pakistan
  '1s5whyj': 'Шуъбаи иттилооти матбуот, Покистон',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'Радиои Аврупои Озод/Радиои Озодӣ',
  // RBC
  '12j6i3m': 'РБК',
  // Realnoe Vremya
  djw2tr: 'Realnoe Vremya',
  // Regnum
  '1x75tib': 'Regnum',
  // Report
  jka5fv: 'Report',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': 'РИА Новости',
  // RIAMO
  '1t0tx9n': 'РИАМО',
  // Rossiyskaya Gazeta
  j0pq4p: '«Российская газета»',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': 'Гурӯҳи дидгоҳи стратегии «Русия – ҷаҳони ислом»',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'Раисии Русия дар СҲШ дар солҳои 2014–2015',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'Раисии Русия дар СҲШ дар солҳои 2019–2020',
  // Samaa TV
  '74xqds': 'Samaa TV',
  // SCO Business Council
  '6f5lo1': 'Шурои соҳибкории СҲШ',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'Сохтори минтақавии зиддитеррористии СҲШ',
  // SCO Secretariat
  lgfruz: 'Котиботи СҲШ',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Shangluo Daily (маводи «Синхуа»)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (маводи «Синхуа»)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (маводи «Синхуа»)',
  // Sputnik
  '1rojex3': '«Спутник»',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'Донишгоҳи миллии Тоҷикистон',
  // Tasnim
  v8rqu1: '«Тасним»',
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
  fsn6pt: 'The Telegraph, Калкутта',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'The Tribune (Ҳиндустон)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: 'Пойгоҳи додаҳои «Ҷаҳон ва Ҷопон», Донишгоҳи Токио',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': '«Тренд»',
  // TRT
  '1taspmd': 'TRT',
  // Trud
  '1kudieq': '«Труд»',
  // Turanews
  '1mraa80': 'Turanews',
  // Turkic.World (Trend)
  t6r8dd: 'Turkic.World («Тренд»)',
  // Turkmenistan.ru
  x2hfo9: 'Turkmenistan.ru',
  // Ulys
  '10thhrg': 'Ulys',
  // UN ESCAP
  '12bvlq': 'ЭСКАТО-и СММ',
  // UN OCHA
  '7oyx6z': 'OCHA-и СММ',
  // UN Office on Drugs and Crime
  '1joshkv': 'Раёсати СММ оид ба маводи мухаддир ва ҷинояткорӣ',
  // UN Tourism
  '15ypxj3': '«СММ-Сайёҳӣ»',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // Union of International Associations
  '1tfgbvv': 'Иттифоқи ассотсиатсияҳои байналмилалӣ',
  // United Daily News
  ic1n6e: 'United Daily News',
  // United Nations
  '1tl6r6e': 'Созмони Милали Муттаҳид',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'Донишгоҳи Лоҳур, Маркази таҳқиқоти амният, стратегия ва сиёсат',
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
  xxaupn: '«Вечерний Бишкек»',
  // Vechernyaya Moskva
  '1v007k9': '«Вечерняя Москва»',
  // Vesti
  '1sntlu6': '«Вести»',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'Vietnam News Agency',
  // Vitebsk region, Belarus
  '1bl6kp5': 'Вилояти Витебск, Беларус',
  // Vlast
  '11htzxp': 'Vlast',
  // Voice of Vietnam
  '1nyn0sy': 'Voice of Vietnam',
  // Wikipedia
  '18xp6a8': 'Википедия',
  // Wikisource
  '18t15a4': 'Викиманбаъ',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Xianning Daily (маводи «Синхуа»)',
  // Xinhua
  '194hc6m': '«Синхуа»',
  // Xinmin Evening News
  '15minyb': 'Xinmin Evening News',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: 'Бонки ҷаҳонӣ',
  // CIA World Factbook
  witm4v: '«Китоби далелҳои ҷаҳон»-и СИА',
  // International Monetary Fund
  s6ls39: 'Хазинаи байналмилалии асъор',
};
