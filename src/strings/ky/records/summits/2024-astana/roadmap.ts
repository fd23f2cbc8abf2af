// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'Циндао — туристтик жана маданий борбор',
  // ended; followed by Cholpon-Ata
  bozcml: 'аяктаган; андан кийин Чолпон-Ата',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'ШКУнун Туруктуу өнүгүү жылы',
  // ended
  '79lwzf': 'аяктаган',
  // Counter-terrorism programme
  '6zq1z5': 'Терроризмге каршы программа',
  // running
  '5opvf0': 'аткарылууда',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'Башкы катчы Ермекбаевдин мөөнөтү',
  // Anti-Drug Strategy and action programme
  btrnxi: 'Баңгизатка каршы стратегия жана иш-аракеттер программасы',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'аткарылууда; Баңгизатка каршы борбор 2025-жылы макулдашылган',
  // Energy cooperation strategy
  e931cf: 'Энергетикалык кызматташтык стратегиясы',
  // running; roadmap approved in 2025
  '1wttql6': 'аткарылууда; жол картасы 2025-жылы бекитилген',
  // Action plan for the economic strategy
  '1wsofwg': 'Экономикалык стратегия боюнча иш-аракеттер планы',
  // Development strategy, as a draft
  '8wl8j3': 'Өнүгүү стратегиясы, долбоор катары',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: '2025-жылдын 1-сентябрында Тяньцзинде кабыл алынган',
  // Association of Investors
  '16a6f28': 'Инвесторлор ассоциациясы',
  // operating since 18 March 2025
  g25ben: '2025-жылдын 18-мартынан тартып иштейт',
  // Memorandum with CARICC
  '10g4rj5': 'CARICC менен меморандум',
  // signed on 18 March 2026 in Almaty
  t3xch3: '2026-жылдын 18-мартында Алматыда кол коюлган',
  // Project financing mechanisms
  ji9ahb: 'Долбоорлорду каржылоо механизмдери',
  // content and outcome not found
  q1fu6m: 'мазмуну жана жыйынтыгы табылган жок',
};
