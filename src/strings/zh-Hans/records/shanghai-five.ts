// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': '关于在边境地区加强军事领域信任的协定',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4': '该机制因此次会晤得名；五个邻国就原苏中边境沿线的军事透明达成一致。',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: '其他来源均为4月26日；中国外交部的一个页面作4月25日。',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': '关于在边境地区相互裁减军事力量的协定',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': '上述五国限制共同边界附近的兵力和武器。',
  // Almaty Joint Statement
  '1cy0y84': '阿拉木图联合声明',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': '除边界外，地区安全和经济联系也列入议程。',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': '叶利钦总统患病，由外交部长代表俄罗斯出席。',
  // Bishkek Declaration
  '1sdw1z0': '比什凯克声明',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': '恐怖主义、分裂主义和极端主义：领导人此时已将其视为共同威胁。',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i': '通常记为8月25日；所读来源无法证实签署是在8月24日至26日中的哪一天。',
  // Dushanbe Declaration
  '1agf2s3': '“上海五国”杜尚别声明',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v': '五国决定使“上海五国”成为常设地区机制，乌兹别克斯坦总统以客人身份与会。',
};
