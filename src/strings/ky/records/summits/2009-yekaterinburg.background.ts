// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'Диалог боюнча өнөктөш макамы биринчи жолу Беларуска жана Шри-Ланкага берилди; ШКУ өзүнүн терроризмге каршы конвенциясын кабыл алды.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Жыйындын биргелешкен коммюникеси.',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
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
  '18kpqoe': 'премьер-министрдин биринчи орун басары',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'Коммюникедеги кызматы — өкмөттүн биринчи вице-премьери.',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'кабыл алуучу мамлекет чакырган конок',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General for Political Affairs
  r1478x: 'башкы катчынын саясий маселелер боюнча орун басары',
  // Guest of the host state.
  '15ii034': 'Кабыл алуучу мамлекет чакырган конок.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'Аткаруу комитетинин төрагасы — аткаруучу катчы',
  // Tair Mansurov
  '1jbv9bw': 'Таир Мансуров',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // The given name was supplied from common usage.
  '1tcoor': 'Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'Каржы кризисине байланыштуу эл аралык каржыны катуураак көзөмөлдөөгө чакырат жана көп уюлдуулукту колдойт.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc:
    '2001-жылдагы конвенцияны жаңыртып, террордук кылмыштар боюнча аныктамаларды жана милдеттерди кеңейтет.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'Терроризмге каршы экинчи үч жылдык программа.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt:
    'Өкмөттөрдүн ортосундагы келишим катары киберкоркунучтарды жана аларга каршы биргелешкен кадамдарды санап өтөт.',
  // In force for China since 2 June 2011.
  '1v11vl': 'Кытай үчүн 2011-жылдын 2-июнунан тартып күчүндө.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'Мүчөлөр бири-бирине терроризмге каршы кадрларды даярдай алат.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'Аймак кризиске туш болсо, мүчөлөр кантип кеңешип, кантип аракеттенерин белгилейт.',
  // Named the first two dialogue partners.
  '1fet73y': 'Диалог боюнча алгачкы эки өнөктөштү атаган.',
};
