// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'Қоидаҳои машқҳои муштараки зиддитеррористӣ мувофиқа шуданд ва мақоми шарики муколама ҷорӣ шуд, дар ҳамон моҳе, ки низои Осетияи Ҷанубӣ рӯй дод.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'Макон: хабарҳои «Синхуа» ва Хадамоти хабарии Чин (索莫尼宫), ҳарду дар нусха хонда шудаанд. Вохӯрии ғайрирасмии 27 август дар қароргоҳи берунишаҳрии ҳукумат дар дараи Варзоб гузашт.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Коммюникеи муштараки ҷаласа.',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Маҳмуд Аҳмадинажод',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'вазири нафт ва гази табиӣ',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'Санжаасурэнгийн Оюун',
  // Minister of Foreign Affairs
  '1g4vj05': 'вазири корҳои хориҷӣ',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': '«С. Оюн» чоп шудааст. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // M. A. Durrani
  '4z0xae': 'Маҳмуд Алӣ Дурронӣ',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'мушовири сарвазир (бо мақоми вазири федералӣ)',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // guest of the host state
  '14bix26': 'меҳмони давлати мизбон',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Representative of the Secretary-General
  bpi43t: 'намояндаи дабири кулл',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': '«М. Енча» чоп шудааст. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'раиси Кумитаи иҷроия – котиби иҷроия',
  // Toktasyn Buzubaev
  xkg6a2: 'Токтасин Бузубаев',
  // Deputy Secretary-General
  '11e159d': 'муовини дабири кулл',
  // The given name was supplied from common usage.
  '1tcoor': 'Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нурғалиев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Myrzakan Subanov
  '1w1q6p0': 'Мирзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'Иқлим ва энергетикаро фаро мегирад, ба низои Осетияи Ҷанубӣ дахл мекунад ва ба истифодаи қувва дар баҳсҳо муқобил аст.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'Ба машқҳои муштараки қувваҳои мусаллаҳ ва хадамоти амният асоси ҳуқуқӣ медиҳад.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'Доираи дуюми берунаро поёнтар аз давлатҳои нозир ташкил медиҳад.',
  // First use came a year later.
  '62ue38': 'Пас аз як сол бори аввал истифода шуд.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'Маълумоти «Синхуа» тасдиқ мекунад, ки Душанбе онро қабул кард; матни пурра хонда нашудааст.',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'Давлатҳои узвро бар зидди қочоқи силоҳ ва савдои маводи тарканда муттаҳид мекунад.',
};
