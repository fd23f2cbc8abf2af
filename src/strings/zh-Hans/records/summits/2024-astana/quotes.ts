// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/quotes.ts`, each below the English one. */
export const texts: Texts = {
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // President of Kazakhstan
  '1p4b10i': '哈萨克斯坦总统',
  // SCO Plus
  e0lowc: '“上合组织+”会议',
  // I am convinced that only through collective efforts and wise diplomacy can we resolve the world’s knotty contradictions and ensure long-term stability.
  '1p2j4o2': '我相信，只有依靠集体努力和明智的外交，我们才能化解世界上错综复杂的矛盾，确保长期稳定。',
  // Official English text of Akorda.
  fqjzeo: '哈萨克斯坦总统府（Akorda）英文官方文本。',
  // Council of Heads of State
  qk5kja: '元首理事会',
  // The SCO has become an important mechanism in the international relations system and significantly contributes to sustainable growth
  '155zk04': '上合组织已成为国际关系体系中的重要机制，为可持续增长作出重大贡献',
  // Xi Jinping
  '1m22oiv': '习近平',
  // President of China
  '1xbiv43': '中国国家主席',
  // SCO members should consolidate unity and jointly oppose external interference in the face of the real challenges of interference and division
  lylxw3: '面对干涉分化的现实挑战，我们要巩固团结力量。携手抵制外部干涉……',
  // English by Xinhua, as quoted by Vlast.
  v1vn16: '所据来源为Vlast网站转引的新华社英文稿；此处中文为中国媒体所载原文。',
  // Regardless of changes in the international situation, the Shanghai Cooperation Organization must continue to serve as a guarantor of common, comprehensive, cooperative, and sustainable security
  '1qg083a': '无论国际风云如何变化，本组织要守住共同、综合、合作、可持续安全的底线',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // President of Russia
  '1jcxsch': '俄罗斯总统',
  // It is evident that the SCO is now one of the biggest and most influential regional organisations.
  x7e3is: '显然，上合组织如今已是规模最大、最具影响力的地区组织之一。',
  // Kremlin English transcript.
  '1tot6e1': '克里姆林宫英文实录。',
  // Astana summit
  xk0tna: '阿斯塔纳峰会',
  // A new architecture of cooperation, indivisible security and development in Eurasia, designed to replace the outdated Eurocentric and Euro-Atlantic models
  '1inoyr5': '欧亚地区合作、不可分割的安全与发展的新架构，旨在取代过时的欧洲中心主义和欧洲—大西洋模式',
  // Cut before the final clause.
  r052r8: '最后一个分句未引。',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // UN Secretary-General
  '1dgi5ip': '联合国秘书长',
  // The central goal of our multilateral system must be peace – a pre-condition for sustainable development and the enjoyment of human rights.
  '1y9z19e': '我们多边体系的核心目标必须是和平，和平是可持续发展和享有人权的先决条件。',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister of India (read out by S. Jaishankar)
  '1b8qcxg': '印度总理（由苏杰生宣读）',
  // Terrorism in any form or manifestation cannot be justified or condoned.
  cacv8i: '恐怖主义不论形式和表现如何，都不能为其辩解，也不能予以纵容。',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // President of Belarus
  m487i4: '白俄罗斯总统',
  // We, as a European country, will do our best to make the SCO a global organization.
  '1s57k2w': '作为欧洲国家，我们将尽最大努力，使上合组织成为全球性组织。',
  // Recep Tayyip Erdoğan
  '13npg14': '雷杰普·塔伊普·埃尔多安',
  // President of Türkiye
  '1i0cz50': '土耳其总统',
  // Israel must be stopped and forced to accept a lasting ceasefire in order to end this destruction.
  '15krcj0': '必须制止以色列，迫使其接受持久停火，以结束这场破坏。',
  // Translations differ slightly between the two sources.
  '187n0dc': '两个来源的译文略有出入。',
  // Zhang Ming
  '1tpt4h2': '张明',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // press statement
  '5ncjpl': '新闻声明',
  // The expansion (of the SCO) shows the attractiveness and positive image of the organization among international structures
  '7duaqe': '（上合组织）扩员表明了本组织在国际机构中的吸引力和良好形象',
};
