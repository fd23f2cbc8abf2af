// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'Пас аз панҷ сол ҷаласа давраи аввалро ҷамъбаст кард, мақоми Котиботро баланд бардошт ва кори амниятиро ба фазои маҷозӣ бурд.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'Макон: «Чайна дейли»-и ҳамон рӯз низ ҳаминро мегӯяд.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Коммюникеи муштараки ҷаласа.',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'Дар коммюнике ӯ Раҳмонов номида шудааст, чунон ки то соли 2007 маъмул буд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'вазири нафт ва гази табиӣ',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Маҳмуд Аҳмадинажод',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарин Энхбаяр',
  // Pervez Musharraf
  '388ghy': 'Парвиз Мушарраф',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // guest of the host country
  '1u0oop5': 'меҳмони кишвари мизбон',
  // Vladimir Rushailo
  xgg2qs: 'Владимир Рушайло',
  // Chairman of the Executive Committee
  gcsgoz: 'раиси Кумитаи иҷроия',
  // Guest of the host country.
  '1cv7ekl': 'Меҳмони кишвари мизбон.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'Вилфридо В. Вилякорта',
  // Deputy Secretary-General
  '11e159d': 'муовини дабири кулл',
  // Zhang Deguang
  '13bhva8': 'Чжан Дегуан',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Vyacheslav Kasymov
  '1l6oi3d': 'Вячеслав Қосимов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'Дар коммюнике «В. Т. Қосимов» аст; дар нусхаи дигари он «Вячеслав Қосимов».',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'Панҷ соли аввалро ҷамъбаст мекунад ва «рӯҳияи Шанхай»-ро ҳамчун роҳнамои оянда нигоҳ медорад.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'Бори аввал баён мекунад, ки СҲШ таҳдидҳои фазои маҷозиро чӣ гуна мебинад.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'Баъд аз он соли 2007 нақшаи амал ва соли 2009 шартнома қабул шуд.',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'Силсилаи барномаҳои сесолаи муборизаи муштарак бо терроризмро оғоз мекунад.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'Ба Котибот қоидаҳои нав ва ба роҳбари он нақши бештар дод.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w':
    'Хадамоти марзбонӣ ва амният ӯҳдадор мешаванд, ки роҳи гузари гумонбаронро аз як давлати узв ба дигаре банданд.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'Ба хадамоти амният асоси ҳуқуқӣ медиҳад, ки дар қаламрави давлатҳои узв якҷоя кор кунанд.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'Ба ҳамкории донишгоҳҳо ва мубодилаи донишҷӯён ва омӯзгорон мусоидат мекунад.',
  // In force for China since 30 January 2008.
  '17wcyzo': 'Барои Чин аз 30 январи соли 2008 эътибор дорад.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'Номи англисӣ аз мост. Чин 29 декабри соли 2006 тасдиқ кард; барои он аз 13 майи соли 2008 эътибор дорад.',
};
