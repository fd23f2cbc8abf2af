// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // United Nations
  '1tl6r6e': '联合国',
  // United Nations Office on Drugs and Crime
  '13oq9g3': '联合国毒品和犯罪问题办公室',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': '联合国亚洲及太平洋经济社会委员会',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: '联合国教育、科学及文化组织',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': '世界旅游组织（现称联合国旅游组织）',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': '联合国人道主义事务协调厅',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: '联合国粮食及农业组织',
  // International Committee of the Red Cross
  '1pz88xz': '红十字国际委员会',
  // Commonwealth of Independent States
  '1ffgwdi': '独立国家联合体',
  // Collective Security Treaty Organization
  '57hse3': '集体安全条约组织',
  // Eurasian Economic Commission
  '16r1vcr': '欧亚经济委员会',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': '亚洲相互协作与信任措施会议',
  // Economic Cooperation Organization
  '153y1la': '经济合作组织',
  // Association of Southeast Asian Nations
  '12wtkbp': '东南亚国家联盟',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': '中亚区域信息协调中心',
  // Organisation of Islamic Cooperation
  '10963ox': '伊斯兰合作组织',
  // League of Arab States
  '1okm4o7': '阿拉伯国家联盟',
  // Eurasian Economic Community
  b3j8qf: '欧亚经济共同体',
  // World Bank
  xonv2b: '世界银行',
  // International Monetary Fund
  s6ls39: '国际货币基金组织',
  // Islamic Organization for Food Security
  '135zi7d': '伊斯兰粮食安全组织',
  // Asian Infrastructure Investment Bank
  '186p2qr': '亚洲基础设施投资银行',
};
