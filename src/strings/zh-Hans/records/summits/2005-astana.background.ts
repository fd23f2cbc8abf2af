// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj: '吸收印度、伊朗和巴基斯坦为观察员后，上合组织的范围超出了中亚及其两个大邻国。',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji': '主持会议：2005年7月6日《中国日报》所载新华社稿称由其主持峰会。',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    '六国领导人均与会，故塔吉克斯坦和乌兹别克斯坦有代表出席；所读摘录未载其姓名。伊朗方面，会前报道（apn.ru）预告穆罕默德·哈塔米出席，但无报道证实。',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // President
  zl63xb: '总统',
  // chair and host; presided
  '189c2s6': '轮值主席国、东道国；主持会议',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Kurmanbek Bakiyev
  '15t1b14': '库尔曼别克·巴基耶夫',
  // Acting President
  ir45z5: '代总统',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Shaukat Aziz
  ep1fu8: '肖卡特·阿齐兹',
  // Prime Minister
  '1vl5xkn': '总理',
  // observer status granted at this meeting
  wwzp0u: '在本次会议上获得观察员地位',
  // Natwar Singh
  '7o6f47': '纳特瓦尔·辛格',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // Office in the source: Foreign Minister.
  yme1rd: '来源所载职务：外长（Foreign Minister）。',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7: '加强秘书处和地区反恐怖机构，并称塔什干所定任务大多已完成。',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh': '规定打击上合组织所称“三股势力”的共同目标、原则和方式。',
  // The first three-year programme came after it.
  hauzm7: '此后制定了首个三年期纲要。',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs': '两份非官方英文副本作6月5日，但2009年公约的序言证实为2005年7月5日。',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: '使各成员国在设于塔什干的地区反恐怖机构派驻代表。',
  // A new regulation replaced it in 2017.
  '1pwglge': '2017年由新条例取代。',
  // Gave three further states observer status.
  jx889y: '给予另外三国观察员地位。',
};
