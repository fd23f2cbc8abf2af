// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'Автокөлік туралы келісім жасалды; қабылдау жөніндегі соңғы рәсімдік құжаттардың бекітілуі Үндістан мен Пәкістанға жол ашты.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'Төраға: 2014 жылғы 12 қыркүйектегі ресми ақпараттық хабарлама.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'Өткен жері: дереккөздегі жазылуы – «Kokhi Navruz».',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'Хатшылықтың баспасөз хабарламасынан (Токио университетіндегі көшірмесі). Дереккөзде мемлекеттердің бәрі бар; үзінді ұйымдар тізімінің ортасында үзіледі.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // Sushma Swaraj
  l6dw72: 'Сушма Сварадж',
  // Minister of External Affairs
  '1g8yzxc': 'сыртқы істер министрі',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c:
    'Дереккөздегі жазылуы – Foreign Minister S. Svaradzh. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'премьер-министрдің ұлттық қауіпсіздік және сыртқы істер жөніндегі кеңесшісі',
  // The given name was supplied from common usage.
  '1tcoor': 'Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // guest of the host
  '1shxn2n': 'қабылдаушы тарап шақырған қонақ',
  // Jeffrey Feltman
  du1n: 'Джеффри Фелтман',
  // Under-Secretary-General for Political Affairs
  r1478x: 'бас хатшының саяси мәселелер жөніндегі орынбасары',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'атқару комитетінің төрағасы – атқарушы хатшы',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu':
    '2009 және 2011 жылдары бұл лауазымда Т. Мансұров болды; мұнда үзінді «T. M» инициалдарында үзіледі.',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'Дереккөздегі жазылуы – Zhang Sinfen.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'Жаңа қатерлер мен өзгеріп жатқан әлемдік тәртіп туралы ортақ көзқарасты береді; мүшелердің кеңеюге дайын екенін қайталайды.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'Өтінім берушінің мүшелікке жолы кезең-кезеңімен көрсетілген.',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'Өтінім берушілер қосыларда қол қоятын үлгі мәтінді жаңартады.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'Алғашқы онжылдық стратегияның жобасын дайындауды бастады.',
  // Makes road haulage between member states easier.
  '17g35iq': 'Мүше мемлекеттер арасында автомобильмен жүк тасымалдауды жеңілдетеді.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'Ағылшын тілді баспасөзде: халықаралық автомобиль тасымалын жеңілдету туралы келісім.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'Эмблема мен туды қолдану қағидалары.',
  // Plans for commemorating together in 2015.
  oqcpa1: '2015 жылы бірлесіп атап өту жоспары.',
};
