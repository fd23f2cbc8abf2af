// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'Беш жыл өткөндөн кийин жыйын алгачкы мезгилди жыйынтыктап, Катчылыктын макамын көтөрдү жана коопсуздук ишин кибермейкиндикке жайылтты.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'Өткөн жери: ошол күнкү China Daily да ушуну айтат.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Жыйындын биргелешкен коммюникеси.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'Коммюникеде ал 2007-жылга чейинки адат боюнча Рахмонов деп аталат.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'мунай жана жаратылыш газы министри',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарын Энхбаяр',
  // Pervez Musharraf
  '388ghy': 'Первез Мушарраф',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host country
  '1u0oop5': 'кабыл алуучу өлкө чакырган конок',
  // Vladimir Rushailo
  xgg2qs: 'Владимир Рушайло',
  // Chairman of the Executive Committee
  gcsgoz: 'Аткаруу комитетинин төрагасы',
  // Guest of the host country.
  '1cv7ekl': 'Кабыл алуучу өлкө чакырган конок.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'Вильфридо В. Вильякорта',
  // Deputy Secretary-General
  '11e159d': 'башкы катчынын орун басары',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Vyacheslav Kasymov
  '1l6oi3d': 'Вячеслав Касымов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'Коммюникеде — V. T. Kasymov; анын башка көчүрмөсүндө — Viacheslav Kasymov.',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'Алгачкы беш жылды жыйынтыктап, «Шанхай рухун» кийинки иштин багыты катары сактайт.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'ШКУнун кибермейкиндиктеги коркунучтарга көз карашын биринчи жолу баяндайт.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'Андан кийин 2007-жылы иш-аракеттер планы, 2009-жылы келишим түзүлгөн.',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'Терроризмге каршы биргелешкен үч жылдык иш программаларын баштайт.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'Катчылыкка жаңы эрежелерди, анын башчысына күчтүүрөөк ролду берген.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w':
    'Чек ара жана коопсуздук кызматтары шектүүлөрдүн мүчө мамлекеттердин ортосунда жүрүүсүн токтотууга милдеттенет.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'Коопсуздук кызматтарына мүчөлөрдүн аймагында чогуу иштөөгө укуктук негиз берет.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'Университеттердин чогуу иштешине, студенттердин жана окутуучулардын алмашуусуна жардам берет.',
  // In force for China since 30 January 2008.
  '17wcyzo': 'Кытай үчүн 2008-жылдын 30-январынан тартып күчүндө.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'Англисче аталышы биздики. Кытай 2006-жылдын 29-декабрында ратификациялаган; ал үчүн 2008-жылдын 13-майынан тартып күчүндө.',
};
