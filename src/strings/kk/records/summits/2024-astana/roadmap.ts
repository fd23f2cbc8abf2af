// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'Циндао – туристік және мәдени астана',
  // ended; followed by Cholpon-Ata
  bozcml: 'аяқталды; келесісі – Шолпан-Ата',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'ШЫҰ-ның Орнықты даму жылы',
  // ended
  '79lwzf': 'аяқталды',
  // Counter-terrorism programme
  '6zq1z5': 'Терроризмге қарсы бағдарлама',
  // running
  '5opvf0': 'жалғасуда',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'Бас хатшы Ермекбаевтың өкілеттік мерзімі',
  // Anti-Drug Strategy and action programme
  btrnxi: 'Есірткіге қарсы стратегия және іс-қимыл бағдарламасы',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'жалғасуда; 2025 жылы Есірткіге қарсы орталық келісілді',
  // Energy cooperation strategy
  e931cf: 'Энергетикалық ынтымақтастық стратегиясы',
  // running; roadmap approved in 2025
  '1wttql6': 'жалғасуда; 2025 жылы жол картасы бекітілді',
  // Action plan for the economic strategy
  '1wsofwg': 'Экономикалық стратегияның іс-қимыл жоспары',
  // Development strategy, as a draft
  '8wl8j3': 'Даму стратегиясы, жоба ретінде',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: '2025 жылғы 1 қыркүйекте Тяньцзиньде қабылданды',
  // Association of Investors
  '16a6f28': 'Инвесторлар қауымдастығы',
  // operating since 18 March 2025
  g25ben: '2025 жылғы 18 наурыздан бастап жұмыс істейді',
  // Memorandum with CARICC
  '10g4rj5': 'ОАӨАҮО-мен меморандум',
  // signed on 18 March 2026 in Almaty
  t3xch3: '2026 жылғы 18 наурызда Алматыда қол қойылды',
  // Project financing mechanisms
  ji9ahb: 'Жобаларды қаржыландыру тетіктері',
  // content and outcome not found
  q1fu6m: 'мазмұны мен нәтижесі табылмады',
};
