// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'Праз пяць гадоў пасля заснавання саміт падвёў вынікі першага перыяду, павысіў статус Сакратарыята і пашырыў работу па бяспецы на кіберпрастору.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'Месца правядзення: China Daily за той жа дзень паведамляе тое ж.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Сумеснае камюніке пасяджэння.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакіеў',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'У камюніке – Рахмонаў, як было прынята да 2007 года.',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Murli Deora
  srfqu9: 'Мурлі Дэора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'міністр нафты і прыроднага газу',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадзінежад',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарын Энхбаяр',
  // Pervez Musharraf
  '388ghy': 'Первез Мушараф',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // guest of the host country
  '1u0oop5': 'госць краіны-гаспадыні',
  // Vladimir Rushailo
  xgg2qs: 'Уладзімір Рушайла',
  // Chairman of the Executive Committee
  gcsgoz: 'старшыня Выканаўчага камітэта',
  // Guest of the host country.
  '1cv7ekl': 'Госць краіны-гаспадыні.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'Вільфрыда В. Вільякорта',
  // Deputy Secretary-General
  '11e159d': 'намеснік генеральнага сакратара',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Vyacheslav Kasymov
  '1l6oi3d': 'Вячаслаў Касымаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'У камюніке – В. Т. Касымаў, у іншай яго копіі – Вячаслаў Касымаў.',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'Падводзіць вынікі першых пяці гадоў і захоўвае «шанхайскі дух» як арыенцір на будучыню.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'Упершыню выкладае погляд ШАС на пагрозы ў кіберпрасторы.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'Пазней з’явіліся план дзеянняў (2007 год) і пагадненне (2009 год).',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'Адкрывае рад трохгадовых праграм сумеснай барацьбы з тэрарызмам.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'Дае Сакратарыяту новыя правілы, а яго кіраўніку – больш вагі.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w':
    'Пагранічныя службы і органы бяспекі абавязваюцца спыняць перамяшчэнне падазраваных паміж дзяржавамі-членамі.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'Дае органам бяспекі прававую аснову для сумеснай работы на тэрыторыях дзяржаў-членаў.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'Садзейнічае супрацоўніцтву ўніверсітэтаў і абменам студэнтамі і выкладчыкамі.',
  // In force for China since 30 January 2008.
  '17wcyzo': 'Для Кітая дзейнічае з 30 студзеня 2008 года.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'Англійская назва – наша. Кітай ратыфікаваў пратакол 29 снежня 2006 года; для яго ён дзейнічае з 13 мая 2008 года.',
};
