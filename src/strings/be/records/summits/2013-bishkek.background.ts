// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'Усе дзяржавы-члены ратыфікавалі дагавор аб добрасуседстве; лідары прынялі першы пяцігадовы план па яго рэалізацыі.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'Старшыня: паводле камюніке, ён старшынстваваў на пасяджэнні.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv': 'Кітайскі тэкст камюніке для прэсы (указаная ў ім крыніца: МЗС Кітая), прагледжаны ў копіі.',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // Salman Khurshid
  '1csjlt': 'Салман Хуршыд',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'У кітайскім тэксце толькі прозвішча; імя адноўлена паводле агульнапрынятай формы.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухані',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахіягійн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азіз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'саветнік прэм’ер-міністра па нацыянальнай бяспецы і замежных справах',
  // Ján Kubiš
  jng0dq: 'Ян Кубіш',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'спецыяльны пасланнік генеральнага сакратара, кіраўнік Місіі ААН па садзейнічанні Афганістану',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'У кітайскім тэксце толькі прозвішча (库比什); імя адноўлена паводле агульнапрынятай формы.',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee
  gcsgoz: 'старшыня Выканаўчага камітэта',
  // Surname only in the Chinese text.
  o7ncj8: 'У кітайскім тэксце толькі прозвішча.',
  // Deputy Secretary-General
  '11e159d': 'намеснік генеральнага сакратара',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'Знойдзена толькі кітайская транскрыпцыя (季扬斯基), напісання лацінкай няма.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Мікалай Бардзюжа',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Dmitry Mezentsev
  '1jl1c27': 'Дзмітрый Мезенцаў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Сіньфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'Сярод агульных пазіцый па рэгіянальных і сусветных справах – падтрымка палітычнага ўрэгулявання ў Сірыі і перадачы яе хімічнай зброі.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': 'Першы пяцігадовы план па выкананні дагавора 2007 года.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'Крыніца скарачае кітайскую назву (план рэалізацыі дагавора).',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'Вызначае ўмовы абмену навукоўцамі і сумесных даследаванняў.',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'Яго рэалізуюць пазнейшыя рабочыя планы. Для Кітая дзейнічае з 20 кастрычніка 2015 года.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': 'Заява 2021 года называе яго з гэтай датай, якая адпавядае саміту ў Бішкеку.',
};
