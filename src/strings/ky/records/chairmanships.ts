// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'Төрага Казакстан болгон. Жыйынтыктоочу саммит Астанадан Москвага көчүрүлгөн: кабыл алуучу тарап — Россия, төрагалык кылган — Назарбаев. Мөөнөттүн башталышы болжолдонот.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'Мөөнөт болжолдонот: жыйынтыктоочу саммитти өткөргөн мамлекетке жана аралыкта ошол мамлекет төрагалык кылган тажрыйбага карап.',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'Кызматташтык, биргелешип өнүгүү, биргелешип гүлдөө',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': 'ШКУга 20 жыл: туруктуулук жана гүлдөп-өсүү үчүн кызматташтык',
  // No motto found.
  f5l4yb: 'Урааны табылган жок.',
  // Towards a SECURE SCO
  '1f58c8e': 'SECURE ШКУну көздөй',
  // Also written “For a SECURE SCO”.
  '9db6vg': '«SECURE ШКУ үчүн» (For a SECURE SCO) деп да жазылат.',
  // Varanasi
  '15wvvyw': 'Варанаси',
  // first holder of the title
  j9h8rz: 'бул наамды биринчи алган шаар',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'Самарканд саммити 16-сентябрда аяктаган; айрым кыйыр жарыялоолор башталышын 2022-жылдын 12- же 17-сентябры деп көрсөтөт.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Көп тараптуу диалогду бекемдөө — туруктуу тынчтыкка жана өнүгүүгө умтулуу',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'Бир катар басылмада ураан «…тынчтыкка жана гүлдөп-өсүүгө умтулуу» деп бүтөт.',
  // Almaty
  '1rzp5kx': 'Алматы',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'Казакстандын Тышкы иштер министрлигинин маалыматында 2023-жылдын 5-июлунда башталган.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Шанхай рухун илгерилетүү: ШКУ иш үстүндө',
  // Qingdao
  '1mqk20c': 'Циндао',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'ШКУга 25 жыл: туруктуу тынчтыкты, өнүгүүнү жана гүлдөп-өсүүнү көздөй бирге',
  // Cholpon-Ata
  '1fobgdv': 'Чолпон-Ата',
  // Lahore
  o9w1ou: 'Лахор',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'Урааны табылган жок. Мөөнөтү 2027-жылдагы саммит менен аяктайт.',
};
