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
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'первое заседание — в Алматы 13–14 сентября 2001 г.',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23-е заседание: Исламабад, 15–16 октября 2024 г.; 24-е: Москва, 17–18 ноября 2025 г.',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Совет министров иностранных дел',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7': 'Рекомендует изменения статуса, согласовывает внешнеполитические позиции и готовит саммиты.',
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
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
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
  // seen 2011–2012
  '14vwsqm': 'упоминается в 2011–2012 гг.',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // end inferred from the successor’s start
  '1v0ri1m': 'окончание срока определено по вступлению в должность преемника',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'окончание срока определено косвенно; в феврале 2025 г. — «недавно назначенный»',
  // Business Council
  '14j2r0w': 'Деловой совет',
  // National business associations meet here on economic projects.
  cwd5dk: 'Площадка, где национальные деловые объединения взаимодействуют по экономическим проектам.',
  // Interbank Consortium
  fwfe1k: 'Межбанковское объединение',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'Уполномоченные банки совместно финансируют проекты государств-членов.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'учреждено на заседании глав правительств в Москве; постоянное местонахождение не установлено',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'Универсальный центр по противодействию вызовам и угрозам безопасности',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'Объединяет работу по вопросам терроризма, наркотиков, преступности и информационной безопасности — как преемник РАТС с более широкими задачами или как её расширение; соглашение подписано в Тяньцзине.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': 'на 1 сентября 2026 г. ни один из четырёх центров ещё не начал работу',
  // When it entered into force is not sourced.
  mpkmde: 'Дата вступления соглашения в силу источниками не подтверждена.',
  // Anti-Drug Centre
  '1jwmtjl': 'Антинаркотический центр',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5:
    'Постоянно действующий орган по борьбе с незаконным оборотом наркотиков; соглашение о нём подписано в Тяньцзине.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Центр по противодействию транснациональной организованной преступности',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'Предложен Кыргызстаном как подразделение Универсального центра.',
  // Information Security Centre
  '5tb7wo': 'Центр информационной безопасности',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'Подразделение Универсального центра; в его основе — предложение Казахстана на саммите 2019 г. в Бишкеке. Город размещения источниками не подтверждён.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q':
    'Город размещения и открытие центра источниками не подтверждены; размещение в Казахстане предполагается исходя из предложения.',
  // SCO Development Bank
  '171jekt': 'Банк развития ШОС',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'Планируемый банк; о политическом решении объявлено в Тяньцзине 1 сентября 2025 г.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'заинтересованные стороны договорились о нём, сообщил генеральный секретарь 2 февраля 2026 г.; в сентябре 2026 г. переговоры продолжались',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Соглашение, местонахождение и капитал источниками не подтверждены.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'О положении дел в сентябре 2026 г. известно из вторых рук.',
};
