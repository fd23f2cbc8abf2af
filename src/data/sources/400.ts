/** Bibliography, entries 400 to 499. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '400': {
    url: 'https://www.urdupoint.com/en/world/putin-to-take-part-in-meeting-of-sco-council-1717647.html',
    publisher: 'urdupoint',
  },
  '401': {
    url: 'https://www.urdupoint.com/en/world/tajikistans-leader-says-sco-gaining-importan-1718373.html',
    publisher: 'urdupoint',
  },
  '402': {
    url: 'https://www.einpresswire.com/article/642971610/participation-in-the-next-meeting-of-the-council-of-heads-of-state-of-the-shanghai-cooperation-organization',
    publisher: 'ein-presswire-press-releases',
  },
  '403': { url: 'https://tass.com/world/1642111', publisher: 'tass' },
  '404': {
    url: 'https://astanatimes.com/2024/06/astana-to-host-sco-summit-in-july/',
    publisher: 'the-astana-times',
  },
  '405': {
    url: 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm',
    publisher: 'xianning-daily-printing-xinhua',
  },
  '406': {
    url: 'https://astanatimes.com/2024/07/sco-summit-kicks-off-in-astana/',
    publisher: 'the-astana-times',
  },
  '407': {
    url: 'https://wb.beijing.gov.cn/en/center_for_international_exchanges/headlines/202411/t20241127_3950888.html',
    publisher: 'foreign-affairs-office-of-beijing',
  },
  '408': {
    url: 'https://en.inform.kz/news/sco-plus-meeting-kicks-off-in-astana-b3b260/',
    publisher: 'kazinform',
  },
  '409': { url: 'https://sputniknews.cn/20240704/1060238166.html', publisher: 'sputnik' },
  '410': {
    url: 'https://astanatimes.com/2024/07/outgoing-sco-secretary-general-commends-kazakh-leadership-summit-success-at-media-briefing/',
    publisher: 'the-astana-times',
  },
  '411': { url: 'https://en.inform.kz/news/sco-summit-begins-in-astana-177406/', publisher: 'kazinform' },
  '412': {
    url: 'https://postavy.vitebsk-region.gov.by/en/republic-en/view/lukashenkos-working-visit-to-kazakhstan-over-27338',
    publisher: 'vitebsk-region-belarus',
  },
  '413': {
    url: 'https://www.etvbharat.com/en/!bharat/isolate-expose-countries-harbouring-terrorists-pm-modis-message-at-shanghai-cooperation-organisation-summit-enn24070403992',
    publisher: 'etv-bharat',
  },
  '414': {
    url: 'https://en.mehrnews.com/news/217236/Iran-acting-president-in-Astana-to-attend-SCO-summit',
    publisher: 'mehr-news-agency',
  },
  '415': {
    url: 'https://en.irna.ir/news/85528323/Iran-to-attend-SCO-summit-for-first-time-as-official-member',
    publisher: 'irna',
  },
  '416': {
    url: 'https://arynews.tv/pm-shehbaz-meets-global-leaders-on-sco-summits-sidelines/',
    publisher: 'ary-news',
  },
  '417': { url: 'http://en.kremlin.ru/d/74467', publisher: 'president-of-russia' },
  '418': { url: 'https://rus.sectsco.org/20240705/1427556.html', publisher: 'sco-secretariat' },
  '419': { url: 'https://press.un.org/en/2024/sgt3394.doc.htm', publisher: 'united-nations' },
  '420': {
    url: 'https://astanatimes.com/2024/07/heres-what-you-need-to-know-about-sco-summit-in-astana/',
    publisher: 'the-astana-times',
  },
  '421': {
    url: 'https://en.inform.kz/news/amir-of-qatar-arrives-in-astana-for-sco-summit-7ca848/',
    publisher: 'kazinform',
  },
  '422': {
    url: 'https://anews.com.tr/world/2024/07/04/shanghai-cooperation-organization-adopts-declaration-at-astana-summit',
    publisher: 'a-news',
  },
  '423': {
    url: 'https://www.globalsecurity.org/wmd/library/news/turkey/2024/turkey-240704-turkey-president01.htm',
    publisher: 'globalsecurity-org',
  },
  '424': { url: 'https://tass.com/politics/1811375', publisher: 'tass' },
  '425': {
    url: 'https://kf.or.kr/korcenRus/na/ntt/selectNttInfo.do?bbsId=1327&nttSn=126764',
    publisher: 'korea-foundation',
  },
  '426': {
    url: 'https://india.un.org/en/273540-secretary-general-people-started-lose-faith-multilateralism',
    publisher: 'united-nations',
  },
  '427': {
    url: 'https://ernur.kz/kazakstan/bugin-astanadaghy-sammit-ayasynda-shyu-gha-mushe-memleketter-basshylarynyn-kenesi-otedi',
    publisher: 'ernur-kz',
  },
  '428': {
    url: 'https://eco.int/eco-secretary-general-participates-in-24th-shanghai-cooperation-organisation-summit/',
    publisher: 'economic-cooperation-organization',
  },
  '429': {
    url: 'https://astanatimes.com/2024/06/president-tokayev-hails-kazakhstans-leadership-in-strengthening-cica/',
    publisher: 'the-astana-times',
  },
  '430': {
    url: 'https://www.newscentralasia.net/2024/05/20/islamic-organization-for-food-security-proposes-cooperation-areas-with-central-asia/',
    publisher: 'news-central-asia',
  },
  '431': {
    url: 'https://astanatimes.com/2024/09/kazakhstan-to-continue-comprehensive-cooperation-with-iofs-on-food-security-issues/',
    publisher: 'the-astana-times',
  },
  '432': {
    url: 'https://en.inform.kz/news/sco-sec-gen-sums-up-ministerial-meeting-results-in-astana-121386/',
    publisher: 'kazinform',
  },
  '433': {
    url: 'https://uz.sputniknews.ru/20230616/tashkent-den-rojdeniya-rats-shos-meropriyatiye-36008351.html',
    publisher: 'sputnik',
  },
  '434': {
    url: 'http://xitheory.china.com.cn/2025-09/02/content_118056567.htm',
    publisher: 'china-internet-information-center',
  },
  '435': { url: 'http://en.people.cn/n3/2025/0901/c90000-20360654.html', publisher: 'peoples-daily' },
  '436': {
    url: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
    publisher: 'news-central-asia',
  },
  '437': {
    url: 'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    publisher: 'china-review-news-agency',
  },
  '438': {
    url: 'https://www.urdupoint.com/en/pakistan/pm-joins-regional-leaders-at-25th-sco-chs-sum-2038211.html',
    publisher: 'urdupoint',
  },
  '439': { url: 'https://tass.ru/politika/24919757', publisher: 'tass' },
  '440': {
    url: 'https://vietnamnews.vn/politics-laws/1724413/pm-boosts-cooperation-with-countries-int-l-organisations-on-sco-summit-sidelines.html',
    publisher: 'viet-nam-news',
  },
  '441': {
    url: 'https://www.anews.com.tr/world/2025/08/31/chinas-xi-hosts-global-leaders-at-sco-summit-in-tianjin-city',
    publisher: 'a-news',
  },
  '442': {
    url: 'https://vietnam.vnanet.vn/english/tin-van/prime-minister-meets-leaders-of-countries-intl-organisations-on-sidelines-of-sco-summit-407611.html',
    publisher: 'vietnam-news-agency',
  },
  '443': {
    url: 'https://www.anews.com.tr/world/2025/08/31/chinas-xi-hosts-foreign-guests-for-banquet-as-part-of-sco-summit',
    publisher: 'a-news',
  },
  '444': { url: 'https://trt.global/bahasa-indonesia/article/3f6da6053167', publisher: 'trt' },
  '445': {
    url: 'https://mediaindonesia.com/internasional/806866/presiden-tiongkok-xi-jinping-sambut-menlu-sugiono-terkait-ktt-sco',
    publisher: 'media-indonesia',
  },
  '446': {
    url: 'https://thesun.my/cerita/berita/anwar-isteri-hadiri-makan-malam-gala-sidang-kemuncak-sco-ON14802837',
    publisher: 'the-sun-malaysia',
  },
  '447': {
    url: 'https://www.newscentralasia.net/2025/09/02/sco-summit-turkmenistan-supports-the-global-governance-initiative-presented-by-china',
    publisher: 'news-central-asia',
  },
  '448': { url: 'https://www.turkmenistan.ru/ru/articles/48594.html', publisher: 'turkmenistan-ru' },
  '449': {
    url: 'https://vietnamnews.vn/politics-laws/1724404/pm-highlights-multilateral-cooperation-at-sco-summit.html',
    publisher: 'viet-nam-news',
  },
  '450': { url: 'https://www.kommersant.ru/doc/8006483', publisher: 'kommersant' },
  '451': { url: 'http://en.people.cn/n3/2025/0902/c98649-20360840.html', publisher: 'peoples-daily' },
  '452': {
    url: 'https://www.lokmattimes.com/national/xi-jinping-spouse-host-banquet-for-foreign-guests-attending-2025-sco-summit/',
    publisher: 'lokmat-times',
  },
  '453': {
    url: 'https://news.cgtn.com/news/2025-08-31/ECO-chief-China-is-a-rising-tide-and-growth-engine-for-the-world-1GhV5PPZRAc/share_amp.html',
    publisher: 'china-media-group',
  },
  '454': {
    url: 'https://www.fmprc.gov.cn/eng/xw/zyxw/202609/t20260901_12014119.html',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '455': { url: 'https://tass.ru/mezhdunarodnaya-panorama/24921349', publisher: 'tass' },
  '456': {
    url: 'https://report.az/ru/drugie-strany/predsedatelstvo-v-shos-perehodit-k-kyrgyzstanu',
    publisher: 'report',
  },
  '457': {
    url: 'http://www.unodc.org/unodc/en/frontpage/2015/un70.html',
    publisher: 'un-office-on-drugs-and-crime',
  },
  '458': {
    url: 'http://actualcomment.ru/oon_i_shos_podpisali_deklaratsiyu_o_sotrudnichestve.html',
    publisher: 'actualcomment-ru',
  },
  '459': {
    url: 'http://www.uzbekistan.be/press-releases/politics/Statement%20UN%20Secretary.html',
    publisher: 'embassy-of-uzbekistan-in-belgium',
  },
  '460': { url: 'http://eng.sectsco.org/news/20210330/737245.html', publisher: 'sco-secretariat' },
  '461': {
    url: 'https://en.tengrinews.kz/kazakhstan_news/SCO-and-UN-agreed-on-cooperation-in-countering-terrorism-2500/',
    publisher: 'tengrinews',
  },
  '462': { url: 'http://eng.sectsco.org/news/20170314/232847.html', publisher: 'sco-secretariat' },
  '463': { url: 'http://www.infoshos.ru/en/?idn=24001', publisher: 'infosco' },
  '464': { url: 'http://eng.sectsco.org/news/20200522/649553.html', publisher: 'sco-secretariat' },
  '465': { url: 'http://eng.sectsco.org/news/20190905/572892.html', publisher: 'sco-secretariat' },
  '466': {
    url: 'https://en.inform.kz/news/sco-heads-of-state-signed-bishkek-declaration_a3538108/',
    publisher: 'kazinform',
  },
  '467': {
    url: 'https://agroinform.asia/en/2019/11/11/fao-and-the-shanghai-cooperation-organisation-strengthen-partnership-on-food-security-and-sustainable-development/',
    publisher: 'agroinform-asia',
  },
  '468': { url: 'http://eng.sectsco.org/news/20191211/612097.html', publisher: 'sco-secretariat' },
  '469': { url: 'http://infoshos.ru/en/?idn=16800', publisher: 'infosco' },
  '470': {
    url: 'https://uz.sputniknews.ru/20251014/shos-predostavili-status-nablyudatelya-pri-sng-52683129.html',
    publisher: 'sputnik',
  },
  '471': { url: 'https://eccis.org/en/news/31175', publisher: 'executive-committee-of-the-cis' },
  '472': { url: 'https://rus.sectsco.org/20180927/469313.html', publisher: 'sco-secretariat' },
  '473': { url: 'https://www.trtworld.com/article/fc00cefdece2', publisher: 'trt' },
  '474': { url: 'https://en.odkb-csto.org/25years/', publisher: 'collective-security-treaty-organization' },
  '475': {
    url: 'https://asiaplustj.info/en/news/tajikistan/20071005/sco-csto-sign-cooperation-memorandum-dushanbe',
    publisher: 'asia-plus',
  },
  '476': {
    url: 'https://ealegislation.com/document.fwx?rgn=46847',
    publisher: 'eurasian-legislation-soyuzpravoinform-law-database',
  },
  '477': { url: 'https://cis-legislation.com/document.fwx?rgn=61470', publisher: 'cis-legislation' },
  '478': {
    url: 'https://www.mfa.am/en/international-organisations/6',
    publisher: 'ministry-of-foreign-affairs-of-armenia',
  },
  '479': { url: 'https://tass.com/politics/1301785', publisher: 'tass' },
  '480': {
    url: 'http://www.chinadaily.com.cn/world/2014cica/2014-05/20/content_17525444.htm',
    publisher: 'china-daily',
  },
  '481': {
    url: 'https://english.news.cn/20221012/5b362cce06d345519b5f960a41ae9f30/c.html',
    publisher: 'xinhua',
  },
  '482': { url: 'http://mfa.kz/en/content-view/svmda', publisher: 'government-of-kazakhstan' },
  '483': {
    url: 'https://qazinform.com/news/sco-and-cica-secretariats-ink-mou_a2659863',
    publisher: 'kazinform',
  },
  '484': {
    url: 'http://ecosecretariat.org/MainMenu/who.htm',
    publisher: 'economic-cooperation-organization',
  },
  '485': { url: 'https://uia.org/s/or/en/1100066565', publisher: 'union-of-international-associations' },
  '486': { url: 'https://asean.org/2005/04/21', publisher: 'asean' },
  '487': {
    url: 'https://uzdaily.com/en/center-to-fight-drug-smuggling-in-central-asia',
    publisher: 'uzdaily',
  },
  '488': {
    url: 'https://www.unodc.org/centralasia/en/news/caricc-stages-of-development.html',
    publisher: 'un-office-on-drugs-and-crime',
  },
  '489': { url: 'https://www.oic-oci.org/en/page/1', publisher: 'organisation-of-islamic-cooperation' },
  '490': { url: 'http://eng.sectsco.org/news/20200323/641010.html', publisher: 'sco-secretariat' },
  '491': {
    url: 'https://www.scochina2025.org.cn/en/n3/2025/0313/c518821-20289204.html',
    publisher: 'chinese-sco-chairmanship-2024-2025',
  },
  '492': {
    url: 'https://www.urdupoint.com/en/pakistan/know-about-sco-chg-summit-islamabad-is-hostin-1871640.html',
    publisher: 'urdupoint',
  },
  '493': { url: 'https://eng.sectsco.org/20240117/1238128.html', publisher: 'sco-secretariat' },
  '494': { url: 'https://eng.sectsco.org/20240116/1237998.html', publisher: 'sco-secretariat' },
  '495': { url: 'http://eng.sectsco.org/secretariat/', publisher: 'sco-secretariat' },
  '496': {
    url: 'https://en.inform.kz/news/rashid-alimov-of-tajikistan-becomes-new-sco-secretary-general_a2859020/',
    publisher: 'kazinform',
  },
  '497': { url: 'http://www.news.tj/tj/node/253766', publisher: 'asia-plus' },
  '498': {
    url: 'https://astanatimes.com/2025/01/president-tokayev-sco-secretary-general-discuss-cooperation-priorities/',
    publisher: 'the-astana-times',
  },
  '499': {
    url: 'https://en.inform.kz/news/sco-regional-anti-terrorism-center-to-be-transformed-into-a-universal-center-russian-president-vladimir-putin-f7283a/',
    publisher: 'kazinform',
  },
};
