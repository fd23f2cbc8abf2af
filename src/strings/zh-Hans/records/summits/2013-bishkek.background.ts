// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b': '成员国均已批准睦邻友好合作条约，元首们通过首份落实该条约的五年期实施纲要。',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': '主持会议：公报称，会议由其主持。',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv': '新闻公报中文本（转载处注明来源为中国外交部），据转载件。',
  // Almazbek Atambayev
  '1y903h4': '阿尔马兹别克·阿坦巴耶夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // Salman Khurshid
  '1csjlt': '萨尔曼·胡尔希德',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: '中文本只载姓氏，名字据通行写法补全。',
  // Hassan Rouhani
  '1hp78uj': '哈桑·鲁哈尼',
  // Tsakhiagiin Elbegdorj
  '1i60duh': '查希亚·额勒贝格道尔吉',
  // Sartaj Aziz
  '12l6eck': '萨尔塔杰·阿齐兹',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: '总理国家安全和外交事务顾问',
  // Ján Kubiš
  jng0dq: '扬·库比什',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': '秘书长特使、联合国阿富汗援助团团长',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': '中文本只载姓氏（库比什），名字据通行写法补全。',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee
  gcsgoz: '执行委员会主席',
  // Surname only in the Chinese text.
  o7ncj8: '中文本只载姓氏。',
  // Deputy Secretary-General
  '11e159d': '副秘书长',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': '仅见中文译名“季扬斯基”，未见拉丁字母写法。',
  // Nikolai Bordyuzha
  '1orqmk8': '尼古拉·博尔久扎',
  // Secretary-General
  '16rw38o': '秘书长',
  // Dmitry Mezentsev
  '1jl1c27': '德米特里·梅津采夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Zhang Xinfeng
  '1hmkxfc': '张新枫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y': '就地区和国际事务表明共同立场，其中之一是支持政治解决叙利亚问题和叙利亚交出化学武器。',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': '落实2007年条约的第一个五年计划。',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: '来源所载中文标题为简称（条约实施纲要）。',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: '规定科学家交流和联合研究的条件。',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': '由后来的工作计划落实。自2015年10月20日起对中国生效。',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': '2021年的声明提及该协定时所用日期即为此，与比什凯克峰会相符。',
};
