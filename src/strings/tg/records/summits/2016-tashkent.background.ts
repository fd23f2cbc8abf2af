// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'Ҳиндустон ва Покистон ба як қадамии узвият расиданд ва СҲШ-и понздаҳсола ба стратегияи худ нақшаи панҷсола дод.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'Макон: матн ба хабари расмии ҷаласа такя мекунад.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'Шарҳи матбуоти сафорати Узбекистон хабари расмиро чоп мекунад, ҳарчанд порча пеш аз рӯйхат тамом мешавад. Ба ҷуз СММ созмоне ёфт нашуд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмосбек Отамбоев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғанӣ',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Mohammad Javad Zarif
  '1o51sir': 'Муҳаммад Ҷавод Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'вазири корҳои хориҷӣ',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    'Дар рӯйхати нозирони «Казинформ» нест; матни хабаргузорӣ дар форум аз расидани он барои иштирок ба Тошканд 24 июн хабар медиҳад.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Тсахиагийн Элбегдорж',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Ҳусейн',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // guest of the chair
  '18nk7my': 'меҳмони кишвари раисикунанда',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': '«Казинформ» хато мегӯяд, ки ба ҷаласаи васеъ ӯ раисӣ мекунад.',
  // Under-Secretary-General
  '1viatgj': 'муовини дабири кулл',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21 июн «Казинформ» Ҷеффри Фелтманро эълон кард; дар шарҳи матбуоти Узбекистон вохӯрӣ бо муовини дабири кулл ҳаст, ки дар порчаи он ном нест.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'Эъломия ба муносибати солгард: понздаҳ соли кор ва вазифаҳои оянда.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: 'Аввалин аз ду нақшаи панҷсолаи стратегияи 2025.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'Санадҳоеро номбар мекунад, ки Ҳиндустон бояд пеш аз узвият ба онҳо мепайваст.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'Санадҳоеро номбар мекунад, ки Покистон бояд пеш аз узвият ба онҳо мепайваст.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'Давлатҳои узв сафарро ба кишварҳои якдигар якҷоя тарғиб мекунанд.',
};
