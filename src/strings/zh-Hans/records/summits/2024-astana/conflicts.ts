// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': '文件数目',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': '会前为24份，会后为25份；部分媒体称约有20项决议。',
  // Strategy until 2035
  erm7vy: '至2035年的战略',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln: '当时是草案：哈通社和克里姆林宫称“草案”，《阿斯塔纳时报》和中国—中亚媒体报道为“通过”。',
  // Initiative title
  '1hozox': '倡议名称',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    '名称不一：有的有“发展”，有的没有；英文有的用accord，有的用harmony。《阿斯塔纳宣言》的用法为“公正、和睦、发展”。',
  // SCO Plus theme
  '1ry4hap': '“上合组织+”会议主题',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    '哈通社和趋势通讯社（Trend）用的是“各国团结”倡议的名称，克里姆林宫、塔斯社和白通社用的是轮值主席国口号。',
  // Signed or adopted
  '5q0o8l': '签署还是通过',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: '三份声明，克里姆林宫称通过但未签署，《阿斯塔纳时报》称已签署。',
  // Names of organisations
  g91c5f: '组织名称',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3: '克里姆林宫网站英文页面将ECO印作OECD；机器翻译的英文将IOFS变成PSOE、IOR-ARC或IOSB。',
  // Iran’s delegate
  '1xcoaeg': '伊朗代表',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc': '当天的报道均称为代理总统穆赫贝尔；英文维基百科写作佩泽希齐扬。',
  // Share of world GDP
  '1qwbla0': '占世界国内生产总值的比重',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2': '普京和较早的哈方文本称约四分之一，托卡耶夫称三分之一；口径不同，且均未界定。',
  // Number of events
  eis8pi: '活动数量',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': '计划为80项，后来的报道有100项、140项、150项或180项。峰会上采用的是150项。',
};
