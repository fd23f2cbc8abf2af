// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'Төраға Қазақстан болды. Қорытынды саммит Астанадан Мәскеуге көшірілді: қабылдаушы тарап – Ресей, төрағалық еткен – Назарбаев. Мерзімнің басталуы жанама дерекпен белгіленді.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'Мерзім жанама дерекпен белгіленді: қорытынды саммитті қабылдаған мемлекетке және аралық кезеңде сол мемлекет төрағалық ететін тәжірибеге қарай.',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'Ынтымақтастық, бірлескен даму, бірлескен өркендеу',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': 'ШЫҰ-ға 20 жыл: тұрақтылық пен өркендеу жолындағы ынтымақтастық',
  // No motto found.
  f5l4yb: 'Ұраны табылмады.',
  // Towards a SECURE SCO
  '1f58c8e': 'SECURE ШЫҰ-ға қарай',
  // Also written “For a SECURE SCO”.
  '9db6vg': '«SECURE ШЫҰ үшін» (For a SECURE SCO) деп те жазылады.',
  // Varanasi
  '15wvvyw': 'Варанаси',
  // first holder of the title
  j9h8rz: 'бұл атақты алғаш алған қала',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'Самарқанд саммиті 16 қыркүйекте аяқталды; кейбір қайталама жарияланымдар мерзімнің басталуын 2022 жылғы 12 немесе 17 қыркүйекке жатқызады.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Көпжақты диалогті нығайту – орнықты бейбітшілік пен дамуға ұмтылу',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'Бірқатар басылымда ұран «…бейбітшілік пен өркендеуге ұмтылу» деп аяқталады.',
  // Almaty
  '1rzp5kx': 'Алматы',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'Қазақстан Сыртқы істер министрлігінің мәліметінше, 2023 жылғы 5 шілдеде басталды.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Шанхай рухын ілгерілету: ШЫҰ іс-қимыл үстінде',
  // Qingdao
  '1mqk20c': 'Циндао',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'ШЫҰ-ға 25 жыл: орнықты бейбітшілікке, дамуға және өркендеуге қарай бірге',
  // Cholpon-Ata
  '1fobgdv': 'Шолпан-Ата',
  // Lahore
  o9w1ou: 'Лахор',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'Ұраны табылмады. Мерзім 2027 жылғы саммитпен аяқталады.',
};
