// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'Единый статус партнёра заменил статусы наблюдателя и партнёра по диалогу; лидеры также создали четыре центра безопасности и приняли стратегию до 2035 года.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'Гонконгский комментарий ошибочно называет саммит 24-м; официальный номер — 25-й.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'Девиз: лозунг председательства Китая в 2024–2025 гг.; «Жэньминь жибао» передаёт его по-английски и как «Carrying forward the Shanghai Spirit: SCO in Action».',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'Документы: Синьхуа говорит о 24 итоговых документах; по подсчёту Акорды, подписано 20; если к 24 прибавить декларацию, выходит 25.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'В решении стоит «партнёр по диалогу»; в тот же день обе категории стали одной — «партнёр».',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'Государства-члены — по перепечатке пресс-релиза Секретариата в News Central Asia; государства, участвовавшие в «ШОС плюс», — по сообщению от 1 сентября (UrduPoint/APP), имена из него проверены по одному; десять руководителей организаций (двое — от органов ШОС) — по брифингу МИД Китая 22 августа 2025 г., напечатанному в CRNTT по Синьхуа. Из Афганистана, наблюдателя, лидера не приглашали. «Коммерсантъ» в одной заметке ошибочно называет присутствовавшими всех партнёров по диалогу.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'По данным Синьхуа, итоговых документов 24, то есть вместе с декларацией вышло бы 25; по подсчёту Акорды, подписано 20.',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкиан',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Nikol Pashinyan
  '1i1s4jn': 'Никол Пашинян',
  // Ilham Aliyev
  '178gicy': 'Ильхам Алиев',
  // Hun Manet
  '16svjwd': 'Хун Манет',
  // Mostafa Madbouly
  d0a0qb: 'Мустафа Мадбули',
  // Mohamed Muizzu
  '6s7mgc': 'Мохамед Муиззу',
  // Min Aung Hlaing
  '1lj9ne1': 'Мин Аун Хлайн',
  // Acting President
  ir45z5: 'исполняющий обязанности президента',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq:
    'В списке МИД Китая от 22 августа 2025 г., который заканчивается словами «и другие», страна не названа.',
  // KP Sharma Oli
  '15a0vmu': 'К. П. Шарма Оли',
  // Recep Tayyip Erdoğan
  '13npg14': 'Реджеп Тайип Эрдоган',
  // Sugiono
  '1vvo8ut': 'Сугионо',
  // Minister of Foreign Affairs
  '1g4vj05': 'министр иностранных дел',
  // guest of the chair
  '18nk7my': 'гость председателя',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'Президент Прабово Субианто, чьё участие было объявлено, остался в Индонезии.',
  // Thongloun Sisoulith
  '1imybft': 'Тхонглун Сисулит',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'в этот день получил статус партнёра по диалогу; приглашён как гость председателя',
  // Anwar Ibrahim
  '1cq5cvc': 'Анвар Ибрагим',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедов',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': 'В одном из анонсов в августе 2025 г. ошибочно назван Гурбангулы Бердымухамедов.',
  // Pham Minh Chinh
  '1lztxsd': 'Фам Минь Тинь',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366':
    'Об участии организации говорится в сообщениях с заседания; имя — из списка принимающей стороны от 22 августа 2025 г.',
  // Bakytzhan Sagintayev
  '92bows': 'Бакытжан Сагинтаев',
  // Chairman of the Board
  q0e40o: 'председатель Коллегии',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'Об участии организации сообщалось с заседания; имя — из списка принимающей стороны от 22 августа 2025 г. Полное имя восстановлено по общепринятой форме.',
  // Kao Kim Hourn
  '1xvlyct': 'Као Ким Хорн',
  // Imangali Tasmagambetov
  '960rnq': 'Имангали Тасмагамбетов',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'Основание — список приглашённых, обнародованный принимающей стороной 22 августа 2025 г.; сообщений с заседания не найдено. По сообщению от 31 августа, на торжественном приёме были десять руководителей организаций; их имена не названы.',
  // Asad Majeed Khan
  e6zv2a: 'Асад Маджид Хан',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'Источники: список принимающей стороны от 22 августа 2025 г. (в нём — Asad Khan) и интервью от 31 августа 2025 г. По сообщению от 31 августа, на торжественном приёме были десять руководителей организаций; их имена не названы.',
  // Kairat Sarybay
  '15cv040': 'Кайрат Сарыбай',
  // Jin Liqun
  '80l5iz': 'Цзинь Лицюнь',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'Принимает политическое решение о банке развития, поддерживает миропорядок с центральной ролью ООН, осуждает нападения в Индии и Пакистане и удары по Ирану в июне 2025 г.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': 'Сменяет стратегию до 2025 года и определяет курс на десять лет — 2026–2035 гг.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'Направлена против вербовки и экстремистских взглядов; рассчитана на пять лет.',
  // Carries out the 2024 energy strategy.
  yqd7eq: 'Реализует энергетическую стратегию 2024 г.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'Вместо разрозненных механизмов — единый центр с подразделениями по организованной преступности и информационной безопасности.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'Новый постоянный антинаркотический центр размещается в Душанбе.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'Это проект, одобренный указом президента Казахстана 29 августа 2025 г.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'Объединяет партнёров по диалогу и наблюдателей в одну категорию.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'Лаос вошёл во внешний круг организации.',
  // Formal link between the two bodies.
  '1dihe05': 'Официальная связь между двумя организациями.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'Называет столицей на год курорт Кыргызстана на берегу озера.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'Поддерживает ООН и послевоенный миропорядок.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'Выступает за Всемирную торговую организацию, против односторонних мер.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'Поддерживает передачу технологий, совместные проекты и молодых новаторов.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'Поддерживает рост цифровой экономики и электронную торговлю.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'Поддерживает равные права в разработке и использовании искусственного интеллекта.',
  // Shared view on energy security and transition.
  '1s675hm': 'Общий взгляд на энергетическую безопасность и энергопереход.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'Тема названа в заголовке сообщения; в просмотренной копии перечень обрезан.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'Английское название — наше. Китайский заголовок и текст взяты из копии этой страницы агентства «Чжунго синьвэньшэ»; адрес страницы установлен предположительно.',
};
