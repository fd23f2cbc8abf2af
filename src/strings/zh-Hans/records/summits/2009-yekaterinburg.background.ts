// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb': '白俄罗斯和斯里兰卡首批获得对话伙伴地位；上合组织通过自己的反恐怖主义公约。',
  // Joint communiqué of the meeting.
  '14jzil1': '会议联合公报。',
  // Dmitry Medvedev
  ypo4dw: '德米特里·梅德韦杰夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Kurmanbek Bakiyev
  '15t1b14': '库尔曼别克·巴基耶夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Manmohan Singh
  '1iuz6eb': '曼莫汉·辛格',
  // Prime Minister
  '1vl5xkn': '总理',
  // Mahmoud Ahmadinejad
  '13fbldc': '马哈茂德·艾哈迈迪-内贾德',
  // N. Altankhuyag
  asu3qs: '诺罗布·阿勒坦呼亚格',
  // First Deputy Prime Minister
  '18kpqoe': '第一副总理',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': '公报所载职务为政府第一副总理（First Vice Premier of the Government）。',
  // Asif Ali Zardari
  z23gnx: '阿西夫·阿里·扎尔达里',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // guest of the host state
  '14bix26': '东道国客人',
  // Lynn Pascoe
  dhgsuv: '林恩·帕斯科',
  // Under-Secretary-General for Political Affairs
  r1478x: '主管政治事务副秘书长',
  // Guest of the host state.
  '15ii034': '东道国客人。',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: '执行委员会主席兼执行秘书',
  // Tair Mansurov
  '1jbv9bw': '塔伊尔·曼苏罗夫',
  // Secretary-General
  '16rw38o': '秘书长',
  // The given name was supplied from common usage.
  '1tcoor': '名字据通行写法补全。',
  // Nikolai Bordyuzha
  '1orqmk8': '尼古拉·博尔久扎',
  // Bolat Nurgaliyev
  '1fxmw9b': '博拉特·努尔加利耶夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Myrzakan Subanov
  '1w1q6p0': '梅尔扎坎·苏班诺夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld: '鉴于金融危机，主张加强对国际金融的监管；支持多极化。',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc: '扩大恐怖主义犯罪的定义和相关义务，更新2001年的公约。',
  // Second programme of three years against terrorism.
  '1jd6vni': '第二份三年期反恐纲要。',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: '以政府间条约的形式列明网络威胁和联合应对措施。',
  // In force for China since 2 June 2011.
  '1v11vl': '自2011年6月2日起对中国生效。',
  // Members can train counter-terrorism staff for others.
  h2w4jy: '成员国可为他国培训反恐人员。',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: '规定本地区发生危机时成员国如何磋商和应对。',
  // Named the first two dialogue partners.
  '1fet73y': '确定首批两个对话伙伴。',
};
