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
  '13xa3w4': '“Adilet”, Qozogʻiston qonunchilik bazasi',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'African Initiative',
  // Agency of Political News (APN)
  vwyt5j: 'Siyosiy yangiliklar agentligi (APN)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'Anadolu agentligi, energetika boʻlimi',
  // ANI
  '17y7u4d': 'ANI',
  // Arabic Radio (Tehran)
  wyor77: 'Arab radiosi (Tehron)',
  // ARY News
  m1y5e0: 'ARY News',
  // ASEAN
  '1wbv3gv': 'ASEAN',
  // Asia-Plus
  od1t0y: 'Osiyo-Plyus',
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
  ltrzr7: 'BelTA',
  // Belteleradio
  b917pr: 'Belarus teleradiokompaniyasi',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'Bolshaya Aziya',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'Business Standard',
  // Business Today
  nwm8nu: 'Business Today',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (IANS materiali)',
  // Caravan
  ifrpx1: 'Karavan',
  // CARICC
  hn5s2u: 'CARICC',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'Shanxay ijtimoiy fanlar akademiyasining SHHT tadqiqotlari markazi',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'Markaziy Osiyo iqlim portali (CAREC)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'Xitoy sudlari sayti',
  // China Daily
  '18y7ia9': 'China Daily',
  // China Internet Information Center
  '1dal0i8': 'Xitoy internet-axborot markazi',
  // China Media Group
  ht295b: 'Xitoy mediakorporatsiyasi',
  // China News Service
  '16o11ms': 'Chjungo sinvenshe',
  // China Radio International
  j6iuvj: 'Xitoy xalqaro radiosi',
  // China Review News Agency
  '1uulng6': 'China Review News Agency',
  // Chinese Academy of Social Sciences
  hqjjkd: 'Xitoy ijtimoiy fanlar akademiyasi',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'Xitoyning SHHTdagi 2024–2025-yillardagi raisligi',
  // CICA Secretariat
  nas366: 'Osiyoda hamkorlik va ishonch choralari boʻyicha kengash Kotibiyati',
  // CIS Legislation
  '1f98lvf': 'MDH qonunchiligi',
  // Codex, law database of Russia
  r1l1oj: '“Kodeks”, Rossiya qonunchilik bazasi',
  // Collective Security Treaty Organization
  '57hse3': 'Kollektiv xavfsizlik shartnomasi tashkiloti',
  // Commercial Radio Hong Kong
  dm1jj3: 'Commercial Radio Hong Kong',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'Daily Sabah',
  // data set, see the record
  '181eqj8': 'maʼlumotlar toʻplami, qaydga qarang',
  // Dawn
  ra17if: 'Dawn',
  // Delovoy Peterburg
  q3qaxb: 'Delovoy Peterburg',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (PTI va ANI materiali)',
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
  dvotlb: 'Eastday, Shanxay',
  // Echorouk Online
  fsck0q: 'Echorouk Online',
  // Economic Cooperation Organization
  '153y1la': 'Iqtisodiy hamkorlik tashkiloti',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (press-relizlar)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ElTR',
  // Embassy of China in Australia
  '1t7assk': 'Xitoyning Avstraliyadagi elchixonasi',
  // Embassy of China in Greece
  hk8dgp: 'Xitoyning Gretsiyadagi elchixonasi',
  // Embassy of China in the Bahamas
  '1m2e14s': 'Xitoyning Bagama orollaridagi elchixonasi',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'Xitoyning Niderlandiyadagi elchixonasi',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'Rossiyaning Buyuk Britaniyadagi elchixonasi',
  // Embassy of the Maldives in China
  '1tcswr0': 'Maldiv orollarining Xitoydagi elchixonasi',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'Oʻzbekistonning Belgiyadagi elchixonasi',
  // Embassy of Uzbekistan in India
  rk0mcy: 'Oʻzbekistonning Hindistondagi elchixonasi',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'Oʻzbekistonning Italiyadagi elchixonasi',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'Oʻzbekistonning AQSHdagi elchixonasi',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'Yevroosiyo iqtisodiy komissiyasi',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'Yevroosiyo qonunchiligi (“SoyuzPravoInform” qonunchilik bazasi)',
  // Executive Committee of the CIS
  '1y2x8y7': 'MDH Ijroiya qoʻmitasi',
  // FAO
  cfprs5: 'FAO',
  // Firstpost
  '14usegj': 'Firstpost',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'Pekin shahri tashqi aloqalar boshqarmasi',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': '“Garant”, Rossiya qonunchilik bazasi',
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
  ltg0m0: 'Gordon',
  // Government of Kazakhstan
  eaiq7r: 'Qozogʻiston hukumati',
  // Government of Russia
  '1netd6g': 'Rossiya hukumati',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'Shri-Lanka hukumati, Siyosat tadqiqotlari va axborot boʻlimi',
  // Guilin Daily
  '1xcr5wy': 'Guylin jibao',
  // Gulf Times
  f9h3ld: 'Gulf Times',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: 'Xaynan jibao',
  // HK01
  n3sw3r: 'HK01',
  // Hong Kong China News Agency
  qfbxfx: 'Hong Kong China News Agency',
  // Hubei Daily
  '41voev': 'Xubey jibao',
  // Human Rights in China
  '1t07cf3': 'Human Rights in China',
  // InfoSCO
  qk1mms: 'InfoSHOS',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': 'Islomobod strategik tadqiqotlar instituti',
  // Interfax
  '9k4htw': 'Interfaks',
  // International Affairs, Moscow
  sumz8x: 'Mejdunarodnaya jizn, Moskva',
  // International Committee of the Red Cross
  '1pz88xz': 'Xalqaro Qizil Xoch qoʻmitasi',
  // International Federation for Human Rights
  hmpydh: 'Inson huquqlari boʻyicha xalqaro federatsiya',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Rossiya mintaqalari investitsiya portali',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: 'IRNA',
  // Izvestia
  '1cpkbsa': 'Izvestiya',
  // Jiangsu China
  '1qqrnj7': 'Jiangsu China',
  // Kabar
  '6g6kbi': 'Kabar',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': 'Kazakhstan Today',
  // Kazakhstanskaya Pravda
  '18lbrp0': 'Kazaxstanskaya pravda',
  // Kazinform
  vh5k5g: 'Kazinform',
  // Khaleej Times
  uyxyl3: 'Khaleej Times',
  // Khovar
  sttzz4: 'Xovar',
  // KirTAG
  '1mxypk7': 'KirTAG',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (OʻzA materiali)',
  // Kommersant
  '1qy1mss': 'Kommersant',
  // Korea Foundation
  '19ul1i2': 'Koreya jamgʻarmasi',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz, Oʻzbekiston qonunchilik bazasi',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': 'Media Indonesia',
  // Mehr News Agency
  '1rx7v9v': 'Mehr agentligi',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': 'Ming Pao',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'Ozarbayjon iqtisodiyot vazirligi',
  // Ministry of External Affairs of India
  '1638lco': 'Hindiston tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'Armaniston tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'Xitoy tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'Pokiston tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'Qatar tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'Rossiya tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'Tojikiston tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'Turkiya tashqi ishlar vazirligi',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'Oʻzbekiston tashqi ishlar vazirligi',
  // MIR
  '52iznn': '“Mir” teleradiokompaniyasi',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: 'Milliy yangiliklar xizmati',
  // National People’s Congress of China
  '10extwu': 'Butunxitoy xalq vakillari majlisi',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Northeast Network, Xeyluntszyan',
  // Office of Narendra Modi
  k15bg0: 'Narendra Modi devoni',
  // Official Gazette of Macau
  '157aoao': 'Makao rasmiy axborotnomasi',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'Osiyo-Tinch okeani axborot agentliklari tashkiloti',
  // Organisation of Islamic Cooperation
  '10963ox': 'Islom hamkorlik tashkiloti',
  // Pajhwok Afghan News
  '11e2qvt': 'Pajhwok Afghan News',
  // Pakistan Observer
  '1qwu7ns': 'Pakistan Observer',
  // Pakistan Today
  vvnixz: 'Pakistan Today',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: '“Paragraf”, Qozogʻiston qonunchilik bazasi',
  // Paragraph law database
  xrdyd2: '“Paragraf” qonunchilik bazasi',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'Pekin universiteti, LawInfoChina',
  // People’s China
  '19y5aod': 'People’s China',
  // People’s Daily
  '1i1571f': 'Jenmin jibao',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'Pravda.Ru',
  // President of Belarus
  m487i4: 'Belarus prezidenti',
  // President of Kazakhstan
  '1p4b10i': 'Qozogʻiston prezidenti',
  // President of Russia
  '1jcxsch': 'Rossiya prezidenti',
  // President of Uzbekistan
  '1n05yum': 'Oʻzbekiston prezidenti',
  // Press Information Bureau, India
  '1xh4t8j': 'Hindiston Matbuot-axborot byurosi',
  // Press Information Department, Pakistan
  '1s5whyj': 'Pokiston Matbuot-axborot departamenti',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'Ozod Yevropa/Ozodlik radiosi',
  // RBC
  '12j6i3m': 'RBK',
  // Realnoe Vremya
  djw2tr: 'Realnoye vremya',
  // Regnum
  '1x75tib': 'Regnum',
  // Report
  jka5fv: 'Report',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': 'RIA Novosti',
  // RIAMO
  '1t0tx9n': 'RIAMO',
  // Rossiyskaya Gazeta
  j0pq4p: 'Rossiyskaya gazeta',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': '“Rossiya – Islom olami” strategik qarash guruhi',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'Rossiyaning SHHTdagi 2014–2015-yillardagi raisligi',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'Rossiyaning SHHTdagi 2019–2020-yillardagi raisligi',
  // Samaa TV
  '74xqds': 'Samaa TV',
  // SCO Business Council
  '6f5lo1': 'SHHT Ishbilarmonlar kengashi',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'SHHT Mintaqaviy aksilterror tuzilmasi',
  // SCO Secretariat
  lgfruz: 'SHHT Kotibiyati',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Shanlo jibao (Sinxua materiali)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (Sinxua materiali)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (Sinxua materiali)',
  // Sputnik
  '1rojex3': 'Sputnik',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'Tojikiston milliy universiteti',
  // Tasnim
  v8rqu1: 'Tasnim',
  // TASS
  '4xonqs': 'TASS',
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
  '6w5jxm': 'The Financial Express, Dakka',
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
  u7grd9: 'The Sun, Malayziya',
  // The Telegraph, Kolkata
  fsn6pt: 'The Telegraph, Kolkata',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'The Tribune (Hindiston)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: '“Dunyo va Yaponiya” maʼlumotlar bazasi, Tokio universiteti',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': 'Trend',
  // TRT
  '1taspmd': 'TRT',
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
  '12bvlq': 'BMT ESKATO',
  // UN OCHA
  '7oyx6z': 'BMT OCHA',
  // UN Office on Drugs and Crime
  '1joshkv': 'BMTning Giyohvand moddalar va jinoyatchilik boʻyicha boshqarmasi',
  // UN Tourism
  '15ypxj3': '“BMT Turizm”',
  // UNESCO
  '1naijto': 'YUNESKO',
  // Union of International Associations
  '1tfgbvv': 'Xalqaro uyushmalar ittifoqi',
  // United Daily News
  ic1n6e: 'United Daily News',
  // United Nations
  '1tl6r6e': 'Birlashgan Millatlar Tashkiloti',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'Lohur universiteti, Xavfsizlik, strategiya va siyosat tadqiqotlari markazi',
  // Urdu World Canada
  '1icn0tl': 'Urdu World Canada',
  // UrduPoint
  '9yj4jp': 'UrduPoint',
  // UzA
  '1qr8p7x': 'OʻzA',
  // UzDaily
  '1op6dbf': 'UzDaily',
  // UzTAG
  '1nc6iri': 'OʻzTAG',
  // Vecherniy Bishkek
  xxaupn: 'Vecherniy Bishkek',
  // Vechernyaya Moskva
  '1v007k9': 'Vechernyaya Moskva',
  // Vesti
  '1sntlu6': 'Vesti',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'Vyetnam axborot agentligi',
  // Vitebsk region, Belarus
  '1bl6kp5': 'Vitebsk viloyati, Belarus',
  // Vlast
  '11htzxp': 'Vlast',
  // Voice of Vietnam
  '1nyn0sy': 'Vyetnam ovozi',
  // Wikipedia
  '18xp6a8': 'Vikipediya',
  // Wikisource
  '18t15a4': 'Vikimanba',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Syannin jibao (Sinxua materiali)',
  // Xinhua
  '194hc6m': 'Sinxua',
  // Xinmin Evening News
  '15minyb': 'Sinmin vanbao',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: 'Jahon banki',
  // CIA World Factbook
  witm4v: 'AQSH MRBning “Dunyo faktlari kitobi”',
  // International Monetary Fund
  s6ls39: 'Xalqaro valyuta jamgʻarmasi',
};
