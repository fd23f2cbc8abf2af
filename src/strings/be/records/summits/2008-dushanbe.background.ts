// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'Узгоднены правілы сумесных антытэрарыстычных вучэнняў, уведзена катэгорыя партнёраў па дыялогу – у тым жа месяцы, што і канфлікт у Паўднёвай Асеціі.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'Месца правядзення: паведамленні Сіньхуа і China News Service (索莫尼宫), абодва прагледжаны ў копіях. Нефармальная сустрэча 27 жніўня прайшла ў загараднай рэзідэнцыі ўрада ў Варзобскай цясніне.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Сумеснае камюніке пасяджэння.',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакіеў',
  // Dmitry Medvedev
  ypo4dw: 'Дзмітрый Мядзведзеў',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадзінежад',
  // Murli Deora
  srfqu9: 'Мурлі Дэора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'міністр нафты і прыроднага газу',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'Санжаасурэнгійн Аюун',
  // Minister of Foreign Affairs
  '1g4vj05': 'міністр замежных спраў',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'У крыніцы – S. Oyun. Імя адноўлена паводле агульнапрынятай формы.',
  // M. A. Durrani
  '4z0xae': 'Махмуд Алі Дурані',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'саветнік прэм’ер-міністра ў рангу федэральнага міністра',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // guest of the host state
  '14bix26': 'госць дзяржавы-гаспадыні',
  // Miroslav Jenča
  '9mm6bf': 'Міраслаў Енча',
  // Representative of the Secretary-General
  bpi43t: 'прадстаўнік генеральнага сакратара',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'У крыніцы – M. Jenca. Імя адноўлена паводле агульнапрынятай формы.',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'старшыня Выканаўчага камітэта – выканаўчы сакратар',
  // Toktasyn Buzubaev
  xkg6a2: 'Тактасын Бузубаеў',
  // Deputy Secretary-General
  '11e159d': 'намеснік генеральнага сакратара',
  // The given name was supplied from common usage.
  '1tcoor': 'Імя адноўлена паводле агульнапрынятай формы.',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Балат Нургаліеў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'Датычыць клімату і энергетыкі, гаворыць пра канфлікт у Паўднёвай Асеціі і адхіляе сілу як сродак у спрэчках.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'Дае прававую аснову сумесным вучэнням узброеных сіл і органаў бяспекі.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'Стварае другое знешняе кола, ніжэйшае за назіральнікаў.',
  // First use came a year later.
  '62ue38': 'Упершыню ўжыта праз год.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'Даведка Сіньхуа пацвярджае, што дакумент прыняты ў Душанбэ; поўны тэкст не прагледжаны.',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'Аб’ядноўвае дзяржавы-члены супраць кантрабанды зброі і гандлю выбуховымі рэчывамі.',
};
