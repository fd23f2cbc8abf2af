/** Bibliography, entries 200 to 299. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '200': { url: 'http://tass.com/russia/700704', publisher: 'tass' },
  '201': {
    url: 'https://www.rferl.org/a/shanghai-cooperation-organization-sco-putin-rohani-bishkek-liveblog/25104471',
    publisher: 'radio-free-europe-radio-liberty',
  },
  '202': { url: 'https://eng.sectsco.org/20210917/782613.html', publisher: 'sco-secretariat' },
  '203': {
    url: 'https://en.inform.kz/news/sco-signs-12-documents-on-cooperation_a2965946/',
    publisher: 'kazinform',
  },
  '204': {
    url: 'https://mid.tj/en/main/view/467/dushanbe-declaration-of-the-heads-of-sco-member-states',
    publisher: 'ministry-of-foreign-affairs-of-tajikistan',
  },
  '205': { url: 'https://kashagan.today/?p=4165', publisher: 'kashagan-today' },
  '206': { url: 'http://news.fjsen.com/2014-09/13/content_14870660.htm', publisher: 'fujian-southeast-news' },
  '207': {
    url: 'http://en.chinagate.cn/2015-07/11/content_36034740.htm',
    publisher: 'china-internet-information-center',
  },
  '208': {
    url: 'https://filipino.cri.cn/301/2015/04/11/2s135787.htm',
    publisher: 'china-radio-international',
  },
  '209': { url: 'http://www.xinhuanet.com/2019-03/16/c_1124242473.htm', publisher: 'xinhua' },
  '210': { url: 'https://sarabic.ae/20150710/1014918376.html', publisher: 'sputnik' },
  '211': {
    url: 'https://astanatimes.com/2020/11/sco-leaders-sign-moscow-declaration-consolidate-efforts-to-overcome-covid-19-consequences/',
    publisher: 'the-astana-times',
  },
  '212': { url: 'http://eng.sectsco.org/news/20170609/290249.html', publisher: 'sco-secretariat' },
  '213': { url: 'http://eng.sectsco.org/news/20170609/289274.html', publisher: 'sco-secretariat' },
  '214': {
    url: 'https://ru.sputnik.kg/20170609/dokumenty-podpisannye-na-shos-1033766769.html',
    publisher: 'sputnik',
  },
  '215': { url: 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm', publisher: 'xinhua' },
  '216': {
    url: 'https://worldjpn.net/documents/texts/SCO/20170609.D2E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '217': {
    url: 'https://zh.wikisource.org/zh-hant/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%BB%84%E7%BB%87%E6%88%90%E5%91%98%E5%9B%BD%E5%85%83%E9%A6%96%E9%98%BF%E6%96%AF%E5%A1%94%E7%BA%B3%E5%AE%A3%E8%A8%80_(2017%E5%B9%B4)',
    publisher: 'wikisource',
  },
  '218': {
    url: 'https://www.mid.ru/en/web/guest/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/3891639',
    publisher: 'ministry-of-foreign-affairs-of-russia',
  },
  '219': {
    url: 'https://www.rusemb.org.uk/fnapr/6271',
    publisher: 'embassy-of-russia-in-the-united-kingdom',
  },
  '220': { url: 'https://tass.com/politics/1070615', publisher: 'tass' },
  '221': { url: 'http://xmwb.xinmin.cn/html/2017-06/10/content_2_1.htm', publisher: 'xinmin-evening-news' },
  '222': {
    url: 'https://worldjpn.net/documents/texts/SCO/20170609.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '223': { url: 'http://en.kremlin.ru/events/president/news/57716', publisher: 'president-of-russia' },
  '224': { url: 'http://kremlin.ru/supplement/5315', publisher: 'president-of-russia' },
  '225': {
    url: 'https://www.investinregions.ru/en/analytics/a/materials-19678/',
    publisher: 'invest-in-russian-regions',
  },
  '226': { url: 'http://tass.com/world/1009014', publisher: 'tass' },
  '227': { url: 'http://news.hndaily.cn/html/2018-06/11/content_2_8.htm', publisher: 'hainan-daily' },
  '228': {
    url: 'https://worldjpn.net/documents/texts/SCO/20190614.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '229': {
    url: 'https://www.akorda.kz/ru/events/international_community/foreign_other_events/bishkekskaya-deklaraciya-soveta-glav-gosudarstv-chlenov-shanhaiskoi-organizacii-sotrudnichestva',
    publisher: 'president-of-kazakhstan',
  },
  '230': {
    url: 'https://24.kg/english/120716_SCO_summit_in_Bishkek_Heads_of_state_sign_a_number_of_documents/',
    publisher: '24-kg',
  },
  '231': {
    url: 'https://kazpravda.kz/n/bishkekskaya-deklaratsiya-prinyata-po-itogam-sammita-shos-v-kyrgyzstane-k2/',
    publisher: 'kazakhstanskaya-pravda',
  },
  '232': { url: 'https://arabicradio.net/news/25926', publisher: 'arabic-radio-tehran' },
  '233': { url: 'http://www.infoshos.ru/en/?idn=25915', publisher: 'infosco' },
  '234': {
    url: 'https://www.urdupoint.com/en/world/sco-adopts-moscow-declaration-set-of-documen-1081786.html',
    publisher: 'urdupoint',
  },
  '235': {
    url: 'http://news.jschina.com.cn/scroll/szyw/202011/t20201110_2665257.shtml',
    publisher: 'jiangsu-china',
  },
  '236': { url: 'https://sputniknews.cn/politics/202011111032504895/', publisher: 'sputnik' },
  '237': {
    url: 'http://epaper.guilinlife.com/glrb/html/2020-11/11/content_1766307.htm?div=-1',
    publisher: 'guilin-daily',
  },
  '238': { url: 'http://eng.sectsco.org/20210917/782639.html', publisher: 'sco-secretariat' },
  '239': {
    url: 'https://tj.sputniknews.ru/20210917/sammit-sco-dokumenty-1042338990.html',
    publisher: 'sputnik',
  },
  '240': {
    url: 'https://russian.dbw.cn/system/2021/09/18/001440473.shtml',
    publisher: 'northeast-network-heilongjiang',
  },
  '241': { url: 'https://mir24.tv/news/16475225', publisher: 'mir' },
  '242': {
    url: 'https://www.canindia.com/sco-meet-adopts-samarkand-declaration-takes-several-decision-for-closer-ties/',
    publisher: 'canindia-news-carrying-ians',
  },
  '243': { url: 'http://en.people.cn/n3/2022/0916/c90000-10148226.html', publisher: 'peoples-daily' },
  '244': {
    url: 'http://cpc.people.com.cn/BIG5/n1/2022/0917/c64387-32528169.html',
    publisher: 'peoples-daily',
  },
  '245': {
    url: 'https://worldjpn.net/documents/texts/SCO/20220916.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '246': {
    url: 'http://www.china.org.cn/world/2022-09/17/content_78424895.htm',
    publisher: 'china-internet-information-center',
  },
  '247': {
    url: 'https://malta.mid.ru/en/embassy/press-centre/news/press_release_on_the_2022_annual_summit_of_the_shangai_cooperation_organisation',
    publisher: 'ministry-of-foreign-affairs-of-russia',
  },
  '248': { url: 'https://lex.uz/uz/docs/6486537', publisher: 'lex-uz-law-database-of-uzbekistan' },
  '249': { url: 'https://en.trend.az/casia/uzbekistan/3914735.html', publisher: 'trend' },
  '250': {
    url: 'https://www.inform.kz/en/kazakhstan-to-join-sco-agreement-on-cooperation-in-tourism_a4051785/amp',
    publisher: 'kazinform',
  },
  '251': {
    url: 'https://www.businesstoday.in/latest/politics/story/temple-city-varanasi-nominated-as-first-sco-cultural-and-tourism-capital-347496-2022-09-17',
    publisher: 'business-today',
  },
  '252': {
    url: 'https://eadaily.com/ru/news/2022/09/15/shos-i-yunesko-podpisali-memorandum-o-sotrudnichestve',
    publisher: 'eadaily',
  },
  '253': {
    url: 'https://www.etvbharat.com/english/international/top-news/pm-modi-underlines-working-together-to-eliminate-terrorism-radicalisation-during-sco-summit/na20230704230242294294718',
    publisher: 'etv-bharat',
  },
  '254': {
    url: 'https://www.telesurenglish.net/news/turkiye-egipto-restablecen-lazos-diplomaticos-20230704-0023.html',
    publisher: 'telesur',
  },
  '255': {
    url: 'https://www.devdiscourse.com/article/international/2510869-joint-statements-on-radicalisation-leading-to-terrorism-digital-transformation-adopted-under-indias-sco-presidency-kwatra',
    publisher: 'devdiscourse-carrying-pti-and-ani',
  },
  '256': { url: 'http://kremlin.ru/supplement/5963', publisher: 'president-of-russia' },
  '257': {
    url: 'http://www.slrbs.com/news/guonei/2023-07-05/1408368.html',
    publisher: 'shangluo-daily-printing-xinhua',
  },
  '258': {
    url: 'https://economictimes.indiatimes.com/news/international/world-news/sco-summit-leads-to-bouquet-of-declarations-including-economic-strategy-deradicalisation/articleshow/101493310.cms',
    publisher: 'the-economic-times',
  },
  '259': {
    url: 'https://adilet.zan.kz/kaz/docs/U2400000479',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '260': { url: 'https://en.trend.az/world/3919620.html', publisher: 'trend' },
  '261': { url: 'https://caravan.kz/news/belarus-prinyali-v-sostav-shos-1009000', publisher: 'caravan' },
  '262': {
    url: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/37942/Astana+Declaration+of+the+Council+of+Heads+of+State+of+the+Shanghai+Cooperation+Organization',
    publisher: 'ministry-of-external-affairs-of-india',
  },
  '263': { url: 'https://diplomacy.edu/?p=255316', publisher: 'diplofoundation' },
  '264': {
    url: 'https://en.inform.kz/news/sco-members-sign-key-documents-on-cooperation-including-astana-declaration-b95095/',
    publisher: 'kazinform',
  },
  '265': { url: 'https://www.vesti.ru/article/4030792', publisher: 'vesti' },
  '266': { url: 'https://news.az/news/china-assumes-sco-presidency', publisher: 'news-az' },
  '267': { url: 'https://regnum.ru/news/3899753', publisher: 'regnum' },
  '268': { url: 'https://cn.inform.kz/news/shanghuicongdaotian-0657f0/', publisher: 'kazinform' },
  '269': {
    url: 'https://astanatimes.com/2024/07/sco-summit-adopts-astana-declaration-reaches-strategic-agreements/',
    publisher: 'the-astana-times',
  },
  '270': { url: 'https://tass.com/politics/1811359', publisher: 'tass' },
  '271': {
    url: 'https://www.inform.kz/ru/initsiativa-kazahstana-o-mirovom-edinstve-poluchila-podderzhku-oon-19cd21',
    publisher: 'kazinform',
  },
  '272': { url: 'https://ria.ru/20250901/strany-2038792716.html', publisher: 'ria-novosti' },
  '273': {
    url: 'https://en.inform.kz/news/we-support-strengthening-the-role-of-sco-secretariat-and-secretary-general-president-of-kazakhstan-1f6dfd/',
    publisher: 'kazinform',
  },
  '274': {
    url: 'https://www.einpresswire.com/article/727058495/xi-jinping-attends-the-24th-meeting-of-the-council-of-heads',
    publisher: 'ein-presswire-press-releases',
  },
  '275': {
    url: 'https://uza.uz/en/posts/it-is-essential-to-approve-the-renewed-program-of-the-sco-member-states-to-counter-terrorism_586166',
    publisher: 'uza',
  },
  '276': { url: 'https://tass.com/world/2010361', publisher: 'tass' },
  '277': { url: 'https://tass.com/world/1812589', publisher: 'tass' },
  '278': { url: 'https://forbes.kz/news/newsid_304511', publisher: 'forbes-kazakhstan' },
  '279': { url: 'https://en.trend.az/casia/kazakhstan/3914747.html', publisher: 'trend' },
  '280': {
    url: 'https://astanatimes.com/2024/06/sco-energy-ministers-define-cooperation-priorities-until-2030/',
    publisher: 'the-astana-times',
  },
  '281': { url: 'https://tass.com/defense/1812529', publisher: 'tass' },
  '282': {
    url: 'https://24.kg/vlast/341762_poitogam_soveta_glav_gosudarstv_shos_podpisan_ryad_dokumentov/',
    publisher: '24-kg',
  },
  '283': {
    url: 'https://sputnikglobe.com/20240329/sco-countries-plan-to-approve-common-energy-strategy-at-astana-summit-in-july-1117648846.html',
    publisher: 'sputnik',
  },
  '284': {
    url: 'https://timesca.com/tag/shanghai-cooperation-organization',
    publisher: 'the-times-of-central-asia',
  },
  '285': {
    url: 'https://qazinform.com/news/sco-investors-associations-1st-meeting-convenes-in-astana-4050dd',
    publisher: 'kazinform',
  },
  '286': { url: 'https://dp.ru/a/2024/07/04/lideri-stran-shos-podpisali', publisher: 'delovoy-peterburg' },
  '287': { url: 'https://www.azernews.az/region/226433.html', publisher: 'azernews' },
  '288': {
    url: 'https://www.newscentralasia.net/2024/07/05/the-national-leader-of-the-turkmen-people-attended-the-sco-summit-in-astana/',
    publisher: 'news-central-asia',
  },
  '289': { url: 'https://en.trend.az/casia/kyrgyzstan/3919739.html', publisher: 'trend' },
  '290': {
    url: 'https://24.kg/english/323216_Kyrgyzstan_attaches_great_importance_to_its_participation_in_SCO/',
    publisher: '24-kg',
  },
  '291': {
    url: 'https://astanatimes.com/2024/05/sco-foreign-ministers-approve-agenda-for-meeting-in-july/',
    publisher: 'the-astana-times',
  },
  '292': { url: 'https://en.trend.az/casia/kazakhstan/3768701.html', publisher: 'trend' },
  '293': {
    url: 'https://www.caricc.org/en/publications/news/memorandum-of-understanding-signed-between-caricc-and-sco-secretariat',
    publisher: 'caricc',
  },
  '294': {
    url: 'https://en.inform.kz/news/president-tokayev-defines-the-shanghai-10-key-priorities-for-cooperation-at-sco-summit-in-astana-92f61a/',
    publisher: 'kazinform',
  },
  '295': {
    url: 'https://khovar.tj/rus/2023/11/gruppa-ekspertov-shanhajskoj-organizatsii-sotrudnichestva-obsudila-voprosy-v-sfere-obespecheniya-informatsionnoj-bezopasnosti',
    publisher: 'khovar',
  },
  '296': {
    url: 'https://astanatimes.com/2024/07/nurlan-yermekbayev-appointed-sco-secretary-general-for-2025-2027/',
    publisher: 'the-astana-times',
  },
  '297': { url: 'https://en.trend.az/casia/kazakhstan/3919794.html', publisher: 'trend' },
  '298': {
    url: 'https://kt.kz/eng/politics/nurlan_yermekbayev_appointed_secretary_general_of_the_sco_1377966359.html',
    publisher: 'kazakhstan-today',
  },
  '299': {
    url: 'https://www.kt.kz/eng/international_affair/kazakh_foreign_ministry_hosted_talks_on_ensuring_security_1377974573.html',
    publisher: 'kazakhstan-today',
  },
};
