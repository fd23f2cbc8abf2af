// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'Ціндао як турысцкая і культурная сталіца',
  // ended; followed by Cholpon-Ata
  bozcml: 'тэрмін скончыўся; наступная – Чалпон-Ата',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'Год устойлівага развіцця ШАС',
  // ended
  '79lwzf': 'скончыўся',
  // Counter-terrorism programme
  '6zq1z5': 'Праграма барацьбы з тэрарызмам',
  // running
  '5opvf0': 'працягваецца',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'Тэрмін генеральнага сакратара Ермекбаева',
  // Anti-Drug Strategy and action programme
  btrnxi: 'Антынаркатычная стратэгія і праграма дзеянняў',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'працягваецца; у 2025 годзе ўзгоднены Антынаркатычны цэнтр',
  // Energy cooperation strategy
  e931cf: 'Стратэгія энергетычнага супрацоўніцтва',
  // running; roadmap approved in 2025
  '1wttql6': 'працягваецца; у 2025 годзе ўхвалена дарожная карта',
  // Action plan for the economic strategy
  '1wsofwg': 'План дзеянняў да эканамічнай стратэгіі',
  // Development strategy, as a draft
  '8wl8j3': 'Праект стратэгіі развіцця',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: 'прынята ў Цяньцзіні 1 верасня 2025 года',
  // Association of Investors
  '16a6f28': 'Асацыяцыя інвестараў',
  // operating since 18 March 2025
  g25ben: 'дзейнічае з 18 сакавіка 2025 года',
  // Memorandum with CARICC
  '10g4rj5': 'Мемарандум з ЦАРІКЦ',
  // signed on 18 March 2026 in Almaty
  t3xch3: 'падпісаны 18 сакавіка 2026 года ў Алматы',
  // Project financing mechanisms
  ji9ahb: 'Механізмы фінансавання праектаў',
  // content and outcome not found
  q1fu6m: 'змест і вынік не знойдзены',
};
