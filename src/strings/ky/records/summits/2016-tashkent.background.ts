// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'Индия менен Пакистандын мүчөлүгүнө бир кадам калды, түзүлгөнүнө он беш жыл болгон ШКУ стратегиясына беш жылдык план кабыл алды.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'Өткөн жери: текст жыйын тууралуу расмий маалыматка таянат.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'Өзбекстандын элчилигинин дайджести расмий маалымат билдирүүсүн басат, бирок үзүндү анын тизмесине жетпей бүтөт. БУУдан башка уюм табылган жок.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
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
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Mohammad Javad Zarif
  '1o51sir': 'Мохаммад Джавад Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'тышкы иштер министри',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    '«Казинформ» байкоочулардын тизмесинде аны атабайт; форумдагы агенттик тексти катышуу үчүн 24-июнда Ташкентке келгенин айтат.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the chair
  '18nk7my': 'төрага чакырган конок',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '«Казинформ» кеңейтилген курамдагы жыйынга ал төрагалык кылат деп жаңылат.',
  // Under-Secretary-General
  '1viatgj': 'башкы катчынын орун басары',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21-июнда «Казинформ» Джеффри Фелтман келерин жарыялаган; башкы катчынын орун басары менен жолугушуу өзбек басма сөз дайджестинде бар, үзүндүдө аты-жөнү жок.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'Мааракелик декларация: он беш жылдык иш жана кийинки милдеттер.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: '2025-жылга чейинки стратегиянын эки беш жылдык планынын биринчиси.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'Мүчө болордон мурда Индия кошулушу керек болгон тексттерди атайт.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'Мүчө болордон мурда Пакистан кошула турган тексттерди атайт.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'Мүчөлөр бири-бирине саякаттоону чогуу илгерилетет.',
};
