// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'Договор закрепил добрососедские отношения государств-членов на долгий срок; столь далеко идущих политических обязательств не было со времён Хартии.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'Совместное коммюнике заседания в публикации UzDaily.',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'министр нефти и природного газа',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарын Энхбаяр',
  // Khurshid Kasuri
  '1dzx04o': 'Хуршид Касури',
  // Minister of Foreign Affairs
  '1g4vj05': 'министр иностранных дел',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'гость принимающего государства',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General
  '1viatgj': 'заместитель генерального секретаря',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'В коммюнике — Linn Pasko, Deputy Secretary-General; здесь должность указана по коммюнике 2009 г. (заместитель генерального секретаря по политическим вопросам).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': 'Обязывает государства-члены к прочной дружбе, уважению границ и мирному разрешению споров.',
  // Later five-year action plans carry it out.
  m8fs3l: 'Реализуется последующими пятилетними планами действий.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'Бюллетень международных договоров Казахстана датирует вступление в силу 31 октября 2012 г., а в 2017 г. ШОС отметила его пятую годовщину. Источники дают также ссылки на китайский и русский тексты.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'Призывает к совместной борьбе с афганскими наркотиками, поддерживает безъядерный статус Центральной Азии и излагает общие взгляды на глобальную безопасность.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': 'Перечисляет совместные меры против киберугроз, названных в заявлении 2006 г.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'Изменяет соглашение, которым учреждена антитеррористическая структура.',
  // A published compilation of SCO texts has it.
  giccl4: 'Есть в опубликованном сборнике документов ШОС.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'Создаёт основу для обменов в области искусства, наследия и учреждений культуры.',
};
