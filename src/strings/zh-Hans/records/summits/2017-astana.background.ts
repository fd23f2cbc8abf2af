// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij: '反极端主义公约签署；2001年以来首次扩员，印度和巴基斯坦成为成员国。',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: '会址：新华社报道，习近平抵达该处时受到纳扎尔巴耶夫迎接。',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    '文件：俄罗斯卫星通讯社统计，元首签署11份；我们的名录另收有由秘书长签署的与红十字国际委员会的备忘录。',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2': '据上合组织秘书处新闻稿，稿中也证实由谁主持（称纳扎尔巴耶夫“主持会议”），但未提会址。',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Almazbek Atambayev
  '1y903h4': '阿尔马兹别克·阿坦巴耶夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': '在本次会议上成为成员国；新闻公报仍将其代表团列入观察员国',
  // Nawaz Sharif
  pbyyd9: '纳瓦兹·谢里夫',
  // Ashraf Ghani
  '13jlhgj': '阿什拉夫·加尼',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Tsakhiagiin Elbegdorj
  '1i60duh': '查希亚·额勒贝格道尔吉',
  // Mohammad Javad Zarif
  '1o51sir': '穆罕默德·贾瓦德·扎里夫',
  // Minister of Foreign Affairs
  '1g4vj05': '外交部长',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: '执行委员会主席兼执行秘书',
  // Amanzhol Zhankuliev
  '14db54m': '阿曼若尔·然库利耶夫',
  // Deputy Secretary-General
  '11e159d': '副秘书长',
  // Le Luong Minh
  '10rvqin': '黎良明',
  // Gong Jianwei
  '1ca48gp': '宫建伟',
  // Executive Director of the Secretariat
  o9xspg: '秘书处执行主任',
  // Rashid Alimov
  n4vsuc: '拉希德·阿利莫夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Yevgeny Sysoyev
  sit78c: '叶夫根尼·瑟索耶夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r: '载明成员国增至八个；就恐怖主义、贸易和地区危机表明共同看法。',
  // Made India a full member.
  tohsa9: '使印度成为正式成员国。',
  // Made Pakistan a full member.
  ds93c1: '使巴基斯坦成为正式成员国。',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv': '统一界定极端主义及资助极端主义的行为；成员国承诺予以惩处并相互协助。',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl: '非上合组织国家也可加入。各国生效日期不一：对俄罗斯为2019年10月12日（俄罗斯外交部）。',
  // National representatives in Tashkent get new rules.
  vbs7mv: '为各国驻塔什干的代表制定新规则。',
  // Shared out the budget anew among eight states.
  '14rl0t4': '在八国之间重新分摊预算。',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e': '反对一切形式的恐怖主义，反对出于政治目的利用极端主义团体，并呼吁由联合国发挥主导作用。',
  // Begins work under the tourism programme of 2016.
  '1lidba2': '启动2016年旅游合作发展纲要下的工作。',
  // Working link with the Red Cross.
  j4wk2q: '与红十字国际委员会建立工作联系。',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: '终止目的已经实现的理事会决议。',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': '所签署的11份文件之一；来源所载标题缺“成员国”字样。',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: '秘书处工作报告获例行年度批准。',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': '如往年一样，接受地区反恐怖机构的报告。',
};
