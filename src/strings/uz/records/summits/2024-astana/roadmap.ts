// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'Sindao – turizm va madaniyat poytaxti',
  // ended; followed by Cholpon-Ata
  bozcml: 'tugagan; keyingisi – Choʻlponota',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'SHHTning Barqaror rivojlanish yili',
  // ended
  '79lwzf': 'tugagan',
  // Counter-terrorism programme
  '6zq1z5': 'Terrorizmga qarshi kurash dasturi',
  // running
  '5opvf0': 'amalda',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'Bosh kotib Yermekbayevning vakolat muddati',
  // Anti-Drug Strategy and action programme
  btrnxi: 'Narkotiklarga qarshi strategiya va harakatlar dasturi',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'amalda; 2025-yilda Narkotiklarga qarshi kurash markazi kelishilgan',
  // Energy cooperation strategy
  e931cf: 'Energetika sohasidagi hamkorlik strategiyasi',
  // running; roadmap approved in 2025
  '1wttql6': 'amalda; 2025-yilda yoʻl xaritasi tasdiqlangan',
  // Action plan for the economic strategy
  '1wsofwg': 'Iqtisodiy strategiya boʻyicha harakatlar rejasi',
  // Development strategy, as a draft
  '8wl8j3': 'Rivojlanish strategiyasi, loyiha sifatida',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: '2025-yil 1-sentabrda Tyanszinda qabul qilingan',
  // Association of Investors
  '16a6f28': 'Investorlar assotsiatsiyasi',
  // operating since 18 March 2025
  g25ben: '2025-yil 18-martdan ishlaydi',
  // Memorandum with CARICC
  '10g4rj5': 'CARICC bilan memorandum',
  // signed on 18 March 2026 in Almaty
  t3xch3: '2026-yil 18-martda Olmaotada imzolangan',
  // Project financing mechanisms
  ji9ahb: 'Loyihalarni moliyalashtirish mexanizmlari',
  // content and outcome not found
  q1fu6m: 'mazmuni va natijasi topilmadi',
};
