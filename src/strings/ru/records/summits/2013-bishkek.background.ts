// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'Все государства-члены ратифицировали договор о добрососедстве; лидеры приняли первый пятилетний план по его реализации.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'Председатель: согласно коммюнике, он председательствовал на заседании.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv':
    'Китайский текст коммюнике для прессы (указанный в нём источник — МИД Китая), просмотрен в копии.',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // Salman Khurshid
  '1csjlt': 'Салман Хуршид',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'В китайском тексте только фамилия; имя восстановлено по общепринятой форме.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'советник премьер-министра по национальной безопасности и иностранным делам',
  // Ján Kubiš
  jng0dq: 'Ян Кубиш',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'специальный посланник генерального секретаря, глава Миссии ООН по содействию Афганистану',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'В китайском тексте только фамилия (库比什); имя восстановлено по общепринятой форме.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee
  gcsgoz: 'председатель Исполнительного комитета',
  // Surname only in the Chinese text.
  o7ncj8: 'В китайском тексте только фамилия.',
  // Deputy Secretary-General
  '11e159d': 'заместитель генерального секретаря',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'Найдена только китайская транскрипция (季扬斯基), написания латиницей нет.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'Среди общих позиций по региональным и мировым делам — поддержка политического урегулирования в Сирии и передачи её химического оружия.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': 'Первый пятилетний план по выполнению договора 2007 г.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'Китайское название в источнике сокращено («план реализации» договора).',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'Определяет условия обмена учёными и совместных исследований.',
  // Later work plans carry it out.
  irvujk: 'Реализуется последующими рабочими планами.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': 'Заявление 2021 г. приводит его с этой датой, которая сходится с саммитом в Бишкеке.',
};
