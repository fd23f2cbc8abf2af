// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'Лідары ўхвалілі эканамічную стратэгію да 2030 года, Беларусь падпісала мемарандум, Іран стаў дзявятым членам.',
  // India, as chair, held it by video link.
  '1qwqa35': 'Індыя, старшыня, правяла яго па відэасувязі.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'Дэвіз: SECURE – тэма старшынства Індыі.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'Дакументы: адна дэкларацыя, дзве сумесныя заявы і дзесяць рашэнняў.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'Адміністрацыя прэзідэнта Узбекістана называе ўсе дзяржавы, ААН і службовых асоб ШАС і дадае кіраўнікоў міжнародных арганізацый без імёнаў. Месца няма: лідары сустрэліся па відэасувязі.',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // chair
  pq0cju: 'старшыня',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // President
  zl63xb: 'прэзідэнт',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шарыф',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Ebrahim Raisi
  xjx8yr: 'Эбрахім Раісі',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'запрошаны як назіральнік; на гэтым пасяджэнні стаў членам',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагійн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедаў',
  // guest of the chair
  '18nk7my': 'госць старшыні',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo':
    '3 ліпеня яго прадстаўнік сказаў, што назаўтра ён далучыцца па відэасувязі з Трынідада і Табага.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мін',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мірзаеў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'Прынята віртуальным самітам: адхіляе блокавую палітыку, датычыць лічбавага суверэнітэту і называе Цэнтральную Азію асноўным рэгіёнам.',
  // Looks at prevention and youth.
  '1iow69o': 'Прысвечана прафілактыцы і моладзі.',
  // Calls for digital public services and shared experience.
  '19y99me': 'Заклікае да лічбавых дзяржаўных паслуг і абмену вопытам.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'Асобная стратэгія для эканомікі, да 2030 года.',
  // An action plan followed in 2024.
  '4bok4a': 'План дзеянняў з’явіўся ў 2024 годзе.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'Мэта – больш чысты і эфектыўны транспарт.',
  // Made Iran the ninth member.
  '103ablm': 'Іран становіцца дзявятым членам.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'Абавязацельствы, якія Беларусь бярэ на сябе да членства.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'Дае новыя правілы рабочаму органу антытэрарыстычнай структуры.',
  // Names Almaty for the year.
  '19bfk0g': 'Называе сталіцай на год Алматы.',
};
