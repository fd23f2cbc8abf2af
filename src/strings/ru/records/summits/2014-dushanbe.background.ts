// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'Заключено соглашение об автомобильных перевозках; с утверждением последних процедурных документов о приёме открылся путь Индии и Пакистану.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'Председатель: официальное информационное сообщение от 12 сентября 2014 г.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'Место проведения: в источнике — «Kokhi Navruz».',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'По пресс-релизу Секретариата (копия Токийского университета). Государства в источнике указаны все; просмотренный фрагмент обрывается на организациях.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // Sushma Swaraj
  l6dw72: 'Сушма Сварадж',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: 'В источнике — Foreign Minister S. Svaradzh. Полное имя восстановлено по общепринятой форме.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'советник премьер-министра по национальной безопасности и иностранным делам',
  // The given name was supplied from common usage.
  '1tcoor': 'Полное имя восстановлено по общепринятой форме.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the host
  '1shxn2n': 'гость принимающей стороны',
  // Jeffrey Feltman
  du1n: 'Джеффри Фелтман',
  // Under-Secretary-General for Political Affairs
  r1478x: 'заместитель генерального секретаря по политическим вопросам',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'председатель Исполнительного комитета — исполнительный секретарь',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu': 'В 2009 и 2011 гг. должность занимал Т. Мансуров; здесь фрагмент обрывается на инициалах «T. M».',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'В источнике — Zhang Sinfen.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'Излагает общий взгляд на новые угрозы и меняющийся миропорядок; подтверждает готовность государств-членов к расширению.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'Пошагово описывает путь заявителя к членству.',
  // The set text that applicants sign before joining.
  jk9cer: 'Единый текст, который заявители подписывают перед вступлением.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'Начинает подготовку первой десятилетней стратегии.',
  // Makes road haulage between member states easier.
  '17g35iq': 'Упрощает автомобильные перевозки между государствами-членами.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'В английской прессе: соглашение об облегчении международных автомобильных перевозок.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'Правила использования эмблемы и флага.',
  // Plans for commemorating together in 2015.
  oqcpa1: 'План совместных памятных мероприятий в 2015 г.',
};
