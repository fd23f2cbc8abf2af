// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'Падпісана канвенцыя па процідзеянні экстрэмізму; першае пашырэнне з 2001 года зрабіла Індыю і Пакістан членамі.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'Месца правядзення: Сіньхуа паведамляе, што туды прыбыў Сі Цзіньпін і яго сустрэў Назарбаеў.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'Дакументы: паводле Sputnik, кіраўнікі дзяржаў падпісалі 11; у нашым спісе ёсць таксама мемарандум з МКЧК, падпісаны генеральным сакратаром.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'З прэс-рэлізу Сакратарыята ШАС; ён пацвярджае таксама, хто вёў пасяджэнне (Н. Назарбаеў «старшынстваваў на пасяджэнні»), але не называе месца.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'на гэтым пасяджэнні стала членам; у прэс-рэлізе дэлегацыя яшчэ сярод назіральнікаў',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шарыф',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гані',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахіягійн Элбэгдорж',
  // Mohammad Javad Zarif
  '1o51sir': 'Махамад Джавад Зарыф',
  // Minister of Foreign Affairs
  '1g4vj05': 'міністр замежных спраў',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'старшыня Выканаўчага камітэта – выканаўчы сакратар',
  // Amanzhol Zhankuliev
  '14db54m': 'Аманжол Жанкуліеў',
  // Deputy Secretary-General
  '11e159d': 'намеснік генеральнага сакратара',
  // Le Luong Minh
  '10rvqin': 'Ле Лыонг Мінь',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director of the Secretariat
  o9xspg: 'выканаўчы дырэктар Сакратарыята',
  // Rashid Alimov
  n4vsuc: 'Рашыд Алімаў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Yevgeny Sysoyev
  sit78c: 'Яўген Сысоеў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'Адзначае рост да васьмі членаў; выкладае агульныя погляды на тэрарызм, гандаль і рэгіянальныя крызісы.',
  // Made India a full member.
  tohsa9: 'Індыя становіцца паўнапраўным членам.',
  // Made Pakistan a full member.
  ds93c1: 'Пакістан становіцца паўнапраўным членам.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'Дае агульнае азначэнне экстрэмізму і яго фінансавання; дзяржавы-члены абавязваюцца караць за яго і дапамагаць адна адной.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'Далучыцца могуць і дзяржавы па-за ШАС. Даты ўступлення ў сілу ў краін розныя: для Расіі – 12 кастрычніка 2019 года (МЗС Расіі).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'Новыя правілы для нацыянальных прадстаўнікоў у Ташкенце.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'Нанова размеркаваны бюджэт паміж васьмю дзяржавамі.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'Адхіляе тэрарызм у любой форме і палітычнае выкарыстанне экстрэмісцкіх груп; заклікае ААН узяць на сябе вядучую ролю.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': 'Пачынае работу па турысцкай праграме 2016 года.',
  // Working link with the Red Cross.
  j4wk2q: 'Рабочая сувязь з Чырвоным Крыжам.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'Спыняе дзеянне рашэнняў Савета, мэта якіх дасягнута.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee':
    'Адзін з адзінаццаці падпісаных дакументаў; у назве, прыведзенай у крыніцы, няма слоў пра дзяржавы-члены.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'Штогадовае зацвярджэнне даклада Сакратарыята.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'Прымае, як кожны год, даклад антытэрарыстычнай структуры.',
};
