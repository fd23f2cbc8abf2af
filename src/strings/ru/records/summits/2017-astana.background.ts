// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'Подписана конвенция по противодействию экстремизму; при первом с 2001 г. расширении членами стали Индия и Пакистан.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'Место проведения: Синьхуа сообщает, что Назарбаев встретил там прибывшего Си Цзиньпина.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'Документы: по подсчёту Sputnik, главы государств подписали 11; в нашем списке есть также меморандум с МККК, подписанный генеральным секретарём.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'По пресс-релизу Секретариата ШОС; он подтверждает и то, кто председательствовал (Н. Назарбаев «председательствовал на заседании»), но места проведения не называет.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64':
    'на этом заседании предоставлено членство; в пресс-релизе делегация ещё указана среди наблюдателей',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шариф',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Mohammad Javad Zarif
  '1o51sir': 'Мохаммад Джавад Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'министр иностранных дел',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'председатель Исполнительного комитета — исполнительный секретарь',
  // Amanzhol Zhankuliev
  '14db54m': 'Аманжол Жанкулиев',
  // Deputy Secretary-General
  '11e159d': 'заместитель генерального секретаря',
  // Le Luong Minh
  '10rvqin': 'Ле Лыонг Минь',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director of the Secretariat
  o9xspg: 'исполнительный директор Секретариата',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'Отмечает увеличение числа членов до восьми; излагает общие взгляды на терроризм, торговлю и региональные кризисы.',
  // Made India a full member.
  tohsa9: 'Индия становится полноправным членом.',
  // Made Pakistan a full member.
  ds93c1: 'Пакистан становится полноправным членом.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'Даёт общие определения экстремизма и его финансирования; государства-члены обязуются наказывать за него и помогать друг другу.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'Присоединиться могут и государства, не входящие в ШОС. Даты вступления в силу у стран разные: для России — 12 октября 2019 г. (МИД России).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'Новые правила для национальных представителей в Ташкенте.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'Бюджет заново распределён между восемью государствами.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'Отвергает терроризм в любой форме и использование экстремистских групп в политических целях; призывает ООН взять на себя ведущую роль.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': 'Начинает работу по программе 2016 г. в сфере туризма.',
  // Working link with the Red Cross.
  j4wk2q: 'Рабочие связи с Красным Крестом.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'Прекращает действие решений Совета, цели которых достигнуты.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee':
    'Одно из одиннадцати подписанных документов; в названии, приведённом в источнике, нет слов о государствах-членах.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'Доклад Секретариата получает ежегодное утверждение.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'Принимает, как и каждый год, доклад антитеррористической структуры.',
};
