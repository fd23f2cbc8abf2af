// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: '上合组织',
  // Shanghai Cooperation Organisation
  fs9z1f: '上海合作组织',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo: '2001年6月15日由中国、哈萨克斯坦、吉尔吉斯斯坦、俄罗斯、塔吉克斯坦和乌兹别克斯坦在上海成立。',
  // observer
  '6f21cn': '观察员国',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb': '成员国之外的一种地位，2004年6月17日在塔什干设立；蒙古国最先获得。',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5': '成员国之外的一种地位，存在于2004年6月17日至2025年9月1日，其后观察员国转为上合组织伙伴。',
  // dialogue partner
  facxlp: '对话伙伴',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh: '成员国和观察员国之外的一种地位，2008年8月28日在杜尚别设立。',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    '成员国和观察员国之外的一种地位，存在于2008年8月28日至2025年9月1日，其后对话伙伴转为上合组织伙伴。',
  // SCO partner
  dvm6di: '上合组织伙伴',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz: '成员国之外的一种地位，自2025年9月1日起；天津峰会将观察员国和对话伙伴合并于此。',
  // SCO Plus
  e0lowc: '“上合组织+”',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd': '峰会中成员国与其他与会者共同出席的会议；2024年7月4日在阿斯塔纳首次以此名称举行。',
  // EAEU
  '1u7sb4l': '欧亚经济联盟',
  // Eurasian Economic Union
  '13s9nox': '欧亚经济联盟',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53: '由欧亚经济委员会管理的关税和经济联盟；其2014年5月29日的条约于2015年1月1日生效。',
};
