// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'Синдао – пойтахти сайёҳӣ ва фарҳангӣ',
  // ended; followed by Cholpon-Ata
  bozcml: 'анҷом ёфт; баъд аз он Чӯлпон-Ато',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'Соли рушди устувор дар СҲШ',
  // ended
  '79lwzf': 'анҷом ёфт',
  // Counter-terrorism programme
  '6zq1z5': 'Барномаи мубориза бо терроризм',
  // running
  '5opvf0': 'дар иҷро',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'Муҳлати дабири кулл Ермекбаев',
  // Anti-Drug Strategy and action programme
  btrnxi: 'Стратегияи зидди маводи мухаддир ва барномаи амал',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'дар иҷро; соли 2025 дар бораи Маркази зидди маводи мухаддир созишнома шуд',
  // Energy cooperation strategy
  e931cf: 'Стратегияи ҳамкории энергетикӣ',
  // running; roadmap approved in 2025
  '1wttql6': 'дар иҷро; харитаи роҳ соли 2025 тасдиқ шуд',
  // Action plan for the economic strategy
  '1wsofwg': 'Нақшаи амал барои стратегияи иқтисодӣ',
  // Development strategy, as a draft
  '8wl8j3': 'Стратегияи рушд, дар шакли лоиҳа',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: '1 сентябри соли 2025 дар Тянҷин қабул шуд',
  // Association of Investors
  '16a6f28': 'Ассотсиатсияи сармоягузорон',
  // operating since 18 March 2025
  g25ben: 'аз 18 марти соли 2025 фаъолият мекунад',
  // Memorandum with CARICC
  '10g4rj5': 'Ёддошт бо CARICC',
  // signed on 18 March 2026 in Almaty
  t3xch3: '18 марти соли 2026 дар Алмаато имзо шуд',
  // Project financing mechanisms
  ji9ahb: 'Механизмҳои маблағгузории лоиҳаҳо',
  // content and outcome not found
  q1fu6m: 'мазмун ва натиҷа ёфт нашуд',
};
