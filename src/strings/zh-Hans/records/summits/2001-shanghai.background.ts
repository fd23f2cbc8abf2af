// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    '乌兹别克斯坦以平等身份加入，六国元首使“上海五国”成为正式组织。元首们当天签署的反恐公约为此后二十年确定了安全目标。',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '6月14日，“上海五国”元首第六次会晤在该市举行；6月15日的会议成立了上合组织。中国的历次峰会一览常将首次峰会记为6月14日至15日。',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    '主持会议：两个年鉴类网页（同出一篇中国媒体稿）明确记载，由其主持会议，并于上午九时许宣布开会。会址未查到。',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    '年鉴类网页，载有列出六国元首姓名的中国通讯社稿；克里姆林宫网站页面证实六国元首到会，并载有弗拉基米尔·普京的姓名。当时尚无观察员国和客人。会址未查到。',
  // Jiang Zemin
  '76esqf': '江泽民',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Askar Akayev
  '13w0c4e': '阿斯卡尔·阿卡耶夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Known as Rakhmonov until 2007.
  qc4pei: '2007年以前姓拉赫莫诺夫。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru': '载明乌兹别克斯坦在上合组织成立前夕以平等身份加入五国机制。',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': '未经证实：准确标题；2001年6月14日至15日之间的确切日期。',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o': '创始宣言，六国元首据此成立上合组织，确立其宗旨和原则。',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': '这些原则后来称为“上海精神”。',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq: '成员国应共享信息、协助查缉、相互帮助制止袭击；界定了上合组织所称的“三股势力”。',
  // A 5 September 2003 protocol amended it.
  '94hnaq': '2003年9月5日的议定书作了修改。',
};
