// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'Ҳамаи давлатҳои узв аҳднома дар бораи ҳамсоягии некро тасдиқ карда буданд ва сарони давлатҳо аввалин нақшаи панҷсолаи татбиқи онро қабул карданд.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'Раисикунанда: дар коммюнике омадааст, ки ба ҷаласа ӯ раисӣ кард.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv':
    'Матни чинии коммюникеи матбуотӣ (манбаи он: вазорати корҳои хориҷии Чин), дар нусха хонда шудааст.',
  // Almazbek Atambayev
  '1y903h4': 'Алмосбек Отамбоев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // Salman Khurshid
  '1csjlt': 'Салмон Хуршид',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'Дар матни чинӣ танҳо насаб аст; номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Hassan Rouhani
  '1hp78uj': 'Ҳасан Рӯҳонӣ',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Тсахиагийн Элбегдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартоҷ Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'мушовири сарвазир оид ба амнияти миллӣ ва сиёсати хориҷӣ',
  // Ján Kubiš
  jng0dq: 'Ян Кубиш',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'намояндаи махсуси дабири кулл, роҳбари Миссияи СММ оид ба мусоидат ба Афғонистон',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'Дар матни чинӣ танҳо насаб аст (Kubishi); номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee
  gcsgoz: 'раиси Кумитаи иҷроия',
  // Surname only in the Chinese text.
  o7ncj8: 'Дар матни чинӣ танҳо насаб аст.',
  // Deputy Secretary-General
  '11e159d': 'муовини дабири кулл',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'Танҳо транскриптсияи чинӣ (Jiyangsiji) дида шуд, шакли лотинӣ нест.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезентсев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синфен',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'Яке аз мавқеъҳои умумии он дар корҳои минтақавӣ ва ҷаҳонӣ танзими сиёсиро дар Сурия ва супурдани силоҳи кимиёвии онро дастгирӣ мекунад.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': 'Нақшаи аввали панҷсолаи татбиқи аҳдномаи соли 2007.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'Манбаъ номи чиниро кӯтоҳ мекунад (нақшаи татбиқи аҳднома).',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'Шартҳои мубодилаи олимон ва тадқиқоти муштаракро муқаррар мекунад.',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'Нақшаҳои кории баъдӣ онро татбиқ мекунанд. Барои Чин аз 20 октябри соли 2015 эътибор дорад.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': 'Изҳороти соли 2021 онро бо ҳамин сана меорад, ки ба саммити Бишкек мувофиқ аст.',
};
