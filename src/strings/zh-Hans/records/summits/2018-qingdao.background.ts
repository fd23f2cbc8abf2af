// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh: '扩员至八国后首次举行会议，更新了禁毒战略、反恐纲要和条约实施纲要。',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr': '文件：说法不一，塔斯社统计领导人签署17份；克里姆林宫列出三份，并称“另有二十份”。',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    '姓名据会议新闻公报。因未能取得秘书处所存原件，所读为伏尔泰网（Voltaire Network）转载的该官方文本。',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd': '塔斯社统计领导人签署17份；克里姆林宫列出三份，并称另有二十份。',
  // Xi Jinping
  '1m22oiv': '习近平',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Sooronbay Jeenbekov
  q9hh74: '索隆拜·热恩别科夫',
  // Mamnoon Hussain
  '1n1rzw7': '马姆努恩·侯赛因',
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
  // Amina Mohammed
  '1m62ft1': '阿米娜·穆罕默德',
  // Deputy Secretary-General
  '11e159d': '副秘书长',
  // Lim Jock Hoi
  zejaa: '林玉辉',
  // Secretary-General
  '16rw38o': '秘书长',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Executive Secretary
  '16wlj8f': '执行秘书',
  // Yuri Khachaturov
  gegvic: '尤里·哈恰图罗夫',
  // Gong Jianwei
  '1ca48gp': '宫建伟',
  // Executive Director
  '1skla9b': '执行主任',
  // Tigran Sargsyan
  '15c7riw': '季格兰·萨尔基相',
  // Chairman of the Board
  q0e40o: '执委会主席',
  // Victoria Kwakwa
  wpizei: '维多利亚·克瓦',
  // Vice President
  sea0zw: '副行长',
  // Changyong Rhee
  '1knepv7': '李昌镛',
  // Department Director
  f6gtoh: '部主任',
  // Rashid Alimov
  n4vsuc: '拉希德·阿利莫夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Yevgeny Sysoyev
  sit78c: '叶夫根尼·瑟索耶夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3': '支持贸易体制，提及命运共同体；系八个成员国的首份宣言。',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': '落实2007年条约的第二个五年计划。',
  // Runs three years, for the membership as enlarged.
  vr8fkv: '为期三年，适用于扩员后的全体成员国。',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: '克里姆林宫和联合国分发的文件作2019—2021年，塔斯社印作2019—2020年。',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap: '接续2011—2016年禁毒战略，为期六年，附有行动计划。',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': '列明2018—2023年战略的落实措施。',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: '呼吁开放贸易规则，简化贸易和海关手续。',
  // The leaders jointly address young people.
  '1gkh0fm': '元首共同致青年。',
  // States how members together would respond to outbreaks.
  '1hhwpwx': '表明成员国将如何共同应对疫情。',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: '新冠疫情期间和2025年再次被提及。',
};
