// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'Адзін статус партнёра замяніў статусы назіральніка і партнёра па дыялогу; лідары стварылі таксама чатыры цэнтры бяспекі і прынялі стратэгію да 2035 года.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'У ганконгскім каментарыі памылкова 24-ы; афіцыйны нумар – 25-ы.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'Дэвіз: лозунг старшынства Кітая ў 2024–2025 гадах; «Жэньмінь жыбао» перадае яго па-англійску і як «Carrying forward the Shanghai Spirit: SCO in Action».',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'Дакументы: Сіньхуа гаворыць пра 24 выніковыя дакументы; паводле адміністрацыі прэзідэнта Казахстана, падпісана 20; калі да 24 дадаць дэкларацыю, будзе 25.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'У рашэнні стаіць «партнёр па дыялогу»; у той жа дзень абедзве катэгорыі сталі адной – «партнёр».',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'Дзяржавы-члены – з перадруку прэс-рэлізу Сакратарыята ў News Central Asia; дзяржавы «ШАС плюс» – з паведамлення ад 1 верасня (UrduPoint/APP), імёны з якога пацверджаны па адным; дзесяць кіраўнікоў арганізацый (двое – ад органаў ШАС) – з брыфінгу МЗС Кітая 22 жніўня 2025 года, надрукаванага ў CRNTT паводле Сіньхуа. Лідара Афганістана, назіральніка, не запрасілі. «Камерсант» у адной нататцы памылкова пералічвае як прысутных усіх партнёраў па дыялогу.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'Паводле Сіньхуа, выніковых дакументаў 24, то-бок 25 разам з дэкларацыяй; паводле адміністрацыі прэзідэнта Казахстана, падпісана 20.',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкіян',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шарыф',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагійн Хурэлсух',
  // Nikol Pashinyan
  '1i1s4jn': 'Нікол Пашынян',
  // Ilham Aliyev
  '178gicy': 'Ільхам Аліеў',
  // Hun Manet
  '16svjwd': 'Хун Манет',
  // Mostafa Madbouly
  d0a0qb: 'Мустафа Мадбулі',
  // Mohamed Muizzu
  '6s7mgc': 'Махамед Муізу',
  // Min Aung Hlaing
  '1lj9ne1': 'Мін Аун Хлайн',
  // Acting President
  ir45z5: 'выконваючы абавязкі прэзідэнта',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq: 'У спісе МЗС Кітая ад 22 жніўня 2025 года, які заканчваецца словамі «і іншыя», краіны няма.',
  // KP Sharma Oli
  '15a0vmu': 'К. П. Шарма Олі',
  // Recep Tayyip Erdoğan
  '13npg14': 'Рэджэп Таіп Эрдаган',
  // Sugiono
  '1vvo8ut': 'Сугіёна',
  // Minister of Foreign Affairs
  '1g4vj05': 'міністр замежных спраў',
  // guest of the chair
  '18nk7my': 'госць старшыні',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'Прэзідэнт Прабова Субіянта, пра ўдзел якога абвяшчалі, застаўся ў Інданезіі.',
  // Thongloun Sisoulith
  '1imybft': 'Тхонглун Сісуліт',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'у гэты дзень стаў партнёрам па дыялогу; запрошаны старшынёй як госць',
  // Anwar Ibrahim
  '1cq5cvc': 'Анвар Ібрагім',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердымухамедаў',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': 'У жніўні 2025 года ў адным анонсе памылкова названы Гурбангулы Бердымухамедаў.',
  // Pham Minh Chinh
  '1lztxsd': 'Фам Мінь Цінь',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366':
    'Пра ўдзел арганізацыі гавораць паведамленні з пасяджэння; імя – са спісу краіны-гаспадыні ад 22 жніўня 2025 года.',
  // Bakytzhan Sagintayev
  '92bows': 'Бакытжан Сагінтаеў',
  // Chairman of the Board
  q0e40o: 'старшыня калегіі',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'Пра ўдзел арганізацыі паведамлялася з пасяджэння; імя – са спісу краіны-гаспадыні ад 22 жніўня 2025 года. Імя адноўлена паводле агульнапрынятай формы.',
  // Kao Kim Hourn
  '1xvlyct': 'Као Кім Хорн',
  // Imangali Tasmagambetov
  '960rnq': 'Імангалі Тасмагамбетаў',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'Падстава – спіс запрашэнняў краіны-гаспадыні ад 22 жніўня 2025 года, бо паведамлення з пасяджэння не знойдзена. Паводле паведамлення ад 31 жніўня, на банкеце былі дзесяць кіраўнікоў арганізацый, без імёнаў.',
  // Asad Majeed Khan
  e6zv2a: 'Асад Маджыд Хан',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'Крыніцы: спіс краіны-гаспадыні ад 22 жніўня 2025 года (у ім – Asad Khan), інтэрв’ю ад 31 жніўня 2025 года. Паводле паведамлення ад 31 жніўня, на банкет прыйшлі дзесяць кіраўнікоў арганізацый, без імёнаў.',
  // Kairat Sarybay
  '15cv040': 'Кайрат Сарыбай',
  // Jin Liqun
  '80l5iz': 'Цзінь Ліцюнь',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаеў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршэеў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'Прымае палітычнае рашэнне аб банку развіцця, падтрымлівае парадак з цэнтральнай роляй ААН і асуджае напады ў Індыі і Пакістане і ўдары па Іране ў чэрвені 2025 года.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': 'Замяняе стратэгію да 2025 года і намячае дзесяць гадоў, 2026–2035.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'Процідзейнічае вярбоўцы і экстрэмісцкім поглядам; на пяць гадоў.',
  // Carries out the 2024 energy strategy.
  yqd7eq: 'Рэалізуе энергетычную стратэгію 2024 года.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'Замяняе раскіданыя механізмы адным цэнтрам з аддзеламі па арганізаванай злачыннасці і інфармацыйнай бяспецы.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'Душанбэ становіцца месцам новага пастаяннага антынаркатычнага цэнтра.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'Гэта праект, ухвалены ўказам прэзідэнта Казахстана 29 жніўня 2025 года.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'Аб’ядноўвае партнёраў па дыялогу і назіральнікаў у адну катэгорыю.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'Лаос увайшоў у знешняе кола арганізацыі.',
  // Formal link between the two bodies.
  '1dihe05': 'Афіцыйная сувязь паміж дзвюма арганізацыямі.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'Называе сталіцай на год кыргызскі курорт на беразе возера.',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'Дазваляе яму падпісаць пратакол да пагаднення з Кітаем ад 17 чэрвеня 2004 года аб знаходжанні Сакратарыята і мемарандум з Фондам «Раскангрэс».',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx':
    'Прымае даклад генеральнага сакратара і даклад Савета Рэгіянальнай антытэрарыстычнай структуры аб рабоце ў 2024 годзе.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'Падтрымлівае ААН і пасляваенны парадак.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'Выступае за Сусветную гандлёвую арганізацыю, супраць аднабаковых крокаў.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'Падтрымлівае перадачу тэхналогій, сумесныя праекты і маладых наватараў.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'Падтрымлівае лічбавы рост і электронны гандаль.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'Падтрымлівае роўныя правы ў распрацоўцы і выкарыстанні штучнага інтэлекту.',
  // Shared view on energy security and transition.
  '1s675hm': 'Агульны погляд на энергетычную бяспеку і энергапераход.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'Тэма названа ў загалоўку паведамлення; у прагледжанай копіі пералік абрэзаны.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'Англійская назва – наша. Кітайскі загаловак і тэкст – з копіі гэтай старонкі China News Service; яе адрас вызначаны ўскосна.',
};
