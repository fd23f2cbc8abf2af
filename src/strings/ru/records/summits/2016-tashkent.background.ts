// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'Индии и Пакистану остался один шаг до членства, а пятнадцатилетняя ШОС дополнила свою стратегию пятилетним планом.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'Место проведения: текст основан на официальном отчёте о заседании.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'В обзоре посольства Узбекистана напечатано официальное информационное сообщение, но просмотренный фрагмент обрывается до перечня. Кроме ООН, организаций не найдено.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
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
  '1g4vj05': 'министр иностранных дел',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    'В перечне наблюдателей «Казинформа» страны нет; в агентском сообщении, скопированном на форуме, говорится о прибытии в Ташкент 24 июня для участия в саммите.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the chair
  '18nk7my': 'гость председателя',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '«Казинформ» ошибочно сообщает, что он председательствует на заседании в расширенном составе.',
  // Under-Secretary-General
  '1viatgj': 'заместитель генерального секретаря',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21 июня «Казинформ» сообщил, что ожидается Джеффри Фелтман; о встрече с заместителем генерального секретаря говорится в обзоре узбекской прессы, в просмотренном фрагменте которого имени нет.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'Юбилейная декларация: итоги пятнадцати лет и предстоящие задачи.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: 'Первый из двух пятилетних планов к стратегии до 2025 года.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'Называет документы, к которым Индия должна была присоединиться до вступления.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'Называет документы, к которым Пакистан должен был присоединиться до вступления.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'Государства-члены совместно содействуют взаимным поездкам туристов.',
};
