// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'Впервые решено предоставить статус партнёра по диалогу — Беларуси и Шри-Ланке; ШОС приняла собственную конвенцию против терроризма.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Совместное коммюнике заседания.',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
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
  '18kpqoe': 'первый заместитель премьер-министра',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'Должность в коммюнике — первый вице-премьер правительства.',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'гость принимающего государства',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General for Political Affairs
  r1478x: 'заместитель генерального секретаря по политическим вопросам',
  // Guest of the host state.
  '15ii034': 'Гость принимающего государства.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'председатель Исполнительного комитета — исполнительный секретарь',
  // Tair Mansurov
  '1jbv9bw': 'Таир Мансуров',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // The given name was supplied from common usage.
  '1tcoor': 'Полное имя восстановлено по общепринятой форме.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'В связи с финансовым кризисом призывает усилить надзор за международными финансами; поддерживает многополярность.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc:
    'Расширяет определения террористических преступлений и обязательства по ним, обновляя конвенцию 2001 г.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'Вторая трёхлетняя программа борьбы с терроризмом.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: 'Межправительственный договор: перечисляет киберугрозы и совместные меры против них.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'Государства-члены могут готовить антитеррористические кадры друг для друга.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'Определяет, как государства-члены консультируются и реагируют при кризисе в регионе.',
  // Named the first two dialogue partners.
  '1fet73y': 'Названы первые два партнёра по диалогу.',
};
