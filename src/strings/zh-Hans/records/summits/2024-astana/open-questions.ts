// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/open-questions.ts`, each below the English one. */
export const texts: Texts = {
  // How kremlin.ru’s documents 1–16 are titled exactly in Russian and English, number 2 (share contributions) above all.
  mvarn4: '克里姆林宫网站（kremlin.ru）所列第1至16号文件的俄文和英文准确名称，尤其是第2号（会费分摊）。',
  // Who represented CICA and IOFS in person.
  '16wkkrg': '亚信和伊斯兰粮食安全组织由何人出席。',
  // Financing decision’s content; which years the eco-tourism programme and information-security plan cover.
  '1ry2m0h': '融资决议的内容；生态旅游纲要和信息安全计划所涵盖的年份。',
  // When environmental protection agreement enters into force.
  '1g75p3e': '环保合作协定何时生效。',
  // Had Laos and Bangladesh applied by July 2024?
  so6vga: '到2024年7月，老挝和孟加拉国是否已提出申请？',
};
