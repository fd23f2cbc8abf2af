// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'Согласованы правила совместных антитеррористических учений, введена категория партнёров по диалогу — в том же месяце, что и конфликт в Южной Осетии.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'Место проведения: сообщения Синьхуа и агентства «Чжунго синьвэньшэ» (索莫尼宫), оба просмотрены в копиях. Неформальная встреча 27 августа прошла в загородной резиденции правительства в Варзобском ущелье.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Совместное коммюнике заседания.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
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
  '4i99e5': 'министр нефти и природного газа',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'Санжаасурэнгийн Оюун',
  // Minister of Foreign Affairs
  '1g4vj05': 'министр иностранных дел',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'В источнике — S. Oyun. Полное имя восстановлено по общепринятой форме.',
  // M. A. Durrani
  '4z0xae': 'М. А. Дуррани',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'советник премьер-министра в ранге федерального министра',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'гость принимающего государства',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Representative of the Secretary-General
  bpi43t: 'представитель генерального секретаря',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'В источнике — M. Jenca. Полное имя восстановлено по общепринятой форме.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'председатель Исполнительного комитета — исполнительный секретарь',
  // T. I. Buzubaev
  '13v9bb4': 'Т. И. Бузубаев',
  // Deputy Secretary-General
  '11e159d': 'заместитель генерального секретаря',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'Касается климата и энергетики, говорит о конфликте в Южной Осетии и отвергает применение силы как средство разрешения споров.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'Даёт правовую основу для совместных учений вооружённых сил и органов безопасности.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'Создаёт второй внешний круг — на ступень ниже наблюдателей.',
  // First use came a year later.
  '62ue38': 'Впервые применено через год.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'Справка Синьхуа подтверждает, что документ принят в Душанбе; полный текст не просмотрен.',
  // Unites members against gun-running and explosives trade.
  i1br1i:
    'Объединяет государства-члены в борьбе с контрабандой оружия и незаконной торговлей взрывчатыми веществами.',
};
