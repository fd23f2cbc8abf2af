// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'Барномаҳои амният, мубориза бо маводи мухаддир ва энергетика ба нимаи дуюми даҳсола дароз карда шуданд ва Беларус узви даҳум шуд.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'Санадҳо: аз ҷумла се изҳороти бе имзо қабулшуда.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'Санадҳо: маълумоти пешазсаммитии Қазоқистон ва Русия 24 (эъломия, 20 қарор, 3 изҳорот) мешумурданд; хабарҳои баъдӣ 25 мегӯянд, ки бо илова кардани созишномаи байниҳукуматии муҳити зист мувофиқ меояд.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'Пас аз узв шудани Беларус нозирони боқимонда Муғулистон ва Афғонистон буданд. Дар ягон рӯйхати иштирокчиён Афғонистон нест.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'то қароре, ки дар оғози ҷаласа имзо шуд, нозир буд',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // incoming chair
  '1fyo59g': 'раиси навбатӣ',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'Субраҳманям Ҷайшанкар',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'Вазир суханронии сарвазир Нарендра Модиро, ки наомада буд, қироат намуд.',
  // Mohammad Mokhber
  '1sayord': 'Муҳаммад Мухбир',
  // Acting President
  ir45z5: 'иҷрокунандаи вазифаи президент',
  // first summit attended as a full member
  ds4y8d: 'аввалин саммит ба ҳайси узви комилҳуқуқ',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    'Бо марги Иброҳим Раисӣ дар майи соли 2024 иҷрокунандаи вазифа шуд. Масъуд Пизишкиён дар Википедияи англисӣ хатост.',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шаҳбоз Шариф',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi:
    'Дар ҳайат дар ҷаласаи «СҲШ-плюс» Сергей Лавров, Алексей Оверчук, Дмитрий Песков ва Юрий Ушаков буданд.',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурелсух',
  // Ilham Aliyev
  '178gicy': 'Илҳом Алиев',
  // invited as guest of the chair
  '1gbky1j': 'ҳамчун меҳмони кишвари раисикунанда даъват шуд',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'Тамим ибни Ҳамад Оли Сонӣ',
  // Amir
  '1nky9hw': 'амир',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'ҳамчун меҳмони кишвари раисикунанда даъват шуд, ёддошташ 14 сентябри соли 2022 имзо шудааст',
  // Recep Tayyip Erdoğan
  '13npg14': 'Раҷаб Таййиб Эрдуғон',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'меҳмони даъватшудаи кишвари раисикунанда; аз соли 2013 шарик',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'Сауд ибни Сақр ал-Қосимӣ',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'ҳокими Раъсулхайма, узви Шурои олии федералӣ',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'Ин кишвари шонздаҳум аст, мақолаи муаллифии 8 июли соли 2024 онро наовардааст; ӯ аз номи президент Муҳаммад ибни Зоид ҳайатро роҳбарӣ кард.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'раиси Халқ Маслаҳатии Туркманистон, пешвои миллии халқи туркман',
  // no SCO status; guest of the chair
  '1q1dzu1': 'бе мақом дар СҲШ; меҳмони кишвари раисикунанда',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'Он вақт сарвари давлат писари ӯ Сердар Бердимуҳаммедов буд.',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3 июл дар зиёфати ғайрирасмӣ низ буд.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'Номро ду рӯйхат бевосита пеш аз чорабинӣ меоранд; баъдан танҳо созмон тасдиқ шуд.',
  // Imangali Tasmagambetov
  '960rnq': 'Имангали Тасмагамбетов',
  // Bakytzhan Sagintayev
  '92bows': 'Бақитжан Сағинтаев',
  // Chairman of the Board
  q0e40o: 'раиси коллегия',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'Ба гуфтаи худи Котиботи СҲШ, дар ҳошияи саммит дар Остона бо ӯ вохӯрд ва ба иштироки ӯ дар «СҲШ-плюс» умед баст.',
  // Khusrav Noziri
  yc74zm: 'Хусрав Нозирӣ',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: 'Дар мақолаи муаллифии 8 июли соли 2024 нест.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'Дар саҳифаи англисии Кремл хато ҳамчун OECD тарҷума шудааст.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'Манбаъе ёфт нашуд, ки гӯяд дар паси миз кӣ нишаст; ду ҳафта пеш аз саммит ин вазифаро Сарибай дошт.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf: 'Арин ин вазифаро дар май ва сентябри соли 2024 дошт; ҳузури шахсии ӯ манбаъ надорад.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: 'Маҳз ҳаминро мақолаи муаллифии 8 июли соли 2024 OIC меномад.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'дабири кулли СҲШ (1 январи соли 2022 – 31 декабри соли 2024)',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'муовини дабири кулли СҲШ, барои солҳои 2025–2027 дабири кулл таъин шуд',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'Саммит таъинотро эълон кард; дар бораи ҳузур дар ҷаласаи муайян манбаъ нест.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'Беларус узви даҳум мешавад ва раванди қабул, ки соли 2022 оғоз шуда буд, анҷом меёбад. Имзо аввал, пеш аз дигар бандҳои рӯзномаи ҷаласа шуд.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': 'Парчам дар Котибот дар Пекин 6 июли соли 2024 бардошта шуд.',
  // Council of Heads of State decision
  '3gdr8o': 'қарори Шурои сарони давлатҳо',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'Ҳамчун матни сиёсии саммит назари муштаракро дар бораи ҷаҳони бисёрқутба, ислоҳоти СММ ва худи СҲШ, таҳдидҳои амният, иқтисод, энергетика ва муҳити зист баён мекунад. 2025 Соли рушди устувор дар СҲШ мешавад ва гузаштани раисӣ ба Чин қайд карда мешавад.',
  // a declaration, with delegation heads signing
  cgxkfm: 'эъломия, бо имзои роҳбарони ҳайатҳо',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'Қазоқистон матнеро пешниҳод кард, ки санади СҲШ шуд ва бо даъват барои давлатҳои дигар кушода аст; он ҳамбастагӣ, таҳкими боварӣ ва низоми одилонатари байналмилалиро бо марказияти СММ мехоҳад.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn':
    'Матни худи ташаббус ёфт нашуд. Калимаи «рушд» дар хулосаи англисии Кремл (номи корӣ) ҳанӯз нест.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'Хабарҳои Қазоқистон мегӯянд, ки қатъномаи Ассамблеяи Генералии СММ A/79/L.124 дар бораи ҳамкории СММ ва СҲШ, ки 5 сентябри соли 2025 қабул шуд (120 тарафдор, 27 муқобил, 28 бетараф), онро фаро гирифт.',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    'Ба лоиҳае дахл дорад, ки бояд ҷои стратегия то соли 2025-ро гирад, ва бо ин корро дар болои стратегияи даҳсолаи навбатӣ оғоз мекунад. Қадами расмиётӣ; чизе қабул намешавад.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': 'Кремл ва «Казинформ» аз «лоиҳа» мегӯянд; The Astana Times хабар дод, ки стратегия қабул шуд.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'Саммити Тянҷин 1 сентябри соли 2025 стратегияро қабул кард.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'Ислоҳотеро, ки вазирони корҳои хориҷӣ таҳия карда буданд, тасдиқ мекунад. Дар ин замина Қазоқистон ба тақвияти Котибот ва дабири кулл даъват кард.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf: 'Тянҷин соли 2025 мақомҳои нозир ва шарики муколамаро дар як гурӯҳ – «шарики СҲШ» – муттаҳид кард.',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'Ба мақомоти амнияти давлатҳои узв се сол дар кори муштарак бар зидди он чи СҲШ «се бадӣ» меномад, самт медиҳад.',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'Тянҷин барномаи солҳои 2026–2030 бар зидди идеологияи экстремистиро илова кард.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'Қазоқистон онро дар июли соли 2023 пешниҳод кард: хатти чандсола бар зидди қочоқи маводи мухаддир ва барномаи амал. Эъломия онро бо ҷомеаи озод аз маводи мухаддир ва муқовимат ба истифодаи ғайритиббии қонунӣ мепайвандад.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj':
    'Тянҷин, 1 сентябри соли 2025: созишнома дар бораи Маркази зидди маводи мухаддири СҲШ дар Душанбе имзо шуд.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    'Самтҳои муштаракро то соли 2030 оид ба роҳҳои транзит ва содирот, таносуби манбаъҳои анъанавӣ ва барқароршаванда, навсозӣ, ҳидроген ва самаранокӣ муайян мекунад. Токаев онро соли 2022 дар Самарқанд пешниҳод кард; вазирони энергетика дар июни соли 2024 маъқул донистанд.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'Тянҷин 1 сентябри соли 2025 харитаи роҳи татбиқи онро тасдиқ кард.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    'Чорабиниҳоро барои стратегияи иқтисодӣ, ки соли 2023 бо раисии Ҳиндустон қабул шуд, муқаррар мекунад. Ба гуфтаи як вазири Тоҷикистон, ташаббуси он стратегия аз кишвари ӯст.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'Майдони машварат ва коршиносиро таъсис медиҳад, ки бояд ба соҳаҳои афзалиятноки давлатҳои узв сармояи портфелӣ ва мустақим ҷалб кунад.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    'Зиёда аз 20 муассиса ва хазина 18 марти соли 2025 дар Остона ҷамъ омада, онро таъсис доданд ва нақшаи корӣ қабул карданд.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'Як барномаи ҳамкорӣ сайёҳии устуворро бо мамнуъгоҳҳо мепайвандад, мутобиқи Соли экология дар СҲШ. Дар майи соли 2024 вазирони муҳити зист дар Остона ин соҳаро баррасӣ карда буданд.',
  // Period covered not found.
  x488uz: 'Давраи амал ёфт нашуд.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'Унвони солонаро, ки Алмаато дошт (2023–2024), ба шаҳри бандарии Чин медиҳад.',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'Навбатӣ, барои солҳои 2025–2026, Чӯлпон-Атои Қирғизистон буд.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'Ба чордаҳ кишвари шарик имкон медиҳад, ки ба ҳамкории амалӣ, масалан дар савдо, нақлиёт ва маориф, пайванданд. Ташаббус аз Қирғизистон буд.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'Ба камбуде дахл дорад, ки Токаев як сол пеш танқид карда буд: СҲШ барои маблағгузории лоиҳаҳои муштарак василае надорад. Дар манбаъҳои ёфтшуда мазмуни он ошкор нест.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'Ба Котибот ва марказе, ки дар Алмаато ҷойгир аст, имкон медиҳад, ки ба ёддошт гузаранд.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'Маҳмуд Ҳамидов ва Нурлан Ермекбаев ёддоштро 18 марти соли 2026 дар Алмаато имзо карданд. Он ба пешгирӣ, кори коршиносӣ, чорабиниҳои муштарак ва мубодилаи иттилоот дахл дорад.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    'Пас аз нақшаи солҳои 2022–2023 нақшаи навест барои кори муштарак дар соҳаи амнияти иттилоотӣ. Токаев онро бо механизми доимии мубодилаи додаҳо дар бораи таҳдидҳои фазои маҷозӣ, ки ғояи худи ӯст, алоқаманд кард.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd':
    'Аз 1 январи соли 2025 барои се сол Нурлан Ермекбаев аз Қазоқистон бояд ҷои Чжан Мин аз Чинро гирад.',
  // In office since 1 January 2025.
  '1cykfvq': 'Аз 1 январи соли 2025 дар вазифа.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'Муайян мекунад, ки пас аз Руслан Мирзаев мақомоти Тошкандро кӣ роҳбарӣ мекунад.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': 'То феврали соли 2025 Уларбек Шаршеев ҳамчун директори нав ба вазифа омада буд.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'Аз муҳлатҳои сесолаи баробар хулоса мебарояд, ки қарор Шаршеевро, он ҳам барои солҳои 2025–2027 номбар мекунад.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': 'Ҳисоботи дабири кулл дар бораи кори Созмон дар солҳои 2023–2024 тасдиқ мешавад.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'Ҳисоботи мақомоти зиддитеррористиро барои соли 2023 қабул мекунад.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv:
    'Давлатҳои узв боз мегӯянд, ки ҳамчун ҳамсоя чӣ гуна рафтор кардан мехоҳанд. Узбекистон таҳия кард.',
  // statement adopted without signature
  cug9sv: 'изҳороти бе имзо қабулшуда',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'Ваъдаи сиёсии давлатҳои узв оид ба санитария ва оби тозаи нӯшокӣ.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'Муштаракан мегӯянд, ки бо партовҳо чӣ бояд кард; вазирони муҳити зист онро 22 майи соли 2024 дар Остона омода карданд.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'Ба ҳифзи муштараки ҳаво, об ва ҷузъҳои дигари муҳити зист асоси ҳуқуқӣ медиҳад; ягона шартномаи ин маҷмуа. Ду рӯз пештар Қазоқистон ба вазири экологияи худ Ерлан Нисанбаев ваколати имзо дод.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'Матн дар пайванд лоиҳаест, ки бо қарори ҳукумати Қазоқистон № 527 аз 2 июли соли 2024 тасдиқ шудааст, на матни имзошуда. Эътибор пайдо кардан санҷида нашуд.',
  // intergovernmental agreement
  '1j4n93j': 'созишномаи байниҳукуматӣ',
};
