// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl: '成员国以条约承诺长期睦邻友好；自《宪章》以来，没有一项政治承诺达到这一程度。',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'UzDaily刊载的会议联合公报。',
  // Kurmanbek Bakiyev
  '15t1b14': '库尔曼别克·巴基耶夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
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
  // Khurshid Kasuri
  '1dzx04o': '胡尔希德·卡苏里',
  // Minister of Foreign Affairs
  '1g4vj05': '外交部长',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // guest of the host state
  '14bix26': '东道国客人',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // Lynn Pascoe
  dhgsuv: '林恩·帕斯科',
  // Under-Secretary-General
  '1viatgj': '副秘书长',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86': '公报写作“Linn Pasko, Deputy Secretary-General”；此处职务依2009年公报（主管政治事务副秘书长）。',
  // Bolat Nurgaliyev
  '1fxmw9b': '博拉特·努尔加利耶夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Myrzakan Subanov
  '1w1q6p0': '梅尔扎坎·苏班诺夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': '成员国承诺长久友好、尊重边界、和平解决争端。',
  // Later five-year action plans carry it out.
  m8fs3l: '由后来的各个五年期实施纲要落实。',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    '哈萨克斯坦条约公报所载生效日期为2012年10月31日，2017年上合组织纪念其生效五周年。来源中还有中文本和俄文本的链接。',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7': '呼吁就阿富汗毒品问题联合行动，支持中亚无核区，并阐述对全球安全的共同看法。',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': '列出应对2006年声明所述网络威胁的联合措施。',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': '修改设立地区反恐怖机构的协定。',
  // A published compilation of SCO texts has it.
  giccl4: '载于一部已出版的上合组织文件汇编。',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: '为成员国在艺术、文化遗产和文化机构方面的交流提供框架。',
};
