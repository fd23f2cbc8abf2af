// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'Программы по безопасности, борьбе с наркотиками и энергетике продлены на вторую половину десятилетия, Беларусь стала десятым государством-членом.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'Документы: в том числе три заявления, принятые без подписания.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'Документы: в казахстанских и российских сообщениях до саммита названы 24 (декларация, 20 решений, 3 заявления); в сообщениях после него — 25, что сходится, если прибавить межправительственное соглашение об охране окружающей среды.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'После того как Беларусь стала членом, наблюдателями остались Монголия и Афганистан. Ни в одном списке участников Афганистана нет.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'до подписания решения в начале заседания — наблюдатель',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // incoming chair
  '1fyo59g': 'следующий председатель',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'Субраманьям Джайшанкар',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'Министр зачитал выступление премьер-министра Нарендры Моди, который на саммит не приехал.',
  // Mohammad Mokhber
  '1sayord': 'Мохаммад Мохбер',
  // Acting President
  ir45z5: 'исполняющий обязанности президента',
  // first summit attended as a full member
  ds4y8d: 'первый саммит в качестве полноправного члена',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    'Исполняет обязанности после гибели Эбрахима Раиси в мае 2024 г. В англоязычной «Википедии» ошибочно указан Масуд Пезешкиан.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi:
    'На встрече «ШОС плюс» в делегацию входили Сергей Лавров, Алексей Оверчук, Дмитрий Песков и Юрий Ушаков.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Ilham Aliyev
  '178gicy': 'Ильхам Алиев',
  // invited as guest of the chair
  '1gbky1j': 'приглашённый гость председателя',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'Тамим бен Хамад Аль Тани',
  // Amir
  '1nky9hw': 'эмир',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'приглашённый гость председателя; меморандум подписан 14 сентября 2022 г.',
  // Recep Tayyip Erdoğan
  '13npg14': 'Реджеп Тайип Эрдоган',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'приглашённый гость председателя; партнёр с 2013 г.',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'Сауд бен Сакр аль-Касими',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'правитель эмирата Рас-эль-Хайма, член Федерального верховного совета',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'Это шестнадцатая страна, не названная в авторской статье от 8 июля 2024 г.; он возглавлял делегацию от имени президента Мухаммеда бен Заида.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'председатель Халк Маслахаты (Народного совета), национальный лидер',
  // no SCO status; guest of the chair
  '1q1dzu1': 'без статуса в ШОС; гость председателя',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'Главой государства тогда был его сын Сердар Бердымухамедов.',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3 июля он также присутствовал на неформальном ужине.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3:
    'Имя названо в двух списках, составленных незадолго до саммита; позднее подтверждено лишь участие организации.',
  // Imangali Tasmagambetov
  '960rnq': 'Имангали Тасмагамбетов',
  // Bakytzhan Sagintayev
  '92bows': 'Бакытжан Сагинтаев',
  // Chairman of the Board
  q0e40o: 'председатель Коллегии',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'Секретариат ШОС сообщил о встрече с ним на полях мероприятий в Астане и о его предстоящем участии в «ШОС плюс».',
  // Khusrav Noziri
  yc74zm: 'Хусрав Нозири',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: 'В авторской статье от 8 июля 2024 г. не названа.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'На английской странице сайта Кремля ошибочно переведена как ОЭСР.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'Источник, называющий участника заседания, не найден; за две недели до саммита должность занимал Сарыбай.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf:
    'В мае и сентябре 2024 г. должность занимал Арын; его личное присутствие источниками не подтверждено.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: 'Именно эту организацию авторская статья от 8 июля 2024 г. называет ОИС.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'генеральный секретарь ШОС (1 января 2022 г. — 31 декабря 2024 г.)',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'заместитель генерального секретаря ШОС, назначен генеральным секретарём на 2025–2027 гг.',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'О назначении объявлено на саммите; участие в конкретных заседаниях источниками не подтверждено.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'Беларусь становится десятым государством-членом; этим завершается процедура приёма, начатая в 2022 г. Решение подписано первым, до других пунктов повестки дня.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': '6 июля 2024 г. в Секретариате в Пекине поднят флаг.',
  // Council of Heads of State decision
  '3gdr8o': 'решение Совета глав государств',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'Политический документ саммита; излагает общие взгляды на многополярный миропорядок, реформу ООН и самой ШОС, угрозы безопасности, экономику, энергетику и экологию. 2025 год объявлен Годом устойчивого развития ШОС; отмечена передача председательства Китаю.',
  // a declaration, with delegation heads signing
  cgxkfm: 'декларация, подписанная главами делегаций',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'Предложенный Казахстаном документ ШОС, к которому по приглашению могут присоединиться другие государства; цели — солидарность, укрепление доверия и более справедливый международный порядок с центральной ролью ООН.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn':
    'Текст самой инициативы не найден. В английском изложении на сайте Кремля (рабочее название) слова «развитие» ещё нет.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'По казахстанским сообщениям, её отразила резолюция Генеральной Ассамблеи ООН A/79/L.124 о сотрудничестве ООН и ШОС, принятая 5 сентября 2025 г. (120 голосов за, 27 против, 28 воздержавшихся).',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    'Касается проекта, который должен сменить стратегию до 2025 года, и тем самым начинает работу над стратегией на следующее десятилетие. Шаг процедурный: сама стратегия не принимается.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': 'Сайт Кремля и «Казинформ» говорят о «проекте»; The Astana Times сообщила о принятии стратегии.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'Стратегия принята на саммите в Тяньцзине 1 сентября 2025 г.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'Одобряет реформы, подготовленные министрами иностранных дел. В этой связи Казахстан выступал за усиление Секретариата и генерального секретаря.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf: 'В Тяньцзине в 2025 г. статусы наблюдателя и партнёра по диалогу объединены в один — «партнёр ШОС».',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'На три года определяет совместную работу органов безопасности государств-членов против терроризма, сепаратизма и экстремизма — «трёх сил зла», как их называют в ШОС.',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a':
    'В Тяньцзине к ней добавлена программа противодействия экстремистской идеологии на 2026–2030 гг.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'Предложена Казахстаном в июле 2023 г.: многолетний курс на борьбу с незаконным оборотом наркотиков и программа действий. В Декларации она связана с обществом, свободным от наркотиков, и противодействием легализации их немедицинского употребления.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj': 'Тяньцзинь, 1 сентября 2025 г.: подписано соглашение об Антинаркотическом центре ШОС в Душанбе.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    'Определяет общие направления до 2030 года: транзитные и экспортные маршруты, сочетание традиционных и возобновляемых источников, модернизация, водород и энергоэффективность. Токаев предложил её в Самарканде в 2022 г.; министры энергетики одобрили в июне 2024 г.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'Дорожная карта по её реализации утверждена в Тяньцзине 1 сентября 2025 г.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    'Определяет меры по реализации экономической стратегии, принятой в 2023 г. под председательством Индии. По словам одного из министров Таджикистана, инициатором стратегии была его страна.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'Создаёт консультационную и экспертную площадку, призванную привлекать портфельные и прямые инвестиции в приоритетные отрасли государств-членов.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    'Более 20 агентств и фондов собрались в Астане 18 марта 2025 г., чтобы учредить ассоциацию и принять план работы.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'Одна программа сотрудничества объединяет устойчивый туризм и природные заповедники — в духе Года экологии ШОС. В мае 2024 г. эту тему обсуждали в Астане министры окружающей среды.',
  // Period covered not found.
  x488uz: 'На какие годы рассчитан документ, не установлено.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'Передаёт китайскому портовому городу ежегодное звание, которое носил город Алматы (2023–2024).',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'Следующей, на 2025–2026 гг., стала Чолпон-Ата в Кыргызстане.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'Позволяет четырнадцати странам-партнёрам включиться в практическое сотрудничество, например в торговле, транспорте и образовании. Инициатор — Кыргызстан.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'Касается пробела, о котором годом ранее критически высказывался Токаев: у ШОС нет инструмента для финансирования совместных проектов. Содержание документа в найденных источниках не раскрывается.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'Позволяет Секретариату и центру, расположенному в Алматы, перейти к подписанию меморандума.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'Меморандум подписали в Алматы 18 марта 2026 г. Махмуд Хамидов и Нурлан Ермекбаев. Он касается профилактики, экспертной работы, совместных мероприятий и обмена информацией.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    'Новый план совместной работы по информационной безопасности — следующий после плана на 2022–2023 гг. Токаев связывал его с постоянным механизмом обмена данными о киберугрозах, который предложил он сам.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd':
    'На три года с 1 января 2025 г. Чжан Мина (Китай) на этом посту сменяет Нурлан Ермекбаев (Казахстан).',
  // In office since 1 January 2025.
  '1cykfvq': 'В должности с 1 января 2025 г.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'Решает, кто возглавит ташкентскую структуру после Руслана Мирзаева.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': 'К февралю 2025 г. новым директором был уже Уларбек Шаршеев.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'Что решением назначен Шаршеев и что срок — 2025–2027 гг., мы заключаем из совпадающих трёхлетних сроков.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': 'Утверждён доклад генерального секретаря о работе Организации в 2023–2024 гг.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'Принимает доклад антитеррористической структуры за 2023 г.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv:
    'Государства-члены вновь заявляют, как намерены строить отношения друг с другом на правах соседей. Проект подготовил Узбекистан.',
  // statement adopted without signature
  cug9sv: 'заявление, принятое без подписания',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m:
    'Политическое обязательство государств-членов заниматься вопросами санитарии и чистой питьевой воды.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'Совместное заявление о том, как обращаться с отходами; подготовлено министрами окружающей среды 22 мая 2024 г. в Астане.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'Создаёт правовую основу для совместной охраны воздуха, вод и других компонентов окружающей среды; единственный международный договор в пакете. За два дня до этого Казахстан уполномочил подписать его министра экологии Ерлана Нысанбаева.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'По ссылке — проект, утверждённый постановлением правительства Казахстана № 527 от 2 июля 2024 г., а не подписанный текст. Вступление в силу не проверялось.',
  // intergovernmental agreement
  '1j4n93j': 'межправительственное соглашение',
};
