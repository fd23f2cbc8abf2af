// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'На саммите в год двадцатилетия ШОС, прошедшем на фоне возвращения талибов к власти в Афганистане, начата процедура приёма Ирана.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'Встреча лидеров — 17 сентября.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'Лидеры Монголии, Индии, Китая и России участвовали по видеосвязи.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'Документы: по сообщениям некоторых агентств — декларация и ещё 30.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'Единственная организация, названная в просмотренных источниках, — ООН. Ни в одном из просмотренных списков делегации Афганистана нет, хотя одно сообщение прессы относит его к ожидаемым наблюдателям.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'По сообщениям некоторых агентств — декларация и ещё 30.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Эбрахим Раиси',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the chair
  '18nk7my': 'гость председателя',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'Выступил с видеообращением; об участии в заседании не сообщалось.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'К юбилею подробно излагает историю ШОС и намечает её дальнейший путь через двадцать лет после создания.',
  // Three-year counter-terrorism programme.
  '722b1': 'Трёхлетняя программа борьбы с терроризмом.',
  // One agency printed 2023–2024.
  '1resz98': 'Одно агентство напечатало «2023–2024».',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: 'Второй рабочий план к антинаркотической стратегии на 2018–2023 гг.',
  // Plans joint cyber work for two years.
  '1titybm': 'План совместной работы по кибербезопасности на два года.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'План восстановления экономики после пандемии COVID-19.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'Решение, с которого началась реформа механизмов безопасности.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'Реформа привела к созданию новых центров безопасности в 2025 г.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'В просмотренном перечне название обрезано; связь с центрами 2025 г. — из общего контекста.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'Общая программа государств-членов по охране окружающей среды и озеленению.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'Открывает путь к членству Ирану, который к тому времени шестнадцать лет был наблюдателем.',
  // First Arab dialogue partners.
  '1svjvw4': 'Первые арабские партнёры по диалогу.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'После потрясений пандемии обещает зелёные транспортные коридоры для продовольствия, обмен данными и более свободную торговлю сельхозпродукцией.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp':
    'Государства-члены обязуются вести совместные исследования; как основа названы прежние документы ШОС.',
};
