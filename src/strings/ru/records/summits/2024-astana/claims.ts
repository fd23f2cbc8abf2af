// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/claims.ts`, each below the English one. */
export const texts: Texts = {
  // Well Done Kazakhstan: Exemplary host of SCO Summit 2024
  uixy3t: 'Молодец, Казахстан: образцовый хозяин саммита ШОС 2024 года',
  // Khalid Taimur Akram
  '1erwsck': 'Халид Таймур Акрам',
  // Institute for a Community with Shared Future, Communication University of China
  b9w4jb: 'Институт сообщества единой судьбы человечества, Китайский университет коммуникаций',
  // In its title, the piece praises how Kazakhstan hosted the summit of 2024.
  rs4oj4: 'В заголовке автор хвалит Казахстан за проведение саммита 2024 года.',
  // “Well Done Kazakhstan: Exemplary host of SCO Summit 2024” is the article’s full title. It was not checked against a second copy, none being found.
  '1it508m':
    'Полное название статьи — «Well Done Kazakhstan: Exemplary host of SCO Summit 2024» («Молодец, Казахстан: образцовый хозяин саммита ШОС 2024 года»). По второму экземпляру оно не сверено: найти его не удалось.',
  // The author is Khalid Taimur Akram, Executive Director of PRCCSF.
  '181q2hk': 'Автор — Халид Таймур Акрам, исполнительный директор PRCCSF.',
  // Independent reports from 2022 on have Khalid Taimur Akram as Executive Director of the Pakistan Research Center for a Community with Shared Future.
  '1twksn0':
    'Независимые публикации начиная с 2022 г. называют Халида Таймура Акрама исполнительным директором Пакистанского исследовательского центра сообщества единой судьбы.',
  // Islamabad is the seat of the author’s centre.
  '1q0ehf9': 'Центр, который возглавляет автор, находится в Исламабаде.',
  // PRCCSF is located in Islamabad by a visit report of May 2024; in July 2023 the partner institute, touring Islamabad, agreed a memorandum with its director.
  '8zn6jf':
    'По отчёту о визите (май 2024 г.), PRCCSF находится в Исламабаде; в июле 2023 г. институт-партнёр во время поездки в Исламабад договорился с директором центра о меморандуме.',
  // In the page header the Institute for a Community with Shared Future at the Communication University of China appears as issuing body.
  '94jkgs':
    'В шапке страницы как издатель указан Институт сообщества единой судьбы человечества Китайского университета коммуникаций.',
  // Only the article’s header supports that this piece came from the institute (ICSF), a Beijing unit of the Communication University of China. It runs the international network that includes the Pakistan centre.
  '1doqp18':
    'То, что статью выпустил институт (ICSF), пекинское подразделение Китайского университета коммуникаций, подтверждает только шапка самой статьи. Институт ведёт международную сеть, в которую входит и пакистанский центр.',
  // The piece appeared on 8 July 2024.
  '1beetch': 'Статья вышла 8 июля 2024 г.',
  // 8 July 2024, four days after the summit, is the article’s date. No copy elsewhere was found to confirm it.
  mp4ub6:
    'На статье стоит дата 8 июля 2024 г., через четыре дня после саммита. Другого экземпляра, который подтвердил бы её, не найдено.',
  // Astana hosted the SCO’s 24th summit.
  b3uydz: 'Астана приняла 24-й саммит ШОС.',
  // On 4 July 2024, within a summit programme of 3–4 July, the SCO Council of Heads of State held its 24th meeting in Astana’s Palace of Independence. The city had hosted SCO summits in 2005, 2011 and 2017; this was the fourth.
  '1tuwjr8':
    '4 июля 2024 г., в рамках программы саммита 3–4 июля, Совет глав государств ШОС провёл 24-е заседание в астанинском Дворце Независимости. До этого город принимал саммиты ШОС в 2005, 2011 и 2017 гг.; этот стал четвёртым.',
  // Kazakhstan’s multilateral initiatives are led by Kassym-Jomart Tokayev, its President.
  '1dja9n5': 'Многосторонними инициативами Казахстана руководит его президент Касым-Жомарт Токаев.',
  // Both summit sessions were chaired by Tokayev, who was president; “visionary” is a judgement by the author that cannot be checked.
  cc1sef:
    'Оба заседания саммита вёл Токаев, президент Казахстана; слово «visionary» («дальновидный») — оценка автора, и проверить её нельзя.',
  // Kazakhstan held the SCO chair.
  '1rb1xxz': 'Казахстан председательствовал в ШОС.',
  // Kazakhstan’s time in the SCO chair ran from 5 July 2023, a day after India’s virtual summit, to the Astana session of 4 July 2024.
  '1vm4zsy':
    'Казахстан председательствовал в ШОС с 5 июля 2023 г., следующего дня после виртуального саммита под председательством Индии, до заседания 4 июля 2024 г. в Астане.',
  // 16 countries’ heads of state and government came together.
  '111s21m': 'Собрались главы государств и правительств 16 стран.',
  // Ten members attended, and Azerbaijan, Mongolia, Qatar, Türkiye, Turkmenistan and the United Arab Emirates made sixteen national delegations. India (External Affairs Minister S. Jaishankar), the UAE (the Ruler of Ras Al Khaimah) and Turkmenistan (the chairman of its People’s Council) sent no head of state or government; Iran’s leader was an acting president.
  '1t2wx8o':
    'Приехали представители десяти государств-членов; вместе с Азербайджаном, Катаром, Монголией, ОАЭ, Турцией и Туркменистаном — шестнадцать национальных делегаций. Индию (министр иностранных дел Субраманьям Джайшанкар), ОАЭ (правитель эмирата Рас-эль-Хайма) и Туркменистан (председатель Халк Маслахаты) представляли не главы государств и не главы правительств; Иран — исполняющий обязанности президента.',
  // The UAE is the sixteenth delegation; the article names it nowhere. That day Silk Way TV put it in the same loose way.
  '19bxqh':
    'Шестнадцатая делегация — ОАЭ; в статье она нигде не названа. Так же неточно выразился в тот день телеканал Silk Way TV.',
  // Heads of international organisations took part.
  '1nx32f4': 'Участвовали главы международных организаций.',
  // Listed for the summit are the UN Secretary-General and six other heads of bodies (CIS, ECO, CICA, CSTO, EEC, IOFS); their session was SCO Plus, not the meeting reserved for members.
  '1gm5oov':
    'В списке участников саммита — генеральный секретарь ООН и ещё шесть руководителей организаций (СНГ, ОЭС, СВМДА, ОДКБ, ЕЭК, ИОПБ); они участвовали во встрече «ШОС плюс», а не в заседании, предназначенном только для государств-членов.',
  // Many different global issues came up.
  dm0e9d: 'Обсуждались многие мировые проблемы.',
  // UN reform, payments in national currencies, trade routes, climate, Afghanistan, drugs and terrorism are among the topics reported.
  '3vn8ly':
    'Среди тем, о которых сообщалось, — реформа ООН, расчёты в национальных валютах, торговые маршруты, климат, Афганистан, наркотики и терроризм.',
  // The author sees in the SCO a mechanism adding much to sustainable growth.
  '1lm5w2z': 'Автор видит в ШОС механизм, который вносит большой вклад в устойчивый рост.',
  // Tokayev said this when opening the 4 July session, The Astana Times reported; the text paraphrases him without saying so.
  z6712k:
    'По сообщению The Astana Times, это сказал Токаев, открывая заседание 4 июля; статья пересказывает его слова, не указывая на это.',
  // Tokayev is said to have noted that the session took up the world community’s concerns.
  '12eqp1t':
    'Токаев, как утверждается, отметил, что на заседании рассматривались вопросы, волнующие мировое сообщество.',
  // This wording is in no Akorda, Kazinform or Astana Times text found. His words that day include that there is no alternative to the UN and that the SCO must make its voice sound louder internationally.
  '1m9og80':
    'Такой формулировки в найденных текстах Акорды, «Казинформа» и The Astana Times нет. В тот день он говорил, в частности, что альтернативы ООН нет и что голос ШОС на международной арене должен звучать громче.',
  // The piece lists the ten member states as having attended.
  '1r6j82n': 'Участниками названы десять государств-членов.',
  // All ten are listed correctly. Up to the decision signed as the meeting began, Belarus counted as an observer.
  '1g65gc0':
    'Все десять указаны верно. До решения, подписанного в начале заседания, Беларусь считалась наблюдателем.',
  // Guest countries were Azerbaijan, Mongolia, Qatar, Türkiye and Turkmenistan.
  '1omb6yg': 'Странами-гостями были Азербайджан, Катар, Монголия, Турция и Туркменистан.',
  // The five were all there, but “guest” conceals their status and the UAE is left out: Mongolia was an SCO observer; Azerbaijan, Qatar, Türkiye (and the UAE) dialogue partners; Turkmenistan alone had no SCO status. For Xinhua, all but Mongolia were guests of the chair.
  e4bnc0:
    'Все пять стран были представлены, но слово «гость» скрывает их статус, а ОАЭ не упомянуты: Монголия была наблюдателем при ШОС; Азербайджан, Катар, Турция (и ОАЭ) — партнёрами по диалогу; статуса в ШОС не было только у Туркменистана. Синьхуа называет гостями председателя всех, кроме Монголии.',
  // The UN, CICA, CIS, CSTO and EEC were present.
  '1sdrxm9': 'Присутствовали ООН, СВМДА, СНГ, ОДКБ и ЕЭК.',
  // The Kazakh, Russian and pre-summit lists for SCO Plus each contain all five.
  '1ukqkzs':
    'Все пять есть в казахстанском и российском списках участников «ШОС плюс», а также в списке, опубликованном до саммита.',
  // The OIC took part.
  dkt8nd: 'Участвовала ОИС.',
  // The Organisation of Islamic Cooperation is in none of the participant lists found. Kazinform, Kremlin, TASS and Sputnik all have the Islamic Organization for Food Security (IOFS, Russian ИОПБ), an Astana-based specialised institution of the OIC, which the article appears to have confused with it.
  ospq40:
    'Организации исламского сотрудничества нет ни в одном из найденных списков участников. «Казинформ», сайт Кремля, ТАСС и Sputnik называют Исламскую организацию по продовольственной безопасности (ИОПБ, по-английски IOFS) — специализированное учреждение ОИС, расположенное в Астане; по всей видимости, в статье её спутали с ОИС.',
  // That the OIC was absent is inferred: four independent lists omit it, but no source says so outright.
  '6mcig1':
    'Неучастие ОИС — вывод: её нет в четырёх независимых списках, но прямо об этом не говорит ни один источник.',
  // The organisations listed are presented as those who came.
  fofl41: 'Перечисленные организации представлены как все участвовавшие.',
  // IOFS is left out; so is the Economic Cooperation Organization, whose Secretary-General Khusrav Noziri was at the SCO Plus session.
  ten9vq:
    'Не названы ИОПБ и Организация экономического сотрудничества (ОЭС), генеральный секретарь которой Хусрав Нозири был на встрече «ШОС плюс».',
  // OECD, on the Kremlin’s English page, is an error for ECO.
  '15s5amq': 'ОЭСР на английской странице сайта Кремля — ошибка, имеется в виду ОЭС.',
  // The Astana Declaration was adopted.
  w2aj92: 'Принята Астанинская декларация.',
  // On 4 July 2024 the Council of Heads of State signed its Astana Declaration.
  '1dpaurm': '4 июля 2024 г. Совет глав государств подписал Астанинскую декларацию.',
  // Kazakhstan’s proposal, an initiative on World Unity for Just Peace, Harmony and Development, was adopted.
  cqp847:
    'Принято предложение Казахстана — инициатива «О мировом единстве за справедливый мир, согласие и развитие».',
  // By decision the Council approved an SCO initiative so titled. Kazakhstan’s proposal of July 2023 read “World Unity for a Just Peace and Harmony”; “Development” came in before adoption.
  '1y4vbat':
    'Совет своим решением утвердил инициативу ШОС под таким названием. В предложении Казахстана, выдвинутом в июле 2023 г., она называлась «О мировом единстве за справедливый мир и согласие»; слово «развитие» появилось до принятия.',
  // English versions vary, harmony or accord, since the third Russian term is согласие (accord).
  yhbm56:
    'В английских версиях встречаются слова harmony и accord, поскольку в русском названии третьим стоит «согласие» (по-английски accord).',
  // The SCO adopted a Development Strategy until 2025.
  t81cnw: 'ШОС приняла Стратегию развития до 2025 года.',
  // It was Ufa, on 10 July 2015, that produced the strategy until 2025. The one until 2035 came before Astana as a draft only.
  '1bbptwx':
    'Стратегия до 2025 года принята в Уфе 10 июля 2015 г. Стратегия до 2035 года рассматривалась в Астане только как проект.',
  // Tianjin adopted the strategy until 2035 on 1 September 2025.
  p9n6f3: 'Стратегия до 2035 года принята в Тяньцзине 1 сентября 2025 г.',
  // Its second half says 2035, so the article is inconsistent.
  w0t198: 'Во второй половине статьи указан 2035 год, то есть статья сама себе противоречит.',
  // A cooperation programme against terrorism, separatism and extremism was adopted for 2025–2027.
  vkcf8v:
    'Принята программа сотрудничества в противодействии терроризму, сепаратизму и экстремизму на 2025–2027 гг.',
  // On 4 July 2024 a Council decision approved it.
  s90fq2: 'Утверждена решением Совета 4 июля 2024 г.',
  // An Anti-Drug Strategy was adopted.
  pzjfwk: 'Принята антинаркотическая стратегия.',
  // Approval covered both the SCO Anti-Drug Strategy for 2024–2029 and the action programme to implement it.
  xewj7l:
    'Утверждены и Антинаркотическая стратегия ШОС на 2024–2029 годы, и программа действий по её выполнению.',
  // The article leaves out the years and the action programme.
  xfgys3: 'Годы и программа действий в статье не указаны.',
  // An Energy Cooperation Development Strategy was adopted.
  n3tgjj: 'Принята стратегия развития энергетического сотрудничества.',
  // Approval was given to the member states’ strategy to develop energy cooperation until 2030.
  '105qkna': 'Утверждена Стратегия развития энергетического сотрудничества государств-членов до 2030 года.',
  // The article omits the 2030 horizon.
  smnarr: 'Срок — до 2030 года — в статье не указан.',
  // A resolution on the Association of Investors was passed.
  zauc76: 'Принята резолюция об Ассоциации инвесторов.',
  // The Council signed a decision on the Association of Investors of the SCO member states.
  '1gprht2': 'Совет подписал решение об Ассоциации инвесторов государств — членов ШОС.',
  // The Association held its founding meeting in Astana on 18 March 2025.
  '1ooyuv4': 'Учредительное заседание ассоциации прошло в Астане 18 марта 2025 г.',
  // Such SCO instruments are not resolutions but decisions.
  bk498n: 'Такие документы ШОС — не резолюции, а решения.',
  // A programme for eco-tourism and protected areas was approved.
  '1yae1or': 'Утверждена программа по экотуризму и охраняемым территориям.',
  // A decision approved a programme to develop cooperation in eco-tourism and protected natural areas.
  '1cdwqif':
    'Решением утверждена программа развития сотрудничества в области экологического туризма и охраняемых природных территорий.',
  // Ways to finance SCO projects were dealt with.
  ul6g0o: 'Рассмотрены способы финансирования проектов ШОС.',
  // The decision signed by the Council concerns mechanisms of financial support for SCO project activities. No sign was found of a fund or bank set up by it.
  '37pnwx':
    'Подписанное Советом решение касается механизмов финансового обеспечения проектной деятельности ШОС. Признаков того, что им создан фонд или банк, не найдено.',
  // In September 2025 Tokayev still backed creating an SCO Development Bank.
  '1fkdy4p': 'В сентябре 2025 г. Токаев по-прежнему выступал за создание Банка развития ШОС.',
  // The text of the decision was not found.
  '1id27a3': 'Текст решения не найден.',
  // Belarus became a full member.
  '1fda9xi': 'Беларусь стала полноправным членом.',
  // The procedure to admit Belarus was opened on 16 September 2022 in Samarkand; on 4 July 2024 it became the tenth member.
  '1htlh67':
    'Процедура приёма Беларуси начата 16 сентября 2022 г. в Самарканде; 4 июля 2024 г. страна стала десятым государством-членом.',
  // Bangladesh showed interest in joining.
  f9ifml: 'Интерес к вступлению проявила Бангладеш.',
  // Astana’s agenda held no admission except that of Belarus, and who had applied was kept confidential by the Secretary-General.
  tywwh8:
    'В повестке дня в Астане не было приёма других государств, кроме Беларуси, а кто подал заявки, генеральный секретарь не раскрывал.',
  // Bangladesh wanted to be an observer, not a member, according to Iran’s national coordinator in July 2024.
  qo2moi:
    'По словам национального координатора Ирана (июль 2024 г.), Бангладеш хотела стать наблюдателем, а не членом.',
  // Bangladesh: no statement found ties it to the summit itself.
  '1lspqly': 'Заявлений, связывающих Бангладеш с самим саммитом, не найдено.',
  // Laos showed interest in joining.
  '98n6w1': 'Интерес к вступлению проявил Лаос.',
  // A July 2024 source on Laos was not found.
  '1iip2k5': 'Источник о Лаосе от июля 2024 г. не найден.',
  // Tianjin gave Laos dialogue-partner status on 1 September 2025.
  jb5led: 'Статус партнёра по диалогу Лаос получил в Тяньцзине 1 сентября 2025 г.',
  // Days later its deputy foreign minister named membership as the next aim.
  im0mhw: 'Несколько дней спустя заместитель министра иностранных дел Лаоса назвал следующей целью членство.',
  // Qatar showed interest in joining.
  '1c2wzb7': 'Интерес к вступлению проявил Катар.',
  // No bid by Qatar for membership at Astana was found. It was in the SCO family already: its partner procedure began in September 2021, it signed the dialogue-partner memorandum on 14 September 2022 in Tashkent, and the Amir came to SCO Plus as such.
  cuoml6:
    'Сведений о том, что Катар в Астане добивался членства, не найдено. Он уже входил в «семью ШОС»: процедура предоставления ему статуса партнёра началась в сентябре 2021 г., меморандум о партнёрстве по диалогу подписан 14 сентября 2022 г. в Ташкенте, и эмир приехал на «ШОС плюс» именно в этом качестве.',
  // Qatar was among states wanting to join, said Izvestia in 2022.
  '1xed9gp': 'В 2022 г. «Известия» называли Катар среди государств, желающих вступить.',
  // The SCO is said to be turning from regional issues to global ones.
  '1jb5gt1': 'ШОС, как утверждается, переходит от региональных вопросов к глобальным.',
  // This is the author’s assessment. It is documented that the Declaration and the World Unity initiative deal with the world order as a whole.
  '1pxi9bm':
    'Это оценка автора. Документально подтверждено, что Декларация и инициатива «О мировом единстве» касаются миропорядка в целом.',
  // The article calls the Development Strategy until 2035 a summit proposal setting the roadmap.
  '4edzgb':
    'Стратегия развития до 2035 года названа в статье предложением саммита, определяющим дорожную карту.',
  // Astana’s decision was on a draft of the 2035 strategy. The one before had taken two steps: draft decision at Dushanbe 2014, adoption at Ufa 2015.
  '3ebhsj':
    'Решение, принятое в Астане, касалось проекта стратегии до 2035 года. Предыдущая стратегия прошла два этапа: решение о проекте в Душанбе в 2014 г. и принятие в Уфе в 2015 г.',
  // The error likely comes from The Astana Times, which reported adoption.
  vkv9cg: 'Ошибка, вероятно, восходит к The Astana Times, сообщившей о принятии.',
  // Strategies for economic and energy cooperation and against terrorism and drugs were adopted.
  '1dx9389':
    'Приняты стратегии экономического и энергетического сотрудничества, борьбы с терроризмом и наркотиками.',
  // There were strategies for energy and drugs, a programme for counter-terrorism and, for the economy, an action plan to a strategy until 2030 whose adoption dates from 2023.
  '1gs0bed':
    'По энергетике и наркотикам приняты стратегии, по борьбе с терроризмом — программа, а по экономике — план действий к стратегии до 2030 года, которая принята ещё в 2023 г.',
  // The author gives Kazakhstan a crucial part in guiding the follow-up.
  '11z59p0': 'Автор отводит Казахстану решающую роль в направлении дальнейшей работы.',
  // China took the chair as Astana’s meeting closed, for 2024–2025. Kazakhstan’s remaining lever is a person, Nurlan Yermekbayev, Secretary-General for 2025–2027.
  '19nxlq8':
    'Председательство на 2024–2025 гг. по завершении заседания в Астане перешло к Китаю. Рычаг, который остаётся у Казахстана, — это Нурлан Ермекбаев, генеральный секретарь на 2025–2027 гг.',
  // Kyrgyzstan chaired next, from 1 September 2025, for 2025–2026.
  '1w67wm0': 'Следующее председательство, на 2025–2026 гг., с 1 сентября 2025 г. перешло к Кыргызстану.',
  // Handing over to China is not in the article.
  '1onpm2l': 'О передаче председательства Китаю в статье не сказано.',
  // CARICC and the SCO Secretariat signed a memorandum.
  '1qemk58': 'ЦАРИКЦ и Секретариат ШОС подписали меморандум.',
  // What leaders adopted was a decision to sign such a memorandum.
  '11q17or': 'Лидеры приняли не меморандум, а решение о его подписании.',
  // CARICC director Makhmud Khamidov and SCO Secretary-General Nurlan Yermekbayev signed it on 18 March 2026 in Almaty at CARICC headquarters, twenty months after the decision.
  zjhzyc:
    'Директор ЦАРИКЦ Махмуд Хамидов и генеральный секретарь ШОС Нурлан Ермекбаев подписали его 18 марта 2026 г. в штаб-квартире ЦАРИКЦ в Алматы, через двадцать месяцев после решения.',
  // CARICC is described as coordinating Central Asia’s anti-drug work.
  scsckd: 'ЦАРИКЦ, по описанию в статье, координирует борьбу с наркотиками в Центральной Азии.',
  // Based in Almaty, it is called in full the Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking of Narcotic Drugs, Psychotropic Substances and their Precursors.
  exbm6e:
    'Полное название — Центральноазиатский региональный информационный координационный центр по борьбе с незаконным оборотом наркотических средств, психотропных веществ и их прекурсоров; центр находится в Алматы.',
  // The SCO’s core fields have always included security.
  '1ylgf38': 'Безопасность всегда входила в число основных направлений работы ШОС.',
  // The Secretary-General and member states call security a standing priority from the outset, above all action against terrorism, separatism and extremism.
  '1nlucdu':
    'Генеральный секретарь и государства-члены называют безопасность постоянным приоритетом с самого начала, и прежде всего борьбу с терроризмом, сепаратизмом и экстремизмом.',
  // “25-2027” is printed for the counter-terrorism programme.
  '84feop': 'У программы борьбы с терроризмом указан срок «25–2027».',
  // The article is wrong: the period is 2025–2027, as it says itself earlier on.
  o0eyf9: 'В статье ошибка: срок программы — 2025–2027 гг., как в ней самой указано выше.',
  // The anti-drug strategy is said to matter especially to Kazakhstan.
  '1prauc3': 'Антинаркотическая стратегия, как утверждается, особенно важна для Казахстана.',
  // This is a judgement. What is on record: Kazakhstan proposed the strategy and its action programme at the summit of July 2023.
  '18gngl3':
    'Это оценка. Документально подтверждено, что на саммите в июле 2023 г. Казахстан предложил эту стратегию и программу действий к ней.',
  // The summit is said to have also discussed bridging East and West.
  ry09p8: 'На саммите, как утверждается, обсуждалась и роль моста между Востоком и Западом.',
  // Tokayev’s address of July 2023 is where the image comes from; it called preventing an East-West rift the main task. His July 2024 words were on avoiding geopolitical splits; no separate summit item on this was found.
  '1i8nix9':
    'Этот образ взят из выступления Токаева в июле 2023 г.: он назвал магистральной задачей недопущение разлома между Востоком и Западом. В июле 2024 г. он говорил о недопущении геополитических разломов; отдельного пункта об этом на саммите не найдено.',
  // Kazakhstan, while in the chair, dealt with problems and broadened cooperation through the SCO.
  '165749m':
    'Казахстан в период председательства занимался решением проблем и расширял сотрудничество по линии ШОС.',
  // Reports give about 150 events and 60 new documents, a working group on investment revived, and the SCO Year of Ecology in 2024. Sources differ on the number of events.
  '1i3nodh':
    'Сообщается примерно о 150 мероприятиях и 60 новых документах, о возобновлённой рабочей группе по инвестициям и о Годе экологии ШОС (2024). Число мероприятий в источниках разное.',
  // Kazakhstan’s SCO role is said to bring, mainly, wider economic cooperation.
  '3w4p43':
    'Участие Казахстана в ШОС, как утверждается, даёт прежде всего расширение экономического сотрудничества.',
  // This is an opinion of the author. At the Astana meeting Tokayev did call trade and economic ties the second priority for the ten members.
  '1o8gijc':
    'Это мнение автора. На заседании в Астане Токаев действительно назвал торгово-экономические связи вторым приоритетом для «десятки».',
  // Kazakhstan is called a middle power in Central Asia.
  '6g716f': 'Казахстан назван средней державой в Центральной Азии.',
  // Kazakhstan uses the label itself: on 28 May 2024 Euronews carried Tokayev’s article on middle powers and multilateralism.
  rdlygm:
    'Казахстан и сам так себя называет: 28 мая 2024 г. Euronews опубликовал статью Токаева о средних державах и многосторонности.',
  // Belarus is cited to show that the SCO accepts new members.
  nb87m7: 'Беларусь приводится как пример того, что ШОС принимает новых членов.',
  // Iran had joined in 2023, Belarus did in 2024. Astana’s agenda held no other admission.
  v5qq92:
    'Иран вступил в 2023 г., Беларусь — в 2024 г. Приёма других государств в повестке дня в Астане не было.',
};
