// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65': '元首们确定第二个十年的中期方向；阿富汗成为观察员国，土耳其获得对话伙伴地位。',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: '会址：小范围会谈于6月6日举行，由胡锦涛主持。',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    '秘书处新闻稿（东京大学副本）的摘录在国际组织名单中途中断；由中国网（china.org.cn）所载《人民日报》文章补足（联合国、独联体、欧亚经济共同体、集安组织等），其中两项无姓名。名单以“等”字结束，可能不全。据来源，国家名单完整。',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Almazbek Atambayev
  '1y903h4': '阿尔马兹别克·阿坦巴耶夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Mahmoud Ahmadinejad
  '13fbldc': '马哈茂德·艾哈迈迪-内贾德',
  // Tsakhiagiin Elbegdorj
  '1i60duh': '查希亚·额勒贝格道尔吉',
  // Asif Ali Zardari
  z23gnx: '阿西夫·阿里·扎尔达里',
  // S. M. Krishna
  '1icy4mx': 'S.M.克里希纳',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': '来源写作“Foreign Minister S. Krishna”（外长）。',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // invited by the host as guest; here it became an observer
  oy64yq: '应东道国邀请，以客人身份与会；在本次会议上成为观察员国',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // guest of the host
  '1shxn2n': '东道国客人',
  // Miroslav Jenča
  '9mm6bf': '米罗斯拉夫·延恰',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg': '秘书长特别代表、联合国中亚地区预防性外交中心主任',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': '来源写作“M. Jenca”，名字据通行写法补全。',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: '执行委员会主席兼执行秘书',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': '中文报道提到该组织；所读摘录未载人名。',
  // Muratbek Imanaliev
  e3b1c: '穆拉特别克·伊马纳利耶夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': '杰尼斯别克·朱曼别科夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // The press release omits the given name.
  yfhtn1: '新闻公报未载名字。',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy': '表明成员国在地区和平与增长方面的共同追求；反对外部对中东和北非采取军事行动。',
  // Guideline for the medium term.
  qoqd5c: '中期指导性文件。',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': '后来的至2025年发展战略以此为基础。',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': '至2025年发展战略的序言称，该文件2012年在北京获批准。',
  // Brought Afghanistan in as an observer.
  '1ixjupc': '吸收阿富汗为观察员国。',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: '给予土耳其对话伙伴地位。',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: '联合打击上合组织所称的“三股势力”，为第三份三年期计划。',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: '填补2010—2012年与2016—2018年两份纲要之间的空档。',
  // The sister programmes give the English title.
  '1pmik91': '英文标题参照同类纲要。',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': '规定地区和平受到威胁时成员国如何共同应对。',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': '据媒体清单；可能是2009年条例的更新。',
};
