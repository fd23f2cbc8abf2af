// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/omissions.ts`, each below the English one. */
export const texts: Texts = {
  // As the meeting ended, China took the chair, and the next summit was fixed for 2025, in China.
  '4bq8ow': '会议结束时，中国接任轮值主席国，并确定下次峰会2025年在中国举行。',
  // On 4 July a session was called “SCO Plus” for the first time ever.
  '1f8jqts': '7月4日，首次有会议以“上合组织+”为名举行。',
  // There were 25 documents: 20 decisions, three statements, one intergovernmental agreement and the declaration.
  '11tj7f8': '共25份文件：20项决议、三份声明、一项政府间协定以及宣言。',
  // IOFS, ECO and the United Arab Emirates took part.
  '15at1su': '伊斯兰粮食安全组织、中西亚经合组织和阿联酋与会。',
  // Kazakhstan’s Nurlan Yermekbayev was named Secretary-General for 2025–2027.
  '1mqkuwg': '哈萨克斯坦的努尔兰·叶尔梅克巴耶夫获任2025—2027年秘书长。',
  // The package held the environmental protection agreement and three statements, on good-neighbourliness, drinking water and waste.
  zbvs00: '一揽子文件中有环保合作协定，以及关于睦邻、饮用水和废弃物的三份声明。',
  // The SCO named Qingdao tourism and cultural capital for 2024–2025, and 2025 its year of sustainable development.
  xg1cim: '上合组织宣布青岛为2024—2025年旅游和文化之都，2025年为“上合组织可持续发展年”。',
};
