// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'В год двадцатипятилетия лидеры приняли Бишкекскую декларацию, другие решения и заявления. Председательство перешло к Пакистану, который примет саммит в Исламабаде в 2027 г.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': 'В рамках программы 31 августа — 1 сентября Совет заседал 1 сентября 2026 г.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'Страницы ШОС известны по текстам сентября и октября 2026 г., которые на них ссылаются. Выступление председателя КНР на заседании Совета опубликовало одно из посольств Китая.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'Председатель: второй файл, со ссылкой на Global Research (сентябрь 2026 г.), тоже называет его председателем; оба источника вторичные.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'Девиз: лозунг председательства Кыргызстана в 2025–2026 гг.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'Документы: о 28 документах, включая Бишкекскую декларацию, известно из файла, который ссылается на страницу Секретариата; саму страницу открыть не удалось.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'Сообщений об изменении чьего-либо статуса не найдено. 4 сентября 2026 г. в интервью «Жэньминь жибао» «семья ШОС» по-прежнему насчитывала 27 государств (10 членов и 17 партнёров), как это сложилось в Тяньцзине.',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    'По сообщению «Жэньминь жибао», во второй половине дня 1 сентября прошла встреча «ШОС плюс» об усилении ООН и многополярном мире. Кто в ней участвовал, не установлено.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'Си Цзиньпин, Владимир Путин, Нарендра Моди и Шахбаз Шариф: со ссылкой на страницу МИД Китая. Остальные члены и Антониу Гутерриш: файл, ссылающийся на Global Research (сентябрь 2026 г.). Реджеп Тайип Эрдоган: краткое сообщение The Japan Times.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'Помимо декларации, ANI сообщает о 13 итоговых соглашениях.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкиан',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Recep Tayyip Erdoğan
  '13npg14': 'Реджеп Тайип Эрдоган',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'Посвящена юбилею; по сообщениям, осуждает нападения на Иран и касается здравоохранения, климата, цифровизации, транспорта и безопасности.',
  // The official page is known from others who cite it.
  tasxua: 'Официальная страница известна только по ссылкам на неё.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'Ежегодное звание получает культурный центр Пакистана, следующего председателя.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    'Известно из двух текстов октября 2026 г.: один ссылается на страницу ШОС, другой — на несколько сообщений прессы.',
};
