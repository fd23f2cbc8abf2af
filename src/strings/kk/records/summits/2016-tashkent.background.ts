// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'Үндістан мен Пәкістанға мүшелікке бір қадам қалды, он бес жылдық ШЫҰ өз стратегиясын бесжылдық жоспармен толықтырды.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'Өткен жері: мәтін отырыс туралы ресми есепке негізделген.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'Өзбекстан елшілігінің шолуында ресми ақпараттық хабарлама басылған, бірақ үзінді оның тізіміне жетпей аяқталады. БҰҰ-дан басқа ұйымдар табылмады.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
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
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Mohammad Javad Zarif
  '1o51sir': 'Мохаммад Джавад Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'сыртқы істер министрі',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    '«Казинформ» берген бақылаушылар тізімінде жоқ; форумдағы агенттік мәтінінде қатысу үшін 24 маусымда Ташкентке келгені айтылған.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // guest of the chair
  '18nk7my': 'төраға шақырған қонақ',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '«Казинформ» оны кеңейтілген құрамдағы отырысқа төрағалық етеді деп қате айтады.',
  // Under-Secretary-General
  '1viatgj': 'бас хатшының орынбасары',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21 маусымда «Казинформ» Джеффри Фелтман қатысады деп хабарлады; бас хатшының орынбасарымен кездесу Өзбекстан баспасөзіне шолуда бар, үзіндісінде аты-жөні жоқ.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'Мерейтойлық декларация: он бес жылдық жұмыс және алдағы міндеттер.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: '2025 жылға дейінгі стратегияның екі бесжылдық жоспарының біріншісі.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'Үндістан мүше болғанға дейін қосылуға тиіс мәтіндерді атайды.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'Пәкістан мүше болғанға дейін қосылуға тиіс мәтіндерді атайды.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'Мүшелер бір-біріне туристік сапарларды бірлесіп ілгерілетеді.',
};
