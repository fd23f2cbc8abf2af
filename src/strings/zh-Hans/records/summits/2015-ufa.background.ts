// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9: '印度和巴基斯坦正式开始加入程序，元首们通过首份长期发展战略。',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic': '主持会议：《人民日报》称由其主持；克里姆林宫网站页面载有由其主办的会议。',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    '《人民日报》文章（中国网）载有全部成员国；塔斯社按国家列出观察员国和客人，姓名仅在见到报道时列出。',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Almazbek Atambayev
  '1y903h4': '阿尔马兹别克·阿坦巴耶夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Ashraf Ghani
  '13jlhgj': '阿什拉夫·加尼',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b: '所读摘录未载姓名；峰会当天上午，塔斯社称五个观察员国领导人与会。',
  // Nawaz Sharif
  pbyyd9: '纳瓦兹·谢里夫',
  // guest of the host country
  '1u0oop5': '东道国客人',
  // Office only.
  zjnsvd: '只载职务。',
  // States common positions on world affairs, economy and security.
  yr08fs: '就国际事务、经济和安全表明共同立场。',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d': '首份对十年内政治、安全、经济和文化工作作出安排的规划。',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': '由至2035年的战略接续。',
  // Allows border services to act jointly and exchange information.
  rqxv1r: '允许边防部门联合行动和交换信息。',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: '与《乌法宣言》相配合，阐述对毒品问题的共同看法。',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': '战争结束七十年之际，成员国共同纪念。',
  // Opened enlargement, the first since 2001.
  '1txz138': '启动2001年以来的首次扩员。',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': '对话伙伴白俄罗斯成为观察员国。',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': '为乌法峰会起草：三年的反恐工作。',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    '俄罗斯卫星通讯社阿拉伯文版2015年7月10日报道其在乌法获通过；新华社2019年3月16日稿称其有效。一篇会前报道作2016—2017年。',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': '关于给予四国对话伙伴地位的决议。',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': '四国于2015年和2016年签署备忘录后成为对话伙伴。',
  // Press reports give the decision; title provisional.
  '1qsp3jm': '决议见于媒体报道；标题为暂定。',
};
