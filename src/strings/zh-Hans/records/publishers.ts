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
  '1wfco3y': '阿思达克财经网（汇港资讯）',
  // Actualcomment.ru
  '119tktz': 'Actualcomment.ru',
  // Adilet, law database of Kazakhstan
  '13xa3w4': '哈萨克斯坦Adilet法律数据库',
  // Afghanistan International
  x6555: '阿富汗国际电视台',
  // African Initiative
  '3byqrn': '非洲倡议通讯社',
  // Agency of Political News (APN)
  vwyt5j: '政治新闻社（APN）',
  // Agroinform.asia
  bgu7p5: 'Agroinform.asia',
  // Anadolu Agency Energy
  ni0t7i: '阿纳多卢通讯社能源频道',
  // ANI
  '17y7u4d': '印度亚洲国际新闻社',
  // Arabic Radio (Tehran)
  wyor77: '阿拉伯语广播电台（德黑兰）',
  // ARY News
  m1y5e0: 'ARY新闻台',
  // ASEAN
  '1wbv3gv': '东盟',
  // Asia-Plus
  od1t0y: 'Asia-Plus',
  // AsiaNews
  '1kmv12k': '亚洲新闻通讯社',
  // Associated Press of Pakistan
  '1uzel5o': '巴基斯坦联合通讯社',
  // Azernews
  m0096e: 'Azernews',
  // BAQ.kz
  pgevbi: 'BAQ.kz',
  // Beijing Review
  '86q4mf': '北京周报',
  // BelTA
  ltrzr7: '白通社',
  // Belteleradio
  b917pr: '白俄罗斯国家广播电视公司',
  // Big Asia (Bolshaya Aziya)
  '1rf5dph': '大亚洲（Bolshaya Aziya）',
  // Business Recorder
  '1ic3ukn': '商业记录报',
  // Business Standard
  mu5fv8: '商业标准报',
  // Business Today
  nwm8nu: '今日商业',
  // CanIndia News (carrying IANS)
  strhei: 'CanIndia News（转载印度-亚洲新闻社）',
  // Caravan
  ifrpx1: 'Caravan',
  // CARICC
  hn5s2u: '中亚区域信息协调中心',
  // Center for Shanghai Cooperation Organization Studies, Shanghai Academy of Social Sciences
  '18ixksv': '上海社会科学院上海合作组织研究中心',
  // Central Asia Climate Portal (CAREC)
  '191782e': '中亚气候门户网站（中亚区域环境中心）',
  // Centreline
  '1he9gs': 'Centreline',
  // China.com
  '1g37zab': '中华网',
  // China Court
  p1dlzn: '中国法院网',
  // China Daily
  '18y7ia9': '中国日报',
  // China Internet Information Center
  '1dal0i8': '中国互联网新闻中心',
  // China Media Group
  ht295b: '中央广播电视总台',
  // China News Service
  '16o11ms': '中新社',
  // China Radio International
  j6iuvj: '中国国际广播电台',
  // China Review News Agency
  '1uulng6': '中国评论通讯社',
  // Chinese Academy of Social Sciences
  hqjjkd: '中国社会科学院',
  // Chinese SCO chairmanship 2024–2025
  ke2oja: '上合组织中国轮值主席国网站（2024—2025年）',
  // CICA Secretariat
  nas366: '亚信秘书处',
  // CIS Legislation
  '1f98lvf': '独联体国家法律数据库',
  // Codex, law database of Russia
  r1l1oj: '俄罗斯Codex法律数据库',
  // Collective Security Treaty Organization
  '57hse3': '集体安全条约组织',
  // Commercial Radio Hong Kong
  dm1jj3: '香港商业电台',
  // Cybercrime Law (S. Schjolberg)
  '13ehorl': 'Cybercrime Law（S. Schjolberg）',
  // Daily Pearl View
  kjyov7: 'Daily Pearl View',
  // Daily Sabah
  n3qtet: '每日沙巴报',
  // data set, see the record
  '181eqj8': '数据集，见该条记录',
  // Dawn
  ra17if: '黎明报',
  // Delovoy Peterburg
  q3qaxb: 'Delovoy Peterburg',
  // Devdiscourse (carrying PTI and ANI)
  '95gcrr': 'Devdiscourse（转载印度报业托拉斯和印度亚洲国际新闻社）',
  // DiploFoundation
  '12rnenm': 'DiploFoundation',
  // DiplomacyIndia
  '1qxhyew': 'DiplomacyIndia',
  // Diplomat Magazine
  uguc2n: '《外交官杂志》',
  // Doha News
  '1brh1im': '多哈新闻网',
  // EADaily
  jhmtk0: 'EADaily',
  // Eastday, Shanghai
  dvotlb: '东方网（上海）',
  // Echorouk Online
  fsck0q: 'Echorouk Online',
  // Economic Cooperation Organization
  '153y1la': '中西亚经济合作组织',
  // Ehonews.kz
  q0bau1: 'Ehonews.kz',
  // EIN Presswire (press releases)
  '1ccru2h': 'EIN Presswire（新闻稿）',
  // El.kz
  hylf7z: 'El.kz',
  // ElTR
  ecme86: 'ElTR',
  // Embassy of China in Australia
  '1t7assk': '中国驻澳大利亚大使馆',
  // Embassy of China in Greece
  hk8dgp: '中国驻希腊大使馆',
  // Embassy of China in the Bahamas
  '1m2e14s': '中国驻巴哈马大使馆',
  // Embassy of China in the Netherlands
  '1w3yv8d': '中国驻荷兰大使馆',
  // Embassy of Russia in the United Kingdom
  '16lo77': '俄罗斯驻英国大使馆',
  // Embassy of the Maldives in China
  '1tcswr0': '马尔代夫驻华大使馆',
  // Embassy of Uzbekistan in Belgium
  '115ib7c': '乌兹别克斯坦驻比利时大使馆',
  // Embassy of Uzbekistan in India
  rk0mcy: '乌兹别克斯坦驻印度大使馆',
  // Embassy of Uzbekistan in Italy
  '1rvzv8m': '乌兹别克斯坦驻意大利大使馆',
  // Embassy of Uzbekistan in the United States
  '1yewsbl': '乌兹别克斯坦驻美国大使馆',
  // EnergyLand.info
  '1ra5506': 'EnergyLand.info',
  // Ernur.kz
  '1p5ssie': 'Ernur.kz',
  // ETV Bharat
  '1odqshy': 'ETV Bharat',
  // Eurasia Review
  '1lq8lb3': '欧亚评论',
  // Eurasian Economic Commission
  '16r1vcr': '欧亚经济委员会',
  // Eurasian Legislation (SoyuzPravoInform law database)
  w1q39x: '欧亚国家法律（SoyuzPravoInform法律数据库）',
  // Executive Committee of the CIS
  '1y2x8y7': '独联体执行委员会',
  // FAO
  cfprs5: '联合国粮农组织',
  // Firstpost
  '14usegj': '第一邮报',
  // Forbes Kazakhstan
  t7hy4w: '福布斯哈萨克斯坦',
  // Foreign Affairs Office of Beijing
  '67m15e': '北京市人民政府外事办公室',
  // Fujian Southeast News
  '19dhgvx': '东南网（福建）',
  // Garant, law database of Russia
  '1od42v1': '俄罗斯Garant法律数据库',
  // Gateway House
  '1683nut': 'Gateway House',
  // Gazeta.ru
  '1psv0f6': '俄罗斯报纸网（Gazeta.ru）',
  // Gazeta.uz
  '1q3cl7s': 'Gazeta.uz',
  // Global Times
  '9um6a0': '环球时报英文版',
  // GlobalSecurity.org
  udhkz4: 'GlobalSecurity.org',
  // Gordon
  ltg0m0: 'Gordon',
  // Government of Kazakhstan
  eaiq7r: '哈萨克斯坦政府',
  // Government of Russia
  '1netd6g': '俄罗斯政府',
  // Government of Sri Lanka, Policy Research and Information Unit
  '1qeo1tm': '斯里兰卡政府政策研究与信息处',
  // Guilin Daily
  '1xcr5wy': '桂林日报',
  // Gulf Times
  f9h3ld: '海湾时报',
  // GURK.kz
  '1ushom9': 'GURK.kz',
  // Hainan Daily
  yuf8qn: '海南日报',
  // HK01
  n3sw3r: '香港01',
  // Hong Kong China News Agency
  qfbxfx: '香港中国通讯社',
  // Hubei Daily
  '41voev': '湖北日报',
  // Human Rights in China
  '1t07cf3': '中国人权',
  // InfoSCO
  qk1mms: 'InfoSCO',
  // Institute of Strategic Studies Islamabad
  '6mnfpy': '伊斯兰堡战略研究所',
  // Interfax
  '9k4htw': '国际文传电讯社',
  // International Affairs, Moscow
  sumz8x: '国际生活（莫斯科）',
  // International Committee of the Red Cross
  '1pz88xz': '红十字国际委员会',
  // International Federation for Human Rights
  hmpydh: '国际人权联盟',
  // International Link Magazine
  '11xpjwh': 'International Link Magazine',
  // Invest in Russian Regions
  '1p7f8xz': '俄罗斯地区投资门户网站',
  // Iran Front Page
  '1xe6lfd': 'Iran Front Page',
  // IRNA
  r6vhbz: '伊朗伊斯兰共和国通讯社',
  // Izvestia
  '1cpkbsa': '消息报',
  // Jiangsu China
  '1qqrnj7': '中国江苏网',
  // Kabar
  '6g6kbi': '卡巴尔通讯社',
  // Kashagan.Today
  '1a0m1be': 'Kashagan.Today',
  // Kazakhstan Today
  '2ty04i': '今日哈萨克斯坦通讯社',
  // Kazakhstanskaya Pravda
  '18lbrp0': '哈萨克斯坦真理报',
  // Kazinform
  vh5k5g: '哈通社',
  // Khaleej Times
  uyxyl3: '哈利杰时报',
  // Khovar
  sttzz4: '霍瓦尔通讯社',
  // KirTAG
  '1mxypk7': 'KirTAG',
  // Kknews.uz (carrying UzA)
  '6849f5': 'Kknews.uz（转载乌兹别克斯坦国家通讯社）',
  // Kommersant
  '1qy1mss': '生意人报',
  // Korea Foundation
  '19ul1i2': '韩国国际交流财团',
  // Kyrgyz gateway
  qy36ir: 'Kyrgyz gateway',
  // Lex.uz, law database of Uzbekistan
  '1xs0jjr': '乌兹别克斯坦Lex.uz法律数据库',
  // Lokmat Times
  '1k5r0pr': 'Lokmat Times',
  // Media Indonesia
  '1ptr13h': '印尼媒体报',
  // Mehr News Agency
  '1rx7v9v': '迈赫尔通讯社',
  // Mid-Day
  '1aioyiq': 'Mid-Day',
  // Millennium Post
  '14xtixz': 'Millennium Post',
  // Ming Pao
  '1ung838': '明报',
  // Ministry of Economy of Azerbaijan
  '2yh9xb': '阿塞拜疆经济部',
  // Ministry of External Affairs of India
  '1638lco': '印度外交部',
  // Ministry of Foreign Affairs of Armenia
  '1ibvbgf': '亚美尼亚外交部',
  // Ministry of Foreign Affairs of China
  '136rkrz': '中国外交部',
  // Ministry of Foreign Affairs of Pakistan
  fn7t7b: '巴基斯坦外交部',
  // Ministry of Foreign Affairs of Qatar
  '1ld3r9d': '卡塔尔外交部',
  // Ministry of Foreign Affairs of Russia
  '4io6id': '俄罗斯外交部',
  // Ministry of Foreign Affairs of Tajikistan
  '1hovpsm': '塔吉克斯坦外交部',
  // Ministry of Foreign Affairs of Türkiye
  '1li8dn4': '土耳其外交部',
  // Ministry of Foreign Affairs of Uzbekistan
  '1frqdp6': '乌兹别克斯坦外交部',
  // MIR
  '52iznn': '米尔广播电视公司（MIR）',
  // Nakanune.RU
  '1ok22ur': 'Nakanune.RU',
  // National News Service
  o5k4x5: '俄罗斯国家新闻服务社（NSN）',
  // National People’s Congress of China
  '10extwu': '全国人民代表大会',
  // News.Az
  '1cdmzg3': 'News.Az',
  // News Central Asia
  o53mab: 'News Central Asia',
  // NEWSru.com
  '9x32ec': 'NEWSru.com',
  // Northeast Network, Heilongjiang
  q3sd1g: '东北网（黑龙江）',
  // Office of Narendra Modi
  k15bg0: '纳伦德拉·莫迪办公室',
  // Official Gazette of Macau
  '157aoao': '澳门特别行政区公报',
  // Oneindia
  '7w3nwu': 'Oneindia',
  // Online Khabar
  '19imvsp': 'Online Khabar',
  // Open Central Asia Magazine
  '1xpipvo': 'Open Central Asia Magazine',
  // Organisation of Asia-Pacific News Agencies
  '1h8i6ym': '亚太通讯社组织',
  // Organisation of Islamic Cooperation
  '10963ox': '伊斯兰合作组织',
  // Pajhwok Afghan News
  '11e2qvt': 'Pajhwok Afghan News',
  // Pakistan Observer
  '1qwu7ns': '巴基斯坦观察家报',
  // Pakistan Today
  vvnixz: '今日巴基斯坦报',
  // PanARMENIAN.Net
  uepwi2: 'PanARMENIAN.Net',
  // Paragraf, law database of Kazakhstan
  ppo5kl: '哈萨克斯坦Paragraf法律数据库',
  // Paragraph law database
  xrdyd2: 'Paragraph法律数据库',
  // Pars Today
  '1cb0pak': 'Pars Today',
  // Peking University, LawInfoChina
  '1t98drg': '北京大学北大法律英文网（LawInfoChina）',
  // People’s China
  '19y5aod': '人民中国',
  // People’s Daily
  '1i1571f': '人民日报',
  // PPI (Pakistan Press International)
  a08der: 'PPI（巴基斯坦国际新闻社）',
  // Pravda.Ru
  '10df5xy': '真理报网（Pravda.Ru）',
  // President of Belarus
  m487i4: '白俄罗斯总统网站',
  // President of Kazakhstan
  '1p4b10i': '哈萨克斯坦总统网站',
  // President of Russia
  '1jcxsch': '俄罗斯总统网站',
  // President of Uzbekistan
  '1n05yum': '乌兹别克斯坦总统网站',
  // Press Information Bureau, India
  '1xh4t8j': '印度新闻信息局',
  // Press Information Department, Pakistan
  '1s5whyj': '巴基斯坦新闻信息局',
  // QC Magazine
  '1ojmxvl': 'QC Magazine',
  // Radio Free Europe/Radio Liberty
  h0mk6n: '自由欧洲电台/自由电台',
  // RBC
  '12j6i3m': '俄罗斯商业咨询网（RBC）',
  // Realnoe Vremya
  djw2tr: 'Realnoe Vremya',
  // Regnum
  '1x75tib': '雷格努姆通讯社',
  // Report
  jka5fv: 'Report通讯社',
  // Republic World
  gi8jbt: 'Republic World',
  // RIA Novosti
  '1uwty51': '俄新社',
  // RIAMO
  '1t0tx9n': 'RIAMO',
  // Rossiyskaya Gazeta
  j0pq4p: '俄罗斯报',
  // Russia – Islamic World Strategic Vision Group
  '1dhrnlg': '“俄罗斯—伊斯兰世界”战略愿景小组',
  // Russian SCO chairmanship 2014–2015
  fcboqq: '上合组织俄罗斯轮值主席国网站（2014—2015年）',
  // Russian SCO chairmanship 2019–2020
  '1xz2qjb': '上合组织俄罗斯轮值主席国网站（2019—2020年）',
  // Samaa TV
  '74xqds': '萨玛电视台',
  // SCO Business Council
  '6f5lo1': '上合组织实业家委员会',
  // SCO Regional Anti-Terrorist Structure
  '9bxyil': '上合组织地区反恐怖机构',
  // SCO Secretariat
  lgfruz: '上合组织秘书处',
  // Shangluo Daily (printing Xinhua)
  '13km6k': '商洛日报（刊载新华社稿）',
  // Silk Way TV
  '1t9qgij': 'Silk Way电视台',
  // Sina English (carrying Xinhua)
  '1229t13': '新浪英文网（转载新华社）',
  // Sina News
  m3lfzv: '新浪新闻',
  // Sohu News (carrying Xinhua)
  j24hk0: '搜狐新闻（转载新华社）',
  // Sputnik
  '1rojex3': '俄罗斯卫星通讯社',
  // Strategy2050
  yrcuwb: 'Strategy2050',
  // Tajik National University
  fa4twu: '塔吉克斯坦国立大学',
  // Tasnim
  v8rqu1: '塔斯尼姆通讯社',
  // TASS
  '4xonqs': '塔斯社',
  // teleSUR
  '1o1vw71': '南方电视台',
  // Tengri Times
  gslhna: 'Tengri Times',
  // Tengrinews
  '1wkb5cv': 'Tengrinews',
  // Teznews.uz
  '1iz71zc': 'Teznews.uz',
  // The Astana Times
  pj049g: '阿斯塔纳时报',
  // The Economic Times
  '1xfmgv': '印度经济时报',
  // The Financial Express
  '1ha4ctn': '金融快报',
  // The Financial Express, Dhaka
  '6w5jxm': '金融快报（达卡）',
  // The Hans India
  '18puc57': 'The Hans India',
  // The Moscow Times
  '1e292py': '莫斯科时报',
  // The Nation
  '17rq327': '民族报',
  // The Phnom Penh Post
  '1p09kar': '金边邮报',
  // The Straits Times
  '1uoxd5y': '海峡时报',
  // The Sun, Malaysia
  u7grd9: '太阳报（马来西亚）',
  // The Telegraph, Kolkata
  fsn6pt: '电讯报（加尔各答）',
  // The Times of Central Asia
  '1auk0so': '中亚时报',
  // The Tribune (India)
  enhkvj: '论坛报（印度）',
  // The Washington Times
  z9uzn4: '华盛顿时报',
  // The World and Japan Database, University of Tokyo
  i1ps9p: '东京大学“世界与日本”数据库',
  // Times of Addu
  '1j04ndc': 'Times of Addu',
  // Trend
  '1j6zcpc': '趋势通讯社',
  // TRT
  '1taspmd': '土耳其广播电视公司',
  // Trud
  '1kudieq': '劳动报',
  // Turanews
  '1mraa80': 'Turanews',
  // Turkic.World (Trend)
  t6r8dd: 'Turkic.World（趋势通讯社）',
  // Turkmenistan.ru
  x2hfo9: 'Turkmenistan.ru',
  // Ulys
  '10thhrg': 'Ulys',
  // UN ESCAP
  '12bvlq': '联合国亚太经社会',
  // UN OCHA
  '7oyx6z': '联合国人道主义事务协调厅',
  // UN Office on Drugs and Crime
  '1joshkv': '联合国毒品和犯罪问题办公室',
  // UN Tourism
  '15ypxj3': '联合国旅游组织',
  // UNESCO
  '1naijto': '联合国教科文组织',
  // Union of International Associations
  '1tfgbvv': '国际协会联盟',
  // United Daily News
  ic1n6e: '联合报',
  // United Nations
  '1tl6r6e': '联合国',
  // University of Lahore, Centre for Security, Strategy and Policy Research
  '13lrlr6': '拉合尔大学安全、战略与政策研究中心',
  // Urdu World Canada
  '1icn0tl': 'Urdu World Canada',
  // UrduPoint
  '9yj4jp': 'UrduPoint',
  // UzA
  '1qr8p7x': '乌兹别克斯坦国家通讯社',
  // UzDaily
  '1op6dbf': 'UzDaily',
  // UzTAG
  '1nc6iri': 'UzTAG',
  // Vecherniy Bishkek
  xxaupn: '比什凯克晚报',
  // Vechernyaya Moskva
  '1v007k9': '莫斯科晚报',
  // Vesti
  '1sntlu6': 'Vesti',
  // Viet Nam News
  '1ninebg': '越南新闻报',
  // Vietnam News Agency
  ndhb5l: '越通社',
  // Vitebsk region, Belarus
  '1bl6kp5': '白俄罗斯维捷布斯克州',
  // Vlast
  '11htzxp': 'Vlast',
  // Voice of Vietnam
  '1nyn0sy': '越南之声',
  // Wikipedia
  '18xp6a8': '维基百科',
  // Wikisource
  '18t15a4': '维基文库',
  // WION
  '1u64q0o': 'WION',
  // Xianning Daily (printing Xinhua)
  '1eyuvnh': '咸宁日报（刊载新华社稿）',
  // Xinhua
  '194hc6m': '新华社',
  // Xinmin Evening News
  '15minyb': '新民晚报',
  // Zakon.kz
  '159z243': 'Zakon.kz',
  // Zee News
  e2ech2: 'Zee News',
  // World Bank
  xonv2b: '世界银行',
  // CIA World Factbook
  witm4v: '美国中央情报局《世界概况》',
  // International Monetary Fund
  s6ls39: '国际货币基金组织',
};
