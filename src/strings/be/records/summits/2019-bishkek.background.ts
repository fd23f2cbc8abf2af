// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'Парадак дня выйшаў за межы бяспекі: пагадненні з органамі ААН, лічбавае супрацоўніцтва і сувязі паміж рэгіёнамі.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'Дакументы: News Central Asia – дэкларацыя і яшчэ 21; «Азія-Плюс» – усяго 21; кітайскае паведамленне – 13, падпісаных кіраўнікамі дзяржаў.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'Імёны – з інфармацыйнага паведамлення пра пасяджэнне, перадрукаванага ў International Affairs Review; старшынёй названы С. Жээнбекаў. Да арыгінала ў Сакратарыяце доступу не было.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia – дэкларацыя і яшчэ 21, «Азія-Плюс» – усяго 21, кітайскае паведамленне – 13, падпісаных кіраўнікамі дзяржаў.',
  // Sooronbay Jeenbekov
  q9hh74: 'Сааранбай Жээнбекаў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Imran Khan
  '7z7ngg': 'Імран Хан',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гані',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухані',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагійн Батулга',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмары Дыкарла',
  // Under-Secretary-General
  '1viatgj': 'намеснік генеральнага сакратара',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'У пераліку таксама Рашыд Халікаў, памочнік генеральнага сакратара ААН па гуманітарным партнёрстве з Блізкім Усходам і Цэнтральнай Азіяй.',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Executive Secretary
  '16wlj8f': 'выканаўчы сакратар',
  // Valery Semerikov
  bx98ij: 'Валерый Семерыкаў',
  // Acting Secretary-General
  twhhs2: 'выконваючы абавязкі генеральнага сакратара',
  // Tigran Sargsyan
  '15c7riw': 'Тыгран Саркісян',
  // Chairman of the Board
  q0e40o: 'старшыня калегіі',
  // Vladimir Norov
  '14hygrt': 'Уладзімір Нораў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гіёсаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'Развівае лічбавае і рэгіянальнае супрацоўніцтва; падтрымлівае поліцэнтрычны парадак і ядзерную дамову з Іранам.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'Акрэслівае супрацоўніцтва ў лічбавых тэхналогіях.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'Заклікае рэгіёны і правінцыі да прамых сувязей.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'Правілы форуму кіраўнікоў рэгіёнаў.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'Пералік сумесных экалагічных мер на тры гады.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'Двухгадовы план да антынаркатычнай стратэгіі.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'Вызначае далейшую работу кантактнай групы па Афганістане.',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe': 'Падпісана ў Бішкеку ў час саміту кіраўнікамі ведамстваў або міністэрстваў, а не самім Саветам.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm: 'Падпісана на саміце кіраўнікамі дзяржаўных органаў; садзейнічае абменам паміж СМІ.',
  // Supports sports exchanges.
  '1u4st1w': 'Садзейнічае спартыўным абменам.',
  // Three-year health cooperation plan.
  ksbfrf: 'Трохгадовы план супрацоўніцтва ў ахове здароўя.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'Некалькі рашэнняў, якія дазваляюць Сакратарыяту заключыць рабочыя пагадненні з Міжнародным фінансавым цэнтрам «Астана» і чатырма органамі ААН.',
};
