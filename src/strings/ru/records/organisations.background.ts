// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k':
    'Всемирная организация государств, действующая на основе своего Устава в интересах прав человека, развития и мира.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Генеральная Ассамблея предоставляет ШОС статус наблюдателя (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'совместная декларация о сотрудничестве секретариатов двух организаций (Ташкент)',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'резолюция Генеральной Ассамблеи о сотрудничестве с ШОС из серии, начатой в 2009 г.',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'Подразделение ООН; помогает государствам в борьбе с терроризмом, коррупцией, организованной преступностью и наркотиками.',
  // memorandum of understanding
  '17gcudx': 'меморандум о взаимопонимании',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Обычно указывают: создание — 1997 г., нынешнее название — 2002 г.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'Комиссия ООН по экономическому и социальному сотрудничеству в Азиатско-Тихоокеанском регионе.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'Учреждение ООН по вопросам образования, науки, культуры и наследия.',
  // new memorandum for 2023–2027
  '1yb08xo': 'новый меморандум на 2023–2027 гг.',
  // UN agency for tourism.
  onpf7b: 'Учреждение ООН по вопросам туризма.',
  // memorandum, around the Bishkek summit
  zbafb6: 'меморандум, примерно во время саммита в Бишкеке',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'Подразделение ООН, координирующее гуманитарную помощь.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'решение саммита в Бишкеке о подписании меморандума',
  // UN agency for food security and farming.
  '1cywy4d': 'Учреждение ООН по вопросам продовольственной безопасности и сельского хозяйства.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'Нейтральная гуманитарная организация, защищающая жертв вооружённых конфликтов.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel:
    'Объединение бывших советских республик для сотрудничества в политической, экономической и гуманитарной областях.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'меморандум Секретариата ШОС и Исполнительного комитета СНГ',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2':
    'встреча руководителей трёх организаций; рассмотрена совместная дорожная карта СНГ, ОДКБ и ШОС на 2026–2028 гг.',
  // SCO granted observer status in the CIS
  uyslak: 'ШОС предоставлен статус наблюдателя при СНГ',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'Оборонительный союз нескольких постсоветских государств, основанный на договоре 1992 г.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'меморандум секретариатов двух организаций (Душанбе)',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Даты: 15 мая 1992 г. — подписание договора; май 2002 г. — создание организации; октябрь 2002 г. — устав.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw:
    'Постоянно действующий регулирующий орган таможенного и экономического союза Армении, Беларуси, Казахстана, Кыргызстана и России.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'Комиссия и Секретариат ШОС подписали меморандум в Душанбе',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0: 'Дата — по договору о Комиссии; договор о Союзе от 29 мая 2014 г. вступил в силу 1 января 2015 г.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'Форум азиатских государств для диалога и укрепления доверия, предложенный Казахстаном.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'меморандум секретариатов двух организаций (Шанхай)',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    'Предложено в 1992 г. (5 октября); декларация принципов — 1999 г.; учредительный акт подписан в Алматы 4 июня 2002 г.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j':
    'Межправительственная организация экономического сотрудничества десяти государств Центральной, Южной и Западной Азии.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'участие во встрече «ШОС плюс» в Астане',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6':
    'Региональная организация государств Юго-Восточной Азии для политического, экономического и культурного сотрудничества.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'меморандум секретариатов двух организаций (Джакарта)',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    'С вступлением Тимора-Лешти 26 октября 2025 г. членов стало одиннадцать (по сообщению News24; адрес страницы не сохранён).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'Центр, через который Россия, Азербайджан и государства Центральной Азии совместно борются с незаконным оборотом наркотиков.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'решение саммита в Астане о подписании меморандума с Секретариатом ШОС',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'меморандум с Секретариатом ШОС, подписан в Алматы',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    'Соглашение от 26 января 2006 г., в силе с 22 марта 2009 г. Состав участников в описании приведён по общеизвестным сведениям.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': 'Организация 57 государств, выступающая от имени мусульманского мира.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Основана в Рабате. Известно по вторичным источникам.',
  // Regional organisation of Arab states.
  l5jqgx: 'Региональная организация арабских государств.',
  // memorandum described as still planned
  '106tjpz': 'меморандум упоминается как ещё только планируемый',
  // Specialised institution of the OIC for food security.
  zc888z: 'Специализированное учреждение ОИС по вопросам продовольственной безопасности.',
};
