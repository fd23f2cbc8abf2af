// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'Дагавор абавязаў дзяржавы-члены да добрасуседскіх адносін на доўгі тэрмін; такіх далёкасяжных палітычных абавязацельстваў з часу Хартыі не было.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'Сумеснае камюніке пасяджэння ў публікацыі UzDaily.',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакіеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
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
  // Khurshid Kasuri
  '1dzx04o': 'Хуршыд Касуры',
  // Minister of Foreign Affairs
  '1g4vj05': 'міністр замежных спраў',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // guest of the host state
  '14bix26': 'госць дзяржавы-гаспадыні',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // Lynn Pascoe
  dhgsuv: 'Лін Пэскоу',
  // Under-Secretary-General
  '1viatgj': 'намеснік генеральнага сакратара',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'У камюніке – Linn Pasko, Deputy Secretary-General; тут пасада – паводле камюніке 2009 года (намеснік генеральнага сакратара па палітычных пытаннях).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Балат Нургаліеў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': 'Абавязвае дзяржавы-члены да трывалай дружбы, павагі да граніц і мірнага вырашэння спрэчак.',
  // Later five-year action plans carry it out.
  m8fs3l: 'Яго рэалізуюць пазнейшыя пяцігадовыя планы дзеянняў.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'Бюлетэнь міжнародных дагавораў Казахстана датуе ўступленне ў сілу 31 кастрычніка 2012 года; у 2017 годзе ШАС адзначыла пятую гадавіну гэтага. Крыніцы даюць спасылкі таксама на кітайскі і рускі тэксты.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'Заклікае да сумесных дзеянняў супраць афганскіх наркотыкаў, падтрымлівае бяз’ядзерную Цэнтральную Азію і выкладае агульныя погляды на глабальную бяспеку.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': 'Пералічвае сумесныя крокі супраць кіберпагроз, названых у заяве 2006 года.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'Змяняе пагадненне, якім утворана антытэрарыстычная структура.',
  // A published compilation of SCO texts has it.
  giccl4: 'Ёсць у апублікаваным зборніку тэкстаў ШАС.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'Стварае аснову для абменаў у мастацтве, спадчыне і ўстановах культуры.',
};
