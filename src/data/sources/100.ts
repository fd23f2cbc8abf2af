/** Bibliography, entries 100 to 199. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '100': {
    url: 'https://centreline.com.pk/2021/10/15/uzbekistans-chairmanship-in-the-sco/',
    publisher: 'centreline',
  },
  '101': {
    url: 'https://www.etvbharat.com/english/bharat/india-to-host-sco-summit-in-virtual-mode-on-july-4-pm-modi-to-chair-meet/na20230530223739630630856',
    publisher: 'etv-bharat',
  },
  '102': {
    url: 'https://www.canindia.com/varanasi-nominated-as-first-ever-sco-tourism-cultural-capital-at-samarkand-summit/',
    publisher: 'canindia-news-carrying-ians',
  },
  '103': {
    url: 'https://www.akorda.kz/en/speech-by-the-president-of-the-republic-of-kazakhstan-kassym-jomart-tokayev-at-the-sco-plus-summit-565220',
    publisher: 'president-of-kazakhstan',
  },
  '104': {
    url: 'https://astanatimes.com/2023/04/almaty-becomes-sco-cultural-and-tourism-capital-for-2023-2024/',
    publisher: 'the-astana-times',
  },
  '105': {
    url: 'https://www.gov.kz/memleket/entities/mfa-vilnius/press/news/details/615933',
    publisher: 'government-of-kazakhstan',
  },
  '106': {
    url: 'https://www.pakistantoday.com.pk/2025/01/02/china-steps-up-work-related-to-its-sco-rotating-presidency/',
    publisher: 'pakistan-today',
  },
  '107': {
    url: 'https://global.chinadaily.com.cn/a/202409/10/WS66df8d77a3103711928a7086.html',
    publisher: 'china-daily',
  },
  '108': { url: 'https://en.trend.az/azerbaijan/politics/3919792.html', publisher: 'trend' },
  '109': { url: 'https://tass.com/world/2010153', publisher: 'tass' },
  '110': { url: 'http://en.people.cn/n3/2025/0901/c90000-20360489.html', publisher: 'peoples-daily' },
  '111': { url: 'https://tass.com/world/2067289', publisher: 'tass' },
  '112': {
    url: 'https://astanatimes.com/2025/09/sco-summit-in-tianjin-kyrgyzstan-assumes-rotating-chairmanship/',
    publisher: 'the-astana-times',
  },
  '113': { url: 'https://eng.sectsco.org/20260901/2493609.html', publisher: 'sco-secretariat' },
  '114': {
    url: 'https://www.telegraphindia.com/world/pakistan-to-host-next-sco-summit-in-2027-says-shehbaz-sharif-urges-authorities-to-start-preparations/cid/2122750',
    publisher: 'the-telegraph-kolkata',
  },
  '115': {
    url: 'http://www.china.org.cn/english/2001/Jun/14694.htm',
    publisher: 'china-internet-information-center',
  },
  '116': { url: 'http://en.kremlin.ru/events/president/news/41570', publisher: 'president-of-russia' },
  '117': {
    url: 'https://global.chinadaily.com.cn/en/doc/2003-05/28/content_239254.htm',
    publisher: 'china-daily',
  },
  '118': { url: 'https://cis-legislation.com/document.fwx?rgn=3867', publisher: 'cis-legislation' },
  '119': {
    url: 'https://mfa.uz/en/press/sco-uzbekistan/documents/',
    publisher: 'ministry-of-foreign-affairs-of-uzbekistan',
  },
  '120': {
    url: 'https://mfa.uz/ru/press/sco-uzbekistan/documents/',
    publisher: 'ministry-of-foreign-affairs-of-uzbekistan',
  },
  '121': {
    url: 'https://www.caravan.kz/news/shankhajjskaya-organizaciya-sotrudnichestva-vstupaet-v-novyjj-ehtap-razvitiya-kasymzhomart-tokaev-772741',
    publisher: 'caravan',
  },
  '122': {
    url: 'http://euroasia.cssn.cn/xszl/xszl_shzz/201206/t20120607_1845951.shtml',
    publisher: 'chinese-academy-of-social-sciences',
  },
  '123': {
    url: 'https://sherloc.unodc.org/cld/en/treaties/status/shanghai_cooperation_organization/the_shanghai_convention_on_combating_terrorism_separatism_and_extremism.html',
    publisher: 'un-office-on-drugs-and-crime',
  },
  '124': {
    url: 'http://english.china.org.cn/archive/2002-06/10/content_1034119.htm',
    publisher: 'china-internet-information-center',
  },
  '125': {
    url: 'https://worldjpn.net/documents/texts/SCO/20020607.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '126': {
    url: 'http://www.chinadaily.com.cn/china/2006-06/12/content_614628.htm',
    publisher: 'china-daily',
  },
  '127': { url: 'https://cis-legislation.com/document.fwx?rgn=3851', publisher: 'cis-legislation' },
  '128': {
    url: 'http://english.china.org.cn/english/FR/34120.htm',
    publisher: 'china-internet-information-center',
  },
  '129': {
    url: 'https://www.fidh.org/en/issues/terrorism-surveillance-and-human-rights/Agreement-Between-the-Member',
    publisher: 'international-federation-for-human-rights',
  },
  '130': {
    url: 'https://ecrats.org/en/documents/regulatory_legal_acts',
    publisher: 'sco-regional-anti-terrorist-structure',
  },
  '131': { url: 'http://en.kremlin.ru/supplement/1672', publisher: 'president-of-russia' },
  '132': {
    url: 'https://worldjpn.net/documents/texts/SCO/20030529.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '133': { url: 'https://cis-legislation.com/document.fwx?rgn=6879', publisher: 'cis-legislation' },
  '134': { url: 'http://base.spinform.ru/show_doc.fwx?rgn=6884', publisher: 'cis-legislation' },
  '135': { url: 'https://docs.cntd.ru/document/1306223341', publisher: 'codex,-law-database-of-russia' },
  '136': {
    url: 'https://worldjpn.net/documents/texts/SCO/20040607.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '137': { url: 'https://english.pravda.ru/news/world/57594-n/', publisher: 'pravda-ru' },
  '138': { url: 'http://focus.cnhubei.com/xw/gn/201507/t3309749.shtml', publisher: 'hubei-daily' },
  '139': {
    url: 'https://adilet.zan.kz/rus/docs/P040000656_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '140': { url: 'http://adilet.zan.kz/kaz/docs/U070000357_', publisher: 'adilet-law-database-of-kazakhstan' },
  '141': { url: 'https://cis-legislation.com/document.fwx?rgn=6909', publisher: 'cis-legislation' },
  '142': { url: 'http://news.cn/world/2017-06/07/c_1121101721.htm', publisher: 'xinhua' },
  '143': {
    url: 'https://qazinform.com/news/20-key-documents-signed-following-2025-sco-summit-in-tianjin-0ea085',
    publisher: 'kazinform',
  },
  '144': { url: 'https://www.trend.az/business/4085717.html', publisher: 'trend' },
  '145': {
    url: 'https://online.zakon.kz/document/?doc_id=30020272',
    publisher: 'paragraf-law-database-of-kazakhstan',
  },
  '146': {
    url: 'http://sharkovshchina.vitebsk-region.gov.by/en/republic-en/view/lukashenko-signs-law-on-belarus-accession-to-sco-international-treaties-24735',
    publisher: 'vitebsk-region-belarus',
  },
  '147': { url: 'https://cis-legislation.com/document.fwx?rgn=6913', publisher: 'cis-legislation' },
  '148': { url: 'https://cis-legislation.com/document.fwx?rgn=6912', publisher: 'cis-legislation' },
  '149': {
    url: 'https://adilet.zan.kz/kaz/docs/P050000901_/compare',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '150': {
    url: 'https://www.mid.ru/sanhajskaa-organizacia-sotrudnicestva-sos-/-/asset_publisher/0vP3hQoCPRg5/content/id/433380',
    publisher: 'ministry-of-foreign-affairs-of-russia',
  },
  '151': {
    url: 'https://worldjpn.net/documents/texts/SCO/20090616.T1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '152': { url: 'http://www.hrichina.org/hk/node/5230', publisher: 'human-rights-in-china' },
  '153': {
    url: 'https://lawinfochina.com/display.aspx?id=7889&lib=tax',
    publisher: 'peking-university-lawinfochina',
  },
  '154': {
    url: 'https://zh.wikisource.org/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%BB%84%E7%BB%87%E5%8F%8D%E6%9E%81%E7%AB%AF%E4%B8%BB%E4%B9%89%E5%85%AC%E7%BA%A6',
    publisher: 'wikisource',
  },
  '155': {
    url: 'http://china.org.cn/features/meeting/2006-06/15/content_1171589.htm',
    publisher: 'china-internet-information-center',
  },
  '156': {
    url: 'http://china.org.cn/features/meeting/2006-06/15/content_1171590.htm',
    publisher: 'china-internet-information-center',
  },
  '157': { url: 'http://en.kremlin.ru/supplement/2752', publisher: 'president-of-russia' },
  '158': {
    url: 'http://english.eastday.com/eastday/englishedition/node20665/node20667/node22808/node138957/node138959/userobject1ai2110163.html',
    publisher: 'eastday-shanghai',
  },
  '159': {
    url: 'https://uzdaily.uz/en/joint-communique-of-council-of-heads-of-sco-member-states',
    publisher: 'uzdaily',
  },
  '160': {
    url: 'https://adilet.zan.kz/rus/docs/P070000462_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '161': { url: 'https://base.garant.ru/12164241', publisher: 'garant-law-database-of-russia' },
  '162': {
    url: 'https://adilet.zan.kz/rus/docs/P060001262_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '163': { url: 'https://bo.io.gov.mo/bo/ii/2016/09/aviso08.asp', publisher: 'official-gazette-of-macau' },
  '164': {
    url: 'https://www.mfa.gov.cn/mfa_eng/xw/zyjh/202405/t20240530_11339914.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '165': {
    url: 'http://english.china.org.cn/english/international/221172.htm',
    publisher: 'china-internet-information-center',
  },
  '166': {
    url: 'https://khovar.tj/rus/2021/09/dokument-epohalnogo-znacheniya-v-dushanbe-strany-shos-prinyali-sovmestnuyu-deklaratsiyu',
    publisher: 'khovar',
  },
  '167': {
    url: 'https://adilet.zan.kz/rus/docs/Z090000129_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '168': {
    url: 'https://worldjpn.net/documents/texts/SCO/20070816.T1C.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '169': { url: 'http://eng.sectsco.org/20170925/331478.html', publisher: 'sco-secretariat' },
  '170': {
    url: 'https://adilet.zan.kz/rus/docs/P080000542_/compare/kaz',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '171': { url: 'http://adilet.zan.kz/rus/docs/P080000367_', publisher: 'adilet-law-database-of-kazakhstan' },
  '172': { url: 'http://en.kremlin.ru/supplement/287', publisher: 'president-of-russia' },
  '173': {
    url: 'https://worldjpn.net/documents/texts/SCO/20080828.D2E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '174': { url: 'https://cis-legislation.com/document.fwx?rgn=24177', publisher: 'cis-legislation' },
  '175': {
    url: 'https://worldjpn.net/documents/texts/SCO/20080828.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '176': { url: 'https://rg.ru/documents/2009/10/16/shos1-dok.html', publisher: 'rossiyskaya-gazeta' },
  '177': { url: 'http://www.infoshos.ru/en/?idn=4424', publisher: 'infosco' },
  '178': {
    url: 'https://adilet.zan.kz/rus/docs/P090001193_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '179': {
    url: 'http://www.chinadaily.com.cn/china/peacemission2009/2009-07/20/content_8449520.htm',
    publisher: 'china-daily',
  },
  '180': {
    url: 'http://www.fidh.org/The-Convention-Against-Terrorism',
    publisher: 'international-federation-for-human-rights',
  },
  '181': {
    url: 'https://www.uzbekistanitalia.org/pagina-iniziale/sco/documents/comunique',
    publisher: 'embassy-of-uzbekistan-in-italy',
  },
  '182': {
    url: 'https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t711709.shtml',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '183': { url: 'http://kremlin.ru/supplement/587', publisher: 'president-of-russia' },
  '184': { url: 'http://en.people.cn/90001/90776/90883/7023325.html', publisher: 'peoples-daily' },
  '185': {
    url: 'https://english.sina.com/china/2010/0611/324323.html',
    publisher: 'sina-english-carrying-xinhua',
  },
  '186': {
    url: 'https://adilet.zan.kz/eng/docs/P1100000185',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '187': { url: 'https://eng.sectsco.org/20210917/782626.html', publisher: 'sco-secretariat' },
  '188': {
    url: 'https://adilet.zan.kz/eng/docs/P1100000664',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '189': {
    url: 'https://worldjpn.net/documents/texts/SCO/20110615.D2E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '190': {
    url: 'https://www.internationallinkmagazine.com.hk/past-issues/past-2011/2011-june/2011-june-cover-story',
    publisher: 'international-link-magazine',
  },
  '191': { url: 'http://kremlin.ru/supplement/964', publisher: 'president-of-russia' },
  '192': {
    url: 'https://worldjpn.net/documents/texts/SCO/20110615.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '193': { url: 'http://eng.sectsco.org/news/20170313/231902.html', publisher: 'sco-secretariat' },
  '194': {
    url: 'https://adilet.zan.kz/eng/docs/P1200000398',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '195': {
    url: 'https://www.mfa.gov.cn/eng/zy/gb/202405/t20240531_11367264.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '196': {
    url: 'https://worldjpn.net/documents/texts/SCO/20120607.D2E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '197': {
    url: 'http://russian.china.org.cn/news/txt/2012-06/07/content_25591108.htm',
    publisher: 'china-internet-information-center',
  },
  '198': { url: 'https://news.21.by/other-news/2012/06/14/546990.html', publisher: '21-by' },
  '199': {
    url: 'https://worldjpn.net/documents/texts/SCO/20130913.D2E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
};
