// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'Лидерлер 2030-жылга чейинки экономикалык стратегияны бекитти, Беларусь меморандумга кол койду, Иран тогузунчу мүчө болуп кошулду.',
  // India, as chair, held it by video link.
  '1qwqa35': 'Төрага катары Индия видеоконференция форматында өткөргөн.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'Урааны: SECURE — Индиянын төрагалыгынын темасы.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'Документтер: бир декларация, эки биргелешкен билдирүү жана он чечим.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'Өзбекстандын президентинин аппараты бардык мамлекеттерди, Бириккен Улуттар Уюмун жана ШКУнун кызмат адамдарын атайт, эл аралык уюмдардын башчыларын аты-жөнү жок кошот. Өткөн жери жок: лидерлер видеоконференция форматында жолуккан.',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // chair
  pq0cju: 'төрага',
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
  xjx8yr: 'Ибрахим Раиси',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'байкоочу катары чакырылган; ушул жыйында мүчө болгон',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедов',
  // guest of the chair
  '18nk7my': 'төрага чакырган конок',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo': 'Анын басма сөз катчысы 3-июлда эртеси Тринидад жана Тобагодон видео аркылуу катышарын айткан.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'Виртуалдуу саммит кабыл алган: блоктук саясатты четке кагат, санарип эгемендикти камтыйт жана Борбордук Азияны өзөк аймак деп атайт.',
  // Looks at prevention and youth.
  '1iow69o': 'Алдын алуу жана жаштар маселесин карайт.',
  // Calls for digital public services and shared experience.
  '19y99me': 'Санарип мамлекеттик кызматтарга жана тажрыйба алмашууга чакырат.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'Экономика боюнча өзүнчө стратегия, 2030-жылга чейин.',
  // An action plan followed in 2024.
  '4bok4a': 'Андан кийин 2024-жылы иш-аракеттер планы кабыл алынган.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'Тазараак жана натыйжалуураак транспортко умтулат.',
  // Made Iran the ninth member.
  '103ablm': 'Иранды тогузунчу мүчө кылган.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'Мүчө болордон мурда Беларусь алган милдеттенмелер.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'Антитеррордук түзүмдүн аткаруу органына жаңы эрежелерди берет.',
  // Names Almaty for the year.
  '19bfk0g': 'Ошол жылга Алматыны атайт.',
};
