// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'Диалог бойынша серіктес мәртебесі алғаш рет Беларусь пен Шри-Ланкаға берілді; ШЫҰ өзінің терроризмге қарсы конвенциясын қабылдады.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Отырыстың бірлескен коммюникесі.',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
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
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Manmohan Singh
  '1iuz6eb': 'Манмохан Сингх',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // N. Altankhuyag
  asu3qs: 'Норовын Алтанхуяг',
  // First Deputy Prime Minister
  '18kpqoe': 'премьер-министрдің бірінші орынбасары',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'Коммюникедегі лауазымы – үкіметтің бірінші вице-премьері.',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // guest of the host state
  '14bix26': 'қабылдаушы мемлекет шақырған қонақ',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General for Political Affairs
  r1478x: 'бас хатшының саяси мәселелер жөніндегі орынбасары',
  // Guest of the host state.
  '15ii034': 'Қабылдаушы мемлекет шақырған қонақ.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'атқару комитетінің төрағасы – атқарушы хатшы',
  // Tair Mansurov
  '1jbv9bw': 'Тайыр Мансұров',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // The given name was supplied from common usage.
  '1tcoor': 'Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нұрғалиев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзақан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'Қаржы дағдарысына байланысты халықаралық қаржыны қатаңырақ қадағалауға шақырады және көпполярлықты қолдайды.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc:
    '2001 жылғы конвенцияны жаңартып, террористік қылмыстарға қатысты анықтамалар мен міндеттерді кеңейтеді.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'Терроризмге қарсы екінші үшжылдық бағдарлама.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt:
    'Үкіметтер арасындағы шарт ретінде киберқатерлерді және оларға қарсы бірлескен шараларды тізіп көрсетеді.',
  // In force for China since 2 June 2011.
  '1v11vl': 'Қытай үшін 2011 жылғы 2 маусымнан бастап күшінде.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'Мүшелер бір-біріне терроризмге қарсы кадрлар даярлай алады.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'Өңір дағдарысқа тап болса, мүшелердің қалай кеңесіп, қалай әрекет ететінін белгілейді.',
  // Named the first two dialogue partners.
  '1fet73y': 'Диалог бойынша алғашқы екі серіктесті атады.',
};
