// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'Конвенсия бар зидди экстремизм имзо шуд ва васеъшавии аввал аз соли 2001 Ҳиндустон ва Покистонро узв гардонд.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'Макон: «Синхуа» хабар медиҳад, ки Си Ҷинпин ба он ҷо омад ва Назарбоев ӯро пешвоз гирифт.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'Санадҳо: «Спутник» 11 санадеро мешуморад, ки сарони давлатҳо имзо карданд; дар рӯйхати мо ёддошт бо Кумитаи байналмилалии Салиби Сурх низ ҳаст, ки дабири кулл имзо кард.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'Аз хабарномаи матбуотии Котиботи СҲШ, ки раисикунандаро низ тасдиқ мекунад (Н. Назарбоев «ба ҷаласа раисӣ кард»), вале маконро намегӯяд.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Almazbek Atambayev
  '1y903h4': 'Алмосбек Отамбоев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'дар ҳамин ҷаласа узв шуд; ҳайати он дар хабарномаи матбуотӣ ҳанӯз дар байни нозирон аст',
  // Nawaz Sharif
  pbyyd9: 'Навоз Шариф',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғанӣ',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Тсахиагийн Элбегдорж',
  // Mohammad Javad Zarif
  '1o51sir': 'Муҳаммад Ҷавод Зариф',
  // Minister of Foreign Affairs
  '1g4vj05': 'вазири корҳои хориҷӣ',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'раиси Кумитаи иҷроия – котиби иҷроия',
  // Amanzhol Zhankuliev
  '14db54m': 'Аманжол Жанкулиев',
  // Deputy Secretary-General
  '11e159d': 'муовини дабири кулл',
  // Le Luong Minh
  '10rvqin': 'Ле Лионг Мин',
  // Gong Jianwei
  '1ca48gp': 'Гун Ҷянвей',
  // Executive Director of the Secretariat
  o9xspg: 'директори иҷроияи Котибот',
  // Rashid Alimov
  n4vsuc: 'Рашид Олимов',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сисоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'Афзудани шумораи аъзоро то ҳашт давлат қайд мекунад; дар бораи терроризм, савдо ва бӯҳронҳои минтақавӣ назари умумӣ баён менамояд.',
  // Made India a full member.
  tohsa9: 'Ҳиндустонро узви комилҳуқуқ гардонд.',
  // Made Pakistan a full member.
  ds93c1: 'Покистонро узви комилҳуқуқ гардонд.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'Экстремизм ва маблағгузории онро ба таври умумӣ таъриф мекунад; давлатҳои узв ӯҳдадор мешаванд, ки барои он ҷазо диҳанд ва ба якдигар мусоидат намоянд.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'Давлатҳои берун аз СҲШ метавонанд пайванданд. Санаи эътибор аз рӯи кишварҳо фарқ мекунад: барои Русия 12 октябри соли 2019 (вазорати корҳои хориҷии Русия).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'Намояндагони миллӣ дар Тошканд қоидаҳои нав мегиранд.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'Буҷаро аз нав байни ҳашт давлат тақсим кард.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'Терроризмро дар ҳама шакл ва истифодаи сиёсии гурӯҳҳои экстремистиро рад мекунад ва Созмони Милали Муттаҳидро ба роҳбарӣ даъват менамояд.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': 'Корро аз рӯи барномаи сайёҳии соли 2016 оғоз мекунад.',
  // Working link with the Red Cross.
  j4wk2q: 'Робитаи корӣ бо Салиби Сурх.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'Қарорҳои Шуроро, ки ҳадафашон иҷро шуда буд, бекор кард.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee':
    'Дар байни ёздаҳ санади имзошуда; дар номи санад, ки манбаъ меорад, калимаҳои «давлатҳои узв» нест.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'Ҳисоботи Котибот тасдиқи солона мегирад.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'Мисли ҳар сол ҳисоботи мақомоти зиддитеррористиро қабул мекунад.',
};
