// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'Первая встреча в составе восьми государств; обновлены антинаркотическая стратегия, программа борьбы с терроризмом и план к договору.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'Документы: данные расходятся. По подсчёту ТАСС, лидеры подписали 17 документов; сайт Кремля назвал три и добавил: «ещё двадцать».',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'Имена взяты из информационного сообщения о заседании. Этот официальный текст просмотрен в перепечатке «Сети Вольтер»: с оригиналом, который хранится в Секретариате, ознакомиться не удалось.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd': 'По подсчёту ТАСС, лидеры подписали 17; сайт Кремля называет три и говорит ещё о двадцати.',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбай Жээнбеков',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Amina Mohammed
  '1m62ft1': 'Амина Мохаммед',
  // Deputy Secretary-General
  '11e159d': 'заместитель генерального секретаря',
  // Lim Jock Hoi
  zejaa: 'Лим Джок Хой',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'исполнительный секретарь',
  // Yuri Khachaturov
  gegvic: 'Юрий Хачатуров',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director
  '1skla9b': 'исполнительный директор',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'председатель Коллегии',
  // Victoria Kwakwa
  wpizei: 'Виктория Кваква',
  // Vice President
  sea0zw: 'вице-президент',
  // Changyong Rhee
  '1knepv7': 'Ли Чхан Ён',
  // Department Director
  f6gtoh: 'директор департамента',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3':
    'Поддерживает торговую систему и упоминает общее будущее; первая декларация восьми государств-членов.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': 'Второй пятилетний план по выполнению договора 2007 г.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'Рассчитана на три года и на расширенный состав.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'На сайте Кремля и в документе, распространённом в ООН, — 2019–2021 гг., у ТАСС — 2019–2020 гг.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    'Следует за антинаркотической стратегией на 2011–2016 гг., охватывает шесть лет; у неё своя программа действий.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': 'Перечень мер по выполнению стратегии на 2018–2023 гг.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'Призывает к открытым правилам торговли и упрощению торговых и таможенных процедур.',
  // The leaders jointly address young people.
  '1gkh0fm': 'Совместное обращение лидеров к молодёжи.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'Излагает, как государства-члены будут вместе реагировать на вспышки болезней.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'На него вновь ссылались во время пандемии COVID-19 и в 2025 г.',
};
