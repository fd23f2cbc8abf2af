// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'Старшынстваваў Казахстан. Выніковы саміт перанеслі з Астаны ў Маскву: прымала Расія, старшынстваваў Назарбаеў. Пачатак тэрміну вызначаны ўскосна.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'Тэрмін вызначаны ўскосна: паводле краіны, якая прыняла выніковы саміт, і практыкі, згодна з якой яна старшынствуе ў папярэдні перыяд.',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'Супрацоўніцтва, сумеснае развіццё, сумесны росквіт',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': '20 гадоў ШАС: супрацоўніцтва дзеля стабільнасці і росквіту',
  // No motto found.
  f5l4yb: 'Дэвіз не знойдзены.',
  // Towards a SECURE SCO
  '1f58c8e': 'На шляху да бяспечнай (SECURE) ШАС',
  // Also written “For a SECURE SCO”.
  '9db6vg': 'Сустракаецца і варыянт «За бяспечную ШАС» (For a SECURE SCO).',
  // Varanasi
  '15wvvyw': 'Варанасі',
  // first holder of the title
  j9h8rz: 'першы ўладальнік гэтага звання',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'Саміт у Самаркандзе завяршыўся 16 верасня; некаторыя другасныя публікацыі адносяць пачатак да 12 або 17 верасня 2022 года.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Умацаванне шматбаковага дыялогу – імкненне да ўстойлівага міру і развіцця',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'У некалькіх выданнях дэвіз заканчваецца словамі «…міру і росквіту».',
  // Almaty
  '1rzp5kx': 'Алматы',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'Паводле МЗС Казахстана, старшынства пачалося 5 ліпеня 2023 года.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Прытрымліваючыся шанхайскага духу: ШАС у дзеянні',
  // Qingdao
  '1mqk20c': 'Ціндао',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '25 гадоў ШАС: разам да ўстойлівага міру, развіцця і росквіту',
  // Cholpon-Ata
  '1fobgdv': 'Чалпон-Ата',
  // Lahore
  o9w1ou: 'Лахор',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'Дэвіз не знойдзены. Тэрмін завершыцца самітам 2027 года.',
};
