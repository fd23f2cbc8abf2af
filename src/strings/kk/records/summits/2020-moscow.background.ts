// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'Алғаш рет виртуалды өткен саммит пандемияға жауап ретінде індеттерге қарсы бірлескен жоспар қабылдап, 2025 жылға дейінгі стратегияның соңғы бесжылдық жоспарын бекітті.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'Төраға Ресей оны Мәскеуден өткізді; пандемияға байланысты ол бейнеконференция режимінде өтті.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'Құжаттар: Путиннің сөзіндегі жиынтық: бір декларация, тоғыз шешім, алты мәлімдеме.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'Отырыстың бұл ақпараттық хабарламасын «ИнфоШОС» жариялады; бейнеконференция, өткен жері жоқ. Төраға ретінде В. Путин аталған.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'төраға',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Acting President and Prime Minister
  ofeppu: 'президенттің міндетін атқарушы, премьер-министр',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғани',
  // Roman Golovchenko
  t4lcjn: 'Роман Головченко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'Саммитті бейнеүндеумен құттықтады; отырысқа қосылғаны туралы хабар жоқ.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30:
    'Пандемия және соғыстың аяқталғанына 75 жыл толуы алғашқы виртуалды саммиттің осы саяси қорытындысына ықпал етті.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: '150-ге жуық шара; 2025 жылға дейінгі стратегияның бесжылдық жоспарларының екіншісі әрі соңғысы.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf':
    'Індет қатеріне қарсы бірлескен шараларды тізіп көрсетеді; COVID-19-дың алғашқы жылында қабылданды.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'Ауылдар мен шалғай аудандардың артта қалуын азайту үшін цифрлық құралдарды қолданады.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': 'Пандемияға Біріккен Ұлттар Ұйымы мен ДДСҰ аясында бірлесіп қарсы тұруға шақырады.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'Мерейтой кезінде соғыстан кейінгі тәртіпті жақтайды.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'Ақпараттық технологияларды қауіпсіз қолдану туралы ортақ көзқарасты айтады.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'Мүшелер цифрлық экономикада ынтымақтасуға міндеттенеді.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'Интернеттегі насихатқа және адам тартуға қарсы ортақ шараларға шақырады.',
  // Joint position on the drug threat.
  '6oipfg': 'Есірткі қатері жөніндегі ортақ ұстаным.',
};
