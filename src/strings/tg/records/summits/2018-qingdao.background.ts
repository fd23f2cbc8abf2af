// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'СҲШ-и ба ҳашт узв расида бори аввал ҷамъ омад ва стратегияи зидди маводи мухаддир, барномаи мубориза бо терроризм ва нақшаи татбиқи аҳдномаро нав кард.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'Санадҳо: баҳсталаб: ТАСС 17 санадеро мешуморад, ки роҳбарон имзо карданд; Кремл се санадро ном бурд ва «боз бист»-ро илова кард.',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'Номҳоро хабарномаи ҷаласа медиҳад. Он дар чопи дубораи Voltaire Network аз ҳамон матни расмӣ хонда шуд, зеро ба асл, ки дар Котибот аст, даст наёфтем.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd':
    'ТАСС 17 санадеро мешуморад, ки роҳбарон имзо карданд; Кремл се санадро ном мебарад ва аз боз бист санад мегӯяд.',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбой Жээнбеков',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Ҳусейн',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғанӣ',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Ҳасан Рӯҳонӣ',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Amina Mohammed
  '1m62ft1': 'Амина Муҳаммад',
  // Deputy Secretary-General
  '11e159d': 'муовини дабири кулл',
  // Lim Jock Hoi
  zejaa: 'Лим Ҷок Хой',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'котиби иҷроия',
  // Yuri Khachaturov
  gegvic: 'Юрий Хачатуров',
  // Gong Jianwei
  '1ca48gp': 'Гун Ҷянвей',
  // Executive Director
  '1skla9b': 'директори иҷроия',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'раиси коллегия',
  // Victoria Kwakwa
  wpizei: 'Виктория Кваква',
  // Vice President
  sea0zw: 'ноиби президент',
  // Changyong Rhee
  '1knepv7': 'Чангён Ри',
  // Department Director
  f6gtoh: 'директори департамент',
  // Rashid Alimov
  n4vsuc: 'Рашид Олимов',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сисоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3':
    'Низоми савдоро дастгирӣ мекунад ва ояндаи муштаракро зикр менамояд; аввалин эъломияи ҳашт давлати узв аст.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': 'Нақшаи дуюми панҷсолаи татбиқи аҳдномаи соли 2007.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'Се сол, барои ҳайати васеъшудаи аъзо.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj:
    'Дар саҳифаи Кремл ва дар ҳуҷҷати дар СММ паҳншуда солҳои 2019–2021 аст; ТАСС 2019–2020 чоп кардааст.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    'Идомаи стратегияи зидди маводи мухаддири солҳои 2011–2016; шаш солро фаро мегирад ва барномаи амали худро дорад.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': 'Роҳҳои татбиқи стратегияи солҳои 2018–2023-ро номбар мекунад.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'Ба қоидаҳои кушодаи савдо ва тартиби соддатари савдо ва гумрук даъват мекунад.',
  // The leaders jointly address young people.
  '1gkh0fm': 'Сарони давлатҳо якҷоя ба ҷавонон муроҷиат мекунанд.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'Мегӯяд, ки ҳангоми авҷи беморӣ давлатҳои узв якҷоя чӣ гуна амал мекунанд.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'Ҳангоми COVID-19 ва соли 2025 боз ба он ишора шуд.',
};
