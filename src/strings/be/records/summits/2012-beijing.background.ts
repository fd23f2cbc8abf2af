// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'Лідары вызначылі сярэднетэрміновыя напрамкі на другое дзесяцігоддзе; Афганістан стаў назіральнікам, Турцыі нададзены статус партнёра па дыялогу.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'Месца правядзення: пасяджэнне ў вузкім складзе прайшло 6 чэрвеня пад старшынствам Ху Цзіньтао.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'Прэс-рэліз Сакратарыята (копія Токійскага ўніверсітэта) у прагледжаным фрагменце абрываецца на пераліку арганізацый; яго дапаўняе «Жэньмінь жыбао» на china.org.cn (ААН, СНД, ЕўрАзЭС, АДКБ і іншыя), дзе ў двух пунктах няма імя. Пералік заканчваецца словамі «і іншыя», таму можа быць няпоўным. Паводле крыніцы, дзяржавы пералічаны поўнасцю.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадзінежад',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахіягійн Элбэгдорж',
  // Asif Ali Zardari
  z23gnx: 'Асіф Алі Зардары',
  // S. M. Krishna
  '1icy4mx': 'С. М. Крышна',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'У крыніцы – міністр замежных спраў S. Krishna.',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // invited by the host as guest; here it became an observer
  oy64yq: 'запрошаны краінай-гаспадыняй як госць; тут стаў назіральнікам',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // guest of the host
  '1shxn2n': 'госць краіны-гаспадыні',
  // Miroslav Jenča
  '9mm6bf': 'Міраслаў Енча',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'спецыяльны прадстаўнік генеральнага сакратара, кіраўнік Рэгіянальнага цэнтра ААН па прэвентыўнай дыпламатыі для Цэнтральнай Азіі',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'У крыніцы – M. Jenca. Імя адноўлена паводле агульнапрынятай формы.',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'старшыня Выканаўчага камітэта – выканаўчы сакратар',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'Арганізацыя названа ў кітайскім паведамленні; у прагледжаных фрагментах імя прадстаўніка няма.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Іманаліеў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Джэнісбек Джуманбекаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // The press release omits the given name.
  yfhtn1: 'У прэс-рэлізе імені няма.',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'Выкладае, чаго дзяржавы-члены сумесна дамагаюцца дзеля міру і росту ў рэгіёне; адхіляе ваенныя дзеянні звонку на Блізкім Усходзе і ў Паўночнай Афрыцы.',
  // Guideline for the medium term.
  qoqd5c: 'Арыенцір на сярэднетэрміновы перыяд.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'Пазней на ім грунтавалася Стратэгія развіцця да 2025 года.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': 'Прэамбула стратэгіі да 2025 года спасылаецца на яго як на зацверджаны ў Пекіне ў 2012 годзе.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'Афганістан становіцца назіральнікам.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'Турцыі нададзены статус партнёра па дыялогу.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: 'Сумесная барацьба з тым, што ў ШАС называюць «трыма сіламі зла»; трэці трохгадовы план.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: 'Запаўняе прамежак паміж праграмамі на 2010–2012 і 2016–2018 гады.',
  // The sister programmes give the English title.
  '1pmik91': 'Англійская назва – паводле сумежных праграм.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'Вызначае, як дзяржавы-члены разам рэагуюць, калі мір у рэгіёне пад пагрозай.',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'Вядома са спісаў у прэсе; верагодна, абнаўляе палажэнне 2009 года.',
};
