// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f': '印度和巴基斯坦距成为成员国仅一步之遥；成立十五年的上合组织为发展战略制定五年计划。',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': '会址：行文依会议官方报道。',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2: '乌兹别克斯坦使馆的简报刊有官方新闻公报，但摘录在名单之前中断。除联合国外未查到其他组织。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
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
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Ashraf Ghani
  '13jlhgj': '阿什拉夫·加尼',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // Mohammad Javad Zarif
  '1o51sir': '穆罕默德·贾瓦德·扎里夫',
  // Minister of Foreign Affairs
  '1g4vj05': '外交部长',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8': '哈通社的观察员国名单未列该国；论坛转载的通讯社稿件称，其6月24日抵达塔什干与会。',
  // Tsakhiagiin Elbegdorj
  '1i60duh': '查希亚·额勒贝格道尔吉',
  // Mamnoon Hussain
  '1n1rzw7': '马姆努恩·侯赛因',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // guest of the chair
  '18nk7my': '主席国客人',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '哈通社称其主持大范围会谈，有误。',
  // Under-Secretary-General
  '1viatgj': '副秘书长',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '6月21日，哈通社预告杰弗里·费尔特曼与会；乌兹别克斯坦新闻摘编载有与副秘书长的会见，所见摘录未载姓名。',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': '周年宣言：十五年的工作和今后的任务。',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: '至2025年发展战略的两份五年计划之首。',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': '列出印度成为成员国前须加入的文件。',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': '列出巴基斯坦成为成员国前须加入的文件。',
  // Members jointly promote travel to one another.
  '1r6lf9': '成员国共同促进相互旅游。',
};
