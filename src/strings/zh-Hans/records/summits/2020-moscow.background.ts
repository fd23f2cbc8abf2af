// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v': '峰会首次以视频方式举行，以联合防疫计划应对疫情，并为至2025年发展战略制定最后一份五年计划。',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': '轮值主席国俄罗斯在莫斯科主办；因疫情采用视频方式。',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: '文件：普京讲话所述合计：一份宣言、九项决议、六份声明。',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787': 'InfoSCO发布的本次会议新闻公报；会议以视频方式举行，无会址。载明由普京主持。',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // President
  zl63xb: '总统',
  // chair
  pq0cju: '轮值主席国',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // Acting President and Prime Minister
  ofeppu: '代总统、总理',
  // Imran Khan
  '7z7ngg': '伊姆兰·汗',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Ashraf Ghani
  '13jlhgj': '阿什拉夫·加尼',
  // Roman Golovchenko
  t4lcjn: '罗曼·戈洛夫琴科',
  // Hassan Rouhani
  '1hp78uj': '哈桑·鲁哈尼',
  // Khaltmaagiin Battulga
  you163: '哈勒特马·巴特图勒嘎',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: '以视频致辞欢迎峰会召开；未见其参加会议的报道。',
  // Vladimir Norov
  '14hygrt': '弗拉基米尔·诺罗夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Jumakhon Giyosov
  hkwor4: '朱马洪·吉约索夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30: '首次以视频方式举行的峰会的政治成果文件，以疫情和战争结束75周年为背景。',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: '近150项措施；至2025年发展战略的第二份也是最后一份五年计划。',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf': '列出应对流行病威胁的联合措施；在新冠疫情第一年通过。',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': '运用数字手段缩小农村和偏远地区的差距。',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': '主张在联合国和世界卫生组织框架下共同应对疫情。',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: '周年之际，主张维护战后秩序。',
  // States a common view on the secure use of information technologies.
  '8j2kmp': '就安全使用信息技术表明共同看法。',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: '成员国承诺在数字经济领域合作。',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: '主张对网上宣传和招募采取共同措施。',
  // Joint position on the drug threat.
  '6oipfg': '关于毒品威胁的共同立场。',
};
