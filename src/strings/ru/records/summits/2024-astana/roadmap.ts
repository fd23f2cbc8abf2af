// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'Циндао как туристическая и культурная столица',
  // ended; followed by Cholpon-Ata
  bozcml: 'срок истёк; следующая столица — Чолпон-Ата',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'Год устойчивого развития ШОС',
  // ended
  '79lwzf': 'завершён',
  // Counter-terrorism programme
  '6zq1z5': 'Программа борьбы с терроризмом',
  // running
  '5opvf0': 'продолжается',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'Срок полномочий генерального секретаря Ермекбаева',
  // Anti-Drug Strategy and action programme
  btrnxi: 'Антинаркотическая стратегия и программа действий',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'действует; в 2025 г. согласовано создание Антинаркотического центра',
  // Energy cooperation strategy
  e931cf: 'Стратегия энергетического сотрудничества',
  // running; roadmap approved in 2025
  '1wttql6': 'действует; в 2025 г. утверждена дорожная карта',
  // Action plan for the economic strategy
  '1wsofwg': 'План по реализации экономической стратегии',
  // Development strategy, as a draft
  '8wl8j3': 'Проект стратегии развития',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: 'принята в Тяньцзине 1 сентября 2025 г.',
  // Association of Investors
  '16a6f28': 'Ассоциация инвесторов',
  // operating since 18 March 2025
  g25ben: 'действует с 18 марта 2025 г.',
  // Memorandum with CARICC
  '10g4rj5': 'Меморандум с ЦАРИКЦ',
  // signed on 18 March 2026 in Almaty
  t3xch3: 'подписан 18 марта 2026 г. в Алматы',
  // Project financing mechanisms
  ji9ahb: 'Механизмы финансирования проектов',
  // content and outcome not found
  q1fu6m: 'содержание и результат не установлены',
};
