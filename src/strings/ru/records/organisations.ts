// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'ООН',
  // United Nations
  '1tl6r6e': 'Организация Объединённых Наций',
  // UNODC
  '5mxkeu': 'УНП ООН',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'Управление ООН по наркотикам и преступности',
  // ESCAP
  vzla5j: 'ЭСКАТО',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'Экономическая и социальная комиссия ООН для Азии и Тихого океана',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'Организация Объединённых Наций по вопросам образования, науки и культуры',
  // UNWTO
  '1ez1zaa': 'ЮНВТО',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Всемирная туристская организация (ныне «ООН-туризм»)',
  // OCHA
  g9k0d0: 'УКГВ',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'Управление ООН по координации гуманитарных вопросов',
  // FAO
  cfprs5: 'ФАО',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'Продовольственная и сельскохозяйственная организация ООН',
  // ICRC
  '1qin9b6': 'МККК',
  // International Committee of the Red Cross
  '1pz88xz': 'Международный комитет Красного Креста',
  // CIS
  wui3sm: 'СНГ',
  // Commonwealth of Independent States
  '1ffgwdi': 'Содружество Независимых Государств',
  // CSTO
  aj7xni: 'ОДКБ',
  // Collective Security Treaty Organization
  '57hse3': 'Организация Договора о коллективной безопасности',
  // EEC
  '1mbfd1w': 'ЕЭК',
  // Eurasian Economic Commission
  '16r1vcr': 'Евразийская экономическая комиссия',
  // CICA
  '1vkhttx': 'СВМДА',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Совещание по взаимодействию и мерам доверия в Азии',
  // ECO
  '1pi4jm': 'ОЭС',
  // Economic Cooperation Organization
  '153y1la': 'Организация экономического сотрудничества',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Ассоциация государств Юго-Восточной Азии',
  // CARICC
  hn5s2u: 'ЦАРИКЦ',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Центральноазиатский региональный информационный координационный центр',
  // OIC
  uosde: 'ОИС',
  // Organisation of Islamic Cooperation
  '10963ox': 'Организация исламского сотрудничества',
  // LAS
  '15old9z': 'ЛАГ',
  // League of Arab States
  '1okm4o7': 'Лига арабских государств',
  // EurAsEC
  '1xsf2dv': 'ЕврАзЭС',
  // Eurasian Economic Community
  b3j8qf: 'Евразийское экономическое сообщество',
  // WB
  gwzpq4: 'ВБ',
  // World Bank
  xonv2b: 'Всемирный банк',
  // IMF
  '1jpa8c7': 'МВФ',
  // International Monetary Fund
  s6ls39: 'Международный валютный фонд',
  // IOFS
  '116x0j6': 'ИОПБ',
  // Islamic Organization for Food Security
  '135zi7d': 'Исламская организация по продовольственной безопасности',
  // AIIB
  '1rq1dpc': 'АБИИ',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Азиатский банк инфраструктурных инвестиций',
};
