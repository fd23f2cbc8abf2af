// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'Лидерлер экинчи он жылдыктын орто мөөнөттүү багыттарын белгиледи; Афганистан байкоочу болду, Түркияга диалог боюнча өнөктөш макамы берилди.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'Өткөн жери: тар чөйрөдөгү жыйын 6-июнда өткөн, ага Ху Цзиньтао төрагалык кылган.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'Катчылыктын пресс-релизинин (Токио университетинин көчүрмөсү) үзүндүсү уюмдардын тизмесинин ортосунда токтойт; тизмени china.org.cn сайтындагы «Жэньминь жибао» толуктайт (БУУ, КМШ, ЕврАзЭШ, ЖККУ жана башкалар), эки жазууда аты-жөнү жок. Ал «жана башкалар» деп бүтөт, демек толук эмес болушу мүмкүн. Булак боюнча мамлекеттер толук.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
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
  '1g8yzxc': 'тышкы иштер министри',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'Булакта Foreign Minister S. Krishna деп жазылган.',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // invited by the host as guest; here it became an observer
  oy64yq: 'кабыл алуучу тарап конок катары чакырган; ушул жерде байкоочу болгон',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the host
  '1shxn2n': 'кабыл алуучу тарап чакырган конок',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'башкы катчынын атайын өкүлү, БУУнун Борбордук Азия үчүн превентивдик дипломатия боюнча аймактык борборунун башчысы',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'Булакта M. Jenca деп жазылган. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'Аткаруу комитетинин төрагасы — аткаруучу катчы',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'Уюм кытайча кабарда аталган; окулган үзүндүлөрдө адамдын аты-жөнү жок.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Женисбек Жуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // The press release omits the given name.
  yfhtn1: 'Пресс-релизде аты жок.',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'Мүчөлөр аймактагы тынчтык жана өсүш үчүн чогуу эмнеге умтуларын айтат; Жакынкы Чыгышта жана Түндүк Африкада тышкы аскердик аракеттерди четке кагат.',
  // Guideline for the medium term.
  qoqd5c: 'Орто мөөнөткө багыт.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'Кийин 2025-жылга чейинки өнүгүү стратегиясы ага таянган.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': '2025-жылга чейинки стратегиянын киришүүсүндө ал 2012-жылы Пекинде бекитилген деп аталат.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'Афганистанды байкоочу кылып алган.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'Түркияга диалог боюнча өнөктөш макамын берген.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: 'ШКУ «үч зулум күч» деп атаган көрүнүштөргө каршы биргелешкен иш, үчүнчү үч жылдык планда.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: '2010–2012-жылдардагы жана 2016–2018-жылдардагы программалардын ортосун толтурат.',
  // The sister programmes give the English title.
  '1pmik91': 'Англисче аталышы окшош программалар боюнча берилди.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'Аймактагы тынчтыкка коркунуч туулганда мүчөлөр чогуу кантип аракеттенерин жөнгө салат.',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'Басма сөз тизмелеринен белгилүү; кыязы, 2009-жылдагы жобону жаңыртат.',
};
