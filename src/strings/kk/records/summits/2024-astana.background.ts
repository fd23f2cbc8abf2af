// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'Қауіпсіздік, есірткіге қарсы күрес және энергетика бағдарламалары онжылдықтың екінші жартысына ұзартылды, Беларусь оныншы мүше болды.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'Құжаттар: қол қойылмай қабылданған үш мәлімдемені қамтиды.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'Құжаттар: саммитке дейінгі қазақстандық және ресейлік хабарламаларда 24 құжат (декларация, 20 шешім, 3 мәлімдеме) аталды; саммиттен кейінгі хабарларда 25 делінген, қоршаған орта жөніндегі үкіметаралық келісім қосылса, сан сәйкес келеді.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'Беларусь мәртебесін көтерген соң бақылаушы болып Моңғолия мен Ауғанстан қалды. Қатысушылар тізімдерінің ешқайсысында Ауғанстан жоқ.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'отырыстың басында шешімге қол қойылғанға дейін – бақылаушы',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // incoming chair
  '1fyo59g': 'келесі төраға',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'Субраманьям Джайшанкар',
  // Minister of External Affairs
  '1g8yzxc': 'сыртқы істер министрі',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'Министр келмеген премьер-министр Нарендра Модидің сөзін оқып берді.',
  // Mohammad Mokhber
  '1sayord': 'Мохаммад Мохбер',
  // Acting President
  ir45z5: 'президенттің міндетін атқарушы',
  // first summit attended as a full member
  ds4y8d: 'толыққанды мүше ретінде қатысқан алғашқы саммит',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    'Ибрахим Раиси 2024 жылғы мамырда қайтыс болған соң президенттің міндетін атқарды. Ағылшынша «Уикипедияда» Масуд Пезешкиан қате көрсетілген.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi:
    '«ШЫҰ плюс» кездесуіндегі делегацияда Сергей Лавров, Алексей Оверчук, Дмитрий Песков және Юрий Ушаков болды.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Ilham Aliyev
  '178gicy': 'Ильхам Әлиев',
  // invited as guest of the chair
  '1gbky1j': 'төраға қонақ ретінде шақырған',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'Тәмім бен Хамад Әл Тәни',
  // Amir
  '1nky9hw': 'әмір',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'төраға қонақ ретінде шақырған, меморандумға 2022 жылғы 14 қыркүйекте қол қойылған',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Ердоған',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'төраға шақырған қонақ; 2013 жылдан бастап серіктес',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'Сауд ибн Сакр әл-Касими',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'Рас-әл-Хайма әмірлігінің әмірі, Федералды жоғарғы кеңестің мүшесі',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'Бұл – 2024 жылғы 8 шілдедегі авторлық мақалада айтылмай қалған он алтыншы ел; ол делегацияны президент Мұхаммед бен Заидтің атынан басқарды.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'Халық Маслахатының (Халық кеңесінің) төрағасы, ұлттық көшбасшы',
  // no SCO status; guest of the chair
  '1q1dzu1': 'ШЫҰ-дағы мәртебесі жоқ; төраға шақырған қонақ',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'Ол кезде мемлекет басшысы оның ұлы Сердар Бердімұхамедов болатын.',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3 шілдеде ол бейресми кешкі асқа да қатысты.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'Аты-жөні саммит қарсаңындағы екі тізімде берілген; кейін тек ұйымның қатысқаны расталды.',
  // Imangali Tasmagambetov
  '960rnq': 'Иманғали Тасмағамбетов',
  // Bakytzhan Sagintayev
  '92bows': 'Бақытжан Сағынтаев',
  // Chairman of the Board
  q0e40o: 'алқа төрағасы',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'ШЫҰ Хатшылығы өз хабарында онымен Астанада іс-шаралар аясында кездескенін және оның алдағы «ШЫҰ плюс» кездесуіне қатысатынын айтты.',
  // Khusrav Noziri
  yc74zm: 'Хусрав Нозири',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: '2024 жылғы 8 шілдедегі авторлық мақалада жоқ.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'Кремльдің ағылшынша бетінде ЭЫДҰ деп қате аударылған.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'Үстел басында кім отырғанын атайтын дереккөз табылмады; саммиттен екі апта бұрын бұл лауазымда Сарыбай болған.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf:
    'Арын бұл лауазымда 2024 жылғы мамырда және қыркүйекте болған; өзі қатысқаны дереккөздермен расталмаған.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: '2024 жылғы 8 шілдедегі авторлық мақала ИЫҰ деп атаған орган – осы.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'ШЫҰ Бас хатшысы (2022 жылғы 1 қаңтар – 2024 жылғы 31 желтоқсан)',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Nurlan Yermekbayev
  gujj7v: 'Нұрлан Ермекбаев',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'ШЫҰ Бас хатшысының орынбасары, 2025–2027 жылдарға Бас хатшы болып тағайындалған',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'Тағайындау саммитте жарияланды; белгілі бір отырысқа қатысқаны дереккөздермен расталмаған.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'Беларусь оныншы мүше болады, 2022 жылы басталған қабылдау рәсімі аяқталады. Қол қою күн тәртібінің басқа тармақтарынан бұрын, бірінші болып өтті.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': '2024 жылғы 6 шілдеде Бейжіңдегі Хатшылықта ту көтерілді.',
  // Council of Heads of State decision
  '3gdr8o': 'Мемлекет басшылары кеңесінің шешімі',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'Саммиттің саяси мәтіні ретінде көпполярлы тәртіп, БҰҰ мен ШЫҰ-ның өзін реформалау, қауіпсіздік қатерлері, экономика, энергетика және экология туралы ортақ көзқарасты баяндайды. 2025 жыл ШЫҰ-ның Орнықты даму жылы болады, төрағалықтың Қытайға берілуі атап өтіледі.',
  // a declaration, with delegation heads signing
  cgxkfm: 'делегация басшылары қол қойған декларация',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'ШЫҰ құжатына айналған бұл мәтінді Қазақстан ұсынды, оған басқа мемлекеттер шақыру бойынша қосыла алады; ынтымақты, сенімді нығайтуды және орталығында БҰҰ тұрған әділірек халықаралық тәртіпті көздейді.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn':
    'Бастаманың өз мәтіні табылмады. Кремльдің ағылшынша мазмұндамасында (жұмыс атауы) «даму» сөзі әлі жоқ.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'Қазақстандық хабарларға сәйкес, ол БҰҰ мен ШЫҰ ынтымақтастығы туралы БҰҰ Бас Ассамблеясының 2025 жылғы 5 қыркүйекте қабылданған A/79/L.124 қарарына енді (120 – жақтап, 27 – қарсы, 28 – қалыс).',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    '2025 жылға дейінгі стратегияны алмастыруға тиіс жобаға қатысты, сөйтіп келесі онжылдық стратегия жұмысын бастайды. Бұл – рәсімдік қадам; ештеңе қабылданған жоқ.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': 'Кремль мен «Казинформ» «жоба» дейді; The Astana Times стратегия қабылданды деп хабарлады.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'Стратегияны 2025 жылғы 1 қыркүйекте Тяньцзинь саммиті қабылдады.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'Сыртқы істер министрлері әзірлеген реформаларды мақұлдайды. Осы орайда Қазақстан Хатшылық пен бас хатшыны күшейтуге шақырды.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf:
    '2025 жылы Тяньцзинь саммиті бақылаушы мен диалог бойынша серіктес мәртебелерін бір санатқа – «ШЫҰ серіктесі» мәртебесіне біріктірді.',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'ШЫҰ «үш зұлым күш» деп атайтын құбылыстарға қарсы бірлескен жұмыста мүшелердің қауіпсіздік органдарына үш жылға бағыт береді.',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'Тяньцзинь саммиті экстремистік идеологияға қарсы 2026–2030 жылдарға арналған бағдарлама қосты.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'Оны 2023 жылғы шілдеде Қазақстан ұсынды: есірткінің заңсыз айналымына қарсы бірнеше жылдық бағыт және іс-қимыл бағдарламасы. Декларация оны есірткіден азат қоғаммен және медициналық емес мақсатта қолдануды заңдастыруға қарсы тұрумен байланыстырады.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj':
    'Тяньцзинь, 2025 жылғы 1 қыркүйек: Душанбедегі ШЫҰ Есірткіге қарсы орталығы туралы келісімге қол қойылды.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    '2030 жылға дейінгі ортақ бағыттарды белгілейді: транзит және экспорт маршруттары, дәстүрлі және жаңартылатын көздердің арақатынасы, жаңғырту, сутегі және тиімділік. Тоқаев оны 2022 жылы Самарқандта ұсынды; 2024 жылғы маусымда энергетика министрлері мақұлдады.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'Оны іске асырудың жол картасын Тяньцзинь саммиті 2025 жылғы 1 қыркүйекте бекітті.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    '2023 жылы Үндістан төрағалығы кезінде қабылданған экономикалық стратегияны іске асыру шараларын белгілейді. Тәжікстанның бір министрінің айтуынша, ол стратегияға оның елі бастамашы болған.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'Мүшелердің басым салаларына портфельдік және тікелей инвестиция тартуға арналған кеңес беру және сараптама алаңын құрады.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    '2025 жылғы 18 наурызда Астанада 20-дан астам агенттік пен қор жиналып, қауымдастықты құрды және жұмыс жоспарын қабылдады.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'Бір ынтымақтастық бағдарламасы ШЫҰ-ның Экология жылына сай орнықты туризм мен табиғи қорықтарды біріктіреді. 2024 жылғы мамырда бұл саланы Астанада қоршаған орта министрлері талқылаған.',
  // Period covered not found.
  x488uz: 'Қамтитын мерзімі табылмады.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'Алматы иеленген (2023–2024) жыл сайынғы атақты Қытайдың порт қаласына береді.',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'Келесісі, 2025–2026 жылдарға, Қырғызстандағы Шолпан-Ата болды.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'Он төрт серіктес елдің сауда, көлік және білім беру сияқты практикалық ынтымақтастыққа қосылуына мүмкіндік береді. Бастамашысы – Қырғызстан.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'Тоқаев бір жыл бұрын сынаған олқылықты көтереді: ШЫҰ-да бірлескен жобаларды қаржыландыратын құрал жоқ. Табылған дереккөздер оның ережелерін ашпайды.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'Хатшылық пен Алматыдағы орталыққа меморандум жасасуға кірісуге мүмкіндік береді.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'Меморандумға 2026 жылғы 18 наурызда Алматыда Махмуд Хамидов пен Нұрлан Ермекбаев қол қойды. Ол алдын алуға, сараптама жұмысына, бірлескен іс-шараларға және ақпарат алмасуға арналған.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    '2022–2023 жылдарға арналған жоспардан кейін ақпараттық қауіпсіздік жөніндегі бірлескен жұмыстың жаңа жоспарын белгілейді. Тоқаев оны өзі ұсынған киберқатерлер туралы деректер алмасудың тұрақты тетігімен байланыстырды.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd':
    '2025 жылғы 1 қаңтардан бастап үш жылға Қытай өкілі Чжан Миннің орнына Қазақстан өкілі Нұрлан Ермекбаев келеді.',
  // In office since 1 January 2025.
  '1cykfvq': '2025 жылғы 1 қаңтардан бастап қызметте.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'Руслан Мирзаевтан кейін Ташкенттегі органды кім басқаратынын шешеді.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': '2025 жылғы ақпанда жаңа директор қызметінде Уларбек Шаршеев болды.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'Үш жылдық мерзімдердің қатар келуінен біз шешім Шаршеевті атайды, мерзімі 2025–2027 жылдар деген қорытынды жасаймыз.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': 'Бас хатшының Ұйымның 2023–2024 жылдардағы жұмысы туралы баяндамасы бекітілді.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'Терроризмге қарсы органның 2023 жылғы баяндамасын қабылдайды.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv:
    'Мүше мемлекеттер көршілер ретінде қалай әрекет етпек екенін қайта мәлімдейді. Жобасын Өзбекстан дайындаған.',
  // statement adopted without signature
  cug9sv: 'қол қойылмай қабылданған мәлімдеме',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'Мүшелердің санитария мен таза ауызсу мәселесімен айналысу туралы саяси уәдесі.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'Қалдықтармен қалай жұмыс істеу керегін бірлесіп мәлімдейді; оны қоршаған орта министрлері 2024 жылғы 22 мамырда Астанада дайындаған.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'Ауаны, суды және қоршаған ортаның басқа бөліктерін бірлесіп қорғауға құқықтық негіз береді; топтамадағы жалғыз халықаралық шарт. Екі күн бұрын Қазақстан қол қоюға экология министрі Ерлан Нысанбаевқа өкілеттік берді.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'Сілтеме жасалған мәтін – Қазақстан үкіметінің 2024 жылғы 2 шілдедегі № 527 қаулысымен мақұлданған жоба, қол қойылған мәтін емес. Күшіне енуі тексерілмеген.',
  // intergovernmental agreement
  '1j4n93j': 'үкіметаралық келісім',
};
