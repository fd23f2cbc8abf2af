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
  '13xa3w4': '«Әділет», Қазақстанның заңнама базасы',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'African Initiative',
  // Agency of Political News (APN)
  vwyt5j: 'Саяси жаңалықтар агенттігі (АПН)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'Анадолы агенттігі, энергетика бөлімі',
  // ANI
  '17y7u4d': 'ANI',
  // Arabic Radio (Tehran)
  wyor77: 'Араб радиосы (Тегеран)',
  // ARY News
  m1y5e0: 'ARY News',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Asia-Plus
  od1t0y: 'Азия-Плюс',
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
  b917pr: 'Беларусь телерадиокомпаниясы',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'Большая Азия',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'Business Standard',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (IANS материалы)',
  // Caravan
  ifrpx1: 'Караван',
  // CARICC
  hn5s2u: 'ОАӨАҮО',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'Шанхай қоғамдық ғылымдар академиясының ШЫҰ зерттеу орталығы',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'Орталық Азия климат порталы (ОАӨЭО)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'Қытай соттарының сайты',
  // China Daily
  '18y7ia9': 'China Daily',
  // China Internet Information Center
  '1dal0i8': 'Қытай интернет-ақпарат орталығы',
  // China Media Group
  ht295b: 'Қытай медиакорпорациясы',
  // China News Service
  '16o11ms': 'Чжунго синьвэньшэ',
  // China Radio International
  j6iuvj: 'Қытай халықаралық радиосы',
  // China Review News Agency
  '1uulng6': 'China Review News Agency',
  // Chinese Academy of Social Sciences
  hqjjkd: 'Қытай қоғамдық ғылымдар академиясы',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'Қытайдың 2024–2025 жылдардағы ШЫҰ-ға төрағалығы',
  // CICA Secretariat
  nas366: 'АӨСШК Хатшылығы',
  // CIS Legislation
  '1f98lvf': 'ТМД елдерінің заңнамасы',
  // Codex, law database of Russia
  r1l1oj: '«Кодекс», Ресейдің заңнама базасы',
  // Collective Security Treaty Organization
  '57hse3': 'Ұжымдық қауіпсіздік туралы шарт ұйымы',
  // Commercial Radio Hong Kong
  dm1jj3: 'Commercial Radio Hong Kong',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'Daily Sabah',
  // data set, see the record
  '181eqj8': 'деректер жинағы, жазбаны қараңыз',
  // Dawn
  ra17if: 'Dawn',
  // Delovoy Peterburg
  q3qaxb: 'Деловой Петербург',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (PTI және ANI материалдары)',
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
  '153y1la': 'Экономикалық ынтымақтастық ұйымы',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (баспасөз хабарламалары)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ЭлТР',
  // Embassy of China in Australia
  '1t7assk': 'Қытайдың Австралиядағы елшілігі',
  // Embassy of China in Greece
  hk8dgp: 'Қытайдың Грекиядағы елшілігі',
  // Embassy of China in the Bahamas
  '1m2e14s': 'Қытайдың Багам аралдарындағы елшілігі',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'Қытайдың Нидерландыдағы елшілігі',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'Ресейдің Ұлыбританиядағы елшілігі',
  // Embassy of the Maldives in China
  '1tcswr0': 'Мальдив аралдарының Қытайдағы елшілігі',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'Өзбекстанның Бельгиядағы елшілігі',
  // Embassy of Uzbekistan in India
  rk0mcy: 'Өзбекстанның Үндістандағы елшілігі',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'Өзбекстанның Италиядағы елшілігі',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'Өзбекстанның АҚШ-тағы елшілігі',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'Еуразиялық экономикалық комиссия',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'Еуразия елдерінің заңнамасы («СоюзПравоИнформ» базасы)',
  // Executive Committee of the CIS
  '1y2x8y7': 'ТМД Атқару комитеті',
  // FAO
  cfprs5: 'ФАО',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'Бейжің сыртқы байланыстар басқармасы',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': '«Гарант», Ресейдің заңнама базасы',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': 'Газета.Ru',
  // Gazeta.uz
  '1q3cl7s': 'Gazeta.uz',
  // Global Times
  '9um6a0': 'Global Times',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: 'Гордон',
  // Government of Kazakhstan
  eaiq7r: 'Қазақстан үкіметі',
  // Government of Russia
  '1netd6g': 'Ресей үкіметі',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'Шри-Ланка үкіметі, Саясатты зерттеу және ақпарат бөлімі',
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
  '1t07cf3': 'Қытайдағы адам құқықтары',
  // InfoSCO
  qk1mms: 'ИнфоШОС',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'Исламабад стратегиялық зерттеулер институты',
  // Interfax
  '9k4htw': 'Интерфакс',
  // International Affairs, Moscow
  sumz8x: 'Международная жизнь, Мәскеу',
  // International Committee of the Red Cross
  '1pz88xz': 'Халықаралық Қызыл Крест комитеті',
  // International Federation for Human Rights
  hmpydh: 'Адам құқықтары жөніндегі халықаралық федерация',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Ресей өңірлерінің инвестициялық порталы',
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
  '6849f5': 'Kknews.uz (ӨзА материалдары)',
  // Kommersant
  '1qy1mss': 'Коммерсантъ',
  // Korea Foundation
  '19ul1i2': 'Корея қоры',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz, Өзбекстанның заңнама базасы',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': 'Media Indonesia',
  // Mehr News Agency
  '1rx7v9v': 'Мехр агенттігі',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': 'Мин бао',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'Әзербайжан Экономика министрлігі',
  // Ministry of External Affairs of India
  '1638lco': 'Үндістан Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'Армения Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'Қытай Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'Пәкістан Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'Катар Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'Ресей Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'Тәжікстан Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'Түркия Сыртқы істер министрлігі',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'Өзбекстан Сыртқы істер министрлігі',
  // MIR
  '52iznn': '«Мир» телерадиокомпаниясы',
  // Nakanune.RU
  '1ok22ur': 'Накануне.RU',
  // National News Service
  o5k4x5: 'Ұлттық жаңалықтар қызметі',
  // National People’s Congress of China
  '10extwu': 'Бүкілқытайлық халық өкілдері жиналысы',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Northeast Network, Хэйлунцзян',
  // Office of Narendra Modi
  k15bg0: 'Нарендра Моди кеңсесі',
  // Official Gazette of Macau
  '157aoao': 'Макао ресми хабаршысы',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'Азия-Тынық мұхит ақпарат агенттіктерінің ұйымы',
  // Organisation of Islamic Cooperation
  '10963ox': 'Ислам ынтымақтастығы ұйымы',
  // Pajhwok Afghan News
  '11e2qvt': 'Пажвок',
  // Pakistan Observer
  '1qwu7ns': 'Pakistan Observer',
  // Pakistan Today
  vvnixz: 'Pakistan Today',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: '«Параграф», Қазақстанның заңнама базасы',
  // Paragraph law database
  xrdyd2: '«Параграф» заңнама базасы',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'Бейжің университеті, LawInfoChina',
  // People’s China
  '19y5aod': 'People’s China',
  // People’s Daily
  '1i1571f': 'Жэньминь жибао',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'Pravda.Ru',
  // President of Belarus
  m487i4: 'Беларусь президенті',
  // President of Kazakhstan
  '1p4b10i': 'Қазақстан президенті',
  // President of Russia
  '1jcxsch': 'Ресей президенті',
  // President of Uzbekistan
  '1n05yum': 'Өзбекстан президенті',
  // Press Information Bureau, India
  '1xh4t8j': 'Үндістан баспасөз және ақпарат бюросы',
  // Press Information Department, Pakistan
  '1s5whyj': 'Пәкістан баспасөз және ақпарат департаменті',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'Азат Еуропа/Азаттық радиосы',
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
  '1dhrnlg': '«Ресей – ислам әлемі» стратегиялық пайымдау тобы',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'Ресейдің 2014–2015 жылдардағы ШЫҰ-ға төрағалығы',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'Ресейдің 2019–2020 жылдардағы ШЫҰ-ға төрағалығы',
  // Samaa TV
  '74xqds': 'Samaa TV',
  // SCO Business Council
  '6f5lo1': 'ШЫҰ Іскерлік кеңесі',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы',
  // SCO Secretariat
  lgfruz: 'ШЫҰ Хатшылығы',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Шанло жибао (Синьхуа материалы)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (Синьхуа материалдары)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (Синьхуа материалдары)',
  // Sputnik
  '1rojex3': 'Sputnik',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'Тәжік ұлттық университеті',
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
  enhkvj: 'The Tribune (Үндістан)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: '«Әлем және Жапония» дерекқоры, Токио университеті',
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
  '12bvlq': 'БҰҰ ЭСКАТО',
  // UN OCHA
  '7oyx6z': 'БҰҰ Гуманитарлық мәселелерді үйлестіру басқармасы',
  // UN Office on Drugs and Crime
  '1joshkv': 'БҰҰ Есірткі және қылмыс жөніндегі басқармасы',
  // UN Tourism
  '15ypxj3': 'UN Tourism',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // Union of International Associations
  '1tfgbvv': 'Халықаралық қауымдастықтар одағы',
  // United Daily News
  ic1n6e: 'Ляньхэ бао',
  // United Nations
  '1tl6r6e': 'Біріккен Ұлттар Ұйымы',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'Лахор университеті, Қауіпсіздік, стратегия және саясатты зерттеу орталығы',
  // Urdu World Canada
  '1icn0tl': 'Urdu World Canada',
  // UrduPoint
  '9yj4jp': 'UrduPoint',
  // UzA
  '1qr8p7x': 'ӨзА',
  // UzDaily
  '1op6dbf': 'UzDaily',
  // UzTAG
  '1nc6iri': 'ӨзТАГ',
  // Vecherniy Bishkek
  xxaupn: 'Вечерний Бишкек',
  // Vechernyaya Moskva
  '1v007k9': 'Вечерняя Москва',
  // Vesti
  '1sntlu6': 'Вести',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'Вьетнам ақпарат агенттігі',
  // Vitebsk region, Belarus
  '1bl6kp5': 'Витебск облысы, Беларусь',
  // Vlast
  '11htzxp': 'Власть',
  // Voice of Vietnam
  '1nyn0sy': 'Вьетнам дауысы',
  // Wikipedia
  '18xp6a8': 'Уикипедия',
  // Wikisource
  '18t15a4': 'Уикиқайнар',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Сяньнин жибао (Синьхуа материалы)',
  // Xinhua
  '194hc6m': 'Синьхуа',
  // Xinmin Evening News
  '15minyb': 'Синьминь ваньбао',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: 'Дүниежүзілік банк',
  // CIA World Factbook
  witm4v: 'АҚШ ОББ «Дүниежүзілік фактілер кітабы»',
  // International Monetary Fund
  s6ls39: 'Халықаралық валюта қоры',
};
