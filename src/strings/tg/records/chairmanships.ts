// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'Раисӣ аз они Қазоқистон буд. Саммити хотимавӣ аз Остона ба Москва кӯчонда шуд; мизбон Русия буд ва Назарбоев раисикунанда. Оғози муҳлат хулоса шудааст.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'Муҳлат аз рӯи мизбони саммити хотимавӣ ва таҷрибаи дар ин миён раисӣ кардани ҳамин давлат хулоса шудааст.',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'Ҳамкорӣ, рушди муштарак, шукуфоии муштарак',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': '20 соли СҲШ: ҳамкорӣ баҳри субот ва шукуфоӣ',
  // No motto found.
  f5l4yb: 'Шиор ёфт нашуд.',
  // Towards a SECURE SCO
  '1f58c8e': 'Ба сӯи СҲШ-и амн',
  // Also written “For a SECURE SCO”.
  '9db6vg': 'Ҳамчунин «Барои СҲШ-и амн» навишта мешавад.',
  // Varanasi
  '15wvvyw': 'Варанасӣ',
  // first holder of the title
  j9h8rz: 'аввалин дорандаи ин унвон',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'Саммити Самарқанд 16 сентябр ба анҷом расид; баъзе маводи дасти дуюм оғозро 12 ё 17 сентябри соли 2022 меноманд.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Таҳкими муколамаи бисёрҷониба – талош барои сулҳу рушди устувор',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'Дар чанд расона бо «…сулҳ ва шукуфоӣ» анҷом меёбад.',
  // Almaty
  '1rzp5kx': 'Алмаато',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'Ба гуфтаи вазорати корҳои хориҷии Қазоқистон, 5 июли соли 2023 оғоз шуд.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Вафодорӣ ба рӯҳияи Шанхай: СҲШ дар ҳаракат',
  // Qingdao
  '1mqk20c': 'Синдао',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '25 соли СҲШ: якҷоя ба сӯи сулҳи устувор, рушд ва шукуфоӣ',
  // Cholpon-Ata
  '1fobgdv': 'Чӯлпон-Ато',
  // Lahore
  o9w1ou: 'Лоҳур',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'Шиор ёфт нашуд. Муҳлатро саммити соли 2027 анҷом медиҳад.',
};
