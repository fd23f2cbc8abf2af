// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'Лидеры впервые за три года встретились очно и утвердили рекордный пакет документов: план расчётов в национальных валютах, четыре заявления по глобальным вопросам и меморандум Ирана.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'Председатель: сообщения того дня прямо говорят, что он председательствовал.',
  // On the eve of the summit Tashkent saw the memorandum signed.
  '2regml': 'Меморандум подписан в Ташкенте накануне саммита.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'В источнике есть все государства (МИД России, текст «Жэньминь жибао» в «Российской газете» и CRNTT). В нём упомянуты «представители приглашённых международных организаций», но названа только ООН. Премьер-министра Армении, о приезде которого говорилось в некоторых сообщениях до саммита, нет ни в одном списке того дня.',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Эбрахим Раиси',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедов',
  // guest of the chair
  '18nk7my': 'гость председателя',
  // Ilham Aliyev
  '178gicy': 'Ильхам Алиев',
  // invited as guest of the chair
  '1gbky1j': 'приглашённый гость председателя',
  // Recep Tayyip Erdoğan
  '13npg14': 'Реджеп Тайип Эрдоган',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари Дикарло',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'заместитель генерального секретаря по политическим вопросам и вопросам миростроительства',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'По сообщению Секретариата, 15 сентября 2022 г. он участвовал во встрече на полях саммита.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'Общие позиции по торговым барьерам, цифровому разрыву и беспорядку в мире.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': 'Третий пятилетний план по выполнению договора 2007 г.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1':
    'Задаёт направление работы над железнодорожными, автомобильными и мультимодальными связями в Евразии.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'Намечает этапы отказа от валют третьих стран в торговле.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190: 'В узбекском переводе — «план действий»; в английском тексте МИД России — «дорожная карта».',
  // Creates an honorary title.
  iiv53v: 'Учреждает почётное звание.',
  // What Iran commits to before it is a member.
  dypc3: 'Обязательства, которые Иран принимает на себя до вступления.',
  // Started the accession of Belarus.
  '1p87v60': 'Начинает процедуру приёма Беларуси.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'Пятью решениями круг партнёров расширен за счёт стран Персидского залива, Мальдив и Мьянмы.',
  // Shared view on dealing with climate change.
  '15q89it': 'Общий взгляд на меры в связи с изменением климата.',
  // Calls for open and steady supply lines.
  '1df8nam': 'Призывает к открытым и устойчивым цепочкам поставок.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'Излагает общий взгляд на то, как обеспечивать мировую продовольственную безопасность.',
  // States a joint view on world energy security.
  ho7nz6: 'Излагает общий взгляд на мировую энергетическую безопасность.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'Правительства договариваются развивать туризм между государствами-членами.',
  // Names the Indian city for the year.
  '1yq0o1n': 'Называет столицей на год индийский город.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'Сотрудничество с ЮНЕСКО на пять лет.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'Начинает обсуждение реформы ШОС.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'Позднее это обсуждение привело к единому статусу партнёра (2025 г.).',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'Третий пункт в нумерованном перечне решений Совета.',
};
