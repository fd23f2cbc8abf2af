/** Bibliography, entries 300 to 399. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '300': { url: 'https://eng.sectsco.org/20240702/1417413.html', publisher: 'sco-secretariat' },
  '301': {
    url: 'https://en.inform.kz/news/on-the-year-of-ecology-the-astana-summit-and-tourism-an-interview-with-sco-secretary-general-zhang-ming-64c2c3/',
    publisher: 'kazinform',
  },
  '302': {
    url: 'https://astanatimes.com/2024/05/kazakhstan-proposes-to-establish-center-for-afforestation-of-dried-aral-seabed/',
    publisher: 'the-astana-times',
  },
  '303': {
    url: 'https://adilet.zan.kz/rus/docs/P2400000527',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '304': {
    url: 'https://adilet.zan.kz/kaz/docs/P2400000527',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '305': {
    url: 'https://centralasiaclimateportal.org/ru/topic/%D1%81%D1%82%D1%80%D0%B0%D1%82%D0%B5%D0%B3%D0%B8%D1%87%D0%B5%D1%81%D0%BA%D0%B8%D0%B5-%D0%B4%D0%BE%D0%BA%D1%83%D0%BC%D0%B5%D0%BD%D1%82%D1%8B/page/3',
    publisher: 'central-asia-climate-portal-carec',
  },
  '306': {
    url: 'https://www.diplomacy.edu/resource/tianjin-declaration-of-the-shanghai-cooperation-organization',
    publisher: 'diplofoundation',
  },
  '307': {
    url: 'https://www.hk01.com/%E5%8D%B3%E6%99%82%E4%B8%AD%E5%9C%8B/60272184/%E4%B8%8A%E5%90%88%E5%B3%B0%E6%9C%83-%E6%88%90%E5%93%A1%E5%9C%8B%E7%B0%BD%E7%BD%B2%E7%99%BC%E8%A1%A8-%E5%A4%A9%E6%B4%A5%E5%AE%A3%E8%A8%80-%E5%8F%8D%E5%B0%8D%E9%9B%86%E5%9C%98%E5%B0%8D%E6%8A%97%E8%88%87%E5%96%AE%E9%82%8A%E5%88%B6%E8%A3%81',
    publisher: 'hk01',
  },
  '308': {
    url: 'https://news.mingpao.com/ins/%E5%85%A9%E5%B2%B8/article/20250901/s00004/1756730183181/%E4%B8%8A%E5%90%88%E5%B3%B0%E6%9C%83-%E5%A4%A9%E6%B4%A5%E5%AE%A3%E8%A8%80-%E6%B1%BA%E5%AE%9A%E6%88%90%E7%AB%8B%E4%B8%8A%E5%90%88%E9%96%8B%E8%A1%8C-%E7%B5%84%E7%B9%94%E4%BC%99%E4%BC%B4%E5%A2%9E%E8%80%81%E6%92%BE-%E5%8D%B0%E5%BA%A6%E4%BB%8D%E4%B8%8D%E6%94%AF%E6%8C%81%E3%80%8C%E5%B8%B6%E8%B7%AF%E3%80%8D',
    publisher: 'ming-pao',
  },
  '309': {
    url: 'https://www.mfa.gov.cn/eng/wjb/wjbz/hd/202509/t20250903_11701370.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '310': {
    url: 'https://rus.baq.kz/lidery-shos-utverdili-strategiyu-do-2035-goda-i-paket-novyh-soglasheniy_300021296/',
    publisher: 'baq-kz',
  },
  '311': { url: 'https://udn.com/news/story/7331/8977773', publisher: 'united-daily-news' },
  '312': {
    url: 'https://riamo.ru/news/politika/dva-tsentra-kollektivnoj-bezopasnosti-planirujut-sozdat-na-baze-shos/',
    publisher: 'riamo',
  },
  '313': {
    url: 'https://adilet.zan.kz/rus/docs/U2500000980',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '314': {
    url: 'https://www.newscentralasia.net/2025/09/01/sco-summit-concludes-in-china-with-adoption-of-tianjin-declaration-and-24-documents/',
    publisher: 'news-central-asia',
  },
  '315': {
    url: 'http://aastocks.com.hk/tc/stocks/analysis/china-hot-topic-content.aspx?catg=4&id=IC4566069&source=INFOCAST',
    publisher: 'aastocks-infocast',
  },
  '316': { url: 'https://tass.ru/mezhdunarodnaya-panorama/24921691', publisher: 'tass' },
  '317': {
    url: 'https://www.chinanews.com.cn/gn/2025/09-02/10475062.shtml',
    publisher: 'china-news-service',
  },
  '318': { url: 'https://chn.sectsco.org/20260901/2493835.html', publisher: 'sco-secretariat' },
  '319': {
    url: 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=2305735',
    publisher: 'press-information-bureau-india',
  },
  '320': {
    url: 'https://trud.ru/article/08-06-2002/41687_vostochnyj_vektor_nashej_diplomatii',
    publisher: 'trud',
  },
  '321': { url: 'https://classic.newsru.com/russia/07jun2002/sammit2.html', publisher: 'newsru-com' },
  '322': { url: 'https://kommersant.ru/doc/326656', publisher: 'kommersant' },
  '323': { url: 'http://eng.gateway.kg/news/cacis/2246', publisher: 'kyrgyz-gateway' },
  '324': { url: 'http://en.kremlin.ru/events/president/news/28715', publisher: 'president-of-russia' },
  '325': { url: 'https://www.rferl.org/a/1053384.html', publisher: 'radio-free-europe-radio-liberty' },
  '326': {
    url: 'http://www.peoplechina.com.cn/maindoc/html/news/20040618/3.htm',
    publisher: 'peoples-china',
  },
  '327': {
    url: 'https://global.chinadaily.com.cn/english/focus/2005-07/06/content_457592.htm',
    publisher: 'china-daily',
  },
  '328': { url: 'https://www.dawn.com/news/146634/pakistan-joins-sco-as-observer', publisher: 'dawn' },
  '329': {
    url: 'https://asianews.it/news-en/China-signs-economic-agreements-and-statements-of-intent-with-Russia-and-Central-Asian-countries-3643.html',
    publisher: 'asianews',
  },
  '330': { url: 'https://apn.ru/index.php?newsid=6934', publisher: 'agency-of-political-news-apn' },
  '331': { url: 'http://japanese.cri.cn/151/2006/06/15/1@65831.htm', publisher: 'china-radio-international' },
  '332': {
    url: 'http://english.eastday.com/eastday/englishedition/node20665/node20667/node22808/node138957/node138959/userobject1ai2106718.html',
    publisher: 'eastday-shanghai',
  },
  '333': { url: 'http://news.sina.com.cn/w/2006-06-15/10089211557s.shtml', publisher: 'sina-news' },
  '334': {
    url: 'https://uzdaily.com/en/central-asian-presidents-hail-sco-bishkek-summit',
    publisher: 'uzdaily',
  },
  '335': {
    url: 'https://www.mfa.gov.cn/rus/zxxx/200708/t20070816_763587.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '336': { url: 'https://news.sohu.com/20080829/n259261020.shtml', publisher: 'sohu-news-carrying-xinhua' },
  '337': {
    url: 'http://www.bjreview.com.cn/World_Financial_Crisis/2009-10/13/content_226590.htm',
    publisher: 'beijing-review',
  },
  '338': { url: 'https://uzdaily.com/en/sco-summit-starts-in-narrow-format', publisher: 'uzdaily' },
  '339': { url: 'https://energyland.info/analitic-show-26671', publisher: 'energyland-info' },
  '340': {
    url: 'http://www.chinadaily.com.cn/china/2009sco/2009-06/17/content_8292852.htm',
    publisher: 'china-daily',
  },
  '341': { url: 'http://old.president.uz/en/news/564/', publisher: 'president-of-uzbekistan' },
  '342': {
    url: 'http://japanese.china.org.cn/politics/txt/2010-06/12/content_20248550_2.htm',
    publisher: 'china-internet-information-center',
  },
  '343': {
    url: 'http://japanese.china.org.cn/politics/txt/2010-06/09/content_20216630.htm',
    publisher: 'china-internet-information-center',
  },
  '344': {
    url: 'http://www.chinadaily.com.cn/china/2010sco/2010-06/11/content_9964604.htm',
    publisher: 'china-daily',
  },
  '345': {
    url: 'http://www.chinadaily.com.cn/china/2012-06/07/content_15483842.htm',
    publisher: 'china-daily',
  },
  '346': { url: 'http://news.cntv.cn/20120607/101559.shtml', publisher: 'china-media-group' },
  '347': {
    url: 'http://japanese.china.org.cn/politics/txt/2012-06/08/content_25601467_3.htm',
    publisher: 'china-internet-information-center',
  },
  '348': {
    url: 'https://vb.kg/doc/243297_atambaev_otkryl_13_e_zasedanie_glav_stran_shos.html',
    publisher: 'vecherniy-bishkek',
  },
  '349': { url: 'https://www.uzdaily.uz/en/sco-leaders-hold-one-on-one-meeting', publisher: 'uzdaily' },
  '350': {
    url: 'https://www.rferl.org/a/shanghai-cooperation-organization-summit-bishkek/25104495.html',
    publisher: 'radio-free-europe-radio-liberty',
  },
  '351': {
    url: 'http://russian.dbw.cn/system/2013/09/15/000715478.shtml',
    publisher: 'northeast-network-heilongjiang',
  },
  '352': {
    url: 'https://www.fsi.mea.gov.in/in-focus-article.htm?22197/Statement+by+External+Affairs+Minister+at+the+Shanghai+Cooperation+Organization+SCO+Heads+of+State+Summit+2013+in+Bishkek',
    publisher: 'ministry-of-external-affairs-of-india',
  },
  '353': { url: 'http://tribuneindia.com/2013/20130914/main5.htm', publisher: 'the-tribune-india' },
  '354': { url: 'http://old.e-cis.info/news.php?id=10191', publisher: 'executive-committee-of-the-cis' },
  '355': {
    url: 'http://www.ocamagazine.com/tajikistan-hosts-shanghai-cooperation-organization-summit',
    publisher: 'open-central-asia-magazine',
  },
  '356': {
    url: 'https://worldjpn.net/documents/texts/SCO/20140912.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '357': { url: 'https://strategy2050.kz/content/news/1047/170938/', publisher: 'strategy2050' },
  '358': {
    url: 'http://japanese.china.org.cn/business/txt/2015-07/11/content_36036956.htm',
    publisher: 'china-internet-information-center',
  },
  '359': { url: 'http://en.kremlin.ru/catalog/regions/BA/events/49907', publisher: 'president-of-russia' },
  '360': {
    url: 'https://gandhara.rferl.org/a/sco-summit-ufa-russia/27122419.html',
    publisher: 'radio-free-europe-radio-liberty',
  },
  '361': { url: 'http://en.kremlin.ru/events/president/transcripts/49908', publisher: 'president-of-russia' },
  '362': { url: 'https://realnoevremya.ru/articles/10170', publisher: 'realnoe-vremya' },
  '363': { url: 'https://interfax.ru/world/452887', publisher: 'interfax' },
  '364': {
    url: 'https://business-standard.com/article/news-ians/modi-attends-sco-summit-115071000623_1.html',
    publisher: 'business-standard',
  },
  '365': { url: 'https://eng.khovar.tj/2016/06/sco-summit-begins-in-tashkent', publisher: 'khovar' },
  '366': {
    url: 'https://en.inform.kz/news/council-of-sco-heads-of-state-convenes-in-tashkent_a2918042/',
    publisher: 'kazinform',
  },
  '367': {
    url: 'https://www.uzbekembassy.in/information-digest-of-press-of-uzbekistan-124-2/',
    publisher: 'embassy-of-uzbekistan-in-india',
  },
  '368': {
    url: 'https://belta.by/president/view/zavershilsja-vizit-lukashenko-v-uzbekistan-198957-2016',
    publisher: 'belta',
  },
  '369': {
    url: 'https://narendramodi.in/man/text-of-pm-s-address-at-sco-summit-june-24-2016-',
    publisher: 'office-of-narendra-modi',
  },
  '370': {
    url: 'https://zeenews.india.com/news/india/prime-minister-narendra-modis-speech-at-sco-meet-full-text_1899728.html',
    publisher: 'zee-news',
  },
  '371': { url: 'https://ifpnews.com/zarif-left-sco-meeting-tashkent/amp', publisher: 'iran-front-page' },
  '372': {
    url: 'https://en.inform.kz/news/sco-business-council-to-mull-areas-of-co-op_a2916905/',
    publisher: 'kazinform',
  },
  '373': {
    url: 'https://en.inform.kz/news/nazarbayev-calls-astana-summit-historic-for-sco_a3034514/',
    publisher: 'kazinform',
  },
  '374': {
    url: 'https://pakobserver.net/countries-agree-on-regional-peace-stability-thru-coop/',
    publisher: 'pakistan-observer',
  },
  '375': { url: 'https://en.wikipedia.org/wiki/2018_Qingdao_SCO_summit', publisher: 'wikipedia' },
  '376': {
    url: 'https://ppinewsagency.com/18th-meeting-of-the-council-of-heads-of-states-of-sco-member-states-qingdao-china-09-10-june-2018/',
    publisher: 'ppi-pakistan-press-international',
  },
  '377': {
    url: 'https://www.un.org/sg/en/content/dsg/statement/2018-06-10/deputy-secretary-generals-remarks-plenary-session-18th-meeting',
    publisher: 'united-nations',
  },
  '378': { url: 'http://eng.sectsco.org/news/20180609/442899.html', publisher: 'sco-secretariat' },
  '379': {
    url: 'https://asiaplustj.info/en/news/tajikistan/politics/20190614/21-documents-reportedly-signed-at-the-19th-sco-summit-in-bishkek',
    publisher: 'asia-plus',
  },
  '380': {
    url: 'https://www.urdupoint.com/en/pakistan/sco-summit-kicks-off-in-bishkek-pm-imran-joi-644688.html',
    publisher: 'urdupoint',
  },
  '381': { url: 'http://www.infoshos.ru/en/?idn=25836', publisher: 'infosco' },
  '382': { url: 'http://www.infoshos.ru/en/?idn=25914', publisher: 'infosco' },
  '383': { url: 'https://press.un.org/en/2020/sgsm20405.doc.htm', publisher: 'united-nations' },
  '384': {
    url: 'https://eng.khovar.tj/2021/09/sco-s-jubilee-summit-took-place-in-dushanbe-todayv',
    publisher: 'khovar',
  },
  '385': { url: 'http://en.kremlin.ru/catalog/keywords/23/events/66706', publisher: 'president-of-russia' },
  '386': {
    url: 'https://en.mehrnews.com/news/178741/21st-SCO-Summit-kicks-off-in-Dushanbe',
    publisher: 'mehr-news-agency',
  },
  '387': { url: 'http://www.turkmenistan.ru/en/articles/18909.html', publisher: 'turkmenistan-ru' },
  '388': {
    url: 'https://russian.dbw.cn/system/2021/09/18/001440415.shtml',
    publisher: 'northeast-network-heilongjiang',
  },
  '389': {
    url: 'https://rg.ru/2022/09/16/predsedatel-knr-si-czinpin-prinial-uchastie-v-22-m-zasedanii-soveta-glav-gosudarstv-chlenov-shanhajskoj-organizacii-sotrudnichestva-i-vystupil-s-vazhnoj-rechiu.html',
    publisher: 'rossiyskaya-gazeta',
  },
  '390': {
    url: 'http://gb.crntt.com/doc/357_0_106469740_1_0920163233.html',
    publisher: 'china-review-news-agency',
  },
  '391': {
    url: 'https://uza.uz/en/posts/presidential-press-secretary-holds-a-briefing-on-samarkand-summit_407227',
    publisher: 'uza',
  },
  '392': {
    url: 'https://astanatimes.com/2022/09/kazakh-president-tokayev-arrives-in-samarkand-to-attend-sco-summit/',
    publisher: 'the-astana-times',
  },
  '393': {
    url: 'https://www.straitstimes.com/world/egypt-agrees-to-be-dialogue-partner-in-shanghai-cooperation-organisation',
    publisher: 'the-straits-times',
  },
  '394': {
    url: 'https://www.mofa.gov.qa/en/qatar/latest-articles/latest-news/details/1444/02/18/qatar-signs-mou-on-accession-to-sco-as-dialogue-partner',
    publisher: 'ministry-of-foreign-affairs-of-qatar',
  },
  '395': {
    url: 'https://www.einpresswire.com/article/590915471/president-of-mongolia-arrives-in-samarkand',
    publisher: 'ein-presswire-press-releases',
  },
  '396': {
    url: 'https://uzbekistan.un.org/en/199719-rosemary-dicarlo-sco-summit-cooperation-and-rule-law-indispensable-face-chaotic-global-peace',
    publisher: 'united-nations',
  },
  '397': {
    url: 'https://www.einpresswire.com/article/590915348/the-president-of-uzbekistan-receives-the-un-under-secretary-general',
    publisher: 'ein-presswire-press-releases',
  },
  '398': {
    url: 'https://eng.sectsco.org/20220921/-SCO-Secretary-General-meets-with-President-of-Turkmenistan--913829.html',
    publisher: 'sco-secretariat',
  },
  '399': {
    url: 'https://gordonua.com/news/worldnews/iran-vstupil-v-shanhayskuyu-organizaciyu-sotrudnichestva-smi-soobshchili-chto-sammit-shos-pri-uchastii-putina-si-czinpina-i-modi-proshel-bez-bolshego-edinstva-1671697.html',
    publisher: 'gordon',
  },
};
