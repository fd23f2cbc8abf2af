// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'Праграмы па бяспецы, наркотыках і энергетыцы прадоўжаны на другую палову дзесяцігоддзя, Беларусь стала дзясятым членам.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'Дакументы: у тым ліку тры заявы, прынятыя без падпісання.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'Дакументы: у казахстанскіх і расійскіх паведамленнях да саміту – 24 (дэкларацыя, 20 рашэнняў, 3 заявы); у паведамленнях пасля яго – 25, што сыходзіцца, калі дадаць міжурадавае экалагічнае пагадненне.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'Назіральнікамі засталіся Манголія і Афганістан, калі Беларусь стала членам. Ніводзін спіс удзельнікаў не называе Афганістана.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'назіральнік да падпісання рашэння ў пачатку пасяджэння',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // incoming chair
  '1fyo59g': 'наступны старшыня',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'Субраманьям Джайшанкар',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'Міністр зачытаў выступленне прэм’ер-міністра Нарэндры Модзі, які не прыехаў.',
  // Mohammad Mokhber
  '1sayord': 'Махамад Махбер',
  // Acting President
  ir45z5: 'выконваючы абавязкі прэзідэнта',
  // first summit attended as a full member
  ds4y8d: 'першы саміт у статусе паўнапраўнага члена',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    'Выконваў абавязкі пасля смерці Эбрахіма Раісі ў маі 2024 года. Масуд Пезешкіян у англійскай «Вікіпедыі» – памылка.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шарыф',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi:
    'На сустрэчы «ШАС плюс» у дэлегацыі былі Сяргей Лаўроў, Аляксей Аверчук, Дзмітрый Пяскоў і Юрый Ушакоў.',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагійн Хурэлсух',
  // Ilham Aliyev
  '178gicy': 'Ільхам Аліеў',
  // invited as guest of the chair
  '1gbky1j': 'запрошаны як госць старшыні',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'Тамім бен Хамад Аль Тані',
  // Amir
  '1nky9hw': 'эмір',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'запрошаны як госць старшыні; мемарандум падпісаны 14 верасня 2022 года',
  // Recep Tayyip Erdoğan
  '13npg14': 'Рэджэп Таіп Эрдаган',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'запрошаны госць старшыні; партнёр з 2013 года',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'Сауд бен Сакр аль-Касімі',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'правіцель Рас-эль-Хаймы, член Федэральнага вярхоўнага савета',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'Гэта шаснаццатая краіна, прапушчаная ў аўтарскім артыкуле ад 8 ліпеня 2024 года; ён узначальваў дэлегацыю ад імя прэзідэнта Мухамеда бен Заіда.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'старшыня Халк Маслахаты (Народнага савета), нацыянальны лідар',
  // no SCO status; guest of the chair
  '1q1dzu1': 'без статусу ў ШАС; госць старшыні',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'Кіраўніком дзяржавы тады быў яго сын Сердар Бердымухамедаў.',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3 ліпеня ён быў і на нефармальнай вячэры.',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'Імя – у двух спісах, складзеных незадоўга да саміту; пазней пацверджаны толькі ўдзел арганізацыі.',
  // Imangali Tasmagambetov
  '960rnq': 'Імангалі Тасмагамбетаў',
  // Bakytzhan Sagintayev
  '92bows': 'Бакытжан Сагінтаеў',
  // Chairman of the Board
  q0e40o: 'старшыня калегіі',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'Паводле ўласнага паведамлення, Сакратарыят ШАС сустрэўся з ім на палях мерапрыемстваў у Астане і чакаў яго ўдзелу ў «ШАС плюс».',
  // Khusrav Noziri
  yc74zm: 'Хусраў Назіры',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: 'Прапушчана ў аўтарскім артыкуле ад 8 ліпеня 2024 года.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'На англійскай старонцы Крамля памылкова перакладзена як АЭСР.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'Крыніцы, якая называе таго, хто сядзеў за сталом, не знойдзена; за два тыдні да саміту пасаду займаў Сарыбай.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf: 'Арын займаў пасаду ў маі і верасні 2024 года; яго асабісты ўдзел крыніцамі не пацверджаны.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: 'Менавіта гэту арганізацыю аўтарскі артыкул ад 8 ліпеня 2024 года называе АІС.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мін',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'генеральны сакратар ШАС (1 студзеня 2022 г. – 31 снежня 2024 г.)',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мірзаеў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаеў',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'намеснік генеральнага сакратара ШАС, прызначаны генеральным сакратаром на 2025–2027 гады',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'Пра прызначэнне абвешчана на саміце; удзел у пэўным пасяджэнні крыніцамі не пацверджаны.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'Беларусь становіцца дзясятым членам; гэтым завяршаецца працэдура прыёму, пачатая ў 2022 годзе. Рашэнне падпісана першым, да іншых пунктаў парадку дня.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': 'Сцяг узняты ў Сакратарыяце ў Пекіне 6 ліпеня 2024 года.',
  // Council of Heads of State decision
  '3gdr8o': 'рашэнне Савета кіраўнікоў дзяржаў',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'Палітычны тэкст саміту; выкладае агульныя погляды на шматпалярны парадак, рэформу ААН і самой ШАС, пагрозы бяспецы, эканоміку, энергетыку і экалогію. 2025 год абвешчаны Годам устойлівага развіцця ШАС; адзначана перадача старшынства Кітаю.',
  // a declaration, with delegation heads signing
  cgxkfm: 'дэкларацыя, падпісаная кіраўнікамі дэлегацый',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'Казахстан прапанаваў тое, што стала гэтым тэкстам ШАС, адкрытым для іншых дзяржаў паводле запрашэння; мэты – салідарнасць, умацаванне даверу і больш справядлівы міжнародны парадак з цэнтральнай роляй ААН.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn':
    'Тэкст самой ініцыятывы не знойдзены. У англійскім выкладзе Крамля (рабочая назва) слова «развіццё» яшчэ няма.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'Паводле казахстанскіх паведамленняў, яе ўлічыла рэзалюцыя Генеральнай Асамблеі ААН A/79/L.124 аб супрацоўніцтве ААН і ШАС, прынятая 5 верасня 2025 года (120 – за, 27 – супраць, 28 устрымаліся).',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    'Датычыць праекта, які павінен замяніць стратэгію да 2025 года, і так пачынае работу над наступнай дзесяцігадовай стратэгіяй. Працэдурны крок: сама стратэгія не прымаецца.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn':
    'Крэмль і «Казінфарм» гавораць пра «праект»; The Astana Times паведаміла пра прыняцце стратэгіі.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'Стратэгію прыняў саміт у Цяньцзіні 1 верасня 2025 года.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'Ухваляе рэформы, падрыхтаваныя міністрамі замежных спраў. У гэтай сувязі Казахстан заклікаў узмацніць Сакратарыят і генеральнага сакратара.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf:
    'У Цяньцзіні ў 2025 годзе статусы назіральніка і партнёра па дыялогу злучаны ў адну катэгорыю «партнёр ШАС».',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'На тры гады накіроўвае сумесную работу органаў бяспекі дзяржаў-членаў супраць таго, што ў ШАС называюць «трыма сіламі зла».',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'У Цяньцзіні дададзена праграма супраць экстрэмісцкай ідэалогіі на 2026–2030 гады.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'Прапанавана Казахстанам у ліпені 2023 года: шматгадовы курс супраць незаконнага абароту наркотыкаў і праграма дзеянняў. Дэкларацыя звязвае яе з грамадствам без наркотыкаў і процідзеяннем легальнаму немедыцынскаму ўжыванню.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj': 'Цяньцзінь, 1 верасня 2025 года: падпісана пагадненне аб Антынаркатычным цэнтры ШАС у Душанбэ.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    'Вызначае агульныя напрамкі да 2030 года: транзітныя і экспартныя маршруты, спалучэнне традыцыйных і аднаўляльных крыніц, мадэрнізацыя, вадарод і эфектыўнасць. Такаеў прапанаваў яе ў Самаркандзе ў 2022 годзе; міністры энергетыкі ўхвалілі ў чэрвені 2024 года.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'Дарожная карта па яе рэалізацыі ўхвалена ў Цяньцзіні 1 верасня 2025 года.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    'Вызначае меры для эканамічнай стратэгіі, прынятай у 2023 годзе пад старшынствам Індыі. Паводле аднаго з міністраў Таджыкістана, стратэгію ініцыявала яго краіна.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'Стварае пляцоўку для кансультацый і экспертнай падтрымкі, каб прыцягваць партфельныя і прамыя інвестыцыі ў прыярытэтныя галіны дзяржаў-членаў.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    'Больш за 20 агенцтваў і фондаў сабраліся ў Астане 18 сакавіка 2025 года, каб заснаваць яе і прыняць план работы.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'Адна праграма супрацоўніцтва злучае ўстойлівы турызм з прыроднымі запаведнікамі, адпаведна Году экалогіі ШАС. У маі 2024 года гэту галіну абмяркоўвалі ў Астане міністры экалогіі.',
  // Period covered not found.
  x488uz: 'Ахоплены перыяд не знойдзены.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'Перадае кітайскаму партоваму гораду штогадовае званне, якое насіў горад Алматы (2023–2024).',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'Наступнай, на 2025–2026 гады, стала Чалпон-Ата ў Кыргызстане.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'Дазваляе чатырнаццаці краінам-партнёрам далучыцца да практычнага супрацоўніцтва, напрыклад у гандлі, транспарце і адукацыі. Ініцыятар – Кыргызстан.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'Датычыць прагалу, які годам раней крытыкаваў Такаеў: у ШАС няма інструмента для фінансавання сумесных праектаў. Знойдзеныя крыніцы не раскрываюць яго палажэнняў.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'Дазваляе Сакратарыяту і цэнтру, размешчанаму ў Алматы, перайсці да мемарандума.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'Мемарандум падпісалі ў Алматы 18 сакавіка 2026 года Махмуд Хамідаў і Нурлан Ермекбаеў. Ён датычыць прафілактыкі, экспертнай работы, сумесных мерапрыемстваў і абмену інфармацыяй.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    'Пасля плана на 2022–2023 гады – новы план сумеснай работы па інфармацыйнай бяспецы. Такаеў звязваў яго з пастаянным механізмам абмену данымі пра кіберпагрозы, які прапанаваў ён сам.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd': 'На тры гады з 1 студзеня 2025 года Нурлан Ермекбаеў (Казахстан) змяняе Чжан Міна (Кітай).',
  // In office since 1 January 2025.
  '1cykfvq': 'На пасадзе з 1 студзеня 2025 года.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'Вырашае, хто пасля Руслана Мірзаева ўзначаліць структуру ў Ташкенце.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': 'Да лютага 2025 года новым дырэктарам ужо быў Уларбек Шаршэеў.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'Паводле паралельных трохгадовых тэрмінаў мы робім выснову, што рашэнне называе Шаршэева і тэрмін 2025–2027.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': 'Зацверджаны даклад генеральнага сакратара аб рабоце Арганізацыі ў 2023–2024 гадах.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'Прымае даклад антытэрарыстычнай структуры за 2023 год.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv:
    'Дзяржавы-члены зноў заяўляюць, як маюць намер паводзіць сябе ў якасці суседзяў. Праект падрыхтаваў Узбекістан.',
  // statement adopted without signature
  cug9sv: 'заява, прынятая без падпісання',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'Палітычнае абавязацельства дзяржаў-членаў працаваць над санітарыяй і чыстай пітной вадой.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'Сумесна заяўлена, як абыходзіцца з адходамі; падрыхтавалі міністры экалогіі 22 мая 2024 года ў Астане.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'Дае прававую аснову сумеснай ахове паветра, вады і іншых частак навакольнага асяроддзя; адзіны міжнародны дагавор у пакеце. За два дні да гэтага Казахстан упаўнаважыў падпісаць яго міністра экалогіі Ерлана Нысанбаева.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'Па спасылцы – праект, ухвалены пастановай урада Казахстана № 527 ад 2 ліпеня 2024 года, а не падпісаны тэкст. Уступленне ў сілу не правяралася.',
  // intergovernmental agreement
  '1j4n93j': 'міжурадавае пагадненне',
};
