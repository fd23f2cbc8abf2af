// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'Байкоочу жана диалог боюнча өнөктөш макамдарын бир өнөктөш макамы алмаштырды; лидерлер төрт коопсуздук борборун жана 2035-жылга чейинки стратегияны да түздү.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'Гонконгдогу бир макалада жаңылыш 24-саммит делет; расмий номери — 25.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'Урааны: Кытайдын 2024–2025-жылдардагы төрагалыгынын урааны; «Жэньминь жибао» аны англисче «Carrying forward the Shanghai Spirit: SCO in Action» деп да берет.',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'Документтер: Синьхуа 24 жыйынтык документ дейт; Казакстандын президентинин аппараты кол коюлган 20 документти санайт; 24кө декларация кошулса, 25 болот.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8:
    'Чечимде диалог боюнча өнөктөш деген термин турат; ошол эле күнү эки категория биригип, өнөктөш болду.',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'Мүчөлөр Катчылыктын пресс-релизинин nCa кайра басуусунда; «ШКУ плюс» мамлекеттери аты-жөндөрү бирден ырасталган 1-сентябрдагы кабарда (UrduPoint/APP); уюмдардын он башчысы (экөө ШКУнун органдарынан) Синьхуага таянып CRNTT баскан Кытайдын Тышкы иштер министрлигинин 2025-жылдын 22-августундагы брифингинде. Байкоочу Афганистандан бир да лидер чакырылган эмес. «Коммерсантъ» бир кабарында диалог боюнча өнөктөштөрдүн баарын катышты деп жаңылат.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'Синьхуада 24 жыйынтык документ, декларация менен 25 болмок; Казакстандын президентинин аппараты кол коюлган 20 документти санайт.',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкиан',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Nikol Pashinyan
  '1i1s4jn': 'Никол Пашинян',
  // Ilham Aliyev
  '178gicy': 'Ильхам Алиев',
  // Hun Manet
  '16svjwd': 'Хун Манет',
  // Mostafa Madbouly
  d0a0qb: 'Мустафа Мадбули',
  // Mohamed Muizzu
  '6s7mgc': 'Мохамед Муиззу',
  // Min Aung Hlaing
  '1lj9ne1': 'Мин Аунг Хлайн',
  // Acting President
  ir45z5: 'президенттин милдетин аткаруучу',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq:
    'Кытайдын Тышкы иштер министрлигинин 2025-жылдын 22-августундагы «жана башкалар» деп бүткөн тизмесинде жок.',
  // KP Sharma Oli
  '15a0vmu': 'К. П. Шарма Оли',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Эрдоган',
  // Sugiono
  '1vvo8ut': 'Сугионо',
  // Minister of Foreign Affairs
  '1g4vj05': 'тышкы иштер министри',
  // guest of the chair
  '18nk7my': 'төрага чакырган конок',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'Келери жарыяланса да, президент Прабово Субианто Индонезияда калган.',
  // Thongloun Sisoulith
  '1imybft': 'Тхонглун Сисулит',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'ошол күнү диалог боюнча өнөктөш болгон; төрага конок катары чакырган',
  // Anwar Ibrahim
  '1cq5cvc': 'Анвар Ибрагим',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедов',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': '2025-жылдын августундагы бир алдын ала кабар жаңылыш Гурбангулы Бердымухамедовду атаган.',
  // Pham Minh Chinh
  '1lztxsd': 'Фам Минь Тинь',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366':
    'Жыйындан берилген кабарларда уюм катышты делет; аты-жөнү кабыл алуучу тараптын 2025-жылдын 22-августундагы тизмесинен.',
  // Bakytzhan Sagintayev
  '92bows': 'Бакытжан Сагинтаев',
  // Chairman of the Board
  q0e40o: 'коллегиянын төрагасы',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'Уюмдун катышканы жыйындан кабарланган; аты-жөнү кабыл алуучу тараптын 2025-жылдын 22-августундагы тизмесинен. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Kao Kim Hourn
  '1xvlyct': 'Као Ким Хорн',
  // Imangali Tasmagambetov
  '960rnq': 'Имангали Тасмагамбетов',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'Негизи — кабыл алуучу тараптын 2025-жылдын 22-августундагы чакыруулар тизмеси, анткени жыйындан кабар табылган жок. 31-августтагы кабарда салтанаттуу тамакка аты-жөнү аталбаган он уюмдун башчысы катышканы айтылат.',
  // Asad Majeed Khan
  e6zv2a: 'Асад Маджид Хан',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'Булактар: кабыл алуучу тараптын 2025-жылдын 22-августундагы тизмеси (анда Asad Khan), 2025-жылдын 31-августундагы маек. 31-августтагы кабар боюнча салтанаттуу тамакка аты-жөнү аталбаган он уюмдун башчысы келген.',
  // Kairat Sarybay
  '15cv040': 'Кайрат Сарыбай',
  // Jin Liqun
  '80l5iz': 'Цзинь Лицюнь',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'Өнүктүрүү банкы боюнча саясий чечим чыгарат, борборунда БУУ турган тартипти колдойт, Индиядагы жана Пакистандагы кол салууларды жана 2025-жылдын июнунда Иранга жасалган соккуларды айыптайт.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': '2025-жылга чейинки стратегияны алмаштырып, 2026–2035-жылдарды, он жылды, пландайт.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'Азгырып тартууга жана экстремисттик ойлорго каршы турат; мөөнөтү беш жыл.',
  // Carries out the 2024 energy strategy.
  yqd7eq: '2024-жылдагы энергетика стратегиясын ишке ашырат.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'Чачыранды механизмдерди уюшкан кылмыштуулук жана маалыматтык коопсуздук боюнча бөлүмдөрү бар бир борбор менен алмаштырат.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'Жаңы туруктуу баңгизатка каршы борбордун орду Душанбе болот.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih':
    'Бул — Казакстандын президентинин 2025-жылдын 29-августундагы жарлыгы менен жактырылган долбоор.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'Диалог боюнча өнөктөштөрдү жана байкоочуларды бир категорияга бириктирет.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'Лаос уюмдун сырткы айланасына кирген.',
  // Formal link between the two bodies.
  '1dihe05': 'Эки уюмдун ортосундагы расмий байланыш.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'Ошол жылга Кыргызстандагы көл жээгиндеги эс алуу жайын тандайт.',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'Ага Катчылыктын Кытайда болуусу жөнүндө 2004-жылдын 17-июнундагы макулдашууга протоколго жана Росконгресс фонду менен меморандумга кол коюуга жол берет.',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx':
    'Башкы катчынын баяндамасын жана Аймактык антитеррордук түзүмдүн Кеңешинин 2024-жылдагы иши жөнүндө баяндамасын кабыл алат.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'Бириккен Улуттар Уюмун жана согуштан кийинки тартипти колдойт.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'Дүйнөлүк соода уюмун жактайт, бир тараптуу кадамдарга каршы.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'Технология өткөрүп берүүнү, биргелешкен долбоорлорду жана жаш новаторлорду колдойт.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'Санарип өсүштү жана электрондук сооданы колдойт.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'Жасалма интеллектти өнүктүрүүдө жана колдонууда тең укукту колдойт.',
  // Shared view on energy security and transition.
  '1s675hm': 'Энергетикалык коопсуздук жана энергетикалык өткөөл боюнча орток көз караш.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'Кабардын аталышы теманы атайт; окулган көчүрмөдө тизме кыскартылган.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'Англисче аталышты биз бердик. Кытайча аталышты жана текстти «Чжунго синьвэньшэ» барагынын көчүрмөсү берген; анын дареги болжолдонгон.',
};
