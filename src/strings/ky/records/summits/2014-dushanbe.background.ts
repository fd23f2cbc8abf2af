// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'Автомобиль ташуулары боюнча макулдашуу түзүлдү; мүчөлүккө кабыл алуунун акыркы жол-жобо документтеринин бекитилиши Индия менен Пакистанга жол ачты.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'Төрага: 2014-жылдын 12-сентябрындагы расмий маалымат билдирүүсү.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'Өткөн жери: «Kokhi Navruz» деп жазылган.',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'Катчылыктын пресс-релизинен (Токио университетинин көчүрмөсү). Мамлекеттердин баары булакта бар; үзүндү уюмдардын тизмесинде үзүлөт.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // Sushma Swaraj
  l6dw72: 'Сушма Сварадж',
  // Minister of External Affairs
  '1g8yzxc': 'тышкы иштер министри',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c:
    'Булакта Foreign Minister S. Svaradzh деп жазылган. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'премьер-министрдин улуттук коопсуздук жана тышкы иштер боюнча кеңешчиси',
  // The given name was supplied from common usage.
  '1tcoor': 'Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the host
  '1shxn2n': 'кабыл алуучу тарап чакырган конок',
  // Jeffrey Feltman
  du1n: 'Джеффри Фелтман',
  // Under-Secretary-General for Political Affairs
  r1478x: 'башкы катчынын саясий маселелер боюнча орун басары',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'Аткаруу комитетинин төрагасы — аткаруучу катчы',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu':
    'Т. Мансуров бул кызматта 2009- жана 2011-жылдары турган; мында үзүндү «T. M» деген тамгаларда үзүлөт.',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'Булакта Zhang Sinfen деп жазылган.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'Жаңы коркунучтар жана өзгөрүп жаткан дүйнөлүк тартип боюнча орток көз караш берет; мүчөлөр кеңейүүгө даяр экенин кайталайт.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'Өтүнмө берүүчүнүн мүчөлүккө жолу кадам-кадам менен белгиленген.',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'Өтүнмө берүүчүлөр кошулуу алдында кол койгон типтүү текстти кайра карайт.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'Биринчи он жылдык стратегияны иштеп чыгууну баштаган.',
  // Makes road haulage between member states easier.
  '17g35iq': 'Мүчө мамлекеттердин ортосунда жүк ташуучу унаалардын каттамын жеңилдетет.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'Англис тилдүү басма сөздө: agreement on facilitation of international road transport.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'Эмблеманы жана тууну колдонуу эрежелери.',
  // Plans for commemorating together in 2015.
  oqcpa1: '2015-жылы чогуу белгилөөнү пландайт.',
};
