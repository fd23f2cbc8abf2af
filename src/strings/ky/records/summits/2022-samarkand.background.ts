// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'Үч жылдан кийин лидерлер бетме-бет жолугуп, рекорддук топтомду бекитти: улуттук валюта менен эсептешүү планы, төрт глобалдык билдирүү жана Ирандын меморандуму.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'Төрага: ошол күнкү кабарлар ал төрагалык кылганын түз айтат.',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'Египет менен Катардын меморандумдарына саммиттин алдында Ташкентте кол коюлган.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'Булакта мамлекеттердин баары бар (Россиянын Тышкы иштер министрлиги, «Российская газета» менен CRNTT жарыялаган «Жэньминь жибао» тексти). Анда «Чакырылган эл аралык уюмдардын өкүлдөрү» делет, бирок БУУ гана аталат. Айрым алдын ала кабарлар жарыялаган Армениянын премьер-министри ошол күнкү тизмелердин биринде да жок.',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Ибрахим Раиси',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедов',
  // guest of the chair
  '18nk7my': 'төрага чакырган конок',
  // Ilham Aliyev
  '178gicy': 'Ильхам Алиев',
  // invited as guest of the chair
  '1gbky1j': 'төрага чакырган конок катары',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Эрдоган',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари А. Дикарло',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'башкы катчынын саясий маселелер жана тынчтык орнотуу боюнча орун басары',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'Катчылыктын кабарына ылайык, 2022-жылдын 15-сентябрында саммиттин алкагындагы жолугушууда болгон.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41:
    'Соода тоскоолдуктары, санарип ажырымы жана дүйнөдөгү баш аламандык боюнча орток позицияларды билдирет.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': '2007-жылдагы келишимди ишке ашыруунун үчүнчү беш жылдык планы.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1':
    'Евразиядагы темир жол, автомобиль жолу жана мультимодалдык байланыштар боюнча ишке багыт берет.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'Соодада үчүнчү өлкөлөрдүн валюталарынан баш тартуунун баскычтарын белгилейт.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190:
    'Өзбекче бир котормодо «иш-аракеттер планы», Россиянын Тышкы иштер министрлигинин англисче текстинде roadmap делет.',
  // Creates an honorary title.
  iiv53v: 'Ардактуу наамды белгилейт.',
  // What Iran commits to before it is a member.
  dypc3: 'Мүчө болордон мурда Иран алган милдеттенмелер.',
  // Started the accession of Belarus.
  '1p87v60': 'Беларусту кабыл алууну баштаган.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'Беш чечим менен өнөктөштөрдүн чөйрөсүн Перс булуңуна, Мальдив аралдарына жана Мьянмага кеңейткен.',
  // Shared view on dealing with climate change.
  '15q89it': 'Климаттын өзгөрүшү боюнча орток көз караш.',
  // Calls for open and steady supply lines.
  '1df8nam': 'Жеткирүүнүн ачык жана туруктуу жолдоруна чакырат.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'Дүйнөлүк азык-түлүк коопсуздугун кантип сактоо боюнча орток көз карашты билдирет.',
  // States a joint view on world energy security.
  ho7nz6: 'Дүйнөлүк энергетикалык коопсуздук боюнча орток көз карашты билдирет.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'Анда өкмөттөр мүчөлөрдүн ортосунда туризмди өнүктүрүүгө макулдашат.',
  // Names the Indian city for the year.
  '1yq0o1n': 'Ошол жылга Индиянын шаарын атайт.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'ЮНЕСКО менен ишти беш жылга байланыштырат.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'ШКУну реформалоо боюнча талкууну баштаган.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'Талкуу кийин 2025-жылы бирдиктүү өнөктөш макамына алып келген.',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'Кеңештин чечимдеринин номерленген тизмеси, үчүнчү пункт.',
};
