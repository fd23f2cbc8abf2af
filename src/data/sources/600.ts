/** Bibliography, entries 600 to 699. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '600': {
    url: 'https://www.urdupoint.com/en/miscellaneous/logo-shanghai-cooperation-organization-20th-a-1139418.html',
    publisher: 'urdupoint',
  },
  '601': {
    url: 'https://www.mfa.gov.cn/wjbzhd/202606/t20260615_11946002.shtml',
    publisher: 'ministry-of-foreign-affairs-of-china',
  },
  '602': {
    url: 'https://www.newscentralasia.net/2025/09/01/tianjin-declaration-sco-affirms-course-toward-multipolar-world-and-strengthening-integration',
    publisher: 'news-central-asia',
  },
  '603': {
    url: 'https://24.kg/english/330465_SCO_may_expand_membership__discussions_underway/',
    publisher: '24-kg',
  },
  '604': { url: 'https://en.iz.ru/en/node/1959948', publisher: 'izvestia' },
  '605': {
    url: 'https://qazinform.com/news/19-countries-apply-to-join-sco-or-change-their-status-sec-gen-yermekbayev-42c6d9',
    publisher: 'kazinform',
  },
  '606': { url: 'https://ria.ru/20260202/shos-2071608209.html', publisher: 'ria-novosti' },
  '607': { url: 'https://tass.com/world/2010381', publisher: 'tass' },
  '608': {
    url: 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=2304395',
    publisher: 'press-information-bureau-india',
  },
  '609': {
    url: 'https://aninews.in/news/world/asia/sco-summit-yields-13-outcome-agreements-spanning-counter-terrorism-climate-action-and-digital-cooperation20260901180249/',
    publisher: 'ani',
  },
  '610': {
    url: 'https://adilet.zan.kz/rus/docs/U040001397_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '611': {
    url: 'https://worldjpn.net/documents/texts/SCO/20060615.D1C.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '612': { url: 'http://news.sohu.com/20060615/n243754956.shtml', publisher: 'sohu-news-carrying-xinhua' },
  '613': {
    url: 'http://www.npc.gov.cn/zgrdw/npc/cwhhy/12jcwh/2013-10/22/content_1872445.htm',
    publisher: 'national-peoples-congress-of-china',
  },
  '614': { url: 'http://news.sohu.com/20070817/n251628843.shtml', publisher: 'sohu-news-carrying-xinhua' },
  '615': {
    url: 'https://adilet.zan.kz/rus/docs/P080000542_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '616': { url: 'https://bo.io.gov.mo/bo/ii/2014/15/aviso08_cn.asp', publisher: 'official-gazette-of-macau' },
  '617': {
    url: 'https://zh.wikisource.org/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%BB%84%E7%BB%87%E6%88%90%E5%91%98%E5%9B%BD%E5%85%83%E9%A6%96%E5%8F%B6%E5%8D%A1%E6%8D%B7%E7%90%B3%E5%A0%A1%E5%AE%A3%E8%A8%80',
    publisher: 'wikisource',
  },
  '618': {
    url: 'https://adilet.zan.kz/rus/docs/P090000902_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '619': { url: 'https://io.gov.mo/cn/bo/a/link/33547', publisher: 'official-gazette-of-macau' },
  '620': { url: 'http://adilet.zan.kz/rus/docs/Z1100000428', publisher: 'adilet-law-database-of-kazakhstan' },
  '621': {
    url: 'http://www.vb.kg/doc/310929_kr_podderjala_iniciativy_shos_po_borbe_s_narkoproizvodstvom_v_afganistane.html',
    publisher: 'vecherniy-bishkek',
  },
  '622': {
    url: 'https://adilet.zan.kz/rus/docs/P1400001101',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '623': { url: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso17_cn.asp', publisher: 'official-gazette-of-macau' },
  '624': { url: 'http://www.nakanune.ru/news/2014/9/12/22369023', publisher: 'nakanune-ru' },
  '625': { url: 'http://docs.cntd.ru/document/420390140', publisher: 'codex,-law-database-of-russia' },
  '626': {
    url: 'https://adilet.zan.kz/rus/docs/U1500000055',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '627': { url: 'https://www.chinacourt.org/law/detail/2015/07/id/148382.shtml', publisher: 'china-court' },
  '628': { url: 'http://adilet.zan.kz/rus/docs/P1600000371', publisher: 'adilet-law-database-of-kazakhstan' },
  '629': { url: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso16_cn.asp', publisher: 'official-gazette-of-macau' },
  '630': { url: 'https://chn.sectsco.org/20180508/420262.html', publisher: 'sco-secretariat' },
  '631': { url: 'https://ria.ru/20170525/1495041640.html', publisher: 'ria-novosti' },
  '632': {
    url: 'https://tj.sputniknews.ru/20180610/lidery-stran-shos-prinyali-deklaraciyu-sammita-cindao-1025819996.html',
    publisher: 'sputnik',
  },
  '633': {
    url: 'https://zh.wikisource.org/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%BB%84%E7%BB%87%E6%88%90%E5%91%98%E5%9B%BD%E5%85%83%E9%A6%96%E7%90%86%E4%BA%8B%E4%BC%9A%E5%85%B3%E4%BA%8E%E5%8A%A0%E5%BC%BA%E7%A7%91%E6%8A%80%E5%88%9B%E6%96%B0%E9%A2%86%E5%9F%9F%E5%90%88%E4%BD%9C%E7%9A%84%E5%A3%B0%E6%98%8E',
    publisher: 'wikisource',
  },
  '634': {
    url: 'https://kyrtag.kg/ru/news/v-bishkeke-sostoyalos-zasedanie-kontaktnoy-gruppy-shos-afganistan',
    publisher: 'kirtag',
  },
  '635': { url: 'https://news.china.com/international/1000/20201111/38948159.html', publisher: 'china-com' },
  '636': {
    url: 'http://www.slrbs.com/news/guonei/2022-09-17/1375114.html',
    publisher: 'shangluo-daily-printing-xinhua',
  },
  '637': {
    url: 'https://nsn.fm/amp/policy/lidery-stran-shos-prinyali-samarkandskuu-deklaratsiu',
    publisher: 'national-news-service',
  },
  '638': {
    url: 'https://md.sputniknews.ru/20220916/zasedaniye-soveta-glav-gosudarstv-chlenov-shos-uzbekistane-52914775.html',
    publisher: 'sputnik',
  },
  '639': {
    url: 'http://www.hkcna.hk/docDetail.jsp?id=100172095&channel=2810',
    publisher: 'hong-kong-china-news-agency',
  },
  '640': {
    url: 'https://khovar.tj/rus/2023/07/realizovana-initsiativa-lidera-natsii-emomali-rahmona-utverzhdena-strategiya-ekonomicheskogo-razvitiya-shanhajskoj-organizatsii-sotrudnichestva-na-period-do-2030-goda',
    publisher: 'khovar',
  },
  '641': {
    url: 'https://khovar.tj/rus/2023/04/ministr-transporta-tadzhikistana-primet-uchastie-v-soveshhanii-ministrov-transporta-stran-chlenov-shos-v-nyu-deli',
    publisher: 'khovar',
  },
  '642': { url: 'https://regnum.ru/news/3899773', publisher: 'regnum' },
  '643': {
    url: 'https://lite.mir24.tv/news/16594334/minenergo-stran-shos-utverdili-v-astane-proekt-energosotrudnichestva-do-2030-goda',
    publisher: 'mir',
  },
  '644': {
    url: 'https://salsa.debian.org/iso-codes-team/iso-codes',
    title: 'iso-codes (Debian)',
    publisher: 'data-set-see-the-record',
  },
  '645': { title: 'Population, total', publisher: 'world-bank' },
  '646': { title: 'The World Factbook', publisher: 'cia-world-factbook' },
  '647': { title: 'World Economic Outlook, October 2025', publisher: 'imf' },
  '648': {
    url: 'https://bs.china-embassy.gov.cn/zgxw/202609/t20260901_12013951.htm',
    publisher: 'embassy-of-china-in-the-bahamas',
  },
  '649': {
    url: 'https://mofa.gov.pk/adviser-on-foreign-affairs-signs-sco-memorandum-of-obligations/',
    publisher: 'ministry-of-foreign-affairs-of-pakistan',
  },
  '650': {
    url: 'https://mofa.gov.pk/18th-meeting-of-the-council-of-heads-of-states-chs-of-sco-member-states-qingdao-china-09-10-june-2018/',
    publisher: 'ministry-of-foreign-affairs-of-pakistan',
  },
  '651': {
    url: 'https://en.inform.kz/news/azerbaijan-officially-becomes-sco-dialogue-partner_a2882200/',
    publisher: 'kazinform',
  },
  '652': {
    url: 'https://lite.mir24.tv/news/14048738/azerbaidzhan-oficialno-stal-partnerom-shos',
    publisher: 'mir',
  },
  '653': { url: 'https://en.trend.az/casia/kazakhstan/3880142.html', publisher: 'trend' },
  '654': {
    url: 'https://en.inform.kz/news/kazakh-president-met-with-secretaries-of-sco-security-councils-bcc433/',
    publisher: 'kazinform',
  },
  '655': {
    url: 'https://www.urdupoint.com/en/world/iran-signs-memorandum-of-commitments-to-sco-1563091.html',
    publisher: 'urdupoint',
  },
  '656': { url: 'https://president.uz/en/lists/view/6458', publisher: 'president-of-uzbekistan' },
  '657': { url: 'https://president.uz/en/lists/view/2663', publisher: 'president-of-uzbekistan' },
  '658': {
    url: 'https://adilet.zan.kz/rus/docs/P1700000054',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '659': {
    url: 'https://adilet.zan.kz/rus/docs/P2000000358',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '660': { url: 'https://eng.sectsco.org/20201130/697604.html', publisher: 'sco-secretariat' },
  '661': {
    url: 'http://au.china-embassy.org/eng/xw/t1516577.htm',
    publisher: 'embassy-of-china-in-australia',
  },
  '662': { url: 'https://ria.ru/20251117/moskva-2055473187.html', publisher: 'ria-novosti' },
  '663': {
    url: 'https://uz.sputniknews.ru/20251119/sco-vzaimodeystvie-bezopasnost-yevraziya-53585934.html',
    publisher: 'sputnik',
  },
  '664': { url: 'https://ria.ru/20251118/shos-2055712894.html', publisher: 'ria-novosti' },
  '665': { url: 'https://ria.ru/20260202/ermekbaev-2071693506.html', publisher: 'ria-novosti' },
  '666': { url: 'https://1prime.ru/20260202/shos-867117215.html', publisher: 'ria-novosti' },
  '667': {
    url: 'https://diplomatmagazine.eu/2014/11/03/results-sco-summit-dushanbe-2014',
    publisher: 'diplomat-magazine',
  },
  '668': {
    url: 'https://adilet.zan.kz/kaz/docs/Z020000316_/compare',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '669': {
    url: 'https://adilet.zan.kz/kaz/docs/Z070000281_',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '670': {
    url: 'https://ehonews.kz/kk/prezident-shy-elderi-k-shbasshylary-ke-esini-otyrysyna-atysuda',
    publisher: 'ehonews-kz',
  },
  '671': { url: 'https://ulys.kz/kz/article/astanada-shyu-sammiti-otip-jatyr.html', publisher: 'ulys' },
  '672': {
    url: 'https://baq.kz/tyantszin-sammitinde-memleket-basshylary-qanday-kelisimderge-qol-qoyady-200019784/',
    publisher: 'baq-kz',
  },
  '673': {
    url: 'http://insecure.zan.kz/kaz/docs/U2500000979',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '674': { url: 'https://azattyk.org/a/28535364.html', publisher: 'radio-free-europe-radio-liberty' },
  '675': { url: 'https://www.azattyk.org/a/33517082.html', publisher: 'radio-free-europe-radio-liberty' },
  '676': {
    url: 'https://24.kg/kyrgyzcha/341649_shku_sammiti_shanhay_kyizmattashtyik_uyumuna_toragalyik_kyiluu_kyirgyizstanga_otot/',
    publisher: '24-kg',
  },
  '677': {
    url: 'https://mo.tnu.tj/tj/ru-i-shanhaj-va-peshomadi-amkori-oi-kishvar-oi-uzv/',
    publisher: 'tajik-national-university',
  },
  '678': {
    url: 'https://parstoday.ir/tg/news/tajikistan-i86266-%D0%94%D0%B8%D0%B4%D0%BE%D1%80%D0%B8_%D0%AD%D0%BC%D0%BE%D0%BC%D0%B0%D0%BB%D3%A3_%D0%A0%D0%B0%D2%B3%D0%BC%D0%BE%D0%BD_%D0%B1%D0%BE_%D0%B4%D0%B0%D0%B1%D0%B8%D1%80%D0%B8_%D0%BA%D1%83%D0%BB%D0%BB%D0%B8_%D0%A1%D2%B2%D0%A8',
    publisher: 'pars-today',
  },
  '679': { url: 'https://kknews.uz/oz/402.html', publisher: 'kknews-uz-carrying-uza' },
  '680': { url: 'https://president.uz/oz/lists/view/632', publisher: 'president-of-uzbekistan' },
  '681': {
    url: 'https://oz.sputniknews.uz/20190614/ShHT-davlat-rahbarlari-21-ta-hujjat-imzolashdi-11767044.html',
    publisher: 'sputnik',
  },
  '682': { url: 'https://www.gazeta.uz/oz/2021/09/16/dushanbe-visit/', publisher: 'gazeta-uz' },
  '683': {
    url: 'https://oz.sputniknews.uz/amp/20231016/mirziyoev-belarus-shht-40003850.html',
    publisher: 'sputnik',
  },
  '684': {
    url: 'https://teznews.uz/02-07-2024/prezident-sammitga-tashrif-buyuradi',
    publisher: 'teznews-uz',
  },
  '685': {
    url: 'https://oz.inform.kz/news/tyantszin-sammiti-chogida-shhtning-2035-yilgacha-rivozhlanish-strategiyasi-kabul-kilinadi-6ae76d/',
    publisher: 'kazinform',
  },
  '686': {
    url: 'https://news.by/by/news/prezident/gandal-inavatsyi-i-pytanni-byaspeki-prezident-belarusi-nakiruetstsa-kitay-na-samit-shas',
    publisher: 'belteleradio',
  },
  '687': {
    url: 'https://urduworld.ca/pakistan-participated-in-sco-counter-terrorism-exercises-in-india',
    publisher: 'urdu-world-canada',
  },
  '688': { url: 'https://dailypearlview.com/international/2025/09/01/5237', publisher: 'daily-pearl-view' },
  '689': {
    url: 'https://urdu.cri.cn/2022/09/16/ARTIxYF8K12Ty4ccjQFHS7ZK220916.shtml',
    publisher: 'china-radio-international',
  },
  '690': { url: 'http://urdu.people.cn/n3/2025/0901/c518778-20360578.html', publisher: 'peoples-daily' },
  '691': {
    url: 'https://qcmagazine.ir/%d8%a7%db%8c%d8%ac%d8%a7%d8%af-%d9%87%d9%85%da%af%d8%a7%d9%86%db%8c-%d8%a2%db%8c%d9%86%d8%af%d9%87%d8%a7%db%8c-%d8%af%d8%b1%d8%ae%d8%b4%d8%a7%d9%86-%d8%a8%d8%a7-%d8%aa%d8%b1%d9%88%db%8c%d8%ac/',
    publisher: 'qc-magazine',
  },
  '692': {
    url: 'https://tasnimnews.com/fa/news/1401/11/18/2849598/%D8%AA%D8%B5%D9%88%DB%8C%D8%A8-%D9%84%D8%A7%DB%8C%D8%AD%D9%87-%D8%AF%D9%88%D9%81%D9%88%D8%B1%DB%8C%D8%AA%DB%8C-%DB%8C%D8%A7%D8%AF%D8%AF%D8%A7%D8%B4%D8%AA-%D8%AA%D8%B9%D9%87%D8%AF%D8%A7%D8%AA-%D8%AC%D9%85%D9%87%D9%88%D8%B1%DB%8C-%D8%A7%D8%B3%D9%84%D8%A7%D9%85%DB%8C-%D8%A7%DB%8C%D8%B1%D8%A7%D9%86-%D8%AF%D8%B1-%D8%B3%D8%A7%D8%B2%D9%85%D8%A7%D9%86-%D9%87%D9%85%DA%A9%D8%A7%D8%B1%DB%8C-%D8%B4%D8%A7%D9%86%DA%AF%D9%87%D8%A7%DB%8C/amp',
    publisher: 'tasnim',
  },
};
