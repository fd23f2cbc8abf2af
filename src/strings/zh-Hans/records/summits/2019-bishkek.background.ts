// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz': '议程超出安全范围，涉及与联合国机构的协议、数字合作和地方间联系。',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we: '文件：newscentralasia称，宣言之外另有21份；Asia-Plus称共21份；一篇中文报道称元首签署13份。',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    '《国际事务评论》（International Affairs Review）转载了会议新闻公报，姓名据此，并载明由热恩别科夫主持；未能取得秘书处原件。',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c: 'newscentralasia称宣言之外另有21份，Asia-Plus称共21份，一篇中文报道称元首签署13份。',
  // Sooronbay Jeenbekov
  q9hh74: '索隆拜·热恩别科夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Imran Khan
  '7z7ngg': '伊姆兰·汗',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Ashraf Ghani
  '13jlhgj': '阿什拉夫·加尼',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Hassan Rouhani
  '1hp78uj': '哈桑·鲁哈尼',
  // Khaltmaagiin Battulga
  you163: '哈勒特马·巴特图勒嘎',
  // Rosemary A. DiCarlo
  '1szyx46': '罗斯玛丽·迪卡洛',
  // Under-Secretary-General
  '1viatgj': '副秘书长',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh': '名单中另有联合国负责与中东和中亚人道主义伙伴关系事务的助理秘书长拉希德·哈利科夫。',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Executive Secretary
  '16wlj8f': '执行秘书',
  // Valery Semerikov
  bx98ij: '瓦列里·谢梅里科夫',
  // Acting Secretary-General
  twhhs2: '代理秘书长',
  // Tigran Sargsyan
  '15c7riw': '季格兰·萨尔基相',
  // Chairman of the Board
  q0e40o: '执委会主席',
  // Vladimir Norov
  '14hygrt': '弗拉基米尔·诺罗夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Jumakhon Giyosov
  hkwor4: '朱马洪·吉约索夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott: '推动数字合作和地方合作；支持多中心秩序和伊朗核协议。',
  // Outlines cooperation in digital technology.
  '1j1jihw': '概述数字技术领域的合作。',
  // Regions and provinces are urged to deal directly.
  z3o2dw: '鼓励各州、各省直接交往。',
  // Rules for the forum of regional leaders.
  '1ewg4v5': '地方领导人论坛的规则。',
  // Lists joint steps, environmental, for three years.
  vvwu1u: '列出三年的环保联合措施。',
  // Plans two years under the drug strategy.
  '1vzp0tt': '规划禁毒战略下两年的工作。',
  // Says what the Afghanistan contact group is to do next.
  xennhi: '说明阿富汗联络组的下一步工作。',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe': '由部门或部委负责人（而非理事会本身）峰会期间在比什凯克签署。',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm: '由国家机关负责人在峰会上签署，便利新闻机构开展交流。',
  // Supports sports exchanges.
  '1u4st1w': '支持体育交流。',
  // Three-year health cooperation plan.
  ksbfrf: '三年期卫生合作计划。',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572': '若干决议，允许秘书处与阿斯塔纳国际金融中心及四个联合国机构缔结工作协议。',
};
