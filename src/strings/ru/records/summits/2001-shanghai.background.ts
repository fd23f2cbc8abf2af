// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'Узбекистан принят на равных правах, и решением шести президентов «Шанхайская пятёрка» стала официальной организацией. Подписанная ими в тот же день конвенция о борьбе с терроризмом определила цели в области безопасности на два десятилетия вперёд.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14 июня город принимал шестую встречу лидеров «Шанхайской пятёрки»; ШОС основана на встрече 15 июня. В китайских перечнях первый саммит часто датируют 14–15 июня.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'Председатель: две страницы календаря памятных дат, обе по одному тексту китайской прессы, прямо сообщают, что он председательствовал и открыл встречу около девяти часов утра. Место проведения не найдено.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'Страница календаря памятных дат с текстом китайского агентства, в котором названы все шесть президентов; страница сайта Кремля подтверждает участие шести глав государств и называет по имени Владимира Путина. Наблюдателей и гостей тогда ещё не было. Место проведения не найдено.',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Known as Rakhmonov until 2007.
  qc4pei: 'До 2007 г. — Рахмонов.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru':
    'Фиксирует, что Узбекистан вошёл в механизм пяти стран на равных правах непосредственно перед созданием ШОС.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'Не подтверждены точное название и точная дата (14 или 15 июня 2001 г.).',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o': 'Учредительная декларация: шесть президентов создали ШОС и закрепили её цели и принципы.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'Позднее эти принципы стали называть «шанхайским духом».',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'Государства-члены обязуются обмениваться информацией, содействовать в розыске и помогать друг другу пресекать нападения; даны определения терроризма, сепаратизма и экстремизма — «трёх сил зла», как их называют в ШОС.',
  // A 5 September 2003 protocol amended it.
  '94hnaq': 'Изменена протоколом от 5 сентября 2003 г.',
};
