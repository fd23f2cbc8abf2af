/**
 * Pages that facts were read from, but that readers are not sent to: mirrors, copies, blogs, code repositories. By record.
 * Replace an entry by the publisher's own page if one is found. No tag imports this file.
 */
export const evidence: { readonly [record: string]: readonly string[] } = {
  'aspiration/in/applicant/2014-09': ['https://armenianclub.com/?p=827'],
  'aspiration/pk/applicant/2010': [
    'https://armenianclub.com/?p=827',
    'http://www.ccgp-fushun.com/wap/2010-02/04/content_19368496.htm',
  ],
  'aspiration/ir/applicant/2008-03-24': ['http://www.ccgp-fushun.com/wap/2010-02/04/content_19368496.htm'],
  'state/ir/member/2023-07-04': ['https://ccbs.news/en/article/7207/'],
  'state/by/dialogue-partner/2010-04': [
    'http://belarus.kz/print/aktueller/8-1/89/560',
    'https://rosinvest.com/novosti/680537',
    'http://revbel.org/en/2010/06/lukashenko-ne-pozvali-na-sammit-shos',
  ],
  'aspiration/by/applicant/2022-07': [
    'https://newsghana.com.gh/egypt-and-qatar-granted-status-of-sco-dialogue-partner/',
  ],
  'state/lk/dialogue-partner/2010': ['http://revbel.org/en/2010/06/lukashenko-ne-pozvali-na-sammit-shos'],
  'aspiration/lk/applicant/2022-04': ['https://artsakh.news/ru/news/298121'],
  'state/af/partner/2025-09-01': [
    'https://voiceofvienna.org/2024/10/afghanistan-left-out-of-upcoming-sco-summit-in-islamabad-amid-diplomatic-uncertainty',
  ],
  'state/tr/dialogue-partner/2013-04-26': ['http://hrondas.ru/readpost30542.htm'],
  'state/kh/dialogue-partner/2015-09-24': [
    'https://armenianclub.com/?p=827',
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
  ],
  'aspiration/kh/applicant/2022-11': ['https://artsakh.news/ru/news/298121'],
  'aspiration/az/applicant/2012': ['https://artsakh.news/ru/news/298121'],
  'state/az/dialogue-partner/2016-03-14': [
    'https://armenianclub.com/?p=827',
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
  ],
  'state/np/dialogue-partner/2016-03-22': ['https://armenianclub.com/?p=827'],
  'aspiration/am/applicant/2015-02': ['https://artsakh.news/ru/news/298121'],
  'state/am/dialogue-partner/2016-04-16': [
    'https://armenianclub.com/?p=827',
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
  ],
  'aspiration/am/applicant/2025-07-03': [
    'https://interbellumnews.com/politics/india-blocks-azerbaijan-pakistan-blocks-armenia-in-sco-membership-bids',
  ],
  'state/eg/dialogue-partner/2022-09-14': [
    'https://newsghana.com.gh/egypt-and-qatar-granted-status-of-sco-dialogue-partner/',
  ],
  'state/qa/dialogue-partner/2022-09-14': [
    'https://newsghana.com.gh/egypt-and-qatar-granted-status-of-sco-dialogue-partner/',
  ],
  'state/sa/dialogue-partner/2022-09-16': [
    'https://uzmetronom.agency/2023/03/30/ya-ne-halyavshhik-ya-partnjor.html',
  ],
  'state/bh/dialogue-partner/2023-07-15': [
    'https://libyannewswire.com/bahrain-granted-the-status-of-sco-dialogue-partner/',
  ],
  'state/la/partner/2025-09-01': ['https://pubt.io/view/96C098CF616AE2E137A189041D23C6FB4645D088'],
  'aspiration/bd/applicant/2015-02': ['https://artsakh.news/ru/news/298121'],
  'chairmanship/2023-07-04': [
    'https://moldovainprogres.eu/kazakhstans-chairmanship-lauded-as-24th-sco-summit-convenes-in-astana/',
  ],
  'document/shanghai-convention-2001': [
    'https://dokumen.tips/documents/key-normative-documents-of-the-sco-organization-on-the-regional-anti-terrorist-structure.html',
    'https://afnfn.com/news/i/312581',
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'document/sco-charter-2002': [
    'https://dokumen.tips/documents/key-normative-documents-of-the-sco-organization-on-the-regional-anti-terrorist-structure.html',
    'https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-hartii-shanhayskoy-organizatsii-sotrudnichestva',
    'https://afnfn.com/news/i/312581',
  ],
  'document/rats-agreement-2002': [
    'https://dokumen.tips/documents/key-normative-documents-of-the-sco-organization-on-the-regional-anti-terrorist-structure.html',
    'https://afnfn.com/news/i/312581',
  ],
  'document/declaration-heads-2002/text': ['https://pavlodar.com/zakon/?dok=02018&all=all'],
  'document/tashkent-declaration-2004': [
    'http://www.jiuxingjy.com/news/2004year/2004-06-18/26/449784.shtml',
    'https://m.78911.com.cn/GongWenXieZuo/479582-2.html',
  ],
  'document/anti-drug-agreement-2004': [
    'https://www.newton.com.tw/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%B5%84%E7%B9%94%E6%AD%B7%E6%AC%A1%E5%B3%B0%E6%9C%83/14704723',
    'http://www.jiuxingjy.com/news/2004year/2004-06-18/26/449784.shtml',
    'https://m.78911.com.cn/GongWenXieZuo/479582-2.html',
  ],
  'document/observer-status-regulation-2004': [
    'https://dokumen.tips/documents/key-normative-documents-of-the-sco-organization-on-the-regional-anti-terrorist-structure.html',
    'https://m.78911.com.cn/GongWenXieZuo/479582-2.html',
  ],
  'document/privileges-convention-2004': [
    'https://zakonpravo.kz/en/on-ratification-of-the-convention-on-privileges-and-immunities-of-the-shanghai-cooperation-organization',
    'https://m.78911.com.cn/GongWenXieZuo/479582-2.html',
  ],
  'document/privileges-convention-2004/text': [
    'https://zakonpravo.kz/en/on-ratification-of-the-convention-on-privileges-and-immunities-of-the-shanghai-cooperation-organization',
  ],
  'document/rats-database-agreement-2004/text': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-data-bank-of-the-regional-anti-terrorist-structure-of-the-shanghai-cooperation-organization',
  ],
  'document/sco-day-2004': ['https://m.78911.com.cn/GongWenXieZuo/479582-2.html'],
  'document/counter-terrorism-concept-2005': [
    'https://dokumen.tips/documents/key-normative-documents-of-the-sco-organization-on-the-regional-anti-terrorist-structure.html',
    'https://m.78911.com.cn/GongWenXieZuo/479582-2.html',
  ],
  'document/rats-permanent-reps-2005': ['https://m.78911.com.cn/GongWenXieZuo/479582-2.html'],
  'document/fifth-anniversary-declaration-2006': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'document/channels-agreement-2006': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-cooperation-and-cooperation-between-the-member-states-of-the-shanghai-cooperation-organization-on-border-issues',
  ],
  'document/joint-measures-agreement-2006': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-procedure-for-organizing-and-conducting-joint-anti-terrorist-activities-in-the-territories-of-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'document/joint-measures-agreement-2006/text': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-procedure-for-organizing-and-conducting-joint-anti-terrorist-activities-in-the-territories-of-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'document/good-neighbourliness-treaty-2007': [
    'http://cj8832.cn/97032.html',
    'https://zakonpravo.kz/en/on-the-ratification-of-the-treaty-on-long-term-good-neighborliness-friendship-and-cooperation-of-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'document/good-neighbourliness-treaty-2007/text': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-treaty-on-long-term-good-neighborliness-friendship-and-cooperation-of-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'document/bishkek-declaration-2007': ['https://www.carrotsandsticks.net/media/kh2gzgx2/325_3_sco_2007.txt'],
  'document/bishkek-declaration-2007/text': [
    'https://www.carrotsandsticks.net/media/kh2gzgx2/325_3_sco_2007.txt',
  ],
  'document/rats-protocol-2007': ['https://afnfn.com/news/i/312581'],
  'document/dushanbe-declaration-2008': ['http://bbs.fdhhc.com/archiver/showtopic-1502.aspx'],
  'document/ct-exercises-agreement-2008': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-organization-and-conduct-of-joint-anti-terrorist-exercises-by-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'document/ct-exercises-agreement-2008/text': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-organization-and-conduct-of-joint-anti-terrorist-exercises-by-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'document/dialogue-partner-regulation-2008': ['https://j637.cn/world/2016-06/22/c_1119092581.htm'],
  'document/convention-against-terrorism-2009': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
    'https://zakonpravo.kz/en/on-the-ratification-of-the-convention-of-the-shanghai-cooperation-organization-against-terrorism',
  ],
  'document/ct-training-agreement-2009': [
    'https://zakonpravo.kz/en/on-ratification-of-the-agreement-on-personnel-training-for-anti-terrorist-formations-of-the-shanghai-cooperation-organization-member-states',
  ],
  'document/ct-training-agreement-2009/text': [
    'https://zakonpravo.kz/en/on-ratification-of-the-agreement-on-personnel-training-for-anti-terrorist-formations-of-the-shanghai-cooperation-organization-member-states',
  ],
  'document/tashkent-declaration-2010': [
    'https://www.carrotsandsticks.net/media/evvipv5v/325_2_sco_2010.txt',
    'http://keyanhelp.cn/world/hu_sco_2010/2010-06/12/content_20243551.htm',
  ],
  'document/astana-declaration-2011': ['http://rixinpaint.cn/content/2018-05/31/content_20158601.htm'],
  'document/anti-drug-strategy-2011-2016': ['http://cnfina.com/economy/20110615_17340.html'],
  'document/beijing-declaration-2012': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'document/strategic-directions-2012': [
    'https://www.tjxz.cc/9632',
    'https://livebooks.pro/raznoe/e63129-prostranstvo-bolshoy-evrazii-xxi-veka-integratsionnye-protsessy-instituty-napravleniya-vyzovy/read?page=230',
  ],
  'document/ct-programme-2013-2015': [
    'https://livebooks.pro/raznoe/e63129-prostranstvo-bolshoy-evrazii-xxi-veka-integratsionnye-protsessy-instituty-napravleniya-vyzovy/read?page=230',
  ],
  'document/bishkek-declaration-2013': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'document/treaty-action-plan-2013-2017': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
    'https://livebooks.pro/raznoe/e63129-prostranstvo-bolshoy-evrazii-xxi-veka-integratsionnye-protsessy-instituty-napravleniya-vyzovy/read?page=230',
  ],
  'document/dushanbe-declaration-2014': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'document/membership-procedure-2014': ['http://cnua1.com/zgyw/10090.html'],
  'document/model-memorandum-2014': ['http://cnua1.com/zgyw/10090.html'],
  'document/draft-strategy-decision-2014': ['https://www.tjxz.cc/9632'],
  'document/road-transport-agreement-2014': ['https://m.tgb.cn/a/1ykz25xOdxY'],
  'document/development-strategy-2025': ['https://www.tjxz.cc/9632', 'http://cj8832.cn/97032.html'],
  'document/development-strategy-2025/text': ['https://www.tjxz.cc/9632'],
  'document/border-cooperation-agreement-2015': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-cooperation-and-cooperation-between-the-member-states-of-the-shanghai-cooperation-organization-on-border-issues',
  ],
  'document/border-cooperation-agreement-2015/text': [
    'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-cooperation-and-cooperation-between-the-member-states-of-the-shanghai-cooperation-organization-on-border-issues',
  ],
  'document/ct-programme-2016-2018': ['https://tehnoscanner.ru/?p=87496'],
  'document/tashkent-declaration-2016': [
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
    'https://arabstoday.net/en/199/information-report-on-the-outcomes-of-meeting-of-chs-sco-024839',
  ],
  'document/india-memorandum-2016': [
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
  ],
  'document/pakistan-memorandum-2016': [
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
  ],
  'document/india-membership-2017': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'document/convention-extremism-2017': [
    'https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-konventsii-shanhayskoy-organizatsii-sotrudnichestva-po-protivodeystviyu-ekstremizmu',
  ],
  'document/qingdao-declaration-2018': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
    'http://formacion-profesional-a-distancia.com/chinese/2018-07/05/content_53968548.htm',
  ],
  'document/treaty-action-plan-2018-2022': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'document/ct-programme-2019-2021': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'document/anti-drug-strategy-2018-2023': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'document/anti-drug-programme-2018-2023': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'document/trade-facilitation-statement-2018': [
    'http://tiantianguoji.comszb.dxbei.com/n/20180613/294102.html',
  ],
  'document/youth-appeal-2018': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'document/epidemics-statement-2018': [
    'http://baokang.cjyun.org/p/22271.html',
    'https://translation1.mil-osi.com/?p=12219',
  ],
  'document/moscow-declaration-2020': ['https://www.news2.ru/story/615395'],
  'document/epidemics-plan-2020': ['http://baokang.cjyun.org/p/22271.html'],
  'document/covid-statement-2020': ['http://baokang.cjyun.org/p/22271.html'],
  'document/covid-statement-2020/text': ['http://baokang.cjyun.org/p/22271.html'],
  'document/victory-75-statement-2020': ['http://baokang.cjyun.org/p/22271.html'],
  'document/victory-75-statement-2020/text': ['http://baokang.cjyun.org/p/22271.html'],
  'document/dushanbe-declaration-2021': ['http://cj8832.cn/97032.html'],
  'document/info-security-plan-2022-2023': ['http://gsdjw.com/news/guoji/281391_4.html'],
  'document/treaty-action-plan-2023-2027': [
    'http://www.indiandefensenews.in/2022/09/leaders-of-sco-member-states-sign.html',
  ],
  'document/iran-memorandum-2022/text': ['https://for.kg/news-778149-ru.html'],
  'document/climate-statement-2022': [
    'https://www.yerzemin.com/display/sco-summit-adopts-samarkand-declaration/211378',
  ],
  'document/supply-chain-statement-2022': [
    'https://www.yerzemin.com/display/sco-summit-adopts-samarkand-declaration/211378',
  ],
  'document/food-security-statement-2022': [
    'https://www.yerzemin.com/display/sco-summit-adopts-samarkand-declaration/211378',
  ],
  'document/energy-security-statement-2022': [
    'https://www.yerzemin.com/display/sco-summit-adopts-samarkand-declaration/211378',
  ],
  'document/unesco-memorandum-2022': [
    'http://www.indiandefensenews.in/2022/09/leaders-of-sco-member-states-sign.html',
  ],
  'document/new-delhi-declaration-2023': [
    'https://newton.com.tw/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%B5%84%E7%B9%94%E6%88%90%E5%93%A1%E5%9C%8B%E5%85%83%E9%A6%96%E7%90%86%E4%BA%8B%E6%9C%83%E6%96%B0%E5%BE%B7%E9%87%8C%E5%AE%A3%E8%A8%80/63167018',
  ],
  'document/radicalisation-statement-2023': ['https://quk.cc/shehui/2275.html'],
  'document/digital-transformation-statement-2023': ['https://quk.cc/shehui/2275.html'],
  'document/belarus-memorandum-2023': ['https://theindianawaaz.com/sco-adopts-new-delhi-declaration/'],
  'document/belarus-member-status-2024': [
    'https://publicnow.com/view/1BFEAA89CECBC87AD9DBD1A98C09E877ECB42DBC',
  ],
  'document/astana-declaration-2024': ['https://jsmaida.cn/pang/20231058.html'],
  'document/strategy-2035-decision-2024': ['https://www.24en.com/p/240242.html'],
  'document/anti-drug-strategy-2024-2029': [
    'https://moldovainprogres.eu/kazakhstans-chairmanship-lauded-as-24th-sco-summit-convenes-in-astana/',
  ],
  'document/energy-strategy-2030': [
    'https://moldovainprogres.eu/kazakhstans-chairmanship-lauded-as-24th-sco-summit-convenes-in-astana/',
  ],
  'document/economic-action-plan-2024': [
    'https://moldovainprogres.eu/kazakhstans-chairmanship-lauded-as-24th-sco-summit-convenes-in-astana/',
  ],
  'document/qingdao-capital-2024': ['https://translation1.mil-osi.com/?p=12219'],
  'document/information-security-plan-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
  ],
  'document/secretary-general-appointment-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
  ],
  'document/rats-director-appointment-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
  ],
  'document/secretary-general-report-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
  ],
  'document/rats-report-2023': ['https://karlof1.substack.com/p/sco-summit-declaration-and-list-of'],
  'document/good-neighbourliness-statement-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
  ],
  'document/drinking-water-statement-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
  ],
  'document/waste-management-statement-2024': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
    'https://rus.redtram.com/news/community/617240346/',
  ],
  'document/sustainable-energy-statement-2025/text': [
    'http://www.ceccweb.org.cn/listshow.php?cid=69&id=3227',
  ],
  'summit/2001-shanghai/chair': [
    'http://history.04007.cn/en.php/HisMain/5260.html',
    'http://shiwukeji.com/d/6-15/5334',
  ],
  'summit/2001-shanghai/participant/cn': ['http://shiwukeji.com/d/6-15/5334'],
  'summit/2001-shanghai/participant/ru': ['http://shiwukeji.com/d/6-15/5334'],
  'summit/2001-shanghai/participant/kz': ['http://shiwukeji.com/d/6-15/5334'],
  'summit/2001-shanghai/participant/kg': ['http://shiwukeji.com/d/6-15/5334'],
  'summit/2001-shanghai/participant/tj': ['http://shiwukeji.com/d/6-15/5334'],
  'summit/2001-shanghai/participant/uz': ['http://shiwukeji.com/d/6-15/5334'],
  'summit/2004-tashkent/participant/af': [
    'http://www.jiuxingjy.com/news/2004year/2004-06-18/26/449784.shtml',
  ],
  'summit/2004-tashkent/participant/mn': [
    'http://www.jiuxingjy.com/news/2004year/2004-06-18/26/449784.shtml',
  ],
  'summit/2006-shanghai/participant/rats-director': [
    'https://photius.com/shanghai_cooperation_organization/060615_sco.html',
  ],
  'summit/2007-bishkek': ['https://www.carrotsandsticks.net/media/kh2gzgx2/325_3_sco_2007.txt'],
  'summit/2008-dushanbe/venue': ['http://92880.cn/gn/news/2008/08-28/1364175.shtml'],
  'summit/2010-tashkent': [
    'https://www.carrotsandsticks.net/media/evvipv5v/325_2_sco_2010.txt',
    'http://keyanhelp.cn/world/hu_sco_2010/2010-06/12/content_20243551.htm',
  ],
  'summit/2010-tashkent/participant/cn': [
    'https://beyazgazete.com/haber/2010/6/9/sio-liderler-zirevsi-yarin-taskent-te-basliyor-179070.html',
  ],
  'summit/2010-tashkent/participant/kz': [
    'https://beyazgazete.com/haber/2010/6/9/sio-liderler-zirevsi-yarin-taskent-te-basliyor-179070.html',
  ],
  'summit/2010-tashkent/participant/ru': [
    'https://beyazgazete.com/haber/2010/6/9/sio-liderler-zirevsi-yarin-taskent-te-basliyor-179070.html',
  ],
  'summit/2010-tashkent/participant/tj': [
    'https://beyazgazete.com/haber/2010/6/9/sio-liderler-zirevsi-yarin-taskent-te-basliyor-179070.html',
  ],
  'summit/2010-tashkent/participant/kg': [
    'https://beyazgazete.com/haber/2010/6/9/sio-liderler-zirevsi-yarin-taskent-te-basliyor-179070.html',
  ],
  'summit/2010-tashkent/participant/pk': [
    'http://articles-by-ramesh-ramachandran.blogspot.com/2011/06/no-fireworks-expected-when-india.html',
  ],
  'summit/2010-tashkent/participant/in': [
    'https://deeppoliticsforum.com/fora/thread-3944-newpost.html',
    'http://articles-by-ramesh-ramachandran.blogspot.com/2011/06/no-fireworks-expected-when-india.html',
  ],
  'summit/2010-tashkent/participant/tm': [
    'https://beyazgazete.com/haber/2010/6/9/sio-liderler-zirevsi-yarin-taskent-te-basliyor-179070.html',
  ],
  'summit/2011-astana/participant/kz': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/cn': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/kg': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/ru': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/tj': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/uz': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/ir': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/pk': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/in': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/mn': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/af': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/un': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/cis': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/eurasec': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/csto': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/secretary-general': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2011-astana/participant/rats-director': ['http://cnfina.com/economy/20110615_17340.html'],
  'summit/2012-beijing/adopted': ['http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html'],
  'summit/2013-bishkek/chair': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/kg': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/af': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/un': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/cis': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/eurasec': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/csto': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/secretary-general': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2013-bishkek/participant/rats-director': ['https://haolvshi.com.cn/flfgk/233.html'],
  'summit/2015-ufa': ['https://www.tjxz.cc/9632'],
  'summit/2015-ufa/change/az/dialogue-partner-granted': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'summit/2015-ufa/change/am/dialogue-partner-granted': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'summit/2015-ufa/change/kh/dialogue-partner-granted': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'summit/2015-ufa/change/np/dialogue-partner-granted': [
    'http://elexue.com/2018-06-09/83e13642-9813-f4d5-7c0a-1f5952fe8e81.html',
  ],
  'summit/2015-ufa/participant/pk': [
    'https://celebcafe.org/armenia-joins-shanghai-cooperation-organization-as-partner-in-dialogue-5169',
  ],
  'summit/2016-tashkent': [
    'https://arabstoday.net/en/199/information-report-on-the-outcomes-of-meeting-of-chs-sco-024839',
    'https://eurodialogue.eu/heads-states-sign-jubilee-tashkent-declaration',
  ],
  'summit/2016-tashkent/chair': [
    'https://arabstoday.net/en/199/information-report-on-the-outcomes-of-meeting-of-chs-sco-024839',
  ],
  'summit/2016-tashkent/venue': [
    'https://bogor-today.com/2016/06/28/2016-tashkent-summit-stressed-cultural-humanitarian-issue/?singlepage=1',
  ],
  'summit/2016-tashkent/participant/mn': [
    'http://www.slivkismi.ru/index.php/mezhdunarodnye-otnosheniya/770-vstrecha-putina-s-glavoj-turkmenii-ne-anonsirovalas',
  ],
  'summit/2016-tashkent/participant/pk': [
    'http://www.slivkismi.ru/index.php/mezhdunarodnye-otnosheniya/770-vstrecha-putina-s-glavoj-turkmenii-ne-anonsirovalas',
  ],
  'summit/2016-tashkent/participant/tm': [
    'http://www.slivkismi.ru/index.php/mezhdunarodnye-otnosheniya/770-vstrecha-putina-s-glavoj-turkmenii-ne-anonsirovalas',
  ],
  'summit/2017-astana/venue': ['http://cnganbu.cn/show/view?id=23608'],
  'summit/2018-qingdao': [
    'https://www.voltairenet.org/article201481.html',
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'summit/2018-qingdao/chair': ['https://www.voltairenet.org/article201481.html'],
  'summit/2018-qingdao/venue': [
    'http://www.yjhosin.com/news/shanghai-cooperation-organization-qingdao-summ-15166392.html',
  ],
  'summit/2018-qingdao/adopted': [
    'https://docslib.org/doc/12159833/general-assembly-distr-general-15-april-2019',
  ],
  'summit/2018-qingdao/participant/un': ['https://www.voltairenet.org/article201481.html'],
  'summit/2018-qingdao/participant/eec': ['https://www.voltairenet.org/article201481.html'],
  'summit/2018-qingdao/participant/secretary-general': ['https://www.voltairenet.org/article201481.html'],
  'summit/2018-qingdao/participant/rats-director': ['https://www.voltairenet.org/article201481.html'],
  'summit/2019-bishkek': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/chair': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/kg': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/in': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/kz': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/cn': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/pk': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/ru': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/tj': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/uz': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/af': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/by': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/ir': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/mn': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/un': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/cis': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/csto': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/eec': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/secretary-general': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2019-bishkek/participant/rats-director': [
    'https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation',
  ],
  'summit/2022-samarkand/venue': [
    'https://thekashmirnews.com/samarkand-declaration-issued-at-the-end-of-shanghai-cooperation-organization-next-summit-will-be-held-in-india-in-2023-the-kashmir-news/',
  ],
  'summit/2022-samarkand/adopted': [
    'https://www.yerzemin.com/display/sco-summit-adopts-samarkand-declaration/211378',
  ],
  'summit/2023-new-delhi/change/by/memorandum-signed': [
    'https://theindianawaaz.com/sco-adopts-new-delhi-declaration/',
  ],
  'summit/2023-new-delhi/participant/kz': [
    'https://socialbites.ca/politics/kazakhstan-hosts-sco-summit-leadership-transition-and-unified-vision-for-the-future',
  ],
  'summit/2023-new-delhi/participant/cn': ['http://wuhaidj.gov.cn/contents/7/917.html'],
  'summit/2024-astana/adopted': [
    'https://karlof1.substack.com/p/sco-summit-declaration-and-list-of',
    'https://moldovainprogres.eu/kazakhstans-chairmanship-lauded-as-24th-sco-summit-convenes-in-astana/',
  ],
  'summit/2024-astana/participant/tr': [
    'https://haberikra.com/gaza-botschaft-von-prasident-erdogan-in-kasachstan-der-druck-auf-israel-sollte-erhoht-werden',
  ],
  'summit/2024-astana/participant/ae': [
    'https://pledgetimes.com/saud-bin-saqr-arrives-in-kazakhstan-at-the-head-of-the-uae-delegation-participating-in-the-shanghai-cooperation-organization-summit/',
  ],
  'summit/2024-astana/participant/eec': ['https://m.ok.ru/group/53485999685864/topic/156710319520744'],
  'summit/2024-astana/participant/rats-director': [
    'https://japan.news-pravda.com/russia/2024/07/09/6526.html',
  ],
  'summit/2025-tianjin/motto': [
    'https://bignewsnetwork.com/news/274907320/china-steps-up-work-related-to-its-sco-rotating-presidency-foreign-ministry',
  ],
  'summit/2025-tianjin/participant/id': [
    'https://www.idntimes.com/news/world/menlu-sugiono-gantikan-presiden-prabowo-hadiri-ktt-sco-di-china-00-84mpg-315sv7',
  ],
  'organisation/escap': ['https://tdminews.com/sco-mulls-cooperation-with-esap'],
  'organisation/escap/relation/2008/0': ['https://tdminews.com/sco-mulls-cooperation-with-esap'],
  'organisation/csto': [
    'https://old.10pointer.com/current-affairs/collective-security-treaty-organisation-marks-30-years',
  ],
  'organisation/eec': ['http://www.aalep.eu/about-eurasian-economic-union-eaeu'],
  'organisation/eec/relation/2021-09-17/0': ['https://m.ok.ru/group/53485999685864/topic/156710319520744'],
  'organisation/cica/relation/2014-05-20/0': [
    'https://www.pubt.io/view/0C36A5EE35ECEF89C065BB1233B6AFD79283F32B',
  ],
  'organisation/eco': ['https://folkogforsvar.no/leksikon/okonomiske-samarbeidsorganisasjonen-den'],
  'organisation/asean': ['https://www.franzosini.ch/en/glossary/asean/'],
  'organisation/eurasec': [
    'http://cnfina.com/economy/20110615_17340.html',
    'https://haolvshi.com.cn/flfgk/233.html',
  ],
  'body/secretariat/head/2013-01-01': ['http://worldinz.com/repertoire_fiche_Organisation.php?id=5275'],
  'body/rats/head/2013-01-01': ['https://baikal-daily.ru/news/19/46571'],
  'body/secretariat/head/2016-01-01': ['https://tjinform.com/ru/news/20160112/13747.html'],
  'claim/article-author': ['https://thegulfobserver.com/ph-d-tsinghua-university/'],
  'claim/article-author-seat': ['https://thegulfobserver.com/ph-d-tsinghua-university/'],
  'claim/intl-org-leaders': [
    'https://nur-news.net/v-strane/item/170220-v-astane-idet-sammit-shanhayskoy-organizacii-sotrudnichestva',
  ],
  'claim/guest-countries': [
    'https://pledgetimes.com/saud-bin-saqr-arrives-in-kazakhstan-at-the-head-of-the-uae-delegation-participating-in-the-shanghai-cooperation-organization-summit/',
  ],
  'claim/orgs-oic': [
    'https://nur-news.net/v-strane/item/170220-v-astane-idet-sammit-shanhayskoy-organizacii-sotrudnichestva',
  ],
  'claim/bangladesh': ['https://rusnewshub.ru/?p=99479'],
  'claim/laos': ['https://pubt.io/view/96C098CF616AE2E137A189041D23C6FB4645D088'],
  'claim/qatar': ['https://newsghana.com.gh/egypt-and-qatar-granted-status-of-sco-dialogue-partner/'],
  'claim/roadmap-2035': ['https://www.24en.com/p/240242.html'],
  'claim/kz-chair-work': [
    'https://theeuropetoday.com/2024/07/06/address-of-president-kassym-jomart-tokayev-at-the-meeting-of-the-council-of-heads-of-state-of-the-sco-member-states/',
  ],
  'claim/openness-new-members': ['https://rusnewshub.ru/?p=99479'],
  'omission/3': [
    'https://pledgetimes.com/saud-bin-saqr-arrives-in-kazakhstan-at-the-head-of-the-uae-delegation-participating-in-the-shanghai-cooperation-organization-summit/',
  ],
  'omission/5': ['https://karlof1.substack.com/p/sco-summit-declaration-and-list-of'],
  'chair-year/events-140': [
    'https://trafficart.org/blue-hall-observation%e4%b8%a8the-sco-astana-summit-will-write-a-new-chapter-in-cooperation-2',
  ],
  'chair-year/events-150': [
    'https://theeuropetoday.com/2024/07/06/address-of-president-kassym-jomart-tokayev-at-the-meeting-of-the-council-of-heads-of-state-of-the-sco-member-states/',
  ],
  'chair-year/new-documents': [
    'https://theeuropetoday.com/2024/07/06/address-of-president-kassym-jomart-tokayev-at-the-meeting-of-the-council-of-heads-of-state-of-the-sco-member-states/',
  ],
  'chair-year/handover': [
    'https://bignewsnetwork.com/news/274907320/china-steps-up-work-related-to-its-sco-rotating-presidency-foreign-ministry',
  ],
  'event/1': ['https://newsghana.com.gh/egypt-and-qatar-granted-status-of-sco-dialogue-partner/'],
  'event/15': [
    'http://socialistchina.org/2024/07/10/xi-jinping-we-must-consolidate-our-unity-and-safeguard-the-right-to-development',
  ],
  'event/16': [
    'https://ieu-monitoring.com/editorial/russian-minutes-covering-the-shanghai-cooperation-organisation-council-in-astana/438282',
  ],
  'event/27': ['https://kazreport.su/chjan-min-peredal-polnomochiia-genseka-shos-nyrlany-ermekbaevy.html'],
  'conflict/5': [
    'https://eprimefeed.com/latest-news/single-platform-the-creation-of-the-greater-eurasian-partnership-was-announced-in-astana/551187',
  ],
  'conflict/7': [
    'https://theeuropetoday.com/2024/07/06/address-of-president-kassym-jomart-tokayev-at-the-meeting-of-the-council-of-heads-of-state-of-the-sco-member-states/',
  ],
  'open-question/0': ['https://karlof1.substack.com/p/sco-summit-declaration-and-list-of'],
  'shanghai-five/s5-1996-shanghai': ['https://photius.com/shanghai_cooperation_organization/'],
  'shanghai-five/s5-1997-moscow': ['https://photius.com/shanghai_cooperation_organization/'],
  'shanghai-five/s5-1998-almaty': ['https://photius.com/shanghai_cooperation_organization/'],
  'shanghai-five/s5-1999-bishkek': ['https://photius.com/shanghai_cooperation_organization/'],
  'shanghai-five/s5-2000-dushanbe': ['http://cj8832.cn/97032.html'],
  'heads-of-government/chg-2016': ['https://docslib.org/doc/10785277/prime-ministers-council'],
  'heads-of-government/chg-2018': [
    'https://docslib.org/doc/206487/prime-ministers-of-the-member-states-of-the-shanghai-cooperation-organization',
  ],
  'heads-of-government/chg-2025': ['https://new-omni.com/a/hv099Rc3qb.html'],
  'languages/official/0': ['https://crnpress.com/en/archives/6524'],
  'languages/symbols/0': [
    'http://m.no1flag.com/info/shanghai-cooperation-organisation-flag-19863957.html',
    'https://www.crwflags.com/fotw/flags/int-sco.html',
  ],
  'languages/symbols/2': [
    'https://www.tajmedun.tj/en/news/university/sco-anthem-to-be-played-in-dushanbe-for-the-first-time/',
  ],
  'reform/findings/1': ['https://pubt.io/view/96C098CF616AE2E137A189041D23C6FB4645D088'],
  'title/ru/declaration-heads-2002': ['https://pavlodar.com/zakon/?dok=02018&all=all'],
  'title/ru/ufa-declaration-2015': ['https://tehnoscanner.ru/?p=87496'],
  'title/ru/ct-programme-2016-2018': ['https://tehnoscanner.ru/?p=87496'],
  'title/ru/tourism-programme-2016': ['http://china-uz-friendship.com/?p=15149'],
  'title/ru/astana-declaration-2017': [
    'https://m.infox.ru/news/29/world/politics/175625-india-i-pakistan-stali-clenami-sos?slug=india-i-pakistan-stali-clenami-sos',
  ],
  'title/zh-Hans/anti-drug-strategy-2018-2023': ['http://www.nncc626.com/2020-12/24/c_1210944721.htm'],
  'title/zh-Hans/anti-drug-programme-2018-2023': ['http://www.nncc626.com/2020-12/24/c_1210944721.htm'],
  'title/zh-Hans/anti-drug-workplan-2019-2020': ['http://www.nncc626.com/2020-12/24/c_1210944721.htm'],
  'title/ru/sport-agreement-2019': [
    'https://mediacratia.ru/sports/podpisano-soglashenie-mezhdu-upolnomochennymi-organami-gosudarstv-chlenov-shos-o-sotrudnichestve-v-sfere-fizicheskoj-kultury-i-sporta/',
  ],
  'title/ru/connectivity-concept-2022': ['https://dzen.ru/a/YyH66IzDbmbNaWzm'],
  'title/ru/iran-memorandum-2022': ['https://for.kg/news-778149-ru.html'],
  'title/zh-Hans/energy-security-statement-2022': ['http://www.ceccweb.org.cn/listshow.php?cid=69&id=3227'],
  'title/ru/tourism-agreement-2022': ['https://mfd.ru/news/view/?id=2639240'],
  'title/ru/world-unity-initiative-2024': ['https://bcs.bfm.ru/news/553545'],
  'title/zh-Hans/energy-strategy-2030': ['http://www.ceccweb.org.cn/listshow.php?cid=69&id=3227'],
  'title/zh-Hans/digital-economy-statement-2025': [
    'https://hk.news.yahoo.com/%E4%B8%8A%E5%90%88%E7%99%BC%E8%81%B2%E6%98%8E%E6%94%AF%E6%8C%81%E5%A4%9A%E9%82%8A%E8%B2%BF%E6%98%93%E9%AB%94%E5%88%B6-%E5%8A%A0%E5%BC%B7%E6%95%B8%E5%AD%97%E7%B6%93%E6%BF%9F%E7%99%BC%E5%B1%95%E5%90%88%E4%BD%9C-040146191.html',
  ],
  'title/zh-Hans/sustainable-energy-statement-2025': [
    'http://www.ceccweb.org.cn/listshow.php?cid=69&id=3227',
  ],
  'title/fa/iran-memorandum-2022': [
    'https://edmanlaw.ir/%D8%AA%D8%B9%D9%87%D8%AF%D8%A7%D8%AA-%D8%A7%DB%8C%D8%B1%D8%A7%D9%86-%D8%AF%D8%B1-%D8%B3%D8%A7%D8%B2%D9%85%D8%A7%D9%86-%D9%87%D9%85%DA%A9%D8%A7%D8%B1%DB%8C-%D8%B4%D8%A7%D9%86%DA%AF%D9%87%D8%A7%DB%8C/',
  ],
};
