// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'Бес жыл өткен соң саммит алғашқы кезеңді қорытындылап, Хатшылықтың мәртебесін көтерді және қауіпсіздік жұмысын киберкеңістікке таратты.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'Өткен жері: China Daily сол күнгі санында да осыны айтады.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Отырыстың бірлескен коммюникесі.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Kurmanbek Bakiyev
  '15t1b14': 'Құрманбек Бакиев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'Коммюникеде ол 2007 жылға дейін қалыптасқандай Рахмонов деп аталады.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'мұнай және табиғи газ министрі',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарын Энхбаяр',
  // Pervez Musharraf
  '388ghy': 'Первез Мушарраф',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // guest of the host country
  '1u0oop5': 'қабылдаушы ел шақырған қонақ',
  // Vladimir Rushailo
  xgg2qs: 'Владимир Рушайло',
  // Chairman of the Executive Committee
  gcsgoz: 'атқару комитетінің төрағасы',
  // Guest of the host country.
  '1cv7ekl': 'Қабылдаушы ел шақырған қонақ.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'Вильфридо В. Вильякорта',
  // Deputy Secretary-General
  '11e159d': 'бас хатшының орынбасары',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Vyacheslav Kasymov
  '1l6oi3d': 'Вячеслав Касымов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'Коммюникеде – V. T. Kasymov, оның басқа көшірмесінде – Viacheslav Kasymov.',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'Алғашқы бес жылды қорытындылап, «Шанхай рухын» алдағы уақыттың бағдары ретінде сақтайды.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'ШЫҰ-ның киберкеңістіктегі қатерлерге көзқарасын алғаш рет баяндайды.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'Одан кейін 2007 жылы іс-қимыл жоспары, 2009 жылы шарт жасалды.',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'Терроризмге қарсы бірлескен күрестің үшжылдық жұмыс бағдарламаларын бастайды.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'Хатшылықтың жаңа ережесін бекітіп, басшысының рөлін күшейтті.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w':
    'Шекара және қауіпсіздік қызметтері күдіктілердің мүше мемлекеттер арасында жүріп-тұруын тоқтатуға міндеттенеді.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q':
    'Қауіпсіздік қызметтеріне мүше мемлекеттер аумағында бірлесіп жұмыс істеуге құқықтық негіз береді.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'Университеттердің бірлесіп жұмыс істеуіне, студенттер мен оқытушылардың алмасуына көмектеседі.',
  // In force for China since 30 January 2008.
  '17wcyzo': 'Қытай үшін 2008 жылғы 30 қаңтардан бастап күшінде.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'Ағылшынша атауы біздікі. Қытай 2006 жылғы 29 желтоқсанда ратификациялады; ол үшін 2008 жылғы 13 мамырдан бастап күшінде.',
};
