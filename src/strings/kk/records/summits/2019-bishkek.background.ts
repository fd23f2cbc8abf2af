// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'Күн тәртібі қауіпсіздіктен кеңірек болды: БҰҰ органдарымен келісімдер, цифрлық ынтымақтастық және өңірлер арасындағы байланыс.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'Құжаттар: newscentralasia: декларация және 21 құжат; «Азия-Плюс»: барлығы 21; Қытай хабары: мемлекет басшылары 13 құжатқа қол қойды.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'Аты-жөндері берілген отырыстың ақпараттық хабарламасын International Affairs Review басып шығарды, онда төраға – С. Жээнбеков; Хатшылықтағы түпнұсқаға қол жеткізілмеді.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia: декларация және тағы 21 құжат, «Азия-Плюс»: барлығы 21, Қытай хабары: мемлекет басшылары 13 құжатқа қол қойды.',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбай Жээнбеков',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
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
  '13jlhgj': 'Ашраф Ғани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари А. Дикарло',
  // Under-Secretary-General
  '1viatgj': 'бас хатшының орынбасары',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'Тізімде Рашид Халиков та бар: БҰҰ Бас хатшысының Таяу Шығыс және Орталық Азиямен гуманитарлық серіктестік жөніндегі көмекшісі.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'атқарушы хатшы',
  // Valery Semerikov
  bx98ij: 'Валерий Семериков',
  // Acting Secretary-General
  twhhs2: 'бас хатшының міндетін атқарушы',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'алқа төрағасы',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'Цифрлық және өңірлік ынтымақтастықты ілгерілетеді; көпорталықты тәртіп пен Иранның ядролық мәмілесін қолдайды.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'Цифрлық технологиялар саласындағы ынтымақтастықты белгілейді.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'Өңірлер мен провинцияларды тікелей байланысқа шақырады.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'Өңір басшылары форумының ережесі.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'Экология саласындағы үш жылдық бірлескен шараларды тізіп көрсетеді.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'Есірткіге қарсы стратегия бойынша екі жылдық жоспар.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'Ауғанстан жөніндегі байланыс тобының одан әрі не істейтінін айтады.',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe':
    'Оған Кеңестің өзі емес, саммит кезінде Бішкекте ведомстволардың немесе министрліктердің басшылары қол қойды.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm:
    'Оған саммитте мемлекеттік органдардың басшылары қол қойды; ақпарат ұйымдарының алмасуына көмектеседі.',
  // Supports sports exchanges.
  '1u4st1w': 'Спорттық алмасуды қолдайды.',
  // Three-year health cooperation plan.
  ksbfrf: 'Денсаулық сақтау саласындағы үш жылдық ынтымақтастық жоспары.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'Хатшылыққа Астана қаржы орталығымен және БҰҰ-ның төрт органымен жұмыс келісімдерін жасауға мүмкіндік беретін бірнеше шешім.',
};
