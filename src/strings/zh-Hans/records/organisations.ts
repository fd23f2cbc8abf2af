// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: '联合国',
  // United Nations
  '1tl6r6e': '联合国',
  // UNODC
  '5mxkeu': '联合国毒罪办',
  // United Nations Office on Drugs and Crime
  '13oq9g3': '联合国毒品和犯罪问题办公室',
  // ESCAP
  vzla5j: '亚太经社会',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': '联合国亚洲及太平洋经济社会委员会',
  // UNESCO
  '1naijto': '联合国教科文组织',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: '联合国教育、科学及文化组织',
  // UNWTO
  '1ez1zaa': '世旅组织',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': '世界旅游组织（现称联合国旅游组织）',
  // OCHA
  g9k0d0: '人道协调厅',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': '联合国人道主义事务协调厅',
  // FAO
  cfprs5: '联合国粮农组织',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: '联合国粮食及农业组织',
  // ICRC
  '1qin9b6': '红十字国际委员会',
  // International Committee of the Red Cross
  '1pz88xz': '红十字国际委员会',
  // CIS
  wui3sm: '独联体',
  // Commonwealth of Independent States
  '1ffgwdi': '独立国家联合体',
  // CSTO
  aj7xni: '集安组织',
  // Collective Security Treaty Organization
  '57hse3': '集体安全条约组织',
  // EEC
  '1mbfd1w': '欧亚经济委员会',
  // Eurasian Economic Commission
  '16r1vcr': '欧亚经济委员会',
  // CICA
  '1vkhttx': '亚信',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': '亚洲相互协作与信任措施会议',
  // ECO
  '1pi4jm': '中西亚经合组织',
  // Economic Cooperation Organization
  '153y1la': '中西亚经济合作组织',
  // ASEAN
  '1wbv3gv': '东盟',
  // Association of Southeast Asian Nations
  '12wtkbp': '东南亚国家联盟',
  // CARICC
  hn5s2u: '中亚区域信息协调中心',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': '中亚区域信息协调中心',
  // OIC
  uosde: '伊合组织',
  // Organisation of Islamic Cooperation
  '10963ox': '伊斯兰合作组织',
  // LAS
  '15old9z': '阿盟',
  // League of Arab States
  '1okm4o7': '阿拉伯国家联盟',
  // EurAsEC
  '1xsf2dv': '欧亚经济共同体',
  // Eurasian Economic Community
  b3j8qf: '欧亚经济共同体',
  // WB
  gwzpq4: '世行',
  // World Bank
  xonv2b: '世界银行',
  // IMF
  '1jpa8c7': '国际货币基金组织',
  // International Monetary Fund
  s6ls39: '国际货币基金组织',
  // IOFS
  '116x0j6': '伊斯兰粮食安全组织',
  // Islamic Organization for Food Security
  '135zi7d': '伊斯兰粮食安全组织',
  // AIIB
  '1rq1dpc': '亚投行',
  // Asian Infrastructure Investment Bank
  '186p2qr': '亚洲基础设施投资银行',
};
