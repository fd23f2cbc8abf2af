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
  '13xa3w4': 'Adilet، قازقستان کا قانونی ڈیٹا بیس',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'African Initiative',
  // Agency of Political News (APN)
  vwyt5j: 'سیاسی خبروں کی ایجنسی (APN)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'انادولو ایجنسی، توانائی',
  // ANI
  '17y7u4d': 'اے این آئی',
  // Arabic Radio (Tehran)
  wyor77: 'عربی ریڈیو (تہران)',
  // ARY News
  m1y5e0: 'اے آر وائی نیوز',
  // ASEAN
  '1wbv3gv': 'آسیان',
  // Asia-Plus
  od1t0y: 'Asia-Plus',
  // AsiaNews
  '1kmv12k': 'AsiaNews',
  // Associated Press of Pakistan
  '1uzel5o': 'ایسوسی ایٹڈ پریس آف پاکستان',
  // Azernews
  m0096e: 'Azernews',
  // BAQ.kz
  pgevbi: 'BAQ.kz',
  // Beijing Review
  '86q4mf': 'Beijing Review',
  // BelTA
  ltrzr7: 'بیلٹا',
  // Belteleradio
  b917pr: 'Belteleradio',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'Big Asia (Bolshaya Aziya)',
  // Business Recorder
  '1ic3ukn': 'بزنس ریکارڈر',
  // Business Standard
  mu5fv8: 'بزنس سٹینڈرڈ',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (IANS کی خبر)',
  // Caravan
  ifrpx1: 'Caravan',
  // CARICC
  hn5s2u: 'CARICC',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'مرکز برائے مطالعات شنگھائی تعاون تنظیم، شنگھائی اکیڈمی آف سوشل سائنسز',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'وسطی ایشیا موسمیاتی پورٹل (CAREC)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'China Court',
  // China Daily
  '18y7ia9': 'چائنا ڈیلی',
  // China Internet Information Center
  '1dal0i8': 'چائنا انٹرنیٹ انفارمیشن سینٹر',
  // China Media Group
  ht295b: 'چائنا میڈیا گروپ',
  // China News Service
  '16o11ms': 'چائنا نیوز سروس',
  // China Radio International
  j6iuvj: 'چائنا ریڈیو انٹرنیشنل',
  // China Review News Agency
  '1uulng6': 'چائنا ریویو نیوز ایجنسی',
  // Chinese Academy of Social Sciences
  hqjjkd: 'چینی اکیڈمی برائے سماجی علوم',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'ایس سی او کی چینی صدارت 2024 سے 2025',
  // CICA Secretariat
  nas366: 'سیکا سیکرٹریٹ',
  // CIS Legislation
  '1f98lvf': 'سی آئی ایس قانون سازی',
  // Codex, law database of Russia
  r1l1oj: 'Codex، روس کا قانونی ڈیٹا بیس',
  // Collective Security Treaty Organization
  '57hse3': 'اجتماعی سلامتی معاہدہ تنظیم',
  // Commercial Radio Hong Kong
  dm1jj3: 'کمرشل ریڈیو ہانگ کانگ',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'ڈیلی پرل ویو',
  // Daily Sabah
  n3qtet: 'ڈیلی صباح',
  // data set, see the record
  '181eqj8': 'ڈیٹا، اندراج دیکھیں',
  // Dawn
  ra17if: 'ڈان',
  // Delovoy Peterburg
  q3qaxb: 'Delovoy Peterburg',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (پی ٹی آئی اور اے این آئی کی خبر)',
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
  dvotlb: 'Eastday، شنگھائی',
  // Echorouk Online
  fsck0q: 'Echorouk Online',
  // Economic Cooperation Organization
  '153y1la': 'اقتصادی تعاون تنظیم',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (پریس ریلیز)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ElTR',
  // Embassy of China in Australia
  '1t7assk': 'سفارت خانہ چین، آسٹریلیا',
  // Embassy of China in Greece
  hk8dgp: 'سفارت خانہ چین، یونان',
  // Embassy of China in the Bahamas
  '1m2e14s': 'سفارت خانہ چین، بہاماس',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'سفارت خانہ چین، نیدرلینڈز',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'سفارت خانہ روس، برطانیہ',
  // Embassy of the Maldives in China
  '1tcswr0': 'سفارت خانہ مالدیپ، چین',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'سفارت خانہ ازبکستان، بیلجیم',
  // Embassy of Uzbekistan in India
  rk0mcy: 'سفارت خانہ ازبکستان، بھارت',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'سفارت خانہ ازبکستان، اٹلی',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'سفارت خانہ ازبکستان، امریکا',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ای ٹی وی بھارت',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'یوریشین اکنامک کمیشن',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'یوریشیائی قانون سازی (SoyuzPravoInform قانونی ڈیٹا بیس)',
  // Executive Committee of the CIS
  '1y2x8y7': 'ایگزیکٹو کمیٹی سی آئی ایس',
  // FAO
  cfprs5: 'ایف اے او',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'بیجنگ دفتر امور خارجہ',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': 'Garant، روس کا قانونی ڈیٹا بیس',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': 'Gazeta.ru',
  // Gazeta.uz
  '1q3cl7s': 'Gazeta.uz',
  // Global Times
  '9um6a0': 'گلوبل ٹائمز',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: 'Gordon',
  // Government of Kazakhstan
  eaiq7r: 'حکومت قازقستان',
  // Government of Russia
  '1netd6g': 'حکومت روس',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'حکومت سری لنکا، پالیسی ریسرچ اینڈ انفارمیشن یونٹ',
  // Guilin Daily
  '1xcr5wy': 'Guilin Daily',
  // Gulf Times
  f9h3ld: 'گلف ٹائمز',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: 'Hainan Daily',
  // HK01
  n3sw3r: 'HK01',
  // Hong Kong China News Agency
  qfbxfx: 'ہانگ کانگ چائنا نیوز ایجنسی',
  // Hubei Daily
  '41voev': 'Hubei Daily',
  // Human Rights in China
  '1t07cf3': 'ہیومن رائٹس ان چائنا',
  // InfoSCO
  qk1mms: 'InfoSCO',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'انسٹیٹیوٹ آف سٹریٹجک سٹڈیز اسلام آباد',
  // Interfax
  '9k4htw': 'انٹرفیکس',
  // International Affairs, Moscow
  sumz8x: 'International Affairs، ماسکو',
  // International Committee of the Red Cross
  '1pz88xz': 'ریڈ کراس کی بین الاقوامی کمیٹی',
  // International Federation for Human Rights
  hmpydh: 'انٹرنیشنل فیڈریشن فار ہیومن رائٹس',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Invest in Russian Regions',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: 'ارنا',
  // Izvestia
  '1cpkbsa': 'Izvestia',
  // Jiangsu China
  '1qqrnj7': 'Jiangsu China',
  // Kabar
  '6g6kbi': 'Kabar',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': 'Kazakhstan Today',
  // Kazakhstanskaya Pravda
  '18lbrp0': 'Kazakhstanskaya Pravda',
  // Kazinform
  vh5k5g: 'Kazinform',
  // Khaleej Times
  uyxyl3: 'خلیج ٹائمز',
  // Khovar
  sttzz4: 'Khovar',
  // KirTAG
  '1mxypk7': 'KirTAG',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (UzA کی خبر)',
  // Kommersant
  '1qy1mss': 'Kommersant',
  // Korea Foundation
  '19ul1i2': 'کوریا فاؤنڈیشن',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz، ازبکستان کا قانونی ڈیٹا بیس',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': 'Media Indonesia',
  // Mehr News Agency
  '1rx7v9v': 'مہر خبر رساں ایجنسی',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': 'Ming Pao',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'وزارت معیشت آذربائیجان',
  // Ministry of External Affairs of India
  '1638lco': 'وزارت خارجہ بھارت',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'وزارت خارجہ آرمینیا',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'وزارت خارجہ چین',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'وزارت خارجہ پاکستان',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'وزارت خارجہ قطر',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'وزارت خارجہ روس',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'وزارت خارجہ تاجکستان',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'وزارت خارجہ ترکیہ',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'وزارت خارجہ ازبکستان',
  // MIR
  '52iznn': 'میر',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: 'National News Service',
  // National People’s Congress of China
  '10extwu': 'چین کی قومی عوامی کانگریس',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'نارتھ ایسٹ نیٹ ورک، ہیلونگ جیانگ',
  // Office of Narendra Modi
  k15bg0: 'دفتر نریندر مودی',
  // Official Gazette of Macau
  '157aoao': 'سرکاری گزٹ مکاؤ',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'ایشیا بحرالکاہل خبر رساں اداروں کی تنظیم',
  // Organisation of Islamic Cooperation
  '10963ox': 'اسلامی تعاون تنظیم',
  // Pajhwok Afghan News
  '11e2qvt': 'پژواک افغان نیوز',
  // Pakistan Observer
  '1qwu7ns': 'پاکستان آبزرور',
  // Pakistan Today
  vvnixz: 'پاکستان ٹوڈے',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: 'Paragraf، قازقستان کا قانونی ڈیٹا بیس',
  // Paragraph law database
  xrdyd2: 'Paragraph قانونی ڈیٹا بیس',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'پیکنگ یونیورسٹی، LawInfoChina',
  // People’s China
  '19y5aod': 'People’s China',
  // People’s Daily
  '1i1571f': 'پیپلز ڈیلی',
  // PPI (Pakistan Press International)
  a08der: 'پی پی آئی (پاکستان پریس انٹرنیشنل)',
  // Pravda.Ru
  '10df5xy': 'Pravda.Ru',
  // President of Belarus
  m487i4: 'صدر بیلاروس',
  // President of Kazakhstan
  '1p4b10i': 'صدر قازقستان',
  // President of Russia
  '1jcxsch': 'صدر روس',
  // President of Uzbekistan
  '1n05yum': 'صدر ازبکستان',
  // Press Information Bureau, India
  '1xh4t8j': 'پریس انفارمیشن بیورو، بھارت',
  // Press Information Department, Pakistan
  '1s5whyj': 'پریس انفارمیشن ڈیپارٹمنٹ، پاکستان',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'ریڈیو فری یورپ/ریڈیو لبرٹی',
  // RBC
  '12j6i3m': 'RBC',
  // Realnoe Vremya
  djw2tr: 'Realnoe Vremya',
  // Regnum
  '1x75tib': 'Regnum',
  // Report
  jka5fv: 'Report',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': 'ریا نووستی',
  // RIAMO
  '1t0tx9n': 'RIAMO',
  // Rossiyskaya Gazeta
  j0pq4p: 'Rossiyskaya Gazeta',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': 'روس اسلامی دنیا سٹریٹجک وژن گروپ',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'ایس سی او کی روسی صدارت 2014 سے 2015',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'ایس سی او کی روسی صدارت 2019 سے 2020',
  // Samaa TV
  '74xqds': 'سماء ٹی وی',
  // SCO Business Council
  '6f5lo1': 'ایس سی او بزنس کونسل',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // SCO Secretariat
  lgfruz: 'ایس سی او سیکرٹریٹ',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Shangluo Daily (شنہوا کی خبر)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (شنہوا کی خبر)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (شنہوا کی خبر)',
  // Sputnik
  '1rojex3': 'سپوتنک',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'تاجک نیشنل یونیورسٹی',
  // Tasnim
  v8rqu1: 'تسنیم',
  // TASS
  '4xonqs': 'تاس',
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
  '1xfmgv': 'اکنامک ٹائمز',
  // The Financial Express
  '1ha4ctn': 'The Financial Express',
  // The Financial Express, Dhaka
  '6w5jxm': 'The Financial Express، ڈھاکہ',
  // The Hans India
  '18puc57': 'The Hans India',
  // The Moscow Times
  '1e292py': 'The Moscow Times',
  // The Nation
  '17rq327': 'دی نیشن',
  // The Phnom Penh Post
  '1p09kar': 'The Phnom Penh Post',
  // The Straits Times
  '1uoxd5y': 'The Straits Times',
  // The Sun, Malaysia
  u7grd9: 'The Sun، ملائیشیا',
  // The Telegraph, Kolkata
  fsn6pt: 'The Telegraph، کولکتہ',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'The Tribune (بھارت)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: 'ورلڈ اینڈ جاپان ڈیٹا بیس، جامعہ ٹوکیو',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': 'Trend',
  // TRT
  '1taspmd': 'ٹی آر ٹی',
  // Trud
  '1kudieq': 'Trud',
  // Turanews
  '1mraa80': 'Turanews',
  // Turkic.World (Trend)
  t6r8dd: 'Turkic.World (Trend)',
  // Turkmenistan.ru
  x2hfo9: 'Turkmenistan.ru',
  // Ulys
  '10thhrg': 'Ulys',
  // UN ESCAP
  '12bvlq': 'یو این ای ایس سی اے پی',
  // UN OCHA
  '7oyx6z': 'اقوام متحدہ، اوچا',
  // UN Office on Drugs and Crime
  '1joshkv': 'اقوام متحدہ کا دفتر برائے انسداد منشیات و جرائم',
  // UN Tourism
  '15ypxj3': 'یو این ٹورازم',
  // UNESCO
  '1naijto': 'یونیسکو',
  // Union of International Associations
  '1tfgbvv': 'یونین آف انٹرنیشنل ایسوسی ایشنز',
  // United Daily News
  ic1n6e: 'United Daily News',
  // United Nations
  '1tl6r6e': 'اقوام متحدہ',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'یونیورسٹی آف لاہور، سینٹر فار سیکیورٹی، سٹریٹجی اینڈ پالیسی ریسرچ',
  // Urdu World Canada
  '1icn0tl': 'اردو ورلڈ کینیڈا',
  // UrduPoint
  '9yj4jp': 'اردو پوائنٹ',
  // UzA
  '1qr8p7x': 'UzA',
  // UzDaily
  '1op6dbf': 'UzDaily',
  // UzTAG
  '1nc6iri': 'UzTAG',
  // Vecherniy Bishkek
  xxaupn: 'Vecherniy Bishkek',
  // Vechernyaya Moskva
  '1v007k9': 'Vechernyaya Moskva',
  // Vesti
  '1sntlu6': 'Vesti',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'ویتنام نیوز ایجنسی',
  // Vitebsk region, Belarus
  '1bl6kp5': 'وتیبسک ریجن، بیلاروس',
  // Vlast
  '11htzxp': 'Vlast',
  // Voice of Vietnam
  '1nyn0sy': 'وائس آف ویتنام',
  // Wikipedia
  '18xp6a8': 'ویکیپیڈیا',
  // Wikisource
  '18t15a4': 'ویکی ماخذ',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Xianning Daily (شنہوا کی خبر)',
  // Xinhua
  '194hc6m': 'شنہوا',
  // Xinmin Evening News
  '15minyb': 'Xinmin Evening News',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'زی نیوز',
  // World Bank
  xonv2b: 'عالمی بینک',
  // CIA World Factbook
  witm4v: 'سی آئی اے ورلڈ فیکٹ بک',
  // International Monetary Fund
  s6ls39: 'عالمی مالیاتی فنڈ',
};
