// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': '青岛任旅游和文化之都',
  // ended; followed by Cholpon-Ata
  bozcml: '已结束；其后为乔尔蓬阿塔',
  // SCO Year of Sustainable Development
  '1ibdg0e': '上合组织可持续发展年',
  // ended
  '79lwzf': '已结束',
  // Counter-terrorism programme
  '6zq1z5': '反恐合作纲要',
  // running
  '5opvf0': '实施中',
  // Term of Secretary-General Yermekbayev
  '1afmxd': '秘书长叶尔梅克巴耶夫的任期',
  // Anti-Drug Strategy and action programme
  btrnxi: '《禁毒战略》及行动计划',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': '实施中；2025年商定设立禁毒中心',
  // Energy cooperation strategy
  e931cf: '能源合作战略',
  // running; roadmap approved in 2025
  '1wttql6': '实施中；2025年批准路线图',
  // Action plan for the economic strategy
  '1wsofwg': '经济战略行动计划',
  // Development strategy, as a draft
  '8wl8j3': '发展战略（草案）',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: '2025年9月1日在天津通过',
  // Association of Investors
  '16a6f28': '投资者协会',
  // operating since 18 March 2025
  g25ben: '自2025年3月18日起运行',
  // Memorandum with CARICC
  '10g4rj5': '与中亚区域信息协调中心的备忘录',
  // signed on 18 March 2026 in Almaty
  t3xch3: '2026年3月18日在阿拉木图签署',
  // Project financing mechanisms
  ji9ahb: '项目融资机制',
  // content and outcome not found
  q1fu6m: '未查到内容和结果',
};
