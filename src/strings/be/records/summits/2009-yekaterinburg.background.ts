// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'Першымі статус партнёра па дыялогу нададзены Беларусі і Шры-Ланцы; ШАС прыняла ўласную канвенцыю супраць тэрарызму.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Сумеснае камюніке пасяджэння.',
  // Dmitry Medvedev
  ypo4dw: 'Дзмітрый Мядзведзеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакіеў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Manmohan Singh
  '1iuz6eb': 'Манмохан Сінгх',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадзінежад',
  // N. Altankhuyag
  asu3qs: 'Наравын Алтанхуяг',
  // First Deputy Prime Minister
  '18kpqoe': 'першы намеснік прэм’ер-міністра',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'Пасада ў камюніке – першы віцэ-прэм’ер урада.',
  // Asif Ali Zardari
  z23gnx: 'Асіф Алі Зардары',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // guest of the host state
  '14bix26': 'госць дзяржавы-гаспадыні',
  // Lynn Pascoe
  dhgsuv: 'Лін Пэскоу',
  // Under-Secretary-General for Political Affairs
  r1478x: 'намеснік генеральнага сакратара па палітычных пытаннях',
  // Guest of the host state.
  '15ii034': 'Госць дзяржавы-гаспадыні.',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'старшыня Выканаўчага камітэта – выканаўчы сакратар',
  // Tair Mansurov
  '1jbv9bw': 'Таір Мансураў',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // The given name was supplied from common usage.
  '1tcoor': 'Імя адноўлена паводле агульнапрынятай формы.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Мікалай Бардзюжа',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Балат Нургаліеў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'У сувязі з фінансавым крызісам дамагаецца больш строгага нагляду за міжнароднымі фінансамі; падтрымлівае шматпалярнасць.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc: 'Пашырае азначэнні тэрарыстычных злачынстваў і абавязкі, абнаўляючы канвенцыю 2001 года.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'Другая трохгадовая праграма барацьбы з тэрарызмам.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: 'Міжурадавы дагавор; пералічвае кіберпагрозы і сумесныя крокі супраць іх.',
  // In force for China since 2 June 2011.
  '1v11vl': 'Для Кітая дзейнічае з 2 чэрвеня 2011 года.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'Дзяржавы-члены могуць рыхтаваць антытэрарыстычныя кадры адна для адной.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'Вызначае, як дзяржавы-члены раяцца і рэагуюць, калі ў рэгіёне крызіс.',
  // Named the first two dialogue partners.
  '1fet73y': 'Названы першыя два партнёры па дыялогу.',
};
