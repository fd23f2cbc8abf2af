// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'Экстремизмге каршы конвенцияга кол коюлду, 2001-жылдан берки биринчи кеңейүүдө Индия жана Пакистан мүчө болду.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'Өткөн жери: Синьхуа Си Цзиньпин ошол жерге келип, аны Назарбаев тосуп алганын кабарлайт.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'Документтер: Sputnik мамлекет башчылары кол койгон 11 документти санайт; биздин тизмеде башкы катчы кол койгон Эл аралык Кызыл Крест комитети менен меморандум да бар.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'ШКУнун Катчылыгынын пресс-релизинен алынган, ал ким төрагалык кылганын да ырастайт (Н. Назарбаев «жыйынга төрагалык кылды»), бирок өткөн жерин атабайт.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'ушул жыйында мүчө болгон; пресс-релизде делегациясы дагы эле байкоочулардын катарында',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шариф',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Mohammad Javad Zarif
  '1o51sir': 'Мохаммад Джавад Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'тышкы иштер министри',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'Аткаруу комитетинин төрагасы — аткаруучу катчы',
  // Amanzhol Zhankuliev
  '14db54m': 'Аманжол Жанкулиев',
  // Deputy Secretary-General
  '11e159d': 'башкы катчынын орун басары',
  // Le Luong Minh
  '10rvqin': 'Ле Лыонг Минь',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director of the Secretariat
  o9xspg: 'Катчылыктын аткаруучу директору',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'Сегиз мүчөгө чейин кеңейгенин белгилейт; терроризм, соода жана аймактык кризистер боюнча орток көз карашты билдирет.',
  // Made India a full member.
  tohsa9: 'Индияны толук кандуу мүчө кылган.',
  // Made Pakistan a full member.
  ds93c1: 'Пакистанды толук кандуу мүчө кылган.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'Экстремизмге жана аны каржылоого жалпы аныктама берет; мүчөлөр ал үчүн жазалоого жана бири-бирине көмөктөшүүгө милдеттенет.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'ШКУдан тышкары мамлекеттер кошула алат. Күчүнө кирген күнү өлкөлөр боюнча ар башка: Россия үчүн 2019-жылдын 12-октябры (Россиянын Тышкы иштер министрлиги).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'Ташкенттеги улуттук өкүлдөргө жаңы эрежелер берилет.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'Бюджетти сегиз мамлекетке кайра бөлүштүргөн.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'Терроризмдин бардык түрүн жана экстремисттик топторду саясий максатта колдонууну четке кагат, Бириккен Улуттар Уюмун жетекчиликке чакырат.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': '2016-жылдагы туризм программасынын алкагындагы ишти баштайт.',
  // Working link with the Red Cross.
  j4wk2q: 'Кызыл Крест менен иштөө байланышы.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'Максаты аткарылган Кеңештин чечимдерин токтоткон.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': 'Кол коюлган он бир документтин бири; булактагы аталышта «мүчө» деген сөздөр жок.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'Катчылыктын баяндамасы жыл сайынкы тартипте бекитилет.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'Жыл сайынкыдай антитеррордук органдын баяндамасын кабыл алат.',
};
