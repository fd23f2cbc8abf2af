// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'Бақылаушы және диалог бойынша серіктес мәртебелерін бірыңғай серіктес мәртебесі алмастырды; көшбасшылар төрт қауіпсіздік орталығын құрып, 2035 жылға дейінгі стратегияны қабылдады.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'Гонконгтағы түсіндірме мақалада саммит қате түрде 24-саммит делінген; ресми нөмірі – 25.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'Ұраны: Қытайдың 2024–2025 жылдардағы төрағалығының ұраны; «Жэньминь жибао» ағылшынша «Carrying forward the Shanghai Spirit: SCO in Action» деп те береді.',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'Құжаттар: Синьхуа 24 қорытынды құжат дейді; Қазақстан президентінің кеңсесі қол қойылған 20 құжатты санайды; 24 құжатқа декларация қосылса – 25.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8:
    'Шешімдегі термин – диалог бойынша серіктес; сол күні екі санат біреуге, серіктес санатына айналды.',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'Мүшелер – Хатшылық баспасөз хабарламасының nCa көшірмесінен; «ШЫҰ плюс» мемлекеттері – 1 қыркүйектегі хабардан (UrduPoint/APP), аты-жөндері бір-бірлеп расталды; ұйымдардың он басшысы (екеуі – ШЫҰ органдарынан) – Қытай Сыртқы істер министрлігінің CRNTT Синьхуадан басқан 2025 жылғы 22 тамыздағы брифингінен. Бақылаушы Ауғанстаннан көшбасшы шақырылған жоқ. «Коммерсантъ» бір хабарында диалог бойынша барлық серіктес қатысты деп қате тізеді.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'Синьхуа бойынша 24 қорытынды құжат, декларациямен бірге 25 болар еді; Қазақстан президентінің кеңсесі қол қойылған 20 құжатты санайды.',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкиан',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
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
  '178gicy': 'Ильхам Әлиев',
  // Hun Manet
  '16svjwd': 'Хун Манет',
  // Mostafa Madbouly
  d0a0qb: 'Мұстафа Мадбули',
  // Mohamed Muizzu
  '6s7mgc': 'Мохамед Муиззу',
  // Min Aung Hlaing
  '1lj9ne1': 'Мин Аунг Хлайн',
  // Acting President
  ir45z5: 'президенттің міндетін атқарушы',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq:
    'Қытай Сыртқы істер министрлігінің 2025 жылғы 22 тамыздағы «және басқалар» деп аяқталатын тізімінде жоқ.',
  // KP Sharma Oli
  '15a0vmu': 'К. П. Шарма Оли',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Ердоған',
  // Sugiono
  '1vvo8ut': 'Сугионо',
  // Minister of Foreign Affairs
  '1g4vj05': 'сыртқы істер министрі',
  // guest of the chair
  '18nk7my': 'төраға шақырған қонақ',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'Президент Прабово Субианто қатысады деп жарияланғанымен, Индонезияда қалды.',
  // Thongloun Sisoulith
  '1imybft': 'Тхонглун Сисулит',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'сол күні диалог бойынша серіктес болды; төраға қонақ ретінде шақырған',
  // Anwar Ibrahim
  '1cq5cvc': 'Анвар Ибрагим',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердімұхамедов',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': '2025 жылғы тамызда бір алдын ала хабарда Гурбангулы Бердімұхамедов деп қате көрсетілген.',
  // Pham Minh Chinh
  '1lztxsd': 'Фам Минь Тинь',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366':
    'Отырыстан берілген хабарларда ұйымның қатысқаны айтылған; аты-жөні – қабылдаушы тараптың 2025 жылғы 22 тамыздағы тізімінен.',
  // Bakytzhan Sagintayev
  '92bows': 'Бақытжан Сағынтаев',
  // Chairman of the Board
  q0e40o: 'алқа төрағасы',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'Ұйымның қатысқаны отырыстан хабарланды; аты-жөні – қабылдаушы тараптың 2025 жылғы 22 тамыздағы тізімінен. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Kao Kim Hourn
  '1xvlyct': 'Као Ким Хорн',
  // Imangali Tasmagambetov
  '960rnq': 'Иманғали Тасмағамбетов',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'Негізі – қабылдаушы тараптың 2025 жылғы 22 тамыздағы шақырылғандар тізімі, өйткені отырыстан хабар табылмады. 31 тамыздағы хабарға сәйкес, салтанатты асқа ұйымдардың он басшысы қатысты, аты-жөндері аталмаған.',
  // Asad Majeed Khan
  e6zv2a: 'Асад Маджид Хан',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'Дереккөздер: қабылдаушы тараптың 2025 жылғы 22 тамыздағы тізімі (онда – Asad Khan), 2025 жылғы 31 тамыздағы сұхбат. 31 тамыздағы хабарға сәйкес, салтанатты асқа ұйымдардың он басшысы келді, аты-жөндері аталмаған.',
  // Kairat Sarybay
  '15cv040': 'Қайрат Сарыбай',
  // Jin Liqun
  '80l5iz': 'Цзинь Лицюнь',
  // Nurlan Yermekbayev
  gujj7v: 'Нұрлан Ермекбаев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'Даму банкі туралы саяси шешім қабылдайды, орталығында БҰҰ тұрған тәртіпті қолдайды, Үндістан мен Пәкістандағы шабуылдарды және 2025 жылғы маусымда Иранға жасалған соққыларды айыптайды.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': '2025 жылға дейінгі стратегияны алмастырып, 2026–2035 жылдарға арналған онжылдықты белгілейді.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'Адам тартуға және экстремистік көзқарасқа қарсы; бес жылға арналған.',
  // Carries out the 2024 energy strategy.
  yqd7eq: '2024 жылғы энергетикалық стратегияны іске асырады.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'Бытыраңқы тетіктерді ұйымдасқан қылмыс және ақпараттық қауіпсіздік бөлімшелері бар бір орталықпен алмастырады.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'Душанбе жаңа тұрақты есірткіге қарсы орталықтың орны болады.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'Бұл – Қазақстан президентінің 2025 жылғы 29 тамыздағы жарлығымен мақұлданған жоба.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'Диалог бойынша серіктестер мен бақылаушыларды бір санатқа біріктіреді.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'Лаос ұйымның сыртқы шеңберіне кірді.',
  // Formal link between the two bodies.
  '1dihe05': 'Екі ұйым арасындағы ресми байланыс.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'Сол жылға Қырғызстанның көл жағасындағы курортын таңдайды.',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'Оған Хатшылықтың болу шарттары туралы Қытаймен жасалған 2004 жылғы 17 маусымдағы келісімнің хаттамасына және Росконгресс қорымен меморандумға қол қоюға мүмкіндік береді.',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx':
    'Бас хатшының баяндамасын және Өңірлік терроризмге қарсы құрылым кеңесінің оның 2024 жылғы жұмысы туралы баяндамасын қабылдайды.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'Біріккен Ұлттар Ұйымын және соғыстан кейінгі тәртіпті қолдайды.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'Дүниежүзілік сауда ұйымын жақтап, біржақты шараларға қарсы шығады.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'Технология трансферін, бірлескен жобаларды және жас жаңашылдарды қолдайды.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'Цифрлық өсім мен электрондық сауданы қолдайды.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'Жасанды интеллектіні дамыту мен қолданудағы тең құқықты қолдайды.',
  // Shared view on energy security and transition.
  '1s675hm': 'Энергетикалық қауіпсіздік пен энергетикалық көшу туралы ортақ көзқарас.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'Тақырыбы хабардың тақырыпатында аталған; қаралған көшірмеде тізім үзіліп қалған.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'Ағылшынша атауы біздікі. Қытайша тақырыпат пен мәтін «Чжунго синьвэньшэ» бетінің көшірмесінен алынды; мекенжайы болжаммен анықталды.',
};
