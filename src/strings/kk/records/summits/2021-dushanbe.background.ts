// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'Ауғанстанда «Талибан» билікке қайта келген кезде өткен осы жиырма жылдық мерейтой саммитінде Иранды қабылдау рәсімі басталды.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'Көшбасшылардың 17 қыркүйектегі кездесуі.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'Моңғолия, Үндістан, Қытай және Ресей көшбасшылары бейнеконференция режимінде қатысты.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'Құжаттар: кейбір агенттіктер декларация және 30 құжат дейді.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'Қаралған дереккөздерде аталған жалғыз ұйым – БҰҰ. Қаралған тізімдердің ешқайсысында Ауғанстан делегациясы жоқ, дегенмен бір баспасөз хабары оны күтілетін бақылаушылар қатарына қосады.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'Кейбір агенттіктер декларация және тағы 30 құжат дейді.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Ибрахим Раиси',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // guest of the chair
  '18nk7my': 'төраға шақырған қонақ',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'Бейнеүндеумен сөйледі; отырысқа қосылғаны туралы хабар жоқ.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'Мерейтойға орай ШЫҰ-ның өткенін кеңінен баяндайды және жиырма жылдан кейін қайда бет алатынын айтады.',
  // Three-year counter-terrorism programme.
  '722b1': 'Терроризмге қарсы үшжылдық бағдарлама.',
  // One agency printed 2023–2024.
  '1resz98': 'Бір агенттік «2023–2024» деп басты.',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: '2018–2023 жылдарға арналған есірткіге қарсы стратегияның екінші жұмыс жоспары.',
  // Plans joint cyber work for two years.
  '1titybm': 'Екі жылға арналған киберқауіпсіздік саласындағы бірлескен жұмыс жоспары.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'COVID-19-дан кейін экономиканы қалпына келтіру жоспары.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'Қауіпсіздік тетіктерінің реформасын бастаған шешім.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'Реформа 2025 жылғы жаңа қауіпсіздік орталықтарына әкелді.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'Қаралған тізімде атауы қысқартылған; 2025 жылғы орталықтармен байланысы жалпы мәнмәтіннен алынды.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'Мүшелердің қоршаған ортаны қорғауға және көгалдандыруға арналған ортақ бағдарламасы.',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99:
    'Дереккөз – «Мир» телерадиокомпаниясы – ортақ «жасыл белдеу» туралы айтады, оны бағдарлама демейді.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'Ол кезде он алты жыл бақылаушы болған Иранға мүшелікке жол ашты.',
  // First Arab dialogue partners.
  '1svjvw4': 'Диалог бойынша алғашқы араб серіктестері.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'Пандемия соққысынан кейін азық-түлікке арналған жасыл көлік дәліздерін, деректер алмасуды және еркінірек ауыл шаруашылығы саудасын уәде етеді.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': 'Мүшелер бірлескен зерттеулерге міндеттенеді, негіз ретінде ШЫҰ-ның бұрынғы мәтіндері аталады.',
};
