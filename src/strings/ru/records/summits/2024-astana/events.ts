// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/events.ts`, each below the English one. */
export const texts: Texts = {
  // Ufa summit approves the strategy until 2025
  io6bv5: 'Саммит в Уфе утверждает стратегию до 2025 года',
  // The heads of state approve it for ten years.
  '1uzr79f': 'Главы государств утверждают её на десять лет.',
  // Qatar becomes dialogue partner
  bkmyy4: 'Катар становится партнёром по диалогу',
  // In Tashkent, Secretary-General Zhang Ming takes part in signing the memorandum.
  '1kncnt': 'В подписании меморандума в Ташкенте участвует генеральный секретарь Чжан Мин.',
  // Accession of Belarus begins at Samarkand
  '1uc0yr9': 'В Самарканде начата процедура приёма Беларуси',
  // Tokayev proposed an energy strategy at this summit too.
  '16ej4v6': 'На этом же саммите Токаев предложил энергетическую стратегию.',
  // Almaty chosen as tourism and cultural capital
  '1letx1f': 'Город Алматы выбран туристической и культурной столицей',
  // SCO culture ministers back the city for 2023–2024.
  '1oo36ga': 'На 2023–2024 гг. город поддержали министры культуры стран ШОС.',
  // Kazakhstan takes over from India
  '1001za2': 'Казахстан принимает председательство у Индии',
  // India chairs online; Belarus signs a memorandum of obligations, Iran becomes a member and Tokayev presents the chair programme. The term starts on 5 July.
  '1vlu0z7':
    'Индия проводит саммит по видеосвязи; Беларусь подписывает меморандум об обязательствах, Иран становится членом, Токаев представляет программу председательства. Срок начинается 5 июля.',
  // UN General Assembly resolution on UN-SCO cooperation
  '16ngj9p': 'Резолюция Генеральной Ассамблеи ООН о сотрудничестве ООН и ШОС',
  // Text prepared under the Kazakh chair.
  f48rgp: 'Текст подготовлен под председательством Казахстана.',
  // Belarus ratifies its memorandum
  zf4okz: 'Беларусь ратифицирует свой меморандум',
  // Lukashenko’s signed ratification is published.
  wiwar1: 'Опубликован подписанный Лукашенко документ о ратификации.',
  // Start of the SCO Year of Ecology
  '5gzv42': 'Начало Года экологии ШОС',
  // Kazakh foreign ministry’s announcement.
  '10hyp8v': 'Объявлено МИД Казахстана.',
  // Kazakhstan approves the memorandum with Belarus
  '7enpct': 'Казахстан утверждает меморандум с Беларусью',
  // Presidential decree No. 479.
  '14xxrv8': 'Указ президента № 479.',
  // SCO Secretariat and UNEP sign a memorandum in Nairobi
  '1hlafq6': 'Секретариат ШОС и ЮНЕП подписывают меморандум в Найроби',
  // Part of an event of the Year of Ecology.
  '1ua972a': 'В рамках мероприятия Года экологии.',
  // Security council secretaries meet in Astana
  '6po6ua': 'Встреча секретарей советов безопасности в Астане',
  // For the summit, the 19th meeting urges the 2025–2027 counter-terrorism programme.
  uwhkvy: '19-я встреча призывает принять на саммите программу борьбы с терроризмом на 2025–2027 гг.',
  // Council of Foreign Ministers in Astana
  '7ujhd6': 'Совет министров иностранных дел в Астане',
  // Leaders are sent the initiative, draft declaration and 22 decisions; a minute’s silence for Iran’s president and foreign minister.
  '5yprj9':
    'Лидерам направлены инициатива, проект декларации и 22 решения; память президента и министра иностранных дел Ирана почтили минутой молчания.',
  // Environment ministers in Astana
  q87ax9: 'Совещание министров окружающей среды в Астане',
  // The environmental protection agreement and waste statement get their clearance for the summit.
  zgb14: 'Соглашение об охране окружающей среды и заявление об отходах одобрены для внесения на саммит.',
  // Energy ministers approve the strategy to 2030
  m081eu: 'Министры энергетики одобряют стратегию до 2030 года',
  // SCO energy ministers’ fourth meeting: 20–21 June in Astana.
  '10adubf': 'Четвёртое совещание министров энергетики ШОС — 20–21 июня в Астане.',
  // National coordinators finish the texts
  '2rpwci': 'Национальные координаторы завершают работу над текстами',
  // The Council of National Coordinators meets in Astana until 2 July.
  mckmlo: 'Совет национальных координаторов заседает в Астане до 2 июля.',
  // Xi Jinping arrives in Astana
  '1fuv4w': 'Си Цзиньпин прибывает в Астану',
  // A state visit to Kazakhstan, paired with the summit.
  nthpom: 'Государственный визит в Казахстан, приуроченный к саммиту.',
  // Arrivals, bilateral meetings and informal dinner
  '8er7fw': 'Прибытие делегаций, двусторонние встречи и неформальный ужин',
  // Leaders dine together; Tokayev is host to Putin, Aliyev, Rahmon, Guterres and Qatar’s Amir.
  '1x3wc27': 'Лидеры ужинают вместе; Токаев принимает Путина, Алиева, Рахмона, Гутерриша и эмира Катара.',
  // Belarus becomes the tenth member
  v7dhjp: 'Беларусь становится десятым государством-членом',
  // The Council of Heads of State opens its 24th meeting with the decision.
  oc6pv4: 'Этим решением Совет глав государств открывает 24-е заседание.',
  // Astana Declaration and package signed
  kfhf4i: 'Подписаны Астанинская декларация и пакет документов',
  // 25 documents in all.
  g5dzto: 'Всего 25 документов.',
  // Yermekbayev appointed Secretary-General
  odu8y6: 'Ермекбаев назначен генеральным секретарём',
  // Term 2025–2027.
  '1ucuhzs': 'Срок — 2025–2027 гг.',
  // Welcome banquet and group photograph
  '81txs5': 'Приветственный банкет и общая фотография',
  // For all heads of delegation, before SCO Plus in the afternoon.
  alsfsl: 'Для всех глав делегаций, перед дневной встречей «ШОС плюс».',
  // First SCO Plus meeting
  '1lz1yh7': 'Первая встреча «ШОС плюс»',
  // Seven international organisations and sixteen countries. On its theme sources differ: the chair’s motto (Kremlin, TASS, BelTA) or the title of the World Unity initiative (Kazinform, Trend).
  rph1fj:
    'Семь международных организаций и шестнадцать стран. Тему источники называют по-разному: девиз председательства (сайт Кремля, ТАСС, БЕЛТА) или название инициативы «О мировом единстве» («Казинформ», Trend).',
  // Chair passes to China
  at6xun: 'Председательство переходит к Китаю',
  // China holds it for 2024–2025.
  op16yk: 'Китай председательствует в 2024–2025 гг.',
  // Press statement by Secretary-General Zhang Ming on the results
  h1d5ic: 'Заявление генерального секретаря Чжан Мина для прессы об итогах',
  // In the Palace of Peace and Reconciliation.
  '1wjr6e6': 'Во Дворце мира и согласия.',
  // Belarusian flag raised at the Secretariat in Beijing
  oj6nf1: 'В Секретариате в Пекине поднят флаг Беларуси',
  // With Foreign Minister Maxim Ryzhenkov.
  plx61i: 'С участием министра иностранных дел Максима Рыженкова.',
  // New budget shares agreed in Islamabad
  '1t0n6y1': 'В Исламабаде согласованы новые доли взносов в бюджет',
  // Heads of government meet; protocol signed, with provisional effect from 1 January 2025.
  '14wqg3z':
    'Заседание глав правительств; подписан протокол, который временно применяется с 1 января 2025 г.',
  // Yermekbayev takes office
  '1b6jdbf': 'Ермекбаев вступает в должность',
  // He succeeds Zhang Ming.
  yhnivs: 'Он сменяет Чжан Мина.',
  // UN General Assembly creates the Almaty SDG centre
  bon5xz: 'Генеральная Ассамблея ООН учреждает центр по ЦУР в Алматы',
  // Co-sponsors: 152.
  '1syoolx': 'Соавторов — 152.',
  // Association of Investors founded in practice
  '17hwyb9': 'Фактически учреждена Ассоциация инвесторов',
  // Work plan adopted in Astana, first meeting.
  '1no3umc': 'В Астане на первом заседании принят план работы.',
  // Foreign ministers agree partner status for Laos
  '2w2ncf': 'Министры иностранных дел согласовали статус партнёра для Лаоса',
  // Announced by Sergey Lavrov in Tianjin.
  '16ehani': 'Об этом объявил в Тяньцзине Сергей Лавров.',
  // Host agreement for the Almaty SDG centre signed
  tuamkk: 'Подписано соглашение с принимающей страной о центре по ЦУР в Алматы',
  // The UN General Assembly had created the centre in March.
  o6yygw: 'Сам центр Генеральная Ассамблея ООН учредила в марте.',
  // Tianjin summit adopts the strategy until 2035
  '1bdoboe': 'Саммит в Тяньцзине принимает стратегию до 2035 года',
  // Also: an energy roadmap to 2030, Laos as dialogue partner, Anti-Drug Centre and Universal Centre agreements, one partner status, Kyrgyzstan as next chair.
  ji4zxg:
    'Также: дорожная карта в энергетике до 2030 года, статус партнёра по диалогу для Лаоса, соглашения об Антинаркотическом центре и Универсальном центре, единый статус партнёра, следующий председатель — Кыргызстан.',
  // A 120–27–28 vote adopts A/79/L.124; Kazakhstan sees in it support for its initiative.
  p799oy:
    'Документ A/79/L.124 принят 120 голосами против 27 при 28 воздержавшихся; Казахстан видит в нём поддержку своей инициативы.',
  // SCO Secretariat and CARICC sign their memorandum
  '1uv5f95': 'Секретариат ШОС и ЦАРИКЦ подписывают меморандум',
  // In Almaty, by Yermekbayev and Khamidov.
  '1pc8ggt': 'В Алматы; подписали Ермекбаев и Хамидов.',
  // 26th meeting of the Council of Heads of State in Bishkek
  te68ix: '26-е заседание Совета глав государств в Бишкеке',
  // Kyrgyzstan’s chairmanship ends.
  oiyc0a: 'Завершается председательство Кыргызстана.',
};
