// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'Лидеры утвердили экономическую стратегию до 2030 года, Беларусь подписала меморандум, Иран стал девятым государством-членом.',
  // India, as chair, held it by video link.
  '1qwqa35': 'Председатель — Индия — провела его по видеосвязи.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'Девиз: SECURE — тема председательства Индии.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'Документы: одна декларация, два совместных заявления и десять решений.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'Администрация президента Узбекистана называет все государства, ООН и должностных лиц ШОС и добавляет руководителей международных организаций, не называя их. Места проведения нет: лидеры встретились по видеосвязи.',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // chair
  pq0cju: 'председатель',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // President
  zl63xb: 'президент',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ebrahim Raisi
  xjx8yr: 'Эбрахим Раиси',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'приглашён как наблюдатель; на этом заседании стал членом',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедов',
  // guest of the chair
  '18nk7my': 'гость председателя',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo':
    '3 июля его официальный представитель сообщил, что на следующий день он примет участие по видеосвязи из Тринидада и Тобаго.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'Принята на виртуальном саммите; отвергает блоковую политику, касается цифрового суверенитета и называет Центральную Азию ядром ШОС.',
  // Looks at prevention and youth.
  '1iow69o': 'Посвящено профилактике и молодёжи.',
  // Calls for digital public services and shared experience.
  '19y99me': 'Призывает к цифровым государственным услугам и обмену опытом.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'Отдельная стратегия для экономики, рассчитанная до 2030 года.',
  // An action plan followed in 2024.
  '4bok4a': 'План действий к ней появился в 2024 г.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'Цель — более чистый и эффективный транспорт.',
  // Made Iran the ninth member.
  '103ablm': 'Иран становится девятым государством-членом.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'Обязательства, которые Беларусь принимает на себя до вступления.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'Новые правила для Исполнительного комитета антитеррористической структуры.',
  // Names Almaty for the year.
  '19bfk0g': 'Называет столицей на год Алматы.',
};
