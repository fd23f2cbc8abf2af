// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    '轮值主席国为哈萨克斯坦。任期届满时的峰会由阿斯塔纳改在莫斯科举行，东道国为俄罗斯，由纳扎尔巴耶夫主持。任期起始时间系推断。',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it: '任期系推断，依据是任期届满时峰会的东道国，以及由该国在两次峰会之间担任轮值主席国的惯例。',
  // Cooperation, co-development, co-prosperity
  '18fejh2': '合作、共同发展、共同繁荣',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': '上合组织20年：合作促稳定与繁荣',
  // No motto found.
  f5l4yb: '未查到口号。',
  // Towards a SECURE SCO
  '1f58c8e': '迈向安全的上合组织',
  // Also written “For a SECURE SCO”.
  '9db6vg': '亦写作“For a SECURE SCO”（为了安全的上合组织）。',
  // Varanasi
  '15wvvyw': '瓦拉纳西',
  // first holder of the title
  j9h8rz: '首个获此称号的城市',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8': '撒马尔罕峰会于9月16日闭幕；一些二手资料称任期始于2022年9月12日或17日。',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': '加强多边对话——共谋可持续和平与发展',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': '几家媒体所载的结尾为“……和平与繁荣”。',
  // Almaty
  '1rzp5kx': '阿拉木图',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': '哈萨克斯坦外交部称任期始于2023年7月5日。',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': '弘扬“上海精神”：上合组织在行动',
  // Qingdao
  '1mqk20c': '青岛',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '上合组织成立25周年：携手迈向可持续和平、发展与繁荣',
  // Cholpon-Ata
  '1fobgdv': '乔尔蓬阿塔',
  // Lahore
  o9w1ou: '拉合尔',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: '未查到口号。任期至2027年峰会时结束。',
};
