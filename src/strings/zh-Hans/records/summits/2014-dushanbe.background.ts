// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj': '缔结道路运输协定；批准关于接收成员的最后几份程序文件，为印度和巴基斯坦加入扫清障碍。',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': '主持会议：2014年9月12日官方新闻公报。',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: '会址：来源写作“Kokhi Navruz”。',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8': '据秘书处新闻稿（东京大学副本）。来源载有全部国家；摘录在国际组织部分中断。',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Almazbek Atambayev
  '1y903h4': '阿尔马兹别克·阿坦巴耶夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // Sushma Swaraj
  l6dw72: '苏什玛·斯瓦拉杰',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: '来源写作“Foreign Minister S. Svaradzh”（外长），名字据通行写法补全。',
  // Hassan Rouhani
  '1hp78uj': '哈桑·鲁哈尼',
  // Tsakhiagiin Elbegdorj
  '1i60duh': '查希亚·额勒贝格道尔吉',
  // Sartaj Aziz
  '12l6eck': '萨尔塔杰·阿齐兹',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: '总理国家安全和外交事务顾问',
  // The given name was supplied from common usage.
  '1tcoor': '名字据通行写法补全。',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // guest of the host
  '1shxn2n': '东道国客人',
  // Jeffrey Feltman
  du1n: '杰弗里·费尔特曼',
  // Under-Secretary-General for Political Affairs
  r1478x: '主管政治事务副秘书长',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: '执行委员会主席兼执行秘书',
  // Secretary-General
  '16rw38o': '秘书长',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu': '2009年和2011年由塔伊尔·曼苏罗夫任此职；此处所见摘录止于首字母“T. M”。',
  // Dmitry Mezentsev
  '1jl1c27': '德米特里·梅津采夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Zhang Xinfeng
  '1hmkxfc': '张新枫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Printed as Zhang Sinfen.
  '1d8bkx2': '来源写作“Zhang Sinfen”。',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0: '就新威胁和变化中的世界秩序表明共同看法；重申成员国准备扩员。',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': '逐步规定申请国成为成员国的途径。',
  // Revises the set text that applicants sign before joining.
  qepy8a: '修订申请国加入前签署的标准文本。',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': '启动首份十年战略的起草工作。',
  // Makes road haulage between member states easier.
  '17g35iq': '便利成员国之间的公路运输。',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: '英文媒体所用名称：关于便利国际道路运输的协定。',
  // Rules for using the emblem and flag.
  '1tkbkjv': '会徽和会旗使用规则。',
  // Plans for commemorating together in 2015.
  oqcpa1: '2015年共同纪念活动计划。',
};
