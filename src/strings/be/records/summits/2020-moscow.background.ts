// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'Першы віртуальны саміт: у адказ на пандэмію прыняты сумесны план па эпідэміях; зацверджаны апошні пяцігадовы план стратэгіі да 2025 года.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'Расія, старшыня, праводзіла саміт з Масквы; з-за пандэміі – па відэасувязі.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'Дакументы: паводле слоў Пуціна, адна дэкларацыя, дзевяць рашэнняў, шэсць заяў.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'Гэта інфармацыйнае паведамленне апублікаваў InfoSCO; пасяджэнне ішло па відэасувязі, без месца. Старшынёй названы У. Пуцін.',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // President
  zl63xb: 'прэзідэнт',
  // chair
  pq0cju: 'старшыня',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // Acting President and Prime Minister
  ofeppu: 'выконваючы абавязкі прэзідэнта, прэм’ер-міністр',
  // Imran Khan
  '7z7ngg': 'Імран Хан',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гані',
  // Roman Golovchenko
  t4lcjn: 'Раман Галоўчанка',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухані',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагійн Батулга',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'Вітаў саміт у відэазвароце; пра ўдзел у пасяджэнні не паведамлялася.',
  // Vladimir Norov
  '14hygrt': 'Уладзімір Нораў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гіёсаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30: 'Палітычны вынік першага віртуальнага саміту; яго вызначылі пандэмія і 75-годдзе заканчэння вайны.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'Амаль 150 мерапрыемстваў; другі і апошні пяцігадовы план стратэгіі да 2025 года.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf': 'Пералічвае сумесныя крокі супраць пагрозы эпідэмій; прыняты ў першы год COVID-19.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'Ужывае лічбавыя сродкі, каб вёскі і аддаленыя раёны менш адставалі.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': 'Заклікае да сумеснага адказу на пандэмію пад эгідай ААН і САЗ.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'У год юбілею выступае за пасляваенны парадак.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'Выкладае агульны погляд на бяспечнае выкарыстанне інфармацыйных тэхналогій.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'Абяцае супрацоўніцтва дзяржаў-членаў у лічбавай эканоміцы.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'Заклікае да агульных мер супраць прапаганды і вярбоўкі ў інтэрнэце.',
  // Joint position on the drug threat.
  '6oipfg': 'Агульная пазіцыя па наркатычнай пагрозе.',
};
