// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'Упершыню за тры гады лідары сустрэліся асабіста і ўхвалілі рэкордны пакет: план разлікаў у нацыянальных валютах, чатыры глабальныя заявы і мемарандум Ірана.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'Старшыня: паведамленні таго дня прама кажуць, што ён старшынстваваў.',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'Мемарандумы Егіпта і Катара падпісаны ў Ташкенце напярэдадні саміту.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'У крыніцы ёсць усе дзяржавы (МЗС Расіі, тэкст «Жэньмінь жыбао» у «Расійскай газеце» і CRNTT). Яна згадвае «прадстаўнікоў запрошаных міжнародных арганізацый», але называе толькі ААН. Прэм’ер-міністра Арменіі, названага ў некаторых анонсах, няма ні ў адным спісе таго дня.',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шарыф',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Ebrahim Raisi
  xjx8yr: 'Эбрахім Раісі',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагійн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедаў',
  // guest of the chair
  '18nk7my': 'госць старшыні',
  // Ilham Aliyev
  '178gicy': 'Ільхам Аліеў',
  // invited as guest of the chair
  '1gbky1j': 'запрошаны як госць старшыні',
  // Recep Tayyip Erdoğan
  '13npg14': 'Рэджэп Таіп Эрдаган',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмары Дыкарла',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'намеснік генеральнага сакратара па палітычных пытаннях і пытаннях умацавання міру',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мін',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'Паводле Сакратарыята, 15 верасня 2022 года ён быў на сустрэчы на палях саміту.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'Вызначае агульныя пазіцыі па гандлёвых бар’ерах, лічбавым разрыве і глабальным беспарадку.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': 'Трэці пяцігадовы план па выкананні дагавора 2007 года.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'Кіруе работай над чыгуначнымі, аўтамабільнымі і мультымадальнымі сувязямі ў Еўразіі.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'Намячае этапы адмовы ад валют трэціх краін у гандлі.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190: 'Ва ўзбекскім перакладзе – «план дзеянняў»; у англійскім тэксце МЗС Расіі – «дарожная карта».',
  // Creates an honorary title.
  iiv53v: 'Засноўвае ганаровае званне.',
  // What Iran commits to before it is a member.
  dypc3: 'Абавязацельствы, якія Іран бярэ на сябе да членства.',
  // Started the accession of Belarus.
  '1p87v60': 'Пачынае працэдуру прыёму Беларусі.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'Пяццю рашэннямі пашырае кола партнёраў на Персідскі заліў, Мальдывы і М’янму.',
  // Shared view on dealing with climate change.
  '15q89it': 'Агульны погляд на тое, што рабіць са змяненнем клімату.',
  // Calls for open and steady supply lines.
  '1df8nam': 'Заклікае да адкрытых і ўстойлівых ланцужкоў паставак.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'Выкладае агульны погляд на тое, як падтрымліваць сусветную харчовую бяспеку.',
  // States a joint view on world energy security.
  ho7nz6: 'Выкладае агульны погляд на сусветную энергетычную бяспеку.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'Урады дамаўляюцца развіваць турызм паміж дзяржавамі-членамі.',
  // Names the Indian city for the year.
  '1yq0o1n': 'Называе сталіцай на год індыйскі горад.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'Пяць гадоў супрацоўніцтва з ЮНЕСКА.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'Пачынае абмеркаванне рэформы ШАС.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'Пазней абмеркаванне прывяло да адзінага статусу партнёра 2025 года.',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'Трэці пункт у нумараваным пераліку рашэнняў Савета.',
};
