// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'Көшбасшылар екінші онжылдықтың орта мерзімді бағыттарын белгіледі; Ауғанстан бақылаушы болды, Түркияға диалог бойынша серіктес мәртебесі берілді.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'Өткен жері: шағын құрамдағы отырыс Ху Цзиньтаоның төрағалығымен 6 маусымда өтті.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'Хатшылықтың баспасөз хабарламасы (Токио университетіндегі көшірмесі) үзіндіде ұйымдар тізімінің ортасында үзіледі; оны «Жэньминь жибао» (china.org.cn) толықтырады (БҰҰ, ТМД, ЕурАзЭҚ, ҰҚШҰ және басқалар), екі жазбада аты-жөні жоқ. Тізім «және басқалар» деп аяқталады, сондықтан толық болмауы мүмкін. Дереккөзге қарағанда, мемлекеттер тізімі толық.',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
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
  '1g8yzxc': 'сыртқы істер министрі',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'Дереккөздегі жазылуы – Foreign Minister S. Krishna.',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // invited by the host as guest; here it became an observer
  oy64yq: 'қабылдаушы тарап қонақ ретінде шақырды; осында бақылаушы болды',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // guest of the host
  '1shxn2n': 'қабылдаушы тарап шақырған қонақ',
  // Miroslav Jenča
  '9mm6bf': 'Мирослав Енча',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'бас хатшының арнаулы өкілі, БҰҰ-ның Орталық Азия үшін превентивті дипломатия жөніндегі өңірлік орталығының басшысы',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'Дереккөздегі жазылуы – M. Jenca. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'атқару комитетінің төрағасы – атқарушы хатшы',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'Ұйым Қытай хабарында аталған; қаралған үзінділерде өкілдің аты-жөні жоқ.',
  // Muratbek Imanaliev
  e3b1c: 'Мұратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Дженисбек Джуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // The press release omits the given name.
  yfhtn1: 'Баспасөз хабарламасында есімі берілмеген.',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'Мүшелердің өңірдегі бейбітшілік пен өсім үшін бірлесіп не көздейтінін айтады; Таяу Шығыс пен Солтүстік Африкада сырттан жасалатын әскери әрекеттерді қабылдамайды.',
  // Guideline for the medium term.
  qoqd5c: 'Орта мерзімге арналған бағдар.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'Кейін 2025 жылға дейінгі Даму стратегиясы соған негізделді.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': '2025 жылға дейінгі стратегияның кіріспесінде ол 2012 жылы Бейжіңде бекітілді делінген.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'Ауғанстанды бақылаушы етіп қабылдады.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'Түркияға диалог бойынша серіктес мәртебесін берді.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t:
    'ШЫҰ «үш зұлым күш» деп атайтын құбылыстарға қарсы бірлескен жұмыс, үшжылдық жоспарлардың үшіншісі.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: '2010–2012 және 2016–2018 жылдарға арналған бағдарламалар арасын толтырады.',
  // The sister programmes give the English title.
  '1pmik91': 'Ағылшынша атауы ұқсас бағдарламалардан алынды.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'Өңірдегі бейбітшілікке қатер төнсе, мүшелердің бірлесіп қалай әрекет ететінін реттейді.',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'Баспасөздегі тізімдерден белгілі; 2009 жылғы ережені жаңартса керек.',
};
