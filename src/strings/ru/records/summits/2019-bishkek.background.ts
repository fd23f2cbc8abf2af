// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'Повестка дня вышла за рамки безопасности: соглашения с органами ООН, цифровое сотрудничество и связи между регионами.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'Документы: News Central Asia — декларация и ещё 21; «Азия-Плюс» — всего 21; китайское сообщение — 13, подписанных главами государств.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'Имена взяты из информационного сообщения о заседании, перепечатанного в International Affairs Review; председателем назван С. Жээнбеков. С оригиналом, хранящимся в Секретариате, ознакомиться не удалось.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'По данным News Central Asia — декларация и ещё 21 документ, «Азии-Плюс» — всего 21, по китайскому сообщению — 13, подписанных главами государств.',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбай Жээнбеков',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари Дикарло',
  // Under-Secretary-General
  '1viatgj': 'заместитель генерального секретаря',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'В перечне также Рашид Халиков, помощник генерального секретаря ООН по гуманитарному партнёрству с Ближним Востоком и Центральной Азией.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'исполнительный секретарь',
  // Valery Semerikov
  bx98ij: 'Валерий Семериков',
  // Acting Secretary-General
  twhhs2: 'исполняющий обязанности генерального секретаря',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'председатель Коллегии',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'Содействует цифровому и региональному сотрудничеству; поддерживает полицентричный миропорядок и ядерную сделку с Ираном.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'Намечает сотрудничество в области цифровых технологий.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'Призывает регионы и провинции к прямым связям.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'Правила форума глав регионов.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'Перечень совместных экологических мер на три года.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'Двухлетний план к антинаркотической стратегии.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'Определяет дальнейшую работу контактной группы «ШОС – Афганистан».',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe': 'Подписана в Бишкеке во время саммита главами ведомств или министерств, а не самим Советом.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm: 'Подписано на саммите главами государственных органов; содействует обменам между СМИ.',
  // Supports sports exchanges.
  '1u4st1w': 'Содействует спортивным обменам.',
  // Three-year health cooperation plan.
  ksbfrf: 'Трёхлетний план сотрудничества в здравоохранении.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'Несколько решений, позволяющих Секретариату заключить рабочие соглашения с Международным финансовым центром «Астана» и четырьмя органами ООН.',
};
