/** Bibliography, entries 500 to 599. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '500': {
    url: 'https://www.eurasiareview.com/26092012-uzbekistan-a-peek-inside-an-sco-anti-terrorism-center/',
    publisher: 'eurasia-review',
  },
  '501': {
    url: 'https://www.gatewayhouse.in/events/shanghai-cooperation-organisation-defence-ministers-meeting/',
    publisher: 'gateway-house',
  },
  '502': { url: 'https://ecrats.org/en/news/4799', publisher: 'sco-regional-anti-terrorist-structure' },
  '503': {
    url: 'http://old.news.tj/en/news/rats-sco-director-expected-pay-working-visit-tajikistan',
    publisher: 'asia-plus',
  },
  '504': {
    url: 'https://khovar.tj/rus/2018/06/predstavitel-tadzhikistana-dzhumahon-giyosov-naznachen-direktorom-ispolnitelnogo-komiteta-regionalnoj-antiterroristicheskoj-struktury-shos',
    publisher: 'khovar',
  },
  '505': { url: 'https://bcsco.org/en', publisher: 'sco-business-council' },
  '506': {
    url: 'http://en.sco-russia2015.ru/cooperation/20140905/1013179794.html',
    publisher: 'russian-sco-chairmanship-2014-2015',
  },
  '507': {
    url: 'http://coscos.org.cn/a/En/SCO_IBC/2013/0612/251.html',
    publisher: 'center-for-shanghai-cooperation-organization-studies-shanghai-academy-of-social-sciences',
  },
  '508': {
    url: 'http://en.sco-russia2015.ru/cooperation/20140905/1013179625.html',
    publisher: 'russian-sco-chairmanship-2014-2015',
  },
  '509': { url: 'https://tass.ru/mezhdunarodnaya-panorama/24922241', publisher: 'tass' },
  '510': {
    url: 'https://qazinform.com/news/tokayev-says-kazakhstan-supports-creation-of-sco-security-centers-e203c9',
    publisher: 'kazinform',
  },
  '511': {
    url: 'https://www.tengritimes.com/en/post/new-sco-initiative-kyrgyzstan-establishes-center-for-combating-transnational-crime',
    publisher: 'tengri-times',
  },
  '512': {
    url: 'https://kazpravda.kz/n/prezident-kazahstana-predlozhil-sozdat-tsentr-shos-po-informatsionnoy-bezopasnosti/',
    publisher: 'kazakhstanskaya-pravda',
  },
  '513': { url: 'https://strategy2050.kz/en/news/53299/', publisher: 'strategy2050' },
  '514': {
    url: 'https://www.millenniumpost.in/world/as-us-sanctions-take-toll-china-presses-sco-to-target-bullying-625500',
    publisher: 'millennium-post',
  },
  '515': {
    url: 'https://www.samaaenglish.tv/news/40023377/pakistan-pakistan-research-center-receives-award-of-excellence-in-beijing',
    publisher: 'samaa-tv',
  },
  '516': {
    url: 'https://csspr.uol.edu.pk/moup/',
    publisher: 'university-of-lahore-centre-for-security-strategy-and-policy-research',
  },
  '517': {
    url: 'https://www.urdupoint.com/en/pakistan/chinas-university-awards-pakistani-scholar-2049640.html',
    publisher: 'urdupoint',
  },
  '518': {
    url: 'https://gulf-times.com/article/685929/region/sco-summit-in-astana-2024-growing-expansion-efforts-amid-increasing-global-challenges',
    publisher: 'gulf-times',
  },
  '519': { url: 'https://tass.com/world/1791221', publisher: 'tass' },
  '520': {
    url: 'https://silkwaytv.kz/en/meeting-of-sco-council-of-heads-of-state-kicks-off-in-astana_43537',
    publisher: 'silk-way-tv',
  },
  '521': {
    url: 'https://astanatimes.com/2024/07/sco-welcomes-belarus-as-its-10th-member-state/',
    publisher: 'the-astana-times',
  },
  '522': {
    url: 'https://en.inform.kz/news/kassym-jomart-tokayev-addresses-sco-meeting-in-astana-e5b157',
    publisher: 'kazinform',
  },
  '523': { url: 'http://ecns.cn/2015/07-12/172751.shtml', publisher: 'china-news-service' },
  '524': { url: 'https://tass.com/economy/2010419', publisher: 'tass' },
  '525': {
    url: 'https://president.gov.by/en/events/odobren-proekt-protokola-o-vnesenii-izmenenij-v-soglasenie-o-formirovanii-budzeta-sos-1728977076',
    publisher: 'president-of-belarus',
  },
  '526': { url: 'https://www.rbc.ru/rbcfreenews/6698ba219a79472582faa9b7', publisher: 'rbc' },
  '527': { url: 'https://tass.com/politics/1989781', publisher: 'tass' },
  '528': {
    url: 'https://dohanews.co/qatars-amir-kazakh-president-hold-official-talks-in-astana/',
    publisher: 'doha-news',
  },
  '529': {
    url: 'https://asiaplus.news/en/news/tajikistan/politics/20220804/ten-more-countries-want-to-join-the-shanghai-cooperation-organization',
    publisher: 'asia-plus',
  },
  '530': {
    url: 'https://www.thehansindia.com/news/national/global-community-must-isolate-expose-nations-harbouring-terrorists-pm-modi-at-sco-summit-889331',
    publisher: 'the-hans-india',
  },
  '531': {
    url: 'https://www.kt.kz/eng/politics/president_tokayev_sums_up_kazakhstan_s_sco_chairmanship_1377966356.html',
    publisher: 'kazakhstan-today',
  },
  '532': {
    url: 'https://astanatimes.com/2024/01/sco-kicks-off-year-of-environment-chaired-by-kazakhstan/',
    publisher: 'the-astana-times',
  },
  '533': {
    url: 'https://el.kz/en/round-table-dedicated-to-key-takeaways-of-sco-summit-held-in-islamabad_125883',
    publisher: 'el-kz',
  },
  '534': {
    url: 'https://qazinform.com/news/un-backs-kazakhstans-initiative-on-world-unity-for-just-peace-harmony-and-development-9cc0df',
    publisher: 'kazinform',
  },
  '535': {
    url: 'https://italian.cri.cn/2024/07/22/ARTImFtkpVSLhIvxf1myMokF240722.shtml',
    publisher: 'china-radio-international',
  },
  '536': {
    url: 'https://vm.ru/news/1147037-zasedanie-soveta-glav-gosudarstv-chlenov-shos-nachalos-v-astane',
    publisher: 'vechernyaya-moskva',
  },
  '537': { url: 'https://en.trend.az/casia/kazakhstan/3919643.html', publisher: 'trend' },
  '538': {
    url: 'https://en.inform.kz/news/sco-secretary-general-sums-up-results-of-kazakhstans-chairmanship-e76169/',
    publisher: 'kazinform',
  },
  '539': { url: 'https://astanatimes.com/?p=71323', publisher: 'the-astana-times' },
  '540': {
    url: 'https://turanews.kz/en/news/president-tokayev-hosts-meeting-with-sco-foreign-ministers/',
    publisher: 'turanews',
  },
  '541': {
    url: 'https://en.inform.kz/news/sco-secretary-general-zhang-ming-hails-kazakhstans-sco-presidency-be0705/',
    publisher: 'kazinform',
  },
  '542': {
    url: 'https://astanatimes.com/2024/03/sco-roundtable-in-nairobi-kazakhstan-leads-environmental-security-discussion/',
    publisher: 'the-astana-times',
  },
  '543': {
    url: 'https://astanatimes.com/2024/07/kazakh-foreign-ministry-briefs-international-journalists-ahead-of-sco-summit',
    publisher: 'the-astana-times',
  },
  '544': {
    url: 'https://astanatimes.com/2024/07/kazakh-president-outlines-strategies-to-boost-multilateral-cooperation-at-sco-forum/',
    publisher: 'the-astana-times',
  },
  '545': { url: 'https://press.un.org/en/2025/ga12703.doc.htm', publisher: 'united-nations' },
  '546': { url: 'https://turkic.world/en/articles/kazakhstan/257786', publisher: 'turkic-world-trend' },
  '547': {
    url: 'https://qazinform.com/news/president-tokayev-voices-support-for-trans-altai-dialogue-initiative-c91441',
    publisher: 'kazinform',
  },
  '548': {
    url: 'https://astanatimes.com/2025/03/un-adopts-resolution-to-establish-sdg-regional-hub-in-almaty',
    publisher: 'the-astana-times',
  },
  '549': {
    url: 'https://astanatimes.com/2025/08/tokayev-guterres-inaugurate-un-regional-sdg-center-in-almaty/',
    publisher: 'the-astana-times',
  },
  '550': {
    url: 'https://vlast.kz/english/60897-the-sco-expands-kazakhstan-to-play-a-larger-role-in-regional-platforms.html',
    publisher: 'vlast',
  },
  '551': {
    url: 'https://astanatimes.com/2024/07/sco-leaders-emphasize-strategic-dialogue-and-economic-cooperation-at-summit/',
    publisher: 'the-astana-times',
  },
  '552': {
    url: 'https://astanatimes.com/2024/07/un-secretary-general-urges-sco-to-leverage-influence-for-peace-warns-of-global-existential-threats/',
    publisher: 'the-astana-times',
  },
  '553': { url: 'https://en.trend.az/world/other/3919900.html', publisher: 'trend' },
  '554': {
    url: 'https://dailysabah.com/politics/diplomacy/erdogan-hails-more-dialogue-with-sco-amid-collapsing-system',
    publisher: 'daily-sabah',
  },
  '555': {
    url: 'https://news.by/eng/news/politika/in-tianjin-heads-of-states-approve-sco-development-strategy-until-2035',
    publisher: 'belteleradio',
  },
  '556': {
    url: 'https://astanatimes.com/2025/03/sco-investors-association-holds-first-meeting-in-astana/',
    publisher: 'the-astana-times',
  },
  '557': { url: 'http://en.people.cn/n3/2023/1201/c90000-20104775.html', publisher: 'peoples-daily' },
  '558': {
    url: 'https://astanatimes.com/2023/09/un-general-assembly-adopts-resolution-on-un-sco-cooperation/',
    publisher: 'the-astana-times',
  },
  '559': {
    url: 'https://astanatimes.com/2024/04/sco-secretary-general-supports-kazakhstans-chairmanship-initiatives/',
    publisher: 'the-astana-times',
  },
  '560': { url: 'https://eng.sectsco.org/20240522/1356437.html', publisher: 'sco-secretariat' },
  '561': {
    url: 'https://gurk.kz/news/sostoyalos-zasedanie-naczionalny-h-koordinatorov-gosudarstv-chlenov-shos-v-preddverii-sammita-v-astane',
    publisher: 'gurk-kz',
  },
  '562': { url: 'https://globaltimes.cn/page/202407/1315568.shtml', publisher: 'global-times' },
  '563': {
    url: 'https://www.einpresswire.com/article/725886819/vice-foreign-minister-chen-xiaodong-attends-national-flag-raising-ceremony-of-belarus-at-the-sco-secretariat',
    publisher: 'ein-presswire-press-releases',
  },
  '564': {
    url: 'https://online.zakon.kz/Document/?doc_id=34870181',
    publisher: 'paragraf-law-database-of-kazakhstan',
  },
  '565': {
    url: 'https://astanatimes.com/2024/10/kazakhstan-contributes-15-2-share-to-sco-budget/',
    publisher: 'the-astana-times',
  },
  '566': { url: 'https://en.trend.az/casia/kazakhstan/3919704.html', publisher: 'trend' },
  '567': { url: 'https://en.wikipedia.org/wiki/2024_Astana_SCO_summit', publisher: 'wikipedia' },
  '568': {
    url: 'https://www.fmprc.gov.cn/mfa_eng/ziliao_665539/3602_665543/3604_665547/200011/t20001117_697851.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '569': { url: 'http://en.people.cn/english/200104/04/eng20010404_66790.html', publisher: 'peoples-daily' },
  '570': { url: 'http://en.kremlin.ru/events/president/news/38289', publisher: 'president-of-russia' },
  '571': { url: 'http://en.people.cn/english/200007/05/eng20000705_44774.html', publisher: 'peoples-daily' },
  '572': {
    url: 'http://en.chinagate.cn/2015-12/14/content_37309761.htm',
    publisher: 'china-internet-information-center',
  },
  '573': { url: 'http://chinanews.com.cn/gn/news/2007/10-30/1063329.shtml', publisher: 'china-news-service' },
  '574': {
    url: 'https://www.fmprc.gov.cn/mfa_eng/wjdt_665385/2649_665393/200711/t20071121_679186.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '575': {
    url: 'https://worldjpn.net/documents/texts/SCO/20071102.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '576': {
    url: 'https://worldjpn.net/documents/texts/SCO/20081030.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '577': { url: 'https://www.cybercrimelaw.net/SCO.html', publisher: 'cybercrime-law-s-schjolberg' },
  '578': {
    url: 'http://english.china.org.cn/world/2010-11/25/content_21420591.htm',
    publisher: 'china-internet-information-center',
  },
  '579': {
    url: 'http://www.chinadaily.com.cn/world/2010-11/25/content_11608871.htm',
    publisher: 'china-daily',
  },
  '580': { url: 'http://news.china.com.cn/node_7253497.htm', publisher: 'china-internet-information-center' },
  '581': { url: 'https://www.881903.com/news/local/1761219', publisher: 'commercial-radio-hong-kong' },
  '582': {
    url: 'https://worldjpn.net/documents/texts/SCO/20121205.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '583': { url: 'http://government.ru/en/news/30224/', publisher: 'government-of-russia' },
  '584': { url: 'http://www.news.tj/tj/node/259926', publisher: 'asia-plus' },
  '585': { url: 'https://uzdaily.uz/ru/post/47254', publisher: 'uzdaily' },
  '586': {
    url: 'https://www.republicworld.com/world-news/rest-of-the-world-news/india-hosts-19th-sco-council-meeting-chaired-by-vp-venkaiah-naidu-check-highlights-here.html',
    publisher: 'republic-world',
  },
  '587': {
    url: 'https://worldjpn.net/documents/texts/SCO/20211125.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '588': {
    url: 'https://eng.sectsco.org/20221102/Joint-communiqu-following-the-21st-meeting-of-the-SCO-Heads-of-Government-Prime-Ministers-Council-922237.html',
    publisher: 'sco-secretariat',
  },
  '589': {
    url: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/35848/Joint_Communiqu_following_the_21st_Meeting_of_the_Council_of_Heads_of_Governments_Prime_Ministers_of_SCO_Member_States',
    publisher: 'ministry-of-external-affairs-of-india',
  },
  '590': { url: 'http://world.people.com.cn/n1/2022/1102/c1002-32556825.html', publisher: 'peoples-daily' },
  '591': {
    url: 'https://worldjpn.net/documents/texts/SCO/20231026.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '592': {
    url: 'https://www.brecorder.com/news/40327177/sco-summit-all-eyes-are-now-on-islamabad',
    publisher: 'business-recorder',
  },
  '593': {
    url: 'https://dawn.com/news/1865277/sco-summit-kicks-off-from-today-in-islamabad',
    publisher: 'dawn',
  },
  '594': { url: 'http://government.ru/en/news/56961', publisher: 'government-of-russia' },
  '595': { url: 'https://www.rferl.org/a/1084617.html', publisher: 'radio-free-europe-radio-liberty' },
  '596': { url: 'https://cis-legislation.com/document.fwx?rgn=3872', publisher: 'cis-legislation' },
  '597': {
    url: 'https://diplomacyindia.com/jaishankar-seeks-support-to-make-english-3rd-official-language-of-sco/',
    publisher: 'diplomacyindia',
  },
  '598': {
    url: 'https://www.firstpost.com/world/india-nudges-shanghai-cooperation-organisation-to-adopt-english-as-working-language-12547202.html',
    publisher: 'firstpost',
  },
  '599': {
    url: 'https://bigasia.ru/en/content/news/society/the-presentation-of-the-anniversary-logo-of-the-sco-took-place-in-beijing/',
    publisher: 'big-asia-bolshaya-aziya',
  },
};
