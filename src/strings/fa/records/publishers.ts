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
  '13xa3w4': 'آدیلت، پایگاه قوانین قزاقستان',
  // Afghanistan International
  x6555: 'افغانستان اینترنشنال',
  // African Initiative
  '3byqrn': 'African Initiative',
  // Agency of Political News (APN)
  vwyt5j: 'آژانس اخبار سیاسی (APN)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'آناتولی، بخش انرژی',
  // ANI
  '17y7u4d': 'ANI',
  // Arabic Radio (Tehran)
  wyor77: 'رادیو عربی (تهران)',
  // ARY News
  m1y5e0: 'ARY News',
  // ASEAN
  '1wbv3gv': 'آسه‌آن',
  // Asia-Plus
  od1t0y: 'آسیا پلاس',
  // AsiaNews
  '1kmv12k': 'AsiaNews',
  // Associated Press of Pakistan
  '1uzel5o': 'آسوشیتد پرس پاکستان',
  // Azernews
  m0096e: 'آذرنیوز',
  // BAQ.kz
  pgevbi: 'BAQ.kz',
  // Beijing Review
  '86q4mf': 'پکن ریویو',
  // BelTA
  ltrzr7: 'بلتا',
  // Belteleradio
  b917pr: 'رادیو و تلویزیون بلاروس',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'آسیای بزرگ (Bolshaya Aziya)',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'Business Standard',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (به نقل از IANS)',
  // Caravan
  ifrpx1: 'Caravan',
  // CARICC
  hn5s2u: 'CARICC',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'مرکز مطالعات سازمان همکاری شانگهای، آکادمی علوم اجتماعی شانگهای',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'پورتال اقلیم آسیای مرکزی (CAREC)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'دادگاه‌های چین',
  // China Daily
  '18y7ia9': 'چاینا دیلی',
  // China Internet Information Center
  '1dal0i8': 'مرکز اطلاعات اینترنتی چین',
  // China Media Group
  ht295b: 'گروه رسانه‌ای چین',
  // China News Service
  '16o11ms': 'سرویس خبری چین',
  // China Radio International
  j6iuvj: 'رادیو بین‌المللی چین',
  // China Review News Agency
  '1uulng6': 'خبرگزاری مرور چین',
  // Chinese Academy of Social Sciences
  hqjjkd: 'آکادمی علوم اجتماعی چین',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'ریاست دوره‌ای چین در سازمان همکاری شانگهای ۲۰۲۴ تا ۲۰۲۵',
  // CICA Secretariat
  nas366: 'دبیرخانهٔ سیکا',
  // CIS Legislation
  '1f98lvf': 'قوانین کشورهای مستقل مشترک‌المنافع',
  // Codex, law database of Russia
  r1l1oj: 'کدکس، پایگاه قوانین روسیه',
  // Collective Security Treaty Organization
  '57hse3': 'سازمان پیمان امنیت جمعی',
  // Commercial Radio Hong Kong
  dm1jj3: 'رادیو تجاری هنگ‌کنگ',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'دیلی صباح',
  // data set, see the record
  '181eqj8': 'مجموعه‌داده، نک. مورد مربوط',
  // Dawn
  ra17if: 'دان (Dawn)',
  // Delovoy Peterburg
  q3qaxb: 'Delovoy Peterburg',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (به نقل از PTI و ANI)',
  // DiploFoundation
  '12rnenm': 'بنیاد دیپلو',
  // DiplomacyIndia
  '1qxhyew': 'DiplomacyIndia',
  // Diplomat Magazine
  uguc2n: 'Diplomat Magazine',
  // Doha News
  '1brh1im': 'Doha News',
  // EADaily
  jhmtk0: 'EADaily',
  // Eastday, Shanghai
  dvotlb: 'Eastday، شانگهای',
  // Echorouk Online
  fsck0q: 'الشروق آنلاین',
  // Economic Cooperation Organization
  '153y1la': 'سازمان همکاری اقتصادی',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (اطلاعیه‌های مطبوعاتی)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ElTR',
  // Embassy of China in Australia
  '1t7assk': 'سفارت چین در استرالیا',
  // Embassy of China in Greece
  hk8dgp: 'سفارت چین در یونان',
  // Embassy of China in the Bahamas
  '1m2e14s': 'سفارت چین در باهاما',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'سفارت چین در هلند',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'سفارت روسیه در بریتانیا',
  // Embassy of the Maldives in China
  '1tcswr0': 'سفارت مالدیو در چین',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'سفارت ازبکستان در بلژیک',
  // Embassy of Uzbekistan in India
  rk0mcy: 'سفارت ازبکستان در هند',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'سفارت ازبکستان در ایتالیا',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'سفارت ازبکستان در آمریکا',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'کمیسیون اقتصادی اوراسیا',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'قوانین اوراسیا (پایگاه قوانین SoyuzPravoInform)',
  // Executive Committee of the CIS
  '1y2x8y7': 'کمیتهٔ اجرایی کشورهای مستقل مشترک‌المنافع',
  // FAO
  cfprs5: 'فائو',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'فوربس قزاقستان',
  // Foreign Affairs Office of Beijing
  '67m15e': 'دفتر امور خارجی پکن',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': 'گارانت، پایگاه قوانین روسیه',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': 'گازتا.رو',
  // Gazeta.uz
  '1q3cl7s': 'گازتا.اوز',
  // Global Times
  '9um6a0': 'گلوبال تایمز',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: 'Gordon',
  // Government of Kazakhstan
  eaiq7r: 'دولت قزاقستان',
  // Government of Russia
  '1netd6g': 'دولت روسیه',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'دولت سری‌لانکا، واحد پژوهش سیاست‌گذاری و اطلاعات',
  // Guilin Daily
  '1xcr5wy': 'Guilin Daily',
  // Gulf Times
  f9h3ld: 'گلف تایمز',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: 'Hainan Daily',
  // HK01
  n3sw3r: 'HK01',
  // Hong Kong China News Agency
  qfbxfx: 'خبرگزاری چین هنگ‌کنگ',
  // Hubei Daily
  '41voev': 'Hubei Daily',
  // Human Rights in China
  '1t07cf3': 'حقوق بشر در چین',
  // InfoSCO
  qk1mms: 'InfoSCO',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'مؤسسهٔ مطالعات راهبردی اسلام‌آباد',
  // Interfax
  '9k4htw': 'اینترفاکس',
  // International Affairs, Moscow
  sumz8x: 'مجلهٔ امور بین‌الملل، مسکو',
  // International Committee of the Red Cross
  '1pz88xz': 'کمیتهٔ بین‌المللی صلیب سرخ',
  // International Federation for Human Rights
  hmpydh: 'فدراسیون بین‌المللی حقوق بشر',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'سرمایه‌گذاری در مناطق روسیه',
  // Iran Front Page
  '1xe6lfd': 'ایران فرانت پیج',
  // IRNA
  r6vhbz: 'ایرنا',
  // Izvestia
  '1cpkbsa': 'ایزوستیا',
  // Jiangsu China
  '1qqrnj7': 'Jiangsu China',
  // Kabar
  '6g6kbi': 'کابار',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': 'Kazakhstan Today',
  // Kazakhstanskaya Pravda
  '18lbrp0': 'کازاخستانسکایا پراودا',
  // Kazinform
  vh5k5g: 'کازاینفورم',
  // Khaleej Times
  uyxyl3: 'خلیج تایمز',
  // Khovar
  sttzz4: 'خاور',
  // KirTAG
  '1mxypk7': 'KirTAG',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (به نقل از UzA)',
  // Kommersant
  '1qy1mss': 'کامرسانت',
  // Korea Foundation
  '19ul1i2': 'بنیاد کره',
  // Kyrgyz gateway
  qy36ir: 'دروازهٔ قرقیزستان',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz، پایگاه قوانین ازبکستان',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': 'مدیا اندونزی',
  // Mehr News Agency
  '1rx7v9v': 'خبرگزاری مهر',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': 'مینگ پائو',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'وزارت اقتصاد جمهوری آذربایجان',
  // Ministry of External Affairs of India
  '1638lco': 'وزارت امور خارجهٔ هند',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'وزارت امور خارجهٔ ارمنستان',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'وزارت امور خارجهٔ چین',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'وزارت امور خارجهٔ پاکستان',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'وزارت امور خارجهٔ قطر',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'وزارت امور خارجهٔ روسیه',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'وزارت امور خارجهٔ تاجیکستان',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'وزارت امور خارجهٔ ترکیه',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'وزارت امور خارجهٔ ازبکستان',
  // MIR
  '52iznn': 'میر',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: 'سرویس ملی اخبار',
  // National People’s Congress of China
  '10extwu': 'کنگرهٔ ملی خلق چین',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Northeast Network، هیلونگ‌جیانگ',
  // Office of Narendra Modi
  k15bg0: 'دفتر نارندرا مودی',
  // Official Gazette of Macau
  '157aoao': 'روزنامهٔ رسمی ماکائو',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'سازمان خبرگزاری‌های آسیا و اقیانوسیه',
  // Organisation of Islamic Cooperation
  '10963ox': 'سازمان همکاری اسلامی',
  // Pajhwok Afghan News
  '11e2qvt': 'خبرگزاری پژواک افغان',
  // Pakistan Observer
  '1qwu7ns': 'Pakistan Observer',
  // Pakistan Today
  vvnixz: 'Pakistan Today',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: 'پاراگراف، پایگاه قوانین قزاقستان',
  // Paragraph law database
  xrdyd2: 'پایگاه قوانین پاراگراف',
  // Pars Today
  '1cb0pak': 'پارس تودی',
  // Peking University, LawInfoChina
  '1t98drg': 'دانشگاه پکن، LawInfoChina',
  // People’s China
  '19y5aod': 'چین خلق',
  // People’s Daily
  '1i1571f': 'روزنامهٔ مردم',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'پراودا.رو',
  // President of Belarus
  m487i4: 'رئیس‌جمهور بلاروس',
  // President of Kazakhstan
  '1p4b10i': 'رئیس‌جمهور قزاقستان',
  // President of Russia
  '1jcxsch': 'رئیس‌جمهور روسیه',
  // President of Uzbekistan
  '1n05yum': 'رئیس‌جمهور ازبکستان',
  // Press Information Bureau, India
  '1xh4t8j': 'دفتر اطلاعات مطبوعاتی هند',
  // Press Information Department, Pakistan
  '1s5whyj': 'ادارهٔ اطلاعات مطبوعاتی پاکستان',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'رادیو اروپای آزاد/رادیو آزادی',
  // RBC
  '12j6i3m': 'RBC',
  // Realnoe Vremya
  djw2tr: 'Realnoe Vremya',
  // Regnum
  '1x75tib': 'رگنوم',
  // Report
  jka5fv: 'خبرگزاری ریپورت',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': 'ریا نووستی',
  // RIAMO
  '1t0tx9n': 'RIAMO',
  // Rossiyskaya Gazeta
  j0pq4p: 'روسیسکایا گازتا',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': 'گروه دیدگاه راهبردی روسیه – جهان اسلام',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'ریاست دوره‌ای روسیه در سازمان همکاری شانگهای ۲۰۱۴ تا ۲۰۱۵',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'ریاست دوره‌ای روسیه در سازمان همکاری شانگهای ۲۰۱۹ تا ۲۰۲۰',
  // Samaa TV
  '74xqds': 'Samaa TV',
  // SCO Business Council
  '6f5lo1': 'شورای کسب‌وکار سازمان همکاری شانگهای',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // SCO Secretariat
  lgfruz: 'دبیرخانهٔ سازمان همکاری شانگهای',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Shangluo Daily (به نقل از شین‌هوا)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'سینا، بخش انگلیسی (به نقل از شین‌هوا)',
  // Sina News
  m3lfzv: 'سینا نیوز',
  // Sohu News (carrying Xinhua)
  j24hk0: 'سوهو نیوز (به نقل از شین‌هوا)',
  // Sputnik
  '1rojex3': 'اسپوتنیک',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'دانشگاه ملی تاجیکستان',
  // Tasnim
  v8rqu1: 'تسنیم',
  // TASS
  '4xonqs': 'تاس',
  // teleSUR
  '1o1vw71': 'تله‌سور',
  // Tengri Times
  gslhna: 'Tengri Times',
  // Tengrinews
  '1wkb5cv': 'تنگری‌نیوز',
  // Teznews.uz
  '1iz71zc': 'Teznews.uz',
  // The Astana Times
  pj049g: 'The Astana Times',
  // The Economic Times
  '1xfmgv': 'The Economic Times',
  // The Financial Express
  '1ha4ctn': 'The Financial Express',
  // The Financial Express, Dhaka
  '6w5jxm': 'The Financial Express، داکا',
  // The Hans India
  '18puc57': 'The Hans India',
  // The Moscow Times
  '1e292py': 'The Moscow Times',
  // The Nation
  '17rq327': 'The Nation',
  // The Phnom Penh Post
  '1p09kar': 'پنوم‌پن پست',
  // The Straits Times
  '1uoxd5y': 'استریتس تایمز',
  // The Sun, Malaysia
  u7grd9: 'The Sun، مالزی',
  // The Telegraph, Kolkata
  fsn6pt: 'The Telegraph، کلکته',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'The Tribune (هند)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: 'پایگاه دادهٔ جهان و ژاپن، دانشگاه توکیو',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': 'ترند',
  // TRT
  '1taspmd': 'تی‌آرتی',
  // Trud
  '1kudieq': 'ترود',
  // Turanews
  '1mraa80': 'Turanews',
  // Turkic.World (Trend)
  t6r8dd: 'Turkic.World (ترند)',
  // Turkmenistan.ru
  x2hfo9: 'Turkmenistan.ru',
  // Ulys
  '10thhrg': 'Ulys',
  // UN ESCAP
  '12bvlq': 'اسکاپ سازمان ملل متحد',
  // UN OCHA
  '7oyx6z': 'اوچای سازمان ملل متحد',
  // UN Office on Drugs and Crime
  '1joshkv': 'دفتر مقابله با مواد مخدر و جرم سازمان ملل متحد',
  // UN Tourism
  '15ypxj3': 'گردشگری سازمان ملل',
  // UNESCO
  '1naijto': 'یونسکو',
  // Union of International Associations
  '1tfgbvv': 'اتحادیهٔ انجمن‌های بین‌المللی',
  // United Daily News
  ic1n6e: 'United Daily News',
  // United Nations
  '1tl6r6e': 'سازمان ملل متحد',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'دانشگاه لاهور، مرکز پژوهش امنیت، راهبرد و سیاست‌گذاری',
  // Urdu World Canada
  '1icn0tl': 'Urdu World Canada',
  // UrduPoint
  '9yj4jp': 'UrduPoint',
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
  '1sntlu6': 'وستی',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'خبرگزاری ویتنام',
  // Vitebsk region, Belarus
  '1bl6kp5': 'استان ویتبسک، بلاروس',
  // Vlast
  '11htzxp': 'Vlast',
  // Voice of Vietnam
  '1nyn0sy': 'صدای ویتنام',
  // Wikipedia
  '18xp6a8': 'ویکی‌پدیا',
  // Wikisource
  '18t15a4': 'ویکی‌نبشته',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Xianning Daily (به نقل از شین‌هوا)',
  // Xinhua
  '194hc6m': 'شین‌هوا',
  // Xinmin Evening News
  '15minyb': 'Xinmin Evening News',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: 'بانک جهانی',
  // CIA World Factbook
  witm4v: 'کتاب حقایق جهان سیا',
  // International Monetary Fund
  s6ls39: 'صندوق بین‌المللی پول',
};
