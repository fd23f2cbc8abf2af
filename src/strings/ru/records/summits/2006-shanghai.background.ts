// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'Через пять лет после основания саммит подвёл итоги первого периода, повысил статус Секретариата и распространил работу по безопасности на киберпространство.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'Место проведения: то же сообщает China Daily в номере за тот же день.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Совместное коммюнике заседания.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'В коммюнике — Рахмонов, как было принято до 2007 г.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'министр нефти и природного газа',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарын Энхбаяр',
  // Pervez Musharraf
  '388ghy': 'Первез Мушарраф',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host country
  '1u0oop5': 'гость принимающей страны',
  // Vladimir Rushailo
  xgg2qs: 'Владимир Рушайло',
  // Chairman of the Executive Committee
  gcsgoz: 'председатель Исполнительного комитета',
  // Guest of the host country.
  '1cv7ekl': 'Гость принимающей страны.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'Вильфридо Вильякорта',
  // Deputy Secretary-General
  '11e159d': 'заместитель генерального секретаря',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Vyacheslav Kasymov
  '1l6oi3d': 'Вячеслав Касымов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'В коммюнике — В. Т. Касымов, в другой его копии — Вячеслав Касымов.',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'Подводит итоги первых пяти лет и сохраняет «шанхайский дух» как ориентир на будущее.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'Впервые излагает взгляд ШОС на угрозы в киберпространстве.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'За ним последовали план действий в 2007 г. и соглашение в 2009 г.',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'Открывает ряд трёхлетних программ совместной борьбы с терроризмом.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'Новые правила для Секретариата; роль его главы усилена.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w':
    'Пограничные службы и органы безопасности обязуются пресекать перемещение подозреваемых между государствами-членами.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q':
    'Даёт органам безопасности правовую основу для совместной работы на территориях государств-членов.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'Содействует сотрудничеству университетов и обменам студентами и преподавателями.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'Английское название — наше. Китай ратифицировал протокол 29 декабря 2006 г.; для Китая он действует с 13 мая 2008 г.',
};
