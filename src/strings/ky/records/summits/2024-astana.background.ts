// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'Коопсуздук, баңгизатка каршы жана энергетика программалары он жылдыктын экинчи жарымына узартылды, Беларусь онунчу мүчө болду.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'Документтер: анын ичинде кол коюлбай кабыл алынган үч билдирүү.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'Документтер: Казакстандын жана Россиянын саммит алдындагы маалыматтары 24 документти санаган (декларация, 20 чечим, 3 билдирүү); саммиттен кийинки кабарлар 25 дейт, бул айлана-чөйрө боюнча өкмөттөр аралык макулдашуу кошулганда туура келет.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'Беларусь мүчө болгондон кийин байкоочулар болуп Монголия жана Афганистан калган. Катышуучулардын бир да тизмесинде Афганистан аталбайт.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'жыйындын башында кол коюлган чечимге чейин байкоочу',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // incoming chair
  '1fyo59g': 'кийинки төрага',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'Субраманьям Джайшанкар',
  // Minister of External Affairs
  '1g8yzxc': 'тышкы иштер министри',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'Келбей калган премьер-министр Нарендра Модинин сөзүн министр окуган.',
  // Mohammad Mokhber
  '1sayord': 'Мохаммад Мохбер',
  // Acting President
  ir45z5: 'президенттин милдетин аткаруучу',
  // first summit attended as a full member
  ds4y8d: 'толук кандуу мүчө катары катышкан биринчи саммит',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    'Ибрахим Раиси 2024-жылдын майында каза болгондон кийин президенттин милдетин аткаруучу болгон. Англисче Википедиядагы Масуд Пезешкиан — ката.',
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
    '«ШКУ плюс» жолугушуусундагы делегацияда Сергей Лавров, Алексей Оверчук, Дмитрий Песков жана Юрий Ушаков болгон.',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурэлсух',
  // Ilham Aliyev
  '178gicy': 'Ильхам Алиев',
  // invited as guest of the chair
  '1gbky1j': 'төрага чакырган конок катары',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'Тамим бин Хамад Аль Тани',
  // Amir
  '1nky9hw': 'эмир',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'төрага чакырган конок катары, меморандумга 2022-жылдын 14-сентябрында кол коюлган',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Эрдоган',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'төрага чакырган конок; 2013-жылдан тартып өнөктөш',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'Сауд бин Сакр Аль Касими',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'Рас-эль-Хайма эмиратынын башкаруучусу, Федералдык жогорку кеңештин мүчөсү',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'Бул — 2024-жылдын 8-июлундагы автордук макала атабай калган он алтынчы өлкө; ал президент Мухаммед бин Зайеддин атынан делегацияны жетектеген.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'Халк Маслахатынын төрагасы, улуттук лидер',
  // no SCO status; guest of the chair
  '1q1dzu1': 'ШКУда макамы жок; төрага чакырган конок',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'Ал кезде мамлекет башчысы анын уулу Сердар Бердымухамедов болгон.',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3-июлда бейрасмий кечки тамакта да болгон.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'Аты-жөнү саммиттин алдындагы эки тизмеде берилген; кийин уюм гана ырасталган.',
  // Imangali Tasmagambetov
  '960rnq': 'Имангали Тасмагамбетов',
  // Bakytzhan Sagintayev
  '92bows': 'Бакытжан Сагинтаев',
  // Chairman of the Board
  q0e40o: 'коллегиянын төрагасы',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'ШКУнун Катчылыгы өз кабарында аны менен Астанада саммиттин алкагында жолугушканын жана анын «ШКУ плюс» жолугушуусуна катышуусун күткөнүн айтат.',
  // Khusrav Noziri
  yc74zm: 'Хусрав Нозири',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: '2024-жылдын 8-июлундагы автордук макалада жок.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'Кремлдин англисче барагында жаңылыш OECD деп которулган.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'Столдо ким отурганын атаган булак табылган жок; саммиттен эки жума мурда кызматта Сарыбай болгон.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf:
    '2024-жылдын май жана сентябрь айларында бул кызматта Арын болгон; анын өзү катышканы булактар менен ырасталган эмес.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: '2024-жылдын 8-июлундагы автордук макала OIC деп атаган орган ушул.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'ШКУнун башкы катчысы (2022-жылдын 1-январы – 2024-жылдын 31-декабры)',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'ШКУнун башкы катчысынын орун басары, 2025–2027-жылдарга башкы катчы болуп дайындалган',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'Дайындоо саммитте жарыяланган; айрым бир жыйынга катышканы булактарда жок.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'Беларусь онунчу мүчө болуп, 2022-жылы башталган кабыл алуу жол-жобосу аяктайт. Кол коюу күн тартибинин башка маселелеринен мурда, биринчи болгон.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': 'Пекиндеги Катчылыкта туу 2024-жылдын 6-июлунда көтөрүлгөн.',
  // Council of Heads of State decision
  '3gdr8o': 'Мамлекет башчыларынын кеңешинин чечими',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'Саммиттин саясий тексти катары көп уюлдуу тартип, БУУну жана ШКУнун өзүн реформалоо, коопсуздук коркунучтары, экономика, энергетика жана айлана-чөйрө боюнча орток көз карашты баяндайт. 2025-жыл ШКУнун туруктуу өнүгүү жылы болот, төрагалык Кытайга өткөнү белгиленет.',
  // a declaration, with delegation heads signing
  cgxkfm: 'делегация башчылары кол койгон декларация',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'ШКУнун тексти болуп калган бул демилгени Казакстан сунуштаган, ага башка мамлекеттер чакыруу менен кошула алат; ал тилектештикти, ишенимди бекемдөөнү жана борборунда БУУ турган адилеттүүрөөк эл аралык тартипти көздөйт.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn':
    'Демилгенин өз тексти табылган жок. Кремлдин англисче кыскача баяндамасында (убактылуу аталыш) «өнүгүү» сөзү али жок.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'Казак кабарлары БУУ менен ШКУнун кызматташтыгы жөнүндө БУУнун Башкы Ассамблеясынын 2025-жылдын 5-сентябрында кабыл алынган A/79/L.124 резолюциясы аны камтыганын айтат (120 — макул, 27 — каршы, 28 — калыс).',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    '2025-жылга чейинки стратегияны алмаштыра турган долбоорду карайт жана ошентип кийинки он жылдык стратегия боюнча ишти баштайт. Жол-жоболук кадам; эч нерсе кабыл алынбайт.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn':
    'Кремль менен «Казинформ» «долбоор» дейт; The Astana Times стратегия кабыл алынды деп кабарлаган.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'Стратегияны 2025-жылдын 1-сентябрында Тяньцзинь саммити кабыл алган.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'Тышкы иштер министрлери даярдаган реформаларды бекитет. Ушуга байланыштуу Казакстан Катчылыкты жана башкы катчыны күчтөндүрүүгө чакырган.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf:
    'Тяньцзинь саммити 2025-жылы байкоочу жана диалог боюнча өнөктөш макамдарын «ШКУнун өнөктөшү» деген бир категорияга бириктирген.',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'ШКУ «үч зулум күч» деп атаган көрүнүштөргө каршы биргелешкен иште мүчөлөрдүн коопсуздук органдарына үч жылга багыт берет.',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'Тяньцзинь саммити экстремисттик идеологияга каршы 2026–2030-жылдарга программа кошкон.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'Аны 2023-жылдын июлунда Казакстан сунуштаган: баңгизаттын мыйзамсыз жүгүртүлүшүнө каршы бир нече жылдык багыт жана иш-аракеттер программасы. Декларация аны баңгизатсыз коом жана медициналык эмес колдонууну мыйзамдаштырууга каршы туруу менен байланыштырат.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj':
    'Тяньцзинь, 2025-жылдын 1-сентябры: Душанбедеги ШКУнун Баңгизатка каршы борбору жөнүндө макулдашууга кол коюлган.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    '2030-жылга чейинки орток багыттарды белгилейт: транзит жана экспорт жолдору, салттуу жана кайра жаралуучу булактардын катышы, модернизация, суутек жана натыйжалуулук. Токаев аны 2022-жылы Самаркандда сунуштаган; энергетика министрлери 2024-жылдын июнунда жактырган.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'Аны ишке ашыруунун жол картасын Тяньцзинь саммити 2025-жылдын 1-сентябрында бекиткен.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    '2023-жылы Индия төрагалык кылганда кабыл алынган экономикалык стратегия боюнча чараларды белгилейт. Тажикстандын бир министринин айтымында, ал стратегияны анын өлкөсү демилгелеген.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'Мүчөлөрдүн артыкчылыктуу тармактарына портфелдик жана түз инвестиция тартуу үчүн кеңеш жана эксперттик аянтча түзөт.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    '2025-жылдын 18-мартында Астанада 20дан ашык агенттик жана фонд чогулуп, аны түзгөн жана иш планын кабыл алган.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'Бир кызматташтык программасы туруктуу туризмди жана коруктарды бириктирет, бул ШКУнун Экология жылына шайкеш. 2024-жылдын майында бул тармакты Астанада айлана-чөйрө министрлери талкуулаган.',
  // Period covered not found.
  x488uz: 'Камтылган мөөнөтү табылган жок.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'Алматы (2023–2024) алган жылдык наамды Кытайдын порт шаарына өткөрөт.',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'Кийинкиси, 2025–2026-жылдарга, Кыргызстандагы Чолпон-Ата болгон.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'Он төрт өнөктөш өлкөгө соода, транспорт жана билим берүү сыяктуу практикалык кызматташтыкка кошулууга мүмкүндүк берет. Демилгечиси — Кыргызстан.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'Токаев бир жыл мурда сындаган боштукту карайт: ШКУда биргелешкен долбоорлорду каржылоочу курал жок. Табылган булактар анын жоболорун ачыкка чыгарбайт.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'Катчылыкка жана Алматыдагы борборго меморандум түзүүгө өтүүгө мүмкүндүк берет.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'Меморандумга 2026-жылдын 18-мартында Алматыда Махмуд Хамидов жана Нурлан Ермекбаев кол койгон. Ал алдын алуу, эксперттик иш, биргелешкен иш-чаралар жана маалымат алмашуу боюнча.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    '2022–2023-жылдардагы пландан кийин маалыматтык коопсуздук боюнча биргелешкен иштин жаңы планын белгилейт. Токаев аны өзү сунуштаган киберкоркунучтар боюнча маалымат алмашуунун туруктуу механизми менен байланыштырган.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd':
    '2025-жылдын 1-январынан тартып үч жылга Кытайдан Чжан Миндин ордуна Казакстандан Нурлан Ермекбаев келет.',
  // In office since 1 January 2025.
  '1cykfvq': '2025-жылдын 1-январынан тартып кызматта.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'Руслан Мирзаевден кийин Ташкенттеги органды ким жетектээрин чечет.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': '2025-жылдын февралында жаңы директор катары Уларбек Шаршеев кызматта болгон.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'Үч жылдык мөөнөттөрдүн дал келишинен биз чечим Шаршеевди жана 2025–2027-жылдарды атайт деп жыйынтык чыгарабыз.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': 'Башкы катчынын Уюмдун 2023–2024-жылдардагы иши жөнүндө баяндамасы бекитилген.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'Антитеррордук органдын 2023-жылдагы баяндамасын кабыл алат.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv: 'Мүчөлөр коңшу катары кандай мамиле кыларын кайра билдирет. Долбоорун Өзбекстан даярдаган.',
  // statement adopted without signature
  cug9sv: 'кол коюлбай кабыл алынган билдирүү',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'Мүчөлөрдүн санитария жана таза ичүүчү суу боюнча иштөөгө саясий убадасы.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'Калдыктар менен кантип иштөөнү биргелешип билдирет; аны 2024-жылдын 22-майында Астанада айлана-чөйрө министрлери даярдаган.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'Абаны, сууну жана айлана-чөйрөнүн башка бөлүктөрүн биргелешип коргоого укуктук негиз берет; топтомдогу жалгыз келишим. Эки күн мурда Казакстан кол коюуга экология министри Ерлан Нысанбаевге ыйгарым укук берген.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'Шилтеме берилген текст — Казакстандын өкмөтүнүн 2024-жылдын 2-июлундагы № 527 токтому менен жактырылган долбоор, кол коюлган текст эмес. Күчүнө кириши текшерилген эмес.',
  // intergovernmental agreement
  '1j4n93j': 'өкмөттөр аралык макулдашуу',
};
