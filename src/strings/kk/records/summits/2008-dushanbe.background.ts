// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'Оңтүстік Осетиядағы қақтығыс болған айда терроризмге қарсы бірлескен оқу-жаттығулардың ережелері келісіліп, диалог бойынша серіктестер санаты енгізілді.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'Өткен жері: Синьхуа мен «Чжунго синьвэньшэ» хабарлары (索莫尼宫), екеуі де көшірмесінен оқылды. 27 тамыздағы бейресми кездесу үкіметтің Варзоб шатқалындағы қала сыртындағы резиденциясында өтті.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Отырыстың бірлескен коммюникесі.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Құрманбек Бакиев',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'мұнай және табиғи газ министрі',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'Санжаасурэнгийн Оюун',
  // Minister of Foreign Affairs
  '1g4vj05': 'сыртқы істер министрі',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'Дереккөздегі жазылуы – S. Oyun. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // M. A. Durrani
  '4z0xae': 'Махмуд Али Дуррани',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'федералды министр дәрежесіндегі премьер-министр кеңесшісі',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // guest of the host state
  '14bix26': 'қабылдаушы мемлекет шақырған қонақ',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Representative of the Secretary-General
  bpi43t: 'бас хатшының өкілі',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'Дереккөздегі жазылуы – M. Jenca. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'атқару комитетінің төрағасы – атқарушы хатшы',
  // Toktasyn Buzubaev
  xkg6a2: 'Тоқтасын Бузубаев',
  // Deputy Secretary-General
  '11e159d': 'бас хатшының орынбасары',
  // The given name was supplied from common usage.
  '1tcoor': 'Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нұрғалиев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзақан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'Климат пен энергетиканы қамтиды, Оңтүстік Осетиядағы қақтығысқа тоқталады және дауларда күш қолдануға қарсы шығады.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'Қарулы күштер мен қауіпсіздік қызметтерінің бірлескен жаттығуларына құқықтық негіз береді.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'Бақылаушылардан төмен екінші сыртқы шеңберді құрады.',
  // First use came a year later.
  '62ue38': 'Бір жылдан кейін алғаш рет қолданылды.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'Синьхуа анықтамасы оның Душанбеде қабылданғанын растайды; толық мәтіні оқылмады.',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'Мүшелерді қару контрабандасы мен жарылғыш заттар саудасына қарсы біріктіреді.',
};
