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
  '13xa3w4': 'आदिलेत, कज़ाखस्तान का कानूनी डेटाबेस',
  // Afghanistan International
  x6555: 'Afghanistan International',
  // African Initiative
  '3byqrn': 'African Initiative',
  // Agency of Political News (APN)
  vwyt5j: 'राजनीतिक समाचार एजेंसी (एपीएन)',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: 'अनादोलु एजेंसी, ऊर्जा',
  // ANI
  '17y7u4d': 'एएनआई',
  // Arabic Radio (Tehran)
  wyor77: 'अरबी रेडियो (तेहरान)',
  // ARY News
  m1y5e0: 'एआरवाई न्यूज़',
  // ASEAN
  '1wbv3gv': 'आसियान',
  // Asia-Plus
  od1t0y: 'Asia-Plus',
  // AsiaNews
  '1kmv12k': 'AsiaNews',
  // Associated Press of Pakistan
  '1uzel5o': 'एसोसिएटेड प्रेस ऑफ़ पाकिस्तान',
  // Azernews
  m0096e: 'Azernews',
  // BAQ.kz
  pgevbi: 'BAQ.kz',
  // Beijing Review
  '86q4mf': 'बीजिंग रिव्यू',
  // BelTA
  ltrzr7: 'बेल्टा',
  // Belteleradio
  b917pr: 'Belteleradio',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': 'Big Asia (Bolshaya Aziya)',
  // Business Recorder
  '1ic3ukn': 'Business Recorder',
  // Business Standard
  mu5fv8: 'बिज़नेस स्टैंडर्ड',
  // Business Today
  nwm8nu: 'बिज़नेस टुडे',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News (आईएएनएस की सामग्री)',
  // Caravan
  ifrpx1: 'Caravan',
  // CARICC
  hn5s2u: 'CARICC',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': 'शंघाई सहयोग संगठन अध्ययन केंद्र, शंघाई सामाजिक विज्ञान अकादमी',
  // Central Asia Climate Portal (CAREC)
  '191782e': 'मध्य एशिया जलवायु पोर्टल (CAREC)',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': 'China.com',
  // China Court
  p1dlzn: 'China Court',
  // China Daily
  '18y7ia9': 'चाइना डेली',
  // China Internet Information Center
  '1dal0i8': 'चीन इंटरनेट सूचना केंद्र',
  // China Media Group
  ht295b: 'चाइना मीडिया ग्रुप',
  // China News Service
  '16o11ms': 'चाइना न्यूज़ सर्विस',
  // China Radio International
  j6iuvj: 'चाइना रेडियो इंटरनेशनल',
  // China Review News Agency
  '1uulng6': 'China Review News Agency',
  // Chinese Academy of Social Sciences
  hqjjkd: 'चीनी सामाजिक विज्ञान अकादमी',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: 'एससीओ में चीन की अध्यक्षता 2024–2025',
  // CICA Secretariat
  nas366: 'सीआईसीए सचिवालय',
  // CIS Legislation
  '1f98lvf': 'CIS Legislation',
  // Codex, law database of Russia
  r1l1oj: 'कोडेक्स, रूस का कानूनी डेटाबेस',
  // Collective Security Treaty Organization
  '57hse3': 'सामूहिक सुरक्षा संधि संगठन',
  // Commercial Radio Hong Kong
  dm1jj3: 'Commercial Radio Hong Kong',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law (S. Schjolberg)',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: 'Daily Sabah',
  // data set, see the record
  '181eqj8': 'डेटासेट, अभिलेख देखें',
  // Dawn
  ra17if: 'डॉन',
  // Delovoy Peterburg
  q3qaxb: 'Delovoy Peterburg',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse (पीटीआई और एएनआई की सामग्री)',
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
  dvotlb: 'Eastday, शंघाई',
  // Echorouk Online
  fsck0q: 'Echorouk Online',
  // Economic Cooperation Organization
  '153y1la': 'आर्थिक सहयोग संगठन',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire (प्रेस विज्ञप्तियां)',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ElTR',
  // Embassy of China in Australia
  '1t7assk': 'ऑस्ट्रेलिया में चीन का दूतावास',
  // Embassy of China in Greece
  hk8dgp: 'यूनान में चीन का दूतावास',
  // Embassy of China in the Bahamas
  '1m2e14s': 'बहामास में चीन का दूतावास',
  // Embassy of China in the Netherlands
  '1w3yv8d': 'नीदरलैंड में चीन का दूतावास',
  // Embassy of Russia in the United Kingdom
  '16lo77': 'ब्रिटेन में रूस का दूतावास',
  // Embassy of the Maldives in China
  '1tcswr0': 'चीन में मालदीव का दूतावास',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': 'बेल्जियम में उज़्बेकिस्तान का दूतावास',
  // Embassy of Uzbekistan in India
  rk0mcy: 'भारत में उज़्बेकिस्तान का दूतावास',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': 'इटली में उज़्बेकिस्तान का दूतावास',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': 'अमेरिका में उज़्बेकिस्तान का दूतावास',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ईटीवी भारत',
  // Eurasia Review
  '1lq8lb3': 'Eurasia Review',
  // Eurasian Economic Commission
  '16r1vcr': 'यूरेशियाई आर्थिक आयोग',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: 'यूरेशियाई कानून (SoyuzPravoInform कानूनी डेटाबेस)',
  // Executive Committee of the CIS
  '1y2x8y7': 'सीआईएस कार्यकारी समिति',
  // FAO
  cfprs5: 'एफएओ',
  // Firstpost
  '14usegj': 'फ़र्स्टपोस्ट',
  // Forbes Kazakhstan
  t7hy4w: 'Forbes Kazakhstan',
  // Foreign Affairs Office of Beijing
  '67m15e': 'बीजिंग विदेश मामलों का कार्यालय',
  // Fujian Southeast News
  '19dhgvx': 'Fujian Southeast News',
  // Garant, law database of Russia
  '1od42v1': 'गारांत, रूस का कानूनी डेटाबेस',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': 'Gazeta.ru',
  // Gazeta.uz
  '1q3cl7s': 'Gazeta.uz',
  // Global Times
  '9um6a0': 'ग्लोबल टाइम्स',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: 'Gordon',
  // Government of Kazakhstan
  eaiq7r: 'कज़ाखस्तान सरकार',
  // Government of Russia
  '1netd6g': 'रूस सरकार',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': 'श्रीलंका सरकार, नीति अनुसंधान एवं सूचना इकाई',
  // Guilin Daily
  '1xcr5wy': 'Guilin Daily',
  // Gulf Times
  f9h3ld: 'गल्फ़ टाइम्स',
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
  '6mnfpy': 'सामरिक अध्ययन संस्थान, इस्लामाबाद',
  // Interfax
  '9k4htw': 'इंटरफ़ैक्स',
  // International Affairs, Moscow
  sumz8x: 'International Affairs, मॉस्को',
  // International Committee of the Red Cross
  '1pz88xz': 'अंतरराष्ट्रीय रेड क्रॉस समिति',
  // International Federation for Human Rights
  hmpydh: 'अंतरराष्ट्रीय मानवाधिकार महासंघ',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': 'Invest in Russian Regions',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: 'इरना',
  // Izvestia
  '1cpkbsa': 'इज़वेस्तिया',
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
  vh5k5g: 'काज़िनफ़ॉर्म',
  // Khaleej Times
  uyxyl3: 'खलीज टाइम्स',
  // Khovar
  sttzz4: 'Khovar',
  // KirTAG
  '1mxypk7': 'KirTAG',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz (UzA की सामग्री)',
  // Kommersant
  '1qy1mss': 'कोमर्सांत',
  // Korea Foundation
  '19ul1i2': 'कोरिया फ़ाउंडेशन',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': 'Lex.uz, उज़्बेकिस्तान का कानूनी डेटाबेस',
  // Lokmat Times
  '1k5r0pr': 'लोकमत टाइम्स',
  // Media Indonesia
  '1ptr13h': 'Media Indonesia',
  // Mehr News Agency
  '1rx7v9v': 'मेहर समाचार एजेंसी',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'मिलेनियम पोस्ट',
  // Ming Pao
  '1ung838': 'Ming Pao',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': 'अज़रबैजान का अर्थव्यवस्था मंत्रालय',
  // Ministry of External Affairs of India
  '1638lco': 'भारत का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': 'आर्मेनिया का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of China
  '136rkrz': 'चीन का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: 'पाकिस्तान का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': 'क़तर का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Russia
  '4io6id': 'रूस का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': 'ताजिकिस्तान का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': 'तुर्किये का विदेश मंत्रालय',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': 'उज़्बेकिस्तान का विदेश मंत्रालय',
  // MIR
  '52iznn': 'मीर',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: 'राष्ट्रीय समाचार सेवा',
  // National People’s Congress of China
  '10extwu': 'चीन की राष्ट्रीय जन कांग्रेस',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: 'Northeast Network, हेइलोंगजियांग',
  // Office of Narendra Modi
  k15bg0: 'नरेंद्र मोदी का कार्यालय',
  // Official Gazette of Macau
  '157aoao': 'मकाओ का आधिकारिक राजपत्र',
  // Oneindia
  '7w3nwu': 'वनइंडिया',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': 'एशिया-प्रशांत समाचार एजेंसी संगठन',
  // Organisation of Islamic Cooperation
  '10963ox': 'इस्लामिक सहयोग संगठन',
  // Pajhwok Afghan News
  '11e2qvt': 'पझवोक अफ़गान न्यूज़',
  // Pakistan Observer
  '1qwu7ns': 'पाकिस्तान ऑब्ज़र्वर',
  // Pakistan Today
  vvnixz: 'पाकिस्तान टुडे',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: 'पैराग्राफ़, कज़ाखस्तान का कानूनी डेटाबेस',
  // Paragraph law database
  xrdyd2: 'पैराग्राफ़ कानूनी डेटाबेस',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': 'पेकिंग विश्वविद्यालय, LawInfoChina',
  // People’s China
  '19y5aod': 'People’s China',
  // People’s Daily
  '1i1571f': 'पीपुल्स डेली',
  // PPI (Pakistan Press International)
  a08der: 'PPI (Pakistan Press International)',
  // Pravda.Ru
  '10df5xy': 'Pravda.Ru',
  // President of Belarus
  m487i4: 'बेलारूस के राष्ट्रपति',
  // President of Kazakhstan
  '1p4b10i': 'कज़ाखस्तान के राष्ट्रपति',
  // President of Russia
  '1jcxsch': 'रूस के राष्ट्रपति',
  // President of Uzbekistan
  '1n05yum': 'उज़्बेकिस्तान के राष्ट्रपति',
  // Press Information Bureau, India
  '1xh4t8j': 'पत्र सूचना कार्यालय, भारत',
  // Press Information Department, Pakistan
  '1s5whyj': 'पत्र सूचना विभाग, पाकिस्तान',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: 'रेडियो फ़्री यूरोप/रेडियो लिबर्टी',
  // RBC
  '12j6i3m': 'RBC',
  // Realnoe Vremya
  djw2tr: 'Realnoe Vremya',
  // Regnum
  '1x75tib': 'Regnum',
  // Report
  jka5fv: 'Report',
  // Republic World
  gi8jbt: 'रिपब्लिक वर्ल्ड',
  // RIA Novosti
  '1uwty51': 'रिया नोवोस्ती',
  // RIAMO
  '1t0tx9n': 'RIAMO',
  // Rossiyskaya Gazeta
  j0pq4p: 'रोसीस्काया गज़ेता',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': 'रूस – इस्लामी जगत रणनीतिक दृष्टि समूह',
  // Russian SCO chairmanship 2014–2015
  fcboqq: 'एससीओ में रूस की अध्यक्षता 2014–2015',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': 'एससीओ में रूस की अध्यक्षता 2019–2020',
  // Samaa TV
  '74xqds': 'समा टीवी',
  // SCO Business Council
  '6f5lo1': 'एससीओ व्यापार परिषद',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना',
  // SCO Secretariat
  lgfruz: 'एससीओ सचिवालय',
  // Shangluo Daily (printing Xinhua)
  '13km6k': 'Shangluo Daily (शिन्हुआ की सामग्री)',
  // Silk Way TV
  '1t9qgij': 'Silk Way TV',
  // Sina English (carrying Xinhua)
  '1229t13': 'Sina English (शिन्हुआ की सामग्री)',
  // Sina News
  m3lfzv: 'Sina News',
  // Sohu News (carrying Xinhua)
  j24hk0: 'Sohu News (शिन्हुआ की सामग्री)',
  // Sputnik
  '1rojex3': 'स्पूतनिक',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: 'ताजिक राष्ट्रीय विश्वविद्यालय',
  // Tasnim
  v8rqu1: 'तस्नीम',
  // TASS
  '4xonqs': 'तास',
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
  '1xfmgv': 'द इकोनॉमिक टाइम्स',
  // The Financial Express
  '1ha4ctn': 'द फ़ाइनेंशियल एक्सप्रेस',
  // The Financial Express, Dhaka
  '6w5jxm': 'द फ़ाइनेंशियल एक्सप्रेस, ढाका',
  // The Hans India
  '18puc57': 'द हंस इंडिया',
  // The Moscow Times
  '1e292py': 'The Moscow Times',
  // The Nation
  '17rq327': 'द नेशन',
  // The Phnom Penh Post
  '1p09kar': 'The Phnom Penh Post',
  // The Straits Times
  '1uoxd5y': 'द स्ट्रेट्स टाइम्स',
  // The Sun, Malaysia
  u7grd9: 'The Sun, मलेशिया',
  // The Telegraph, Kolkata
  fsn6pt: 'द टेलीग्राफ़, कोलकाता',
  // The Times of Central Asia
  '1auk0so': 'The Times of Central Asia',
  // The Tribune (India)
  enhkvj: 'द ट्रिब्यून (भारत)',
  // The Washington Times
  z9uzn4: 'The Washington Times',
  // The World and Japan Database, University of Tokyo
  i1ps9p: 'विश्व और जापान डेटाबेस, टोक्यो विश्वविद्यालय',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': 'Trend',
  // TRT
  '1taspmd': 'टीआरटी',
  // Trud
  '1kudieq': 'त्रूद',
  // Turanews
  '1mraa80': 'Turanews',
  // Turkic.World (Trend)
  t6r8dd: 'Turkic.World (Trend)',
  // Turkmenistan.ru
  x2hfo9: 'Turkmenistan.ru',
  // Ulys
  '10thhrg': 'Ulys',
  // UN ESCAP
  '12bvlq': 'यूएन एस्कैप',
  // UN OCHA
  '7oyx6z': 'यूएन ओसीएचए',
  // UN Office on Drugs and Crime
  '1joshkv': 'संयुक्त राष्ट्र मादक पदार्थ एवं अपराध कार्यालय',
  // UN Tourism
  '15ypxj3': 'यूएन टूरिज़्म',
  // UNESCO
  '1naijto': 'यूनेस्को',
  // Union of International Associations
  '1tfgbvv': 'अंतरराष्ट्रीय संघों का संघ',
  // United Daily News
  ic1n6e: 'United Daily News',
  // United Nations
  '1tl6r6e': 'संयुक्त राष्ट्र',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': 'लाहौर विश्वविद्यालय, सुरक्षा, रणनीति एवं नीति अनुसंधान केंद्र',
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
  '1sntlu6': 'Vesti',
  // Viet Nam News
  '1ninebg': 'Viet Nam News',
  // Vietnam News Agency
  ndhb5l: 'वियतनाम समाचार एजेंसी',
  // Vitebsk region, Belarus
  '1bl6kp5': 'वितेब्स्क क्षेत्र, बेलारूस',
  // Vlast
  '11htzxp': 'Vlast',
  // Voice of Vietnam
  '1nyn0sy': 'वॉयस ऑफ़ वियतनाम',
  // Wikipedia
  '18xp6a8': 'विकिपीडिया',
  // Wikisource
  '18t15a4': 'विकिस्रोत',
  // WION
  '1u64q0o': 'विऑन',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': 'Xianning Daily (शिन्हुआ की सामग्री)',
  // Xinhua
  '194hc6m': 'शिन्हुआ',
  // Xinmin Evening News
  '15minyb': 'Xinmin Evening News',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'ज़ी न्यूज़',
  // World Bank
  xonv2b: 'विश्व बैंक',
  // CIA World Factbook
  witm4v: 'सीआईए वर्ल्ड फ़ैक्टबुक',
  // International Monetary Fund
  s6ls39: 'अंतरराष्ट्रीय मुद्रा कोष',
};
