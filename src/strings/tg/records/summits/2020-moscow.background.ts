// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'Саммит бори аввал маҷозӣ гузашт; ба пандемия бо нақшаи муштараки зидди эпидемия ҷавоб дод ва нақшаи охирини панҷсолаи стратегияи 2025-ро муқаррар кард.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy':
    'Русия ҳамчун кишвари раисикунанда аз Москва мизбонӣ кард; пандемия тариқи видеоконфронс гузаронданро тақозо кард.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'Санадҳо: шумор аз суханронии Путин: як эъломия, нӯҳ қарор, шаш изҳорот.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'InfoSCO ин хабарномаи ҷаласаро чоп кард, ки тариқи видеоконфронс ва бе макон гузашт. Ҳамчун раисикунанда В. Путин ном бурда шудааст.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'раисикунанда',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // Acting President and Prime Minister
  ofeppu: 'иҷрокунандаи вазифаи президент, сарвазир',
  // Imran Khan
  '7z7ngg': 'Имрон Хон',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғанӣ',
  // Roman Golovchenko
  t4lcjn: 'Роман Головченко',
  // Hassan Rouhani
  '1hp78uj': 'Ҳасан Рӯҳонӣ',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'Дар паёми видеоӣ саммитро табрик гуфт; дар бораи иштироки ӯ дар ҷаласа хабар нест.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Jumakhon Giyosov
  hkwor4: 'Ҷумахон Ғиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30: 'Ин ҷамъбасти сиёсии аввалин саммити маҷозӣ таҳти таъсири пандемия ва 75 соли анҷоми ҷанг аст.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'Тақрибан 150 чорабинӣ; нақшаи дуюм ва охирини панҷсолаи стратегияи 2025.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf':
    'Қадамҳои муштаракро бар зидди таҳдиди эпидемияҳо номбар мекунад; дар соли аввали COVID-19 қабул шудааст.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'Воситаҳои рақамиро ба кор мебарад, то деҳаҳо ва ноҳияҳои дурдаст камтар ақиб монанд.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr':
    'Ба вокуниши муштарак ба пандемия таҳти роҳбарии СММ ва Созмони умумиҷаҳонии тандурустӣ даъват мекунад.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'Ба муносибати солгард низоми баъдиҷангиро ҷонибдорӣ мекунад.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'Дар бораи истифодаи бехатари технологияҳои иттилоотӣ назари умумӣ баён мекунад.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'Ҳамкории давлатҳои узвро дар иқтисоди рақамӣ ваъда медиҳад.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'Ба қадамҳои умумӣ бар зидди тарғибот ва ҷалби афрод дар интернет даъват мекунад.',
  // Joint position on the drug threat.
  '6oipfg': 'Мавқеи муштарак дар бораи таҳдиди маводи мухаддир.',
};
