// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'Биринчи жолу виртуалдуу өткөн саммит пандемияга жооп катары эпидемияларга каршы биргелешкен план кабыл алды жана 2025-жылга чейинки стратегиянын акыркы беш жылдык планын бекитти.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'Төрага Россия Москвадан өткөргөн; пандемиядан улам видеоконференция болгон.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'Документтер: саны Путиндин сөзүндө айтылган: бир декларация, тогуз чечим, алты билдирүү.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'Видеоконференция форматында өткөн жыйындын бул маалымат билдирүүсүн ИнфоШОС жарыялаган, өткөн жери көрсөтүлгөн эмес. Төрага катары В. Путин аталган.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'төрага',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Acting President and Prime Minister
  ofeppu: 'президенттин милдетин аткаруучу, премьер-министр',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Roman Golovchenko
  t4lcjn: 'Роман Головченко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'Саммитти видеокайрылуу менен куттуктаган; жыйынга катышканы кабарланган эмес.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30:
    'Биринчи виртуалдуу саммиттин бул саясий жыйынтыгын пандемия жана согуш аяктагандан берки 75 жыл аныктаган.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'Дээрлик 150 чара; 2025-жылга чейинки стратегиянын беш жылдык пландарынын экинчиси жана акыркысы.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf':
    'Эпидемия коркунучуна каршы биргелешкен кадамдарды санап өтөт; COVID-19дун биринчи жылында кабыл алынган.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'Айылдар жана алыскы аймактар артта калбашы үчүн санарип каражаттарды колдонот.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr':
    'Бириккен Улуттар Уюмунун жана ДССУнун жетекчилиги астында пандемияга чогуу жооп берүүгө чакырат.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'Маараке тушунда согуштан кийинки тартипти жактайт.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'Маалыматтык технологияларды коопсуз колдонуу боюнча орток көз карашты билдирет.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'Санарип экономика боюнча мүчөлөрдүн кызматташтыгын убада кылат.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'Интернеттеги үгүткө жана азгырып тартууга каршы жалпы кадамдарга чакырат.',
  // Joint position on the drug threat.
  '6oipfg': 'Баңгизат коркунучу боюнча орток позиция.',
};
