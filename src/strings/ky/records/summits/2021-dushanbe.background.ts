// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'Жыйырма жылдык мааракедеги бул саммитте Иранды кабыл алуу башталды, ошол кезде Афганистанда бийликке кайра «Талибан» келген.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'Лидерлердин 17-сентябрдагы жыйыны.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'Монголиянын, Индиянын, Кытайдын жана Россиянын лидерлери видеобайланышта болгон.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'Документтер: айрым агенттиктер декларация жана дагы 30 дейт.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'Окулган булактарда БУУ гана аталган. Окулган тизмелердин биринде да Афганистандын делегациясы жок, бирок бир басма сөз кабары аны күтүлгөн байкоочу катары санайт.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'Айрым агенттиктер декларация жана дагы 30 документ дейт.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
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
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // guest of the chair
  '18nk7my': 'төрага чакырган конок',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'Видеокайрылуу менен сүйлөгөн; жыйынга катышканы кабарланган эмес.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'Мааракеге байланыштуу ШКУнун өткөн жолун кеңири баяндап, жыйырма жылдан кийин кайда бараарын айтат.',
  // Three-year counter-terrorism programme.
  '722b1': 'Терроризмге каршы үч жылдык программа.',
  // One agency printed 2023–2024.
  '1resz98': 'Бир агенттик 2023–2024 деп жазган.',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: '2018–2023-жылдардагы баңгизатка каршы стратегиянын экинчи иш планы.',
  // Plans joint cyber work for two years.
  '1titybm': 'Киберкоопсуздук боюнча биргелешкен ишти эки жылга пландайт.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'Ковиддин кесепетинен кийин экономиканы калыбына келтирүү планы.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'Коопсуздук механизмдерин реформалоону баштаган чечим.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'Реформа 2025-жылдагы жаңы коопсуздук борборлоруна алып келген.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'Окулган тизмеде аталышы кыскартылган; 2025-жылдагы борборлор менен байланышы жалпы контексттен.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'Мүчөлөр айлана-чөйрөнү коргоо жана жашылдандыруу үчүн бул программаны чогуу аткарат.',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99:
    'Булак болгон «Мир» телерадиокомпаниясы биргелешкен «жашыл алкак» тууралуу айтат жана аны программа деп атабайт.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'Ал кезде он алты жыл байкоочу болгон Иранга мүчөлүккө жол ачкан.',
  // First Arab dialogue partners.
  '1svjvw4': 'Араб өлкөлөрүнөн алгачкы диалог боюнча өнөктөштөр.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'Пандемиянын соккусунан кийин азык-түлүк үчүн жашыл транспорт коридорлорун, маалымат алмашууну жана айыл чарба соодасын эркиндештирүүнү убада кылат.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': 'Мүчөлөрдү биргелешкен изилдөөгө милдеттендирет, негизи катары ШКУнун мурдагы тексттерин атайт.',
};
