// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'Шарт мүшелерге ұзақ мерзімді тату көршілік қатынастарды міндеттеді; Хартиядан бері мұндай ауқымды саяси міндеттеме болмаған.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'Отырыстың бірлескен коммюникесі, UzDaily жарияланымы.',
  // Kurmanbek Bakiyev
  '15t1b14': 'Құрманбек Бакиев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
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
  // Khurshid Kasuri
  '1dzx04o': 'Хуршид Касури',
  // Minister of Foreign Affairs
  '1g4vj05': 'сыртқы істер министрі',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // guest of the host state
  '14bix26': 'қабылдаушы мемлекет шақырған қонақ',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General
  '1viatgj': 'бас хатшының орынбасары',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'Коммюникеде – Linn Pasko, Deputy Secretary-General; мұндағы лауазымы 2009 жылғы коммюнике бойынша берілді (бас хатшының саяси мәселелер жөніндегі орынбасары).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нұрғалиев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзақан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn':
    'Мүшелерді тұрақты достыққа, шекараны құрметтеуге және дауларды бейбіт жолмен шешуге міндеттейді.',
  // Later five-year action plans carry it out.
  m8fs3l: 'Кейінгі бесжылдық іс-қимыл жоспарлары оны іске асырады.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'Қазақстанның халықаралық шарттар бюллетені күшіне енуін 2012 жылғы 31 қазанға жатқызады; ШЫҰ 2017 жылы оның бес жылдығын атап өтті. Дереккөздер қытайша және орысша мәтіндерге де сілтеме береді.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'Ауған есірткісіне қарсы бірлескен әрекетке шақырады, ядролық қарудан азат Орталық Азияны қолдайды және жаһандық қауіпсіздік туралы ортақ көзқарасты баяндайды.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': '2006 жылғы мәлімдемеде аталған киберқатерлерге қарсы бірлескен шараларды тізіп көрсетеді.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'Терроризмге қарсы орган құрылған келісімді өзгертеді.',
  // A published compilation of SCO texts has it.
  giccl4: 'ШЫҰ мәтіндерінің жарияланған жинағында бар.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'Мүшелерге өнер, мұра және мәдени мекемелер саласындағы алмасуға негіз береді.',
};
