// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'Түштүк Осетиядагы кагылышуу болгон айда терроризмге каршы биргелешкен машыгуулардын эрежелери макулдашылды жана диалог боюнча өнөктөштөр категориясы киргизилди.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'Өткөн жери: Синьхуанын жана «Чжунго синьвэньшэ» агенттигинин кабарлары (索莫尼宫), экөө тең көчүрмөдөн окулган. 27-августтагы бейрасмий жолугушуу өкмөттүн Варзоб капчыгайындагы шаар сыртындагы резиденциясында өткөн.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Жыйындын биргелешкен коммюникеси.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
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
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'мунай жана жаратылыш газы министри',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'Санжаасурэнгийн Оюун',
  // Minister of Foreign Affairs
  '1g4vj05': 'тышкы иштер министри',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'Булакта S. Oyun деп жазылган. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // M. A. Durrani
  '4z0xae': 'Махмуд Али Дуррани',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'федералдык министр даражасындагы премьер-министрдин кеңешчиси',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'кабыл алуучу мамлекет чакырган конок',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Representative of the Secretary-General
  bpi43t: 'башкы катчынын өкүлү',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'Булакта M. Jenca деп жазылган. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'Аткаруу комитетинин төрагасы — аткаруучу катчы',
  // Toktasyn Buzubaev
  xkg6a2: 'Токтасын Бузубаев',
  // Deputy Secretary-General
  '11e159d': 'башкы катчынын орун басары',
  // The given name was supplied from common usage.
  '1tcoor': 'Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'Климатты жана энергетиканы камтыйт, Түштүк Осетиядагы кагылышууга токтолот жана талаштарда күч колдонууга каршы чыгат.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'Куралдуу күчтөрдүн жана коопсуздук кызматтарынын биргелешкен машыгууларына укуктук негиз берет.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'Байкоочулардан төмөн экинчи сырткы айлананы түзөт.',
  // First use came a year later.
  '62ue38': 'Биринчи жолу бир жылдан кийин колдонулган.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'Синьхуанын маалымдамасы ал Душанбеде кабыл алынганын ырастайт; толук тексти окулган эмес.',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'Мүчөлөрдү курал контрабандасына жана жардыргыч заттар соодасына каршы бириктирет.',
};
