// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'У год дваццаціпяцігоддзя лідары прынялі Бішкекскую дэкларацыю, іншыя рашэнні і заявы. Старшынства перайшло да Пакістана, які прыме саміт у Ісламабадзе ў 2027 годзе.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': 'Праграма – 31 жніўня – 1 верасня, пасяджэнне Савета – 1 верасня 2026 года.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'Старонкі ШАС вядомыя з тэкстаў верасня і кастрычніка 2026 года, якія на іх спасылаюцца. Выступленне старшыні КНР на пасяджэнні Савета апублікавала адно з пасольстваў Кітая.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'Старшыня: другі файл са спасылкай на Global Research (верасень 2026 года) таксама называе яго старшынёй; абедзве крыніцы другасныя.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'Дэвіз: лозунг старшынства Кыргызстана ў 2025–2026 гадах.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'Дакументы: пра 28 дакументаў, разам з Бішкекскай дэкларацыяй, вядома з файла, які спасылаецца на старонку Сакратарыята; саму старонку адкрыць не ўдалося.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'Паведамленняў пра змяненне статусу не знойдзена. 4 верасня 2026 года ў інтэрв’ю «Жэньмінь жыбао» «сям’я ШАС» па-ранейшаму налічвала 27 дзяржаў (10 членаў і 17 партнёраў), як склалася ў Цяньцзіні.',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    'Паводле «Жэньмінь жыбао», папоўдні 1 верасня прайшла сустрэча «ШАС плюс» пра мацнейшую ААН і шматпалярны свет. Хто ўдзельнічаў, не ўстаноўлена.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'Сі Цзіньпін, Уладзімір Пуцін, Нарэндра Модзі і Шахбаз Шарыф: са спасылкай на старонку МЗС Кітая. Астатнія члены і Антоніу Гутэрыш: файл са спасылкай на Global Research (верасень 2026 года). Рэджэп Таіп Эрдаган: кароткае паведамленне The Japan Times.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'Акрамя дэкларацыі, ANI паведамляе пра 13 выніковых пагадненняў.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкіян',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шарыф',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Recep Tayyip Erdoğan
  '13npg14': 'Рэджэп Таіп Эрдаган',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'Адзначае юбілей; паводле паведамленняў, асуджае напады на Іран і датычыць аховы здароўя, клімату, лічбавага развіцця, транспарту і бяспекі.',
  // The official page is known from others who cite it.
  tasxua: 'Афіцыйная старонка вядомая з тэкстаў, якія на яе спасылаюцца.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'Штогадовае званне атрымлівае культурны цэнтр Пакістана, наступнага старшыні.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    'Вядома з двух тэкстаў кастрычніка 2026 года: адзін спасылаецца на старонку ШАС, другі – на некалькі паведамленняў прэсы.',
};
