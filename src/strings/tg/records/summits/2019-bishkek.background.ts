// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'Рӯзномаи ҷаласа аз доираи амният берун рафт: созишномаҳо бо муассисаҳои СММ, ҳамкории рақамӣ ва робитаи минтақаҳо.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'Санадҳо: newscentralasia: эъломия ва боз 21; «Азия-Плюс»: ҳамагӣ 21; хабари чинӣ: 13 санад бо имзои сарони давлатҳо.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'International Affairs Review хабарномаи ҷаласаро дубора чоп кард; номҳо аз он аст ва раисикунанда С. Жээнбеков; ба асли Котибот даст наёфтем.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia эъломия ва боз 21 мегӯяд, «Азия-Плюс» ҳамагӣ 21, хабари чинӣ 13 санад бо имзои сарони давлатҳо.',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбой Жээнбеков',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Imran Khan
  '7z7ngg': 'Имрон Хон',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғанӣ',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Ҳасан Рӯҳонӣ',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари А. Дикарло',
  // Under-Secretary-General
  '1viatgj': 'муовини дабири кулл',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'Инчунин номбар шудааст: Рашид Холиқов, ёрдамчии дабири кулли СММ оид ба шарикии башардӯстона бо Шарқи Наздик ва Осиёи Марказӣ.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'котиби иҷроия',
  // Valery Semerikov
  bx98ij: 'Валерий Семериков',
  // Acting Secretary-General
  twhhs2: 'иҷрокунандаи вазифаи дабири кулл',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'раиси коллегия',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Jumakhon Giyosov
  hkwor4: 'Ҷумахон Ғиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'Ҳамкории рақамӣ ва минтақавиро пеш мебарад; низоми бисёрмарказа ва созиши ҳастаии Эронро дастгирӣ мекунад.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'Ҳамкориро дар соҳаи технологияҳои рақамӣ тарҳрезӣ мекунад.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'Минтақаҳо ва вилоятҳо ба робитаи мустақим даъват мешаванд.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'Қоидаҳои форуми роҳбарони минтақаҳо.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'Қадамҳои муштаракро дар ҳифзи муҳити зист барои се сол номбар мекунад.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'Ду соли корро дар доираи стратегияи зидди маводи мухаддир ба нақша мегирад.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'Мегӯяд, ки гурӯҳи тамос оид ба Афғонистон минбаъд чӣ кор кунад.',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe':
    'Дар айёми саммит дар Бишкек онро на худи Шуро, балки роҳбарони муассисаҳо ё вазоратҳо имзо карданд.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm: 'Дар саммит роҳбарони мақомоти давлатӣ имзо карданд; ба расонаҳо барои мубодила мусоидат мекунад.',
  // Supports sports exchanges.
  '1u4st1w': 'Мубодилаи варзиширо дастгирӣ мекунад.',
  // Three-year health cooperation plan.
  ksbfrf: 'Нақшаи сесолаи ҳамкорӣ дар соҳаи тандурустӣ.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'Чанд қарор, ки ба Котибот имкон медиҳанд бо маркази молиявии Остона ва чор муассисаи СММ созишномаҳои корӣ бандад.',
};
