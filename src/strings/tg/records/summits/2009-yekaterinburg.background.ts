// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'Беларус ва Шри-Ланка аввалин кишварҳое буданд, ки мақоми шарики муколама гирифтанд; СҲШ конвенсияи зиддитеррористии худро қабул кард.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Коммюникеи муштараки ҷаласа.',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Manmohan Singh
  '1iuz6eb': 'Манмоҳан Сингҳ',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Маҳмуд Аҳмадинажод',
  // N. Altankhuyag
  asu3qs: 'Норовин Алтанхуяг',
  // First Deputy Prime Minister
  '18kpqoe': 'муовини якуми сарвазир',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'Вазифа дар коммюнике: муовини якуми раиси ҳукумат.',
  // Asif Ali Zardari
  z23gnx: 'Осиф Алӣ Зардорӣ',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // guest of the host state
  '14bix26': 'меҳмони давлати мизбон',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General for Political Affairs
  r1478x: 'муовини дабири кулл оид ба масъалаҳои сиёсӣ',
  // Guest of the host state.
  '15ii034': 'Меҳмони давлати мизбон.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'раиси Кумитаи иҷроия – котиби иҷроия',
  // Tair Mansurov
  '1jbv9bw': 'Таир Мансуров',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // The given name was supplied from common usage.
  '1tcoor': 'Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нурғалиев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Myrzakan Subanov
  '1w1q6p0': 'Мирзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'Бо назардошти бӯҳрони молиявӣ назорати ҷиддитари молияи байналмилалиро мехоҳад ва бисёрқутбиро дастгирӣ менамояд.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc:
    'Таърифҳо ва ӯҳдадориҳоро оид ба ҷиноятҳои террористӣ васеъ мекунад ва конвенсияи соли 2001-ро нав месозад.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'Барномаи дуюми сесола бар зидди терроризм.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt:
    'Ҳамчун созишномаи байниҳукуматӣ таҳдидҳои фазои маҷозӣ ва қадамҳои муштаракро бар зидди онҳо номбар мекунад.',
  // In force for China since 2 June 2011.
  '1v11vl': 'Барои Чин аз 2 июни соли 2011 эътибор дорад.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'Давлатҳои узв метавонанд барои якдигар кадрҳои зиддитеррористӣ тайёр кунанд.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv:
    'Муқаррар мекунад, ки давлатҳои узв ҳангоми бӯҳрон дар минтақа чӣ гуна машварат мекунанд ва вокуниш нишон медиҳанд.',
  // Named the first two dialogue partners.
  '1fet73y': 'Ду шарики аввали муколамаро муайян кард.',
};
