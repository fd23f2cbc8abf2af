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
  '13xa3w4': '«Адзілет», база заканадаўства Казахстана',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'Афрыканская ініцыятыва',
  // Agency of Political News (APN)
  vwyt5j: 'Агенцтва палітычных навін (АПН)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'Анадалу, раздзел энергетыкі',
  // ANI
  '17y7u4d': 'ANI',
  // Arabic Radio (Tehran)
  wyor77: 'Арабскае радыё (Тэгеран)',
  // ARY News
  m1y5e0: 'ARY News',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Asia-Plus
  od1t0y: 'Азія-Плюс',
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
  b917pr: 'Белтэлерадыёкампанія',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'Вялікая Азія',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'Business Standard',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (матэрыялы IANS)',
  // Caravan
  ifrpx1: 'Караван',
  // CARICC
  hn5s2u: 'ЦАРІКЦ',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'Цэнтр даследаванняў ШАС Шанхайскай акадэміі грамадскіх навук',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'Кліматычны партал Цэнтральнай Азіі (CAREC)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'Сайт судоў Кітая',
  // China Daily
  '18y7ia9': 'China Daily',
  // China Internet Information Center
  '1dal0i8': 'Кітайскі інтэрнэт-інфармацыйны цэнтр',
  // China Media Group
  ht295b: 'Медыякарпарацыя Кітая',
  // China News Service
  '16o11ms': 'China News Service',
  // China Radio International
  j6iuvj: 'Міжнароднае радыё Кітая',
  // China Review News Agency
  '1uulng6': 'China Review News Agency',
  // Chinese Academy of Social Sciences
  hqjjkd: 'Кітайская акадэмія грамадскіх навук',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'Старшынства Кітая ў ШАС у 2024–2025 гадах',
  // CICA Secretariat
  nas366: 'Сакратарыят CICA',
  // CIS Legislation
  '1f98lvf': 'Заканадаўства краін СНД',
  // Codex, law database of Russia
  r1l1oj: '«Кодэкс», база заканадаўства Расіі',
  // Collective Security Treaty Organization
  '57hse3': 'Арганізацыя Дагавора аб калектыўнай бяспецы',
  // Commercial Radio Hong Kong
  dm1jj3: 'Commercial Radio Hong Kong',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'Daily Sabah',
  // data set, see the record
  '181eqj8': 'набор даных, гл. запіс',
  // Dawn
  ra17if: 'Dawn',
  // Delovoy Peterburg
  q3qaxb: 'Дзелавы Пецярбург',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (матэрыялы PTI і ANI)',
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
  '153y1la': 'Арганізацыя эканамічнага супрацоўніцтва',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (прэс-рэлізы)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ЭлТР',
  // Embassy of China in Australia
  '1t7assk': 'Пасольства Кітая ў Аўстраліі',
  // Embassy of China in Greece
  hk8dgp: 'Пасольства Кітая ў Грэцыі',
  // Embassy of China in the Bahamas
  '1m2e14s': 'Пасольства Кітая на Багамскіх Астравах',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'Пасольства Кітая ў Нідэрландах',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'Пасольства Расіі ў Вялікабрытаніі',
  // Embassy of the Maldives in China
  '1tcswr0': 'Пасольства Мальдываў у Кітаі',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'Пасольства Узбекістана ў Бельгіі',
  // Embassy of Uzbekistan in India
  rk0mcy: 'Пасольства Узбекістана ў Індыі',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'Пасольства Узбекістана ў Італіі',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'Пасольства Узбекістана ў ЗША',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'Еўразійская эканамічная камісія',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'Заканадаўства Еўразіі (прававая база SoyuzPravoInform)',
  // Executive Committee of the CIS
  '1y2x8y7': 'Выканаўчы камітэт СНД',
  // FAO
  cfprs5: 'ФАО',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'Канцылярыя замежных спраў Пекіна',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': '«Гарант», база заканадаўства Расіі',
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
  ltg0m0: 'Гордан',
  // Government of Kazakhstan
  eaiq7r: 'Урад Казахстана',
  // Government of Russia
  '1netd6g': 'Урад Расіі',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'Урад Шры-Ланкі, аддзел палітычных даследаванняў і інфармацыі',
  // Guilin Daily
  '1xcr5wy': 'Гуйлінь жыбао',
  // Gulf Times
  f9h3ld: 'Gulf Times',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: 'Хайнань жыбао',
  // HK01
  n3sw3r: 'HK01',
  // Hong Kong China News Agency
  qfbxfx: 'Hong Kong China News Agency',
  // Hubei Daily
  '41voev': 'Хубэй жыбао',
  // Human Rights in China
  '1t07cf3': 'Правы чалавека ў Кітаі',
  // InfoSCO
  qk1mms: 'InfoSCO',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'Інстытут стратэгічных даследаванняў, Ісламабад',
  // Interfax
  '9k4htw': 'Інтэрфакс',
  // International Affairs, Moscow
  sumz8x: 'Міжнароднае жыццё, Масква',
  // International Committee of the Red Cross
  '1pz88xz': 'Міжнародны камітэт Чырвонага Крыжа',
  // International Federation for Human Rights
  hmpydh: 'Міжнародная федэрацыя за правы чалавека',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Інвестыцыйны партал рэгіёнаў Расіі',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: 'ІРНА',
  // Izvestia
  '1cpkbsa': 'Ізвестыя',
  // Jiangsu China
  '1qqrnj7': 'Jiangsu China',
  // Kabar
  '6g6kbi': 'Кабар',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': 'Kazakhstan Today',
  // Kazakhstanskaya Pravda
  '18lbrp0': 'Казахстанская праўда',
  // Kazinform
  vh5k5g: 'Казінфарм',
  // Khaleej Times
  uyxyl3: 'Khaleej Times',
  // Khovar
  sttzz4: 'Хавар',
  // KirTAG
  '1mxypk7': 'КірТАГ',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (матэрыялы УзА)',
  // Kommersant
  '1qy1mss': 'Камерсант',
  // Korea Foundation
  '19ul1i2': 'Карэйскі фонд',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz, база заканадаўства Узбекістана',
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
  '1ung838': 'Мін бао',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'Міністэрства эканомікі Азербайджана',
  // Ministry of External Affairs of India
  '1638lco': 'МЗС Індыі',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'МЗС Арменіі',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'МЗС Кітая',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'МЗС Пакістана',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'МЗС Катара',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'МЗС Расіі',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'МЗС Таджыкістана',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'МЗС Турцыі',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'МЗС Узбекістана',
  // MIR
  '52iznn': 'Мір',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: 'Нацыянальная служба навін',
  // National People’s Congress of China
  '10extwu': 'Усекітайскі сход народных прадстаўнікоў',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Northeast Network, Хэйлунцзян',
  // Office of Narendra Modi
  k15bg0: 'Офіс Нарэндры Модзі',
  // Official Gazette of Macau
  '157aoao': 'Афіцыйны веснік Макао',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'Арганізацыя інфармацыйных агенцтваў Азіі і Ціхага акіяна',
  // Organisation of Islamic Cooperation
  '10963ox': 'Арганізацыя ісламскага супрацоўніцтва',
  // Pajhwok Afghan News
  '11e2qvt': 'Пажвок',
  // Pakistan Observer
  '1qwu7ns': 'Pakistan Observer',
  // Pakistan Today
  vvnixz: 'Pakistan Today',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: '«Параграф», база заканадаўства Казахстана',
  // Paragraph law database
  xrdyd2: 'База заканадаўства «Параграф»',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'Пекінскі ўніверсітэт, LawInfoChina',
  // People’s China
  '19y5aod': 'Народны Кітай',
  // People’s Daily
  '1i1571f': 'Жэньмінь жыбао',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'Pravda.Ru',
  // President of Belarus
  m487i4: 'Прэзідэнт Беларусі',
  // President of Kazakhstan
  '1p4b10i': 'Прэзідэнт Казахстана',
  // President of Russia
  '1jcxsch': 'Прэзідэнт Расіі',
  // President of Uzbekistan
  '1n05yum': 'Прэзідэнт Узбекістана',
  // Press Information Bureau, India
  '1xh4t8j': 'Бюро прэсы і інфармацыі Індыі',
  // Press Information Department, Pakistan
  '1s5whyj': 'Дэпартамент прэсы і інфармацыі Пакістана',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'Радыё Свабодная Еўропа/Радыё Свабода',
  // RBC
  '12j6i3m': 'РБК',
  // Realnoe Vremya
  djw2tr: 'Рэальны час',
  // Regnum
  '1x75tib': 'Рэгнум',
  // Report
  jka5fv: 'Report',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': 'РІА Навіны',
  // RIAMO
  '1t0tx9n': 'РІАМА',
  // Rossiyskaya Gazeta
  j0pq4p: 'Расійская газета',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': 'Група стратэгічнага бачання «Расія – Ісламскі свет»',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'Старшынства Расіі ў ШАС у 2014–2015 гадах',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'Старшынства Расіі ў ШАС у 2019–2020 гадах',
  // Samaa TV
  '74xqds': 'Samaa TV',
  // SCO Business Council
  '6f5lo1': 'Дзелавы савет ШАС',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'Рэгіянальная антытэрарыстычная структура ШАС',
  // SCO Secretariat
  lgfruz: 'Сакратарыят ШАС',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Шанло жыбао (матэрыял Сіньхуа)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (матэрыялы Сіньхуа)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (матэрыялы Сіньхуа)',
  // Sputnik
  '1rojex3': 'Sputnik',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'Таджыкскі нацыянальны ўніверсітэт',
  // Tasnim
  v8rqu1: 'Таснім',
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
  '6w5jxm': 'The Financial Express, Дака',
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
  u7grd9: 'The Sun, Малайзія',
  // The Telegraph, Kolkata
  fsn6pt: 'The Telegraph, Калькута',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'The Tribune (Індыя)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: 'База даных «Свет і Японія», Токійскі ўніверсітэт',
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
  '12bvlq': 'ESCAP ААН',
  // UN OCHA
  '7oyx6z': 'УКГП ААН',
  // UN Office on Drugs and Crime
  '1joshkv': 'Упраўленне ААН па наркотыках і злачыннасці',
  // UN Tourism
  '15ypxj3': 'ААН Турызм',
  // UNESCO
  '1naijto': 'ЮНЕСКА',
  // Union of International Associations
  '1tfgbvv': 'Саюз міжнародных асацыяцый',
  // United Daily News
  ic1n6e: 'Ляньхэ бао',
  // United Nations
  '1tl6r6e': 'Арганізацыя Аб’яднаных Нацый',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'Лахорскі ўніверсітэт, Цэнтр даследаванняў бяспекі, стратэгіі і палітыкі',
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
  xxaupn: 'Вячэрні Бішкек',
  // Vechernyaya Moskva
  '1v007k9': 'Вячэрняя Масква',
  // Vesti
  '1sntlu6': 'Весці',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'В’етнамскае інфармацыйнае агенцтва',
  // Vitebsk region, Belarus
  '1bl6kp5': 'Віцебская вобласць, Беларусь',
  // Vlast
  '11htzxp': 'Власць',
  // Voice of Vietnam
  '1nyn0sy': 'Голас В’етнама',
  // Wikipedia
  '18xp6a8': 'Вікіпедыя',
  // Wikisource
  '18t15a4': 'Вікікрыніцы',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Сяньнін жыбао (матэрыял Сіньхуа)',
  // Xinhua
  '194hc6m': 'Сіньхуа',
  // Xinmin Evening News
  '15minyb': 'Сіньмінь ваньбао',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: 'Сусветны банк',
  // CIA World Factbook
  witm4v: '«Сусветная кніга фактаў» ЦРУ',
  // International Monetary Fund
  s6ls39: 'Міжнародны валютны фонд',
};
