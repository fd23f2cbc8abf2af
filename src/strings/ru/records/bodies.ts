// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'Совет глав государств',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo: 'Высший орган: принимает решения консенсусом, определяет курс организации и собирается ежегодно.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'дата первого саммита; орган действует на основании Хартии 2002 г.',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'Совет глав правительств (премьер-министров)',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'Второй по значению орган: годовой бюджет, торговля, экономическое сотрудничество.',
  // met first in Almaty, 13-14 September 2001
  '1yqgoj0': 'первое заседание — в Алма-Ате 13–14 сентября 2001 г.',
  // 23rd: Islamabad, 15-16 October 2024; 24th: Moscow, 17-18 November 2025
  j5mvqa: '23-е заседание: Исламабад, 15–16 октября 2024 г.; 24-е: Москва, 17–18 ноября 2025 г.',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Совет министров иностранных дел',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7': 'Рекомендует изменения статуса, согласует внешнеполитические позиции и готовит саммиты.',
  // When it was founded is not sourced.
  '1y0nsnu': 'Дата учреждения источниками не подтверждена.',
  // Council of National Coordinators
  '1nnsb34': 'Совет национальных координаторов',
  // Day-to-day coordination between summits.
  '3tt08l': 'Повседневная координация в период между саммитами.',
  // Secretariat
  '1jm7khs': 'Секретариат',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'Постоянно действующий исполнительный орган: представляет ШОС и обеспечивает работу её органов.',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'назначение утверждено на саммите в Москве 29 мая 2003 г.; первоначально должность называлась «исполнительный секретарь»',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019-2022, the next holder started on 1 January 2022.
  '4pjzk5':
    'В списке Секретариата указаны 2019–2022 гг., однако преемник вступил в должность 1 января 2022 г.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'срок полномочий должен завершиться в 2027 г.',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'Региональная антитеррористическая структура (РАТС), Исполнительный комитет',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    'Постоянно действующий орган, созданный соглашением от 7 июня 2002 г.; координирует борьбу с терроризмом, сепаратизмом и экстремизмом.',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Дженисбек Джуманбеков',
  // seen 2011-2012
  '1tthws0': 'упоминается в 2011–2012 гг.',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // end inferred from the successor's start
  '1skpyxs': 'окончание срока определено по вступлению в должность преемника',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // end of term inferred; February 2025: 'newly appointed'
  '1kq4y0b': 'окончание срока определено косвенно; в феврале 2025 г. — «недавно назначенный»',
  // Business Council
  '14j2r0w': 'Деловой совет',
  // National business associations meet here on economic projects.
  cwd5dk: 'Площадка, где национальные деловые объединения взаимодействуют по экономическим проектам.',
  // Interbank Consortium
  fwfe1k: 'Межбанковское объединение',
  // Designated banks jointly finance member states' projects.
  '14e7lqq': 'Уполномоченные банки совместно финансируют проекты государств-членов.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'учреждено на заседании глав правительств в Москве; постоянное местонахождение не установлено',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'Универсальный центр по противодействию вызовам и угрозам безопасности',
  // Unites work on terrorism, drugs, crime and information security, as wider successor or extension of RATS; Tianjin saw it signed.
  qjbdqq:
    'Объединяет работу по вопросам терроризма, наркотиков, преступности и информационной безопасности как преемник РАТС с более широкими задачами или её расширение; соглашение подписано в Тяньцзине.',
  // When it entered into force is not sourced.
  mpkmde: 'Дата вступления соглашения в силу источниками не подтверждена.',
  // Anti-Drug Centre
  '1jwmtjl': 'Антинаркотический центр',
  // Works on illicit drugs permanently; Tianjin agreement signed.
  qxprqw:
    'Постоянно действующий орган по борьбе с незаконным оборотом наркотиков; соглашение подписано в Тяньцзине.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Центр по противодействию транснациональной организованной преступности',
  // Proposed by Kyrgyzstan as the Universal Centre's branch.
  '2m2p5h': 'Предложен Киргизией как подразделение Универсального центра.',
  // Information Security Centre
  '5tb7wo': 'Центр информационной безопасности',
  // No source for the host city. This branch of the Universal Centre rests on a Kazakh proposal at the 2019 Bishkek summit.
  '1iibclz':
    'Город размещения источниками не подтверждён. В основе этого подразделения Универсального центра — предложение Казахстана на саммите 2019 г. в Бишкеке.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q':
    'Город и открытие источниками не подтверждены; размещение в Казахстане предполагается исходя из предложения.',
  // SCO Development Bank
  '171jekt': 'Банк развития ШОС',
  // A bank is planned: Tianjin announced the political decision on 1 September 2025.
  '1yh03dq':
    'Создание банка планируется: о политическом решении объявлено на саммите в Тяньцзине 1 сентября 2025 г.',
  // in September 2026 talks went on
  '1i1qlw5': 'в сентябре 2026 г. переговоры продолжались',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Соглашение, местонахождение и капитал источниками не подтверждены.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'О положении дел в сентябре 2026 г. известно из вторых рук.',
};
