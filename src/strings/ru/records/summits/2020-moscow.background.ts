// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'Первый саммит по видеосвязи: в ответ на пандемию принят совместный план борьбы с эпидемиями; утверждён последний пятилетний план к стратегии до 2025 года.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'Председатель — Россия — проводила саммит из Москвы; из-за пандемии он прошёл по видеосвязи.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'Документы: по словам Путина — одна декларация, девять решений, шесть заявлений.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'Это информационное сообщение опубликовал «ИнфоШОС»; заседание прошло по видеосвязи, поэтому место проведения не указано. Председателем назван В. Путин.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'председатель',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Acting President and Prime Minister
  ofeppu: 'исполняющий обязанности президента, премьер-министр',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Roman Golovchenko
  t4lcjn: 'Роман Головченко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'Приветствовал саммит в видеообращении; об участии в заседании не сообщалось.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30:
    'Политический итог первого виртуального саммита, сложившийся под влиянием пандемии и 75-летия окончания войны.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'Почти 150 мероприятий; второй и последний пятилетний план к стратегии до 2025 года.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf': 'Перечень совместных мер против угрозы эпидемий; принят в первый год пандемии COVID-19.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'Применение цифровых технологий, чтобы сократить отставание сёл и отдалённых районов.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': 'Призывает вместе бороться с пандемией под эгидой ООН и ВОЗ.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'В год юбилея выступает за послевоенный миропорядок.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'Излагает общий взгляд на безопасное использование информационных технологий.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'Государства-члены обязуются сотрудничать в области цифровой экономики.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'Призывает к общим мерам против пропаганды и вербовки в интернете.',
  // Joint position on the drug threat.
  '6oipfg': 'Общая позиция по наркотической угрозе.',
};
