// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'Лидеры определили среднесрочные ориентиры на второе десятилетие; Афганистан стал наблюдателем, Турции предоставлен статус партнёра по диалогу.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'Место проведения: заседание в узком составе прошло 6 июня под председательством Ху Цзиньтао.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'Пресс-релиз Секретариата (копия Токийского университета) в просмотренном фрагменте обрывается на перечне организаций; его дополняет «Жэньминь жибао» на china.org.cn (ООН, СНГ, ЕврАзЭС, ОДКБ и другие), где в двух позициях нет имени. Перечень заканчивается словами «и другие» и поэтому может быть неполным. Перечень государств, судя по источнику, полон.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'В источнике — Foreign Minister S. Krishna.',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // invited by the host as guest; here it became an observer
  oy64yq: 'приглашён принимающей стороной как гость; на этом заседании получил статус наблюдателя',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the host
  '1shxn2n': 'гость принимающей стороны',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'специальный представитель генерального секретаря, глава Регионального центра ООН по превентивной дипломатии для Центральной Азии',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'В источнике — M. Jenca. Полное имя восстановлено по общепринятой форме.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'председатель Исполнительного комитета — исполнительный секретарь',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'В китайском сообщении названа организация; в просмотренных фрагментах имени представителя нет.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Дженисбек Джуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // The press release omits the given name.
  yfhtn1: 'В пресс-релизе имя не указано.',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'Излагает общие цели государств-членов в интересах мира и роста в регионе; отвергает военное вмешательство извне на Ближнем Востоке и в Северной Африке.',
  // Guideline for the medium term.
  qoqd5c: 'Ориентиры на среднесрочную перспективу.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'Позднее на них опиралась Стратегия развития до 2025 года.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': 'В преамбуле стратегии до 2025 года документ назван утверждённым в Пекине в 2012 г.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'Афганистан становится наблюдателем.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'Турции предоставлен статус партнёра по диалогу.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t:
    'Третья трёхлетняя программа совместной борьбы с терроризмом, сепаратизмом и экстремизмом — «тремя силами зла», как их называют в ШОС.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: 'Заполняет промежуток между программами на 2010–2012 и 2016–2018 гг.',
  // Source: a Russian academic book; the sister programmes give the English title.
  '11mgtv': 'Источник — российская научная книга; английское название дано по образцу соседних программ.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'Определяет, как государства-члены вместе реагируют на угрозу миру в регионе.',
  // Known from a press list; probably renews the 2009 regulation.
  nto6ds: 'Известно из перечня в прессе; вероятно, обновляет положение 2009 г.',
};
