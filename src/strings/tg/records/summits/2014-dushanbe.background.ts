// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'Созишнома дар бораи нақлиёти автомобилӣ баста шуд ва тасдиқи ҳуҷҷатҳои охирини тартиби қабул роҳро барои Ҳиндустон ва Покистон кушод.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'Раисикунанда: хабарномаи расмии 12 сентябри соли 2014.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'Макон: «Kokhi Navruz» чоп шудааст.',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'Аз хабарномаи матбуотии Котибот (нусхаи Донишгоҳи Токио). Ҳамаи давлатҳо дар манбаъ ҳастанд; порча дар миёни созмонҳо қатъ мешавад.',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
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
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // Sushma Swaraj
  l6dw72: 'Сушма Свараҷ',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: '«Вазири корҳои хориҷӣ С. Свараҷ» чоп шудааст. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Hassan Rouhani
  '1hp78uj': 'Ҳасан Рӯҳонӣ',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Тсахиагийн Элбегдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартоҷ Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'мушовири сарвазир оид ба амнияти миллӣ ва сиёсати хориҷӣ',
  // The given name was supplied from common usage.
  '1tcoor': 'Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // guest of the host
  '1shxn2n': 'меҳмони мизбон',
  // Jeffrey Feltman
  du1n: 'Ҷеффри Фелтман',
  // Under-Secretary-General for Political Affairs
  r1478x: 'муовини дабири кулл оид ба масъалаҳои сиёсӣ',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'раиси Кумитаи иҷроия – котиби иҷроия',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu':
    'Т. Мансуров ин вазифаро солҳои 2009 ва 2011 дошт; дар ин ҷо порча дар ҳарфҳои «Т. М» қатъ мешавад.',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезентсев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синфен',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Printed as Zhang Sinfen.
  '1d8bkx2': '«Zhang Sinfen» чоп шудааст.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'Дар бораи таҳдидҳои нав ва низоми тағйирёбандаи ҷаҳон назари умумӣ медиҳад; такрор мекунад, ки давлатҳои узв ба васеъшавӣ омодаанд.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'Роҳи довталаб ба узвият марҳала ба марҳала муайян карда шудааст.',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'Матни муқаррариро, ки довталабон пеш аз пайвастан имзо мекунанд, таҳрир мекунад.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'Таҳияи аввалин стратегияи даҳсоларо оғоз кард.',
  // Makes road haulage between member states easier.
  '17g35iq': 'Боркашонии автомобилиро байни давлатҳои узв осон мекунад.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'Дар матбуоти англисзабон: созишнома дар бораи осон кардани нақлиёти байналмилалии автомобилӣ.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'Қоидаҳои истифодаи нишон ва парчам.',
  // Plans for commemorating together in 2015.
  oqcpa1: 'Нақшаҳои ёдбуди муштарак дар соли 2015.',
};
