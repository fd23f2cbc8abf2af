// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg': '成立五年之际，会议回顾初期历程，提升秘书处的地位，并将安全合作延伸到网络空间。',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': '会址：《中国日报》同日的报道说法相同。',
  // Joint communiqué of the meeting.
  '14jzil1': '会议联合公报。',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Kurmanbek Bakiyev
  '15t1b14': '库尔曼别克·巴基耶夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: '公报称其为拉赫莫诺夫，这是2007年以前的通行写法。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Murli Deora
  srfqu9: '穆尔利·德奥拉',
  // Minister of Petroleum and Natural Gas
  '4i99e5': '石油和天然气部长',
  // Mahmoud Ahmadinejad
  '13fbldc': '马哈茂德·艾哈迈迪-内贾德',
  // Nambaryn Enkhbayar
  '12kxi2k': '那木巴尔·恩赫巴亚尔',
  // Pervez Musharraf
  '388ghy': '佩尔韦兹·穆沙拉夫',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // guest of the host country
  '1u0oop5': '东道国客人',
  // Vladimir Rushailo
  xgg2qs: '弗拉基米尔·鲁沙伊洛',
  // Chairman of the Executive Committee
  gcsgoz: '执行委员会主席',
  // Guest of the host country.
  '1cv7ekl': '东道国客人。',
  // Wilfrido V. Villacorta
  '1uep6c8': '维尔弗里多·比利亚科塔',
  // Deputy Secretary-General
  '11e159d': '副秘书长',
  // Zhang Deguang
  '13bhva8': '张德广',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Vyacheslav Kasymov
  '1l6oi3d': '维亚切斯拉夫·卡西莫夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: '公报写作“V. T. Kasymov”，公报的另一转载件写作“Viacheslav Kasymov”。',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': '回顾头五年，继续以“上海精神”为今后的指南。',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': '首次表明上合组织对网络空间威胁的看法。',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': '此后2007年出台行动计划，2009年缔结条约。',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': '首份三年期联合反恐工作纲要。',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': '为秘书处制定新规则，并加强其负责人的作用。',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w': '边防和安全部门承诺阻止嫌疑人在成员国之间流动。',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': '为安全部门在成员国境内联合行动提供法律依据。',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': '促进高校合作和师生交流。',
  // In force for China since 30 January 2008.
  '17wcyzo': '自2008年1月30日起对中国生效。',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz': '英文标题为我们所拟。中国于2006年12月29日批准，自2008年5月13日起对中国生效。',
};
