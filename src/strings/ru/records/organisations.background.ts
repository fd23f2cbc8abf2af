// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // Under its own charter, joins states universally for human rights, development and peace.
  y450bc:
    'Универсальная организация государств, действующая на основе своего Устава в интересах мира, развития и прав человека.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Генеральная Ассамблея предоставляет ШОС статус наблюдателя (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'совместная декларация о сотрудничестве секретариатов двух организаций (Ташкент)',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'резолюция Генеральной Ассамблеи о сотрудничестве с ШОС из серии, начатой в 2009 г.',
  // Helps states, as a UN office, on terrorism, corruption, organised crime and drugs.
  cv60ja:
    'Подразделение ООН; помогает государствам в вопросах борьбы с терроризмом, коррупцией, организованной преступностью и наркотиками.',
  // memorandum of understanding
  '17gcudx': 'меморандум о взаимопонимании',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Обычно указывают: создание — 1997 г., нынешнее название — 2002 г.',
  // Through it the UN pursues economic and social cooperation in Asia and the Pacific.
  yqscb8:
    'Комиссия, через которую ООН развивает экономическое и социальное сотрудничество в Азиатско-Тихоокеанском регионе.',
  // Covers education, science, culture and heritage for the UN.
  '15gbxog': 'Занимается в системе ООН образованием, наукой, культурой и наследием.',
  // new memorandum for 2023-2027
  swq2ce: 'новый меморандум на 2023–2027 гг.',
  // UN agency for tourism.
  onpf7b: 'Учреждение ООН по вопросам туризма.',
  // near the Bishkek summit, a memorandum
  '1y3gzpw': 'меморандум, примерно во время саммита в Бишкеке',
  // Coordinates humanitarian relief for the UN.
  wlql0p: 'Координирует гуманитарную помощь по линии ООН.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'решение саммита в Бишкеке о подписании меморандума',
  // UN agency for food security and farming.
  '1cywy4d': 'Учреждение ООН по вопросам продовольственной безопасности и сельского хозяйства.',
  // Protects victims of armed conflict as a neutral humanitarian body.
  '1vnqyav': 'Нейтральная гуманитарная организация, защищающая жертв вооружённых конфликтов.',
  // Former Soviet republics cooperate in it on humanitarian, economic and political matters.
  '1165jsw':
    'Объединение бывших советских республик для сотрудничества в гуманитарной, экономической и политической областях.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'меморандум Секретариата ШОС и Исполнительного комитета СНГ',
  // SCO granted observer status in the CIS
  uyslak: 'ШОС предоставлен статус наблюдателя при СНГ',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026-2028
  kkc4x4:
    'встреча руководителей трёх организаций; рассмотрена совместная дорожная карта СНГ, ОДКБ и ШОС на 2026–2028 гг.',
  // Several post-Soviet states' defence alliance, begun by a 1992 treaty.
  '10fi2hl':
    'Оборонительный союз нескольких постсоветских государств, начало которому положил договор 1992 г.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'меморандум секретариатов двух организаций (Душанбе)',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Даты: 15 мая 1992 г. — подписание договора; май 2002 г. — создание организации; октябрь 2002 г. — устав.',
  // Permanently regulates the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  igh7qg:
    'Постоянно действующий регулирующий орган таможенного и экономического союза Армении, Беларуси, Казахстана, Киргизии и России.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'Комиссия и Секретариат ШОС подписали меморандум в Душанбе',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0: 'Дата — по договору о Комиссии; договор о Союзе от 29 мая 2014 г. вступил в силу 1 января 2015 г.',
  // Kazakhstan proposed this forum, in which Asian states talk and build confidence.
  '1e0ybyl': 'Предложенный Казахстаном форум азиатских государств для диалога и укрепления доверия.',
  // the two secretariats' memorandum, at Shanghai
  '10bw07k': 'меморандум секретариатов двух организаций (Шанхай)',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    'Предложено в 1992 г. (5 октября); декларация принципов — 1999 г.; учредительный акт подписан в Алма-Ате 4 июня 2002 г.',
  // Ten central, south and west Asian states cooperate on the economy in this intergovernmental body.
  '55t40r':
    'Межправительственная организация экономического сотрудничества десяти государств Центральной, Южной и Западной Азии.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'участие во встрече «ШОС плюс» в Астане',
  // Southeast Asian states cooperate through it, as a region, in politics, the economy and culture.
  mfdp22:
    'Объединение государств Юго-Восточной Азии для регионального сотрудничества в политике, экономике и культуре.',
  // the two secretariats' memorandum, at Jakarta
  '1t5ang5': 'меморандум секретариатов двух организаций (Джакарта)',
  // Timor-Leste's joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1ncyjxs':
    'С вступлением Тимора-Лешти 26 октября 2025 г. членов стало одиннадцать (по сообщению News24; адрес страницы не сохранён).',
  // Helps Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1algzow':
    'Помогает России, Азербайджану и государствам Центральной Азии совместно бороться с незаконным оборотом наркотиков.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'решение саммита в Астане о подписании меморандума с Секретариатом ШОС',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'меморандум с Секретариатом ШОС, подписан в Алма-Ате',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description's members.
  j1grle:
    'Соглашение от 26 января 2006 г., в силе с 22 марта 2009 г. Состав участников в описании приведён по общеизвестным сведениям.',
  // Speaks for the Muslim world; 57 states belong to it.
  ab0l1h: 'Выступает от имени мусульманского мира; объединяет 57 государств.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Основана в Рабате. Известно по вторичным источникам.',
  // Regional organisation of Arab states.
  l5jqgx: 'Региональная организация арабских государств.',
  // memorandum described as still planned
  '106tjpz': 'меморандум упоминается как ещё только планируемый',
  // Specialised institution of the OIC for food security.
  zc888z: 'Специализированное учреждение ОИС по вопросам продовольственной безопасности.',
};
