// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'БУУ',
  // United Nations
  '1tl6r6e': 'Бириккен Улуттар Уюму',
  // UNODC
  '5mxkeu': 'UNODC',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'БУУнун Баңгизат жана кылмыштуулук боюнча башкармалыгы',
  // ESCAP
  vzla5j: 'ЭСКАТО',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'БУУнун Азия жана Тынч океан үчүн экономикалык жана социалдык комиссиясы',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'БУУнун Билим берүү, илим жана маданият маселелери боюнча уюму',
  // UNWTO
  '1ez1zaa': 'ЮНВТО',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Дүйнөлүк туристтик уюм (азыркы UN Tourism)',
  // OCHA
  g9k0d0: 'OCHA',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'БУУнун Гуманитардык маселелерди координациялоо башкармалыгы',
  // FAO
  cfprs5: 'ФАО',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'БУУнун Азык-түлүк жана айыл чарба уюму',
  // ICRC
  '1qin9b6': 'ЭККК',
  // International Committee of the Red Cross
  '1pz88xz': 'Эл аралык Кызыл Крест комитети',
  // CIS
  wui3sm: 'КМШ',
  // Commonwealth of Independent States
  '1ffgwdi': 'Көз карандысыз Мамлекеттердин Шериктештиги',
  // CSTO
  aj7xni: 'ЖККУ',
  // Collective Security Treaty Organization
  '57hse3': 'Жамааттык коопсуздук келишими уюму',
  // EEC
  '1mbfd1w': 'ЕЭК',
  // Eurasian Economic Commission
  '16r1vcr': 'Евразия экономикалык комиссиясы',
  // CICA
  '1vkhttx': 'CICA',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Азиядагы өз ара аракеттенүү жана ишеним чаралары боюнча кеңешме',
  // ECO
  '1pi4jm': 'ЭКУ',
  // Economic Cooperation Organization
  '153y1la': 'Экономикалык кызматташтык уюму',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Түштүк-Чыгыш Азия өлкөлөрүнүн ассоциациясы',
  // CARICC
  hn5s2u: 'CARICC',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Борбордук Азия аймактык маалыматтык-координациялык борбору',
  // OIC
  uosde: 'ИКУ',
  // Organisation of Islamic Cooperation
  '10963ox': 'Ислам Кызматташтык Уюму',
  // LAS
  '15old9z': 'АМЛ',
  // League of Arab States
  '1okm4o7': 'Араб мамлекеттеринин лигасы',
  // EurAsEC
  '1xsf2dv': 'ЕврАзЭШ',
  // Eurasian Economic Community
  b3j8qf: 'Евразия экономикалык шериктештиги',
  // WB
  gwzpq4: 'WB',
  // World Bank
  xonv2b: 'Дүйнөлүк банк',
  // IMF
  '1jpa8c7': 'ЭВФ',
  // International Monetary Fund
  s6ls39: 'Эл аралык валюта фонду',
  // IOFS
  '116x0j6': 'IOFS',
  // Islamic Organization for Food Security
  '135zi7d': 'Азык-түлүк коопсуздугу боюнча ислам уюму',
  // AIIB
  '1rq1dpc': 'АИИБ',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Азия инфраструктуралык инвестициялар банкы',
};
