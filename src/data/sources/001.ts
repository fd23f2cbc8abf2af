/** Bibliography, entries 1 to 99. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '1': { url: 'http://eng.sectsco.org/about_sco/', publisher: 'sco-secretariat' },
  '2': {
    url: 'https://eng.sco-russia2020.ru/russia_in_sco/20190531/992.html',
    publisher: 'russian-sco-chairmanship-2019-2020',
  },
  '3': { url: 'http://www.chinadaily.com.cn/china/2006-06/12/content_6020349.htm', publisher: 'china-daily' },
  '4': {
    url: 'https://issi.org.pk/the-expanding-role-of-sco-strengthening-pakistans-regional-integration/',
    publisher: 'institute-of-strategic-studies-islamabad',
  },
  '5': { url: 'https://interfax.com/newsroom/top-stories/83178/', publisher: 'interfax' },
  '6': { url: 'https://news.az/news/astana-renamed-as-nur-sultan-city', publisher: 'news-az' },
  '7': {
    url: 'https://github.com/mledoze/countries/blob/5e9f370050f83ad2ba4cb885f75d66114badf72c/countries.json',
    title: 'countries (mledoze)',
    publisher: 'data-set-see-the-record',
  },
  '8': {
    url: 'http://english.eastday.com/eastday/englishedition/node20665/node20667/node22808/node138957/node138959/userobject1ai2107373.html',
    publisher: 'eastday-shanghai',
  },
  '9': {
    url: 'https://global.chinadaily.com.cn/china/2007-08/16/content_6029081.htm',
    publisher: 'china-daily',
  },
  '10': {
    url: 'https://global.chinadaily.com.cn/world/2014xisco/2014-09/12/content_18591526.htm',
    publisher: 'china-daily',
  },
  '11': {
    url: 'http://www.chinadaily.com.cn/china/2006-06/12/content_6020345.htm',
    publisher: 'china-daily',
  },
  '12': {
    url: 'https://worldjpn.net/documents/texts/SCO/20050705.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '13': {
    url: 'https://nation.com.pk/13-Sep-2014/india-pakistan-file-formal-applications-for-full-membership-in-sco',
    publisher: 'the-nation',
  },
  '14': { url: 'http://tass.com/world/950697', publisher: 'tass' },
  '15': { url: 'http://eng.sectsco.org/news/20170615/299202.html', publisher: 'sco-secretariat' },
  '16': {
    url: 'https://en.inform.kz/news/several-documents-signed-at-sco-summit-in-tashkent_a2918145/',
    publisher: 'kazinform',
  },
  '17': { url: 'https://1prime.ru/20150710/815170589.html', publisher: 'ria-novosti' },
  '18': {
    url: 'https://www.app.com.pk/global/pakistan-signs-sco-memorandum-of-obligations/',
    publisher: 'associated-press-of-pakistan',
  },
  '19': { url: 'https://uz.sputniknews.ru/20160622/3091436.html', publisher: 'sputnik' },
  '20': { url: 'https://ifpnews.com/putin-no-barriers-irans-accession-sco', publisher: 'iran-front-page' },
  '21': {
    url: 'https://sputnikglobe.com/20230704/iran-becomes-full-fledged-member-of-shanghai-cooperation-organization-1111655518.html',
    publisher: 'sputnik',
  },
  '22': {
    url: 'https://www.urdupoint.com/en/world/sco-leaders-sign-dushanbe-declaration-of-orga-1352893.html',
    publisher: 'urdupoint',
  },
  '23': { url: 'https://adilet.zan.kz/kaz/docs/U2300000210', publisher: 'adilet-law-database-of-kazakhstan' },
  '24': { url: 'http://en.people.cn/n3/2022/0916/c90000-10148236.html', publisher: 'peoples-daily' },
  '25': { url: 'https://en.trend.az/azerbaijan/politics/1488696.html', publisher: 'trend' },
  '26': { url: 'https://tass.com/world/1713379', publisher: 'tass' },
  '27': { url: 'https://www.vesti.ru/article/2050959', publisher: 'vesti' },
  '28': { url: 'http://globaltimes.cn/content/988810.shtml', publisher: 'global-times' },
  '29': { url: 'http://www.trtworld.com/asia/uzbekistan-take-over-sco-leadership-4376', publisher: 'trt' },
  '30': {
    url: 'https://sputniknews.com/20220726/china-welcomes-belarus-bid-for-sco-membership-1097809633.html',
    publisher: 'sputnik',
  },
  '31': { url: 'http://en.kremlin.ru/events/president/news/74464', publisher: 'president-of-russia' },
  '32': { url: 'https://news.az/news/belarus-officially-becomes-sco-member', publisher: 'news-az' },
  '33': {
    url: 'https://en.inform.kz/news/mongolian-president-to-participate-in-sco-summit-in-astana_a3030679/',
    publisher: 'kazinform',
  },
  '34': {
    url: 'https://www.chinadaily.com.cn/china/2009sco/2009-06/15/content_8284034.htm',
    publisher: 'china-daily',
  },
  '35': { url: 'https://cis-legislation.com/document.fwx?rgn=6905', publisher: 'cis-legislation' },
  '36': { url: 'https://www.trend.az/world/4085750.html', publisher: 'trend' },
  '37': {
    url: 'https://24.kg/english/341784_Number_of_documents_signed_as_a_result_of_SCO_Heads_of_State_Council_meeting/',
    publisher: '24-kg',
  },
  '38': { url: 'https://www.interfax.ru/world/1045171', publisher: 'interfax' },
  '39': { url: 'https://sputniknews.cn/20260202/1069574402.html', publisher: 'sputnik' },
  '40': { url: 'https://tass.ru/mezhdunarodnaya-panorama/25139251', publisher: 'tass' },
  '41': {
    url: 'http://www.priu.gov.lk/news_update/Current_Affairs/ca200906/20090617sl_gains_partnership_in_sco.htm',
    publisher: 'government-of-sri-lanka-policy-research-and-information-unit',
  },
  '42': {
    url: 'https://www.urdupoint.com/en/miscellaneous/sco-secretary-general-meets-sri-lankan-ambass-1496104.html',
    publisher: 'urdupoint',
  },
  '43': {
    url: 'https://pajhwok.com/2012/06/07/sco-accepts-afghanistan-observer/',
    publisher: 'pajhwok-afghan-news',
  },
  '44': {
    url: 'https://worldjpn.net/documents/texts/SCO/20120607.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '45': {
    url: 'https://vovworld.vn/en-US/news/sco-beijing-summit-concludes-89021.vov',
    publisher: 'voice-of-vietnam',
  },
  '46': { url: 'https://tass.com/economy/1642929', publisher: 'tass' },
  '47': { url: 'https://www.afintl.com/en/202508221751', publisher: 'afghanistan-international' },
  '48': {
    url: 'http://www.mfa.gov.tr/qa_3_-5-february-2013_-statement-of-the-spokesman-of-the-ministry-of-foreign-affairs-of-turkey-in-response-to-a-question-regarding-turkey_s-dialogue-partnership-to-the-shanghai-cooperation-organization.en.mfa',
    publisher: 'ministry-of-foreign-affairs-of-turkiye',
  },
  '49': {
    url: 'http://aaenergyterminal.com/newsSub.php?newsid=11232944',
    publisher: 'anadolu-agency-energy',
  },
  '50': {
    url: 'http://zeenews.india.com/news/world/sco-admits-afghanistan-as-observer-turkey-as-dialogue-partner_780323.html',
    publisher: 'zee-news',
  },
  '51': { url: 'https://www.panarmenian.net/m/arm/news/156005', publisher: 'panarmenian-net' },
  '52': {
    url: 'https://uztag.info/ru/news/kambodzha-poluchila-status-partnera-po-dialogu-shos',
    publisher: 'uztag',
  },
  '53': {
    url: 'https://phnompenhpost.com/national-politics/analysts-kingdoms-sco-observer-status-bid',
    publisher: 'the-phnom-penh-post',
  },
  '54': {
    url: 'https://report.az/en/foreign-politics/azerbaijan-applied-for-observer-status-in-the-sco',
    publisher: 'report',
  },
  '55': {
    url: 'https://report.az/en/foreign-politics/azerbaijan-officially-granted-status-of-sco-dialogue-partner',
    publisher: 'report',
  },
  '56': {
    url: 'https://economy.gov.az/en/article/shanxay-emekdashliq-teshkilat/22940',
    publisher: 'ministry-of-economy-of-azerbaijan',
  },
  '57': {
    url: 'https://www.wionews.com/world/did-india-block-azerbaijans-sco-entry-baku-accuses-new-delhi-of-revenge-over-pak-relations-1756811144013',
    publisher: 'wion',
  },
  '58': { url: 'https://www.azatutyun.am/a/33519751.html', publisher: 'radio-free-europe-radio-liberty' },
  '59': { url: 'https://en.trend.az/azerbaijan/politics/4034595.html', publisher: 'trend' },
  '60': { url: 'http://eng.sectsco.org/20200819/670183.html', publisher: 'sco-secretariat' },
  '61': {
    url: 'https://en.inform.kz/news/nepal-became-sco-dialogue-partner-photo_a2884129/',
    publisher: 'kazinform',
  },
  '62': {
    url: 'https://www.urdupoint.com/en/world/nepal-seeks-full-shanghai-cooperation-organis-772030.html',
    publisher: 'urdupoint',
  },
  '63': { url: 'https://www.gazeta.uz/ru/2016/04/16/sco/', publisher: 'gazeta-uz' },
  '64': { url: 'https://tass.com/world/1984895', publisher: 'tass' },
  '65': { url: 'https://tass.com/world/1990137', publisher: 'tass' },
  '66': {
    url: 'https://russia-islworld.ru/novosti/memorandum-on-granting-egypt-and-qatar-status-of-sco-partners-signed-in-tashkent-2022-09-14-27477/',
    publisher: 'russia-islamic-world-strategic-vision-group',
  },
  '67': { url: 'https://tass.com/world/1335687', publisher: 'tass' },
  '68': {
    url: 'https://old.asiaplustj.info/en/news/tajikistan/politics/20210714/sco-cfm-makes-decision-to-give-dialogue-partner-status-to-saudi-arabia-and-egypt',
    publisher: 'asia-plus',
  },
  '69': {
    url: 'https://www.urdupoint.com/en/world/saudi-king-approves-riyadhs-dialogue-partner-1667578.html',
    publisher: 'urdupoint',
  },
  '70': {
    url: 'https://www.financialexpress.com/business/defence-sco-adds-kuwait-uae-myanmar-and-maldives-as-dialogue-partners-3076846/',
    publisher: 'the-financial-express',
  },
  '71': {
    url: 'https://www.khaleejtimes.com/uae/uae-granted-dialogue-partner-status-in-shanghai-cooperation-organisation',
    publisher: 'khaleej-times',
  },
  '72': {
    url: 'https://www.einpresswire.com/article/591637267/documents-signed-following-the-samarkand-summit',
    publisher: 'ein-presswire-press-releases',
  },
  '73': { url: 'https://maldivesembassy.cn/statement/', publisher: 'embassy-of-the-maldives-in-china' },
  '74': { url: 'https://tass.com/politics/1791147', publisher: 'tass' },
  '75': {
    url: 'https://sputnikglobe.com/20250904/laos-wants-to-join-sco-counts-on-russias-support---deputy-foreign-minister-1122725030.html',
    publisher: 'sputnik',
  },
  '76': { url: 'https://www.kommersant.ru/doc/7889758', publisher: 'kommersant' },
  '77': { url: 'https://tass.com/world/2012137', publisher: 'tass' },
  '78': {
    url: 'https://today.thefinancialexpress.com.bd/print/dhaka-interested-to-be-sco-observer',
    publisher: 'the-financial-express-dhaka',
  },
  '79': {
    url: 'https://afrinz.ru/ar/2024/05/alzhir-podal-zayavku-na-poluchenie-statusa-partnera-shos/',
    publisher: 'african-initiative',
  },
  '80': {
    url: 'https://oananews.org/index.php/content/news/politics/syria-applies-observer-status-shanghai-security-bloc-russia%E2%80%99s-foreign-ministry',
    publisher: 'organisation-of-asia-pacific-news-agencies',
  },
  '81': {
    url: 'http://gr.china-embassy.org/eng/xwdt/xw2003/xw200305/200305/t20030529_3367627.htm',
    publisher: 'embassy-of-china-in-greece',
  },
  '82': { url: 'https://english.pravda.ru/news/russia/50125-n/', publisher: 'pravda-ru' },
  '83': { url: 'https://www.globaltimes.cn/content/881158.shtml', publisher: 'global-times' },
  '84': { url: 'https://tass.ru/info/24916129', publisher: 'tass' },
  '85': { url: 'http://eng.sectsco.org/news/20210113/711072.html', publisher: 'sco-secretariat' },
  '86': { url: 'http://en.kremlin.ru/supplement/288', publisher: 'president-of-russia' },
  '87': {
    url: 'https://worldjpn.net/documents/texts/SCO/20090616.D3E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '88': {
    url: 'http://www.chinadaily.com.cn/china/2009sco/2009-06/16/content_8289280.htm',
    publisher: 'china-daily',
  },
  '89': {
    url: 'http://www.uzbekistan.org/news/archive/776/',
    publisher: 'embassy-of-uzbekistan-in-the-united-states',
  },
  '90': { url: 'https://interaffairs.ru/jauthor/material/1136', publisher: 'international-affairs-moscow' },
  '91': { url: 'http://tass.com/russia/807528', publisher: 'tass' },
  '92': {
    url: 'https://belta.by/world/view/sledujuschij-sammit-shos-sostoitsja-v-astane-7-8-ijunja-2017-goda-198915-2016',
    publisher: 'belta',
  },
  '93': {
    url: 'https://eng.khovar.tj/2017/06/china-to-take-over-sco-chairmanship-from-kazakhstan',
    publisher: 'khovar',
  },
  '94': {
    url: 'http://www.newscentralasia.net/2019/06/17/sco-summit-in-bishkek-paved-the-way-for-consolidation-of-regional-efforts-on-common-security-and-sustainable-development/',
    publisher: 'news-central-asia',
  },
  '95': {
    url: 'https://en.inform.kz/news/heads-of-sco-member-states-to-meet-in-bishkek_a3537892/',
    publisher: 'kazinform',
  },
  '96': {
    url: 'https://eng.sco-russia2020.ru/news/20190614/5870/Russia-assumes-the-Presidency-of-the-Shanghai-Cooperation-Organisation-President-of-Russia-Vladimir.html',
    publisher: 'russian-sco-chairmanship-2019-2020',
  },
  '97': {
    url: 'https://www.mfa.tj/en/kuwait/view/7173/press-release-on-the-chairmanship-of-the-republic-of-tajikistan-in-the-shanghai-cooperation-organization-in-2020-2021',
    publisher: 'ministry-of-foreign-affairs-of-tajikistan',
  },
  '98': {
    url: 'https://www.mfa.tj/en/berlin/view/6771/tajikistans-sco-presidency-cooperation-for-stability-and-prosperity',
    publisher: 'ministry-of-foreign-affairs-of-tajikistan',
  },
  '99': {
    url: 'https://russian.dbw.cn/system/2021/09/18/001440416.shtml',
    publisher: 'northeast-network-heilongjiang',
  },
};
