// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'Заключана пагадненне аб аўтамабільных перавозках; зацвярджэнне апошніх працэдурных дакументаў аб прыёме адкрыла шлях Індыі і Пакістану.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'Старшыня: афіцыйная інфармацыйная нататка ад 12 верасня 2014 года.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'Месца правядзення: у крыніцы – Kokhi Navruz.',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'Паводле прэс-рэлізу Сакратарыята (копія Токійскага ўніверсітэта). Дзяржавы ў крыніцы ёсць усе; фрагмент абрываецца на арганізацыях.',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // Sushma Swaraj
  l6dw72: 'Сушма Сварадж',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: 'У крыніцы – міністр замежных спраў S. Svaradzh. Імя адноўлена паводле агульнапрынятай формы.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухані',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахіягійн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азіз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'саветнік прэм’ер-міністра па нацыянальнай бяспецы і замежных справах',
  // The given name was supplied from common usage.
  '1tcoor': 'Імя адноўлена паводле агульнапрынятай формы.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // guest of the host
  '1shxn2n': 'госць краіны-гаспадыні',
  // Jeffrey Feltman
  du1n: 'Джэфры Фелтман',
  // Under-Secretary-General for Political Affairs
  r1478x: 'намеснік генеральнага сакратара па палітычных пытаннях',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'старшыня Выканаўчага камітэта – выканаўчы сакратар',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu': 'У 2009 і 2011 гадах пасаду займаў Т. Мансураў; тут фрагмент абрываецца на ініцыялах «T. M».',
  // Dmitry Mezentsev
  '1jl1c27': 'Дзмітрый Мезенцаў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Сіньфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'У крыніцы – Zhang Sinfen.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'Выкладае агульны погляд на новыя пагрозы і зменлівы сусветны парадак; пацвярджае гатоўнасць дзяржаў-членаў да пашырэння.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'Крок за крокам апісвае шлях заяўніка да членства.',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'Абнаўляе адзіны тэкст, які заяўнікі падпісваюць перад уступленнем.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'Пачынае падрыхтоўку першай дзесяцігадовай стратэгіі.',
  // Makes road haulage between member states easier.
  '17g35iq': 'Спрашчае аўтамабільныя перавозкі паміж дзяржавамі-членамі.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'У англійскай прэсе: пагадненне аб спрашчэнні міжнародных аўтамабільных перавозак.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'Правілы выкарыстання эмблемы і сцяга.',
  // Plans for commemorating together in 2015.
  oqcpa1: 'План сумесных памятных мерапрыемстваў у 2015 годзе.',
};
