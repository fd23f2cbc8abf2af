// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'Індыі і Пакістану застаўся адзін крок да членства, а ШАС, якой пятнаццаць гадоў, дапоўніла сваю стратэгію пяцігадовым планам.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'Месца правядзення: тэкст – паводле афіцыйнага паведамлення пра пасяджэнне.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'Агляд пасольства Узбекістана друкуе афіцыйнае інфармацыйнае паведамленне, але фрагмент заканчваецца перад пералікам. Акрамя ААН, арганізацый не знойдзена.',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гані',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Mohammad Javad Zarif
  '1o51sir': 'Махамад Джавад Зарыф',
  // Minister of Foreign Affairs
  '1g4vj05': 'міністр замежных спраў',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    'У пераліку назіральнікаў «Казінфарма» краіны няма; у тэксце агенцтва на форуме – прыбыццё ў Ташкент 24 чэрвеня для ўдзелу.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахіягійн Элбэгдорж',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // guest of the chair
  '18nk7my': 'госць старшыні',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '«Казінфарм» памылкова кажа, што ён старшынствуе на пашыраным пасяджэнні.',
  // Under-Secretary-General
  '1viatgj': 'намеснік генеральнага сакратара',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21 чэрвеня «Казінфарм» абвясціў Джэфры Фелтмана; пра сустрэчу з намеснікам генеральнага сакратара гаворыць агляд узбекскай прэсы, у фрагменце якога імя няма.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'Юбілейная дэкларацыя: вынікі пятнаццаці гадоў і наступныя задачы.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: 'Першы з двух пяцігадовых планаў стратэгіі да 2025 года.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'Называе тэксты, да якіх Індыя павінна была далучыцца да ўступлення.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'Называе тэксты, да якіх Пакістан павінен быў далучыцца да ўступлення.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'Дзяржавы-члены разам заахвочваюць узаемныя паездкі турыстаў.',
};
