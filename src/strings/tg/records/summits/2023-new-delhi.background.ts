// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'Сарони давлатҳо стратегияи иқтисодӣ то соли 2030-ро тасдиқ карданд, Беларус ёддошти худро имзо кард ва Эрон узви нӯҳум шуд.',
  // India, as chair, held it by video link.
  '1qwqa35': 'Ҳиндустон ҳамчун кишвари раисикунанда онро тариқи видеоконфронс гузаронд.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'Шиор: «SECURE» мавзуи раисии Ҳиндустон буд.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'Санадҳо: як эъломия, ду изҳороти муштарак ва даҳ қарор.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'Дафтари президенти Узбекистон ҳамаи давлатҳо, Созмони Милали Муттаҳид ва шахсони мансабдори СҲШ-ро номбар мекунад ва роҳбарони созмонҳои байналмилалиро бе ном илова менамояд. Макон нест: роҳбарон тариқи видеоконфронс вохӯрданд.',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // chair
  pq0cju: 'раисикунанда',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // President
  zl63xb: 'президент',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шаҳбоз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ebrahim Raisi
  xjx8yr: 'Иброҳим Раисӣ',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'ҳамчун нозир даъват шуд; дар ҳамин ҷаласа узв шуд',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурелсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердимуҳаммедов',
  // guest of the chair
  '18nk7my': 'меҳмони кишвари раисикунанда',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo':
    'Сухангӯи ӯ 3 июл гуфт, ки ӯ рӯзи дигар тариқи видеоконфронс аз Тринидад ва Тобаго иштирок мекунад.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'Саммити маҷозӣ онро нашр кард: сиёсати блокҳоро рад мекунад, истиқлолияти рақамиро фаро мегирад ва Осиёи Марказиро минтақаи меҳварӣ меномад.',
  // Looks at prevention and youth.
  '1iow69o': 'Ба пешгирӣ ва ҷавонон назар мекунад.',
  // Calls for digital public services and shared experience.
  '19y99me': 'Ба хизматрасонии давлатии рақамӣ ва мубодилаи таҷриба даъват мекунад.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'Стратегияи алоҳида барои иқтисод, то соли 2030.',
  // An action plan followed in 2024.
  '4bok4a': 'Соли 2024 нақшаи амал қабул шуд.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'Нақлиёти тозатар ва самараноктарро мехоҳад.',
  // Made Iran the ninth member.
  '103ablm': 'Эронро узви нӯҳум гардонд.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'Ӯҳдадориҳои Беларус пеш аз узвият.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'Ба мақомоти кории сохтори зиддитеррористӣ қоидаҳои нав медиҳад.',
  // Names Almaty for the year.
  '19bfk0g': 'Алмааторо барои сол муайян мекунад.',
};
