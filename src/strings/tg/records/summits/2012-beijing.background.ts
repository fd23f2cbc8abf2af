// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'Сарони давлатҳо самтҳои миёнамуҳлатро барои даҳсолаи дуюм муайян карданд; Афғонистон нозир шуд ва ба Туркия мақоми шарики муколама дода шуд.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'Макон: ҷаласаи маҳдуд 6 июн бо раисии Ху Ҷинтао гузашт.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'Хабарномаи матбуотии Котибот (нусхаи Донишгоҳи Токио) дар порча дар миёни рӯйхати созмонҳо қатъ мешавад; онро «Женмин жибао» дар china.org.cn пурра мекунад (СММ, ИДМ, ЕврАзЭС, СААД ва дигарон), ду банд бе ном аст. Рӯйхат бо «ва дигарон» анҷом меёбад ва аз ин рӯ метавонад нопурра бошад. Ба гуфтаи манбаъ, рӯйхати давлатҳо пурра аст.',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Almazbek Atambayev
  '1y903h4': 'Алмосбек Отамбоев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Маҳмуд Аҳмадинажод',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Тсахиагийн Элбегдорж',
  // Asif Ali Zardari
  z23gnx: 'Осиф Алӣ Зардорӣ',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': '«Вазири корҳои хориҷӣ С. Кришна» чоп шудааст.',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // invited by the host as guest; here it became an observer
  oy64yq: 'мизбон ҳамчун меҳмон даъват кард; дар ин ҷо нозир шуд',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // guest of the host
  '1shxn2n': 'меҳмони мизбон',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'намояндаи махсуси дабири кулл, роҳбари Маркази минтақавии СММ оид ба дипломатияи пешгирикунанда барои Осиёи Марказӣ',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': '«М. Енча» чоп шудааст. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'раиси Кумитаи иҷроия – котиби иҷроия',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'Созмон дар хабари чинӣ ном бурда шудааст; дар порчаҳои хондашуда номи шахс нест.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Ҷенисбек Ҷуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // The press release omits the given name.
  yfhtn1: 'Дар хабарномаи матбуотӣ номи шахсӣ нест.',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'Мегӯяд, ки давлатҳои узв барои сулҳ ва рушди минтақа якҷоя чӣ мехоҳанд; амали низомии берунаро дар Шарқи Наздик ва Африқои Шимолӣ рад мекунад.',
  // Guideline for the medium term.
  qoqd5c: 'Дастури миёнамуҳлат.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'Стратегияи рушд то соли 2025 баъдан бар он асос ёфт.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': 'Дар муқаддимаи стратегияи 2025 омадааст, ки он соли 2012 дар Пекин тасдиқ шуд.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'Ба Афғонистон мақоми нозир дод.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'Ба Туркия мақоми шарики муколама дод.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: 'Кори муштарак бар зидди он чи СҲШ «се бадӣ» меномад, дар барномаи сеюми сесола.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: 'Холигии байни барномаҳои солҳои 2010–2012 ва 2016–2018-ро пур мекунад.',
  // The sister programmes give the English title.
  '1pmik91': 'Номи англисӣ аз рӯи барномаҳои ҳамсон дода шудааст.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0':
    'Танзим мекунад, ки ҳангоми таҳдид ба сулҳи минтақа давлатҳои узв якҷоя чӣ гуна вокуниш нишон медиҳанд.',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'Аз рӯйхатҳои матбуот маълум аст; эҳтимолан низомномаи соли 2009-ро нав мекунад.',
};
