// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // United Nations
  '1tl6r6e': 'Организация Объединённых Наций',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'Управление ООН по наркотикам и преступности',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'Экономическая и социальная комиссия ООН для Азии и Тихого океана',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'Организация Объединённых Наций по вопросам образования, науки и культуры',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Всемирная туристская организация (ныне «ООН-туризм»)',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'Управление ООН по координации гуманитарных вопросов',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'Продовольственная и сельскохозяйственная организация ООН',
  // International Committee of the Red Cross
  '1pz88xz': 'Международный комитет Красного Креста',
  // Commonwealth of Independent States
  '1ffgwdi': 'Содружество Независимых Государств',
  // Collective Security Treaty Organization
  '57hse3': 'Организация Договора о коллективной безопасности',
  // Eurasian Economic Commission
  '16r1vcr': 'Евразийская экономическая комиссия',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Совещание по взаимодействию и мерам доверия в Азии',
  // Economic Cooperation Organization
  '153y1la': 'Организация экономического сотрудничества',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Ассоциация государств Юго-Восточной Азии',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Центральноазиатский региональный информационный координационный центр',
  // Organisation of Islamic Cooperation
  '10963ox': 'Организация исламского сотрудничества',
  // League of Arab States
  '1okm4o7': 'Лига арабских государств',
  // Eurasian Economic Community
  b3j8qf: 'Евразийское экономическое сообщество',
  // World Bank
  xonv2b: 'Всемирный банк',
  // International Monetary Fund
  s6ls39: 'Международный валютный фонд',
  // Islamic Organization for Food Security
  '135zi7d': 'Исламская организация по продовольственной безопасности',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Азиатский банк инфраструктурных инвестиций',
};
