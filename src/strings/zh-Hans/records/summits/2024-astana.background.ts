// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2': '安全、禁毒和能源领域的规划延伸至本十年后半期，白俄罗斯成为第十个成员国。',
  // Documents: includes three statements adopted without signature.
  '8h04ih': '文件：含三份通过但未签署的声明。',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    '文件：哈方和俄方会前通报为24份（宣言、20项决议、3份声明）；会后报道为25份，计入政府间环保合作协定后即相符。',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i: '白俄罗斯升为成员国后，观察员国仅余蒙古国和阿富汗。各与会名单均无阿富汗。',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // until the decision signed at the opening of the meeting, observer
  '19673h': '会议开始时签署有关决议以前为观察员国',
  // Xi Jinping
  '1m22oiv': '习近平',
  // incoming chair
  '1fyo59g': '下任轮值主席国',
  // Subrahmanyam Jaishankar
  '1cj9ol1': '苏杰生',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': '总理纳伦德拉·莫迪未出席，其讲话由外长宣读。',
  // Mohammad Mokhber
  '1sayord': '穆罕默德·穆赫贝尔',
  // Acting President
  ir45z5: '代总统',
  // first summit attended as a full member
  ds4y8d: '首次以正式成员国身份出席峰会',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8: '2024年5月易卜拉欣·莱希去世后，由其代理总统。英文维基百科写作马苏德·佩泽希齐扬，有误。',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // Shehbaz Sharif
  '1mcsg8n': '夏巴兹·谢里夫',
  // Prime Minister
  '1vl5xkn': '总理',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi:
    '谢尔盖·拉夫罗夫、阿列克谢·奥维尔丘克、德米特里·佩斯科夫和尤里·乌沙科夫随代表团出席“上合组织+”会议。',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Ukhnaagiin Khürelsükh
  ngnqt2: '乌赫那·呼日勒苏赫',
  // Ilham Aliyev
  '178gicy': '伊利哈姆·阿利耶夫',
  // invited as guest of the chair
  '1gbky1j': '作为主席国客人受邀',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': '塔米姆·本·哈马德·阿勒萨尼',
  // Amir
  '1nky9hw': '埃米尔',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': '作为主席国客人受邀；备忘录于2022年9月14日签署',
  // Recep Tayyip Erdoğan
  '13npg14': '雷杰普·塔伊普·埃尔多安',
  // chair’s invited guest; a partner from 2013 on
  tziyju: '作为主席国客人受邀；自2013年起为对话伙伴',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': '沙特·本·萨克尔·卡西米',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': '哈伊马角酋长、联邦最高委员会成员',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde': '即2024年7月8日一篇评论文章漏列的第16个国家；他代表总统穆罕默德·本·扎耶德率团出席。',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': '人民委员会主席、民族领袖',
  // no SCO status; guest of the chair
  '1q1dzu1': '在上合组织无正式地位；主席国客人',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: '时任国家元首为其子谢尔达尔·别尔德穆哈梅多夫。',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '7月3日还出席了非正式晚宴。',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: '姓名据会前不久的两份名单；事后得到证实的只有该组织与会。',
  // Imangali Tasmagambetov
  '960rnq': '伊曼加利·塔斯马加姆别托夫',
  // Bakytzhan Sagintayev
  '92bows': '巴克特詹·萨金塔耶夫',
  // Chairman of the Board
  q0e40o: '执委会主席',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0': '据上合组织秘书处消息，秘书处在阿斯塔纳峰会期间与其会见，并期待其参加“上合组织+”会议。',
  // Khusrav Noziri
  yc74zm: '胡斯拉夫·诺济里',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: '2024年7月8日的一篇评论文章未提及。',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: '克里姆林宫网站英文页误译为经济合作与发展组织。',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa': '未找到写明由何人出席的来源；峰会前两周，任此职者为凯拉特·萨雷拜。',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf: '阿伦2024年5月和9月任此职；其本人是否到场尚无来源可证。',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: '即2024年7月8日一篇评论文章称作伊斯兰合作组织的机构。',
  // Zhang Ming
  '1tpt4h2': '张明',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: '上合组织秘书长（2022年1月1日至2024年12月31日）',
  // Ruslan Mirzayev
  ra9zgr: '鲁斯兰·米尔扎耶夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Nurlan Yermekbayev
  gujj7v: '努尔兰·叶尔梅克巴耶夫',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: '上合组织副秘书长，获任2025—2027年秘书长',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: '峰会宣布了这一任命；没有来源记载其出席哪场会议。',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw': '白俄罗斯成为第十个成员国，2022年启动的加入程序至此完成。签署先于其他议程进行。',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': '2024年7月6日，白俄罗斯国旗在北京的秘书处升起。',
  // Council of Heads of State decision
  '3gdr8o': '元首理事会决议',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    '峰会的政治文件，阐述对多极秩序、联合国及上合组织自身改革、安全威胁、经济、能源和环境的共同看法。宣布2025年为“上合组织可持续发展年”，并载明轮值主席国由中国接任。',
  // a declaration, with delegation heads signing
  cgxkfm: '宣言，由各代表团团长签署',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    '由哈萨克斯坦提出，后成为上合组织文件，并邀请其他国家加入；寻求团结、建立信任，以及以联合国为核心的更公正的国际秩序。',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn': '未找到倡议本身的文本。克里姆林宫英文摘要（暂定名称）中仍无“发展”一词。',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    '据哈方报道，联合国大会2025年9月5日通过的关于联合国与上合组织合作的A/79/L.124号决议（120票赞成、27票反对、28票弃权）吸收了该倡议。',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu': '涉及拟取代至2025年战略的草案，由此启动下一个十年战略的制定。系程序性步骤，并未通过战略。',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': '克里姆林宫和哈通社称“草案”；《阿斯塔纳时报》报道称战略已通过。',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: '该战略于2025年9月1日在天津峰会上通过。',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3': '批准外交部长们拟订的改革方案。在此背景下，哈萨克斯坦主张加强秘书处和秘书长的作用。',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf: '2025年，天津峰会将观察员国和对话伙伴两种地位合并为“上合组织伙伴”。',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951': '为成员国安全部门三年内共同打击上合组织所称的“三股势力”提供指导。',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': '天津峰会又增加了2026—2030年打击极端主义思想合作纲要。',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    '哈萨克斯坦于2023年7月提出：多年期的打击毒品贩运方针，并附行动计划。《阿斯塔纳宣言》将其与建设无毒社会、抵制非医疗用途毒品合法化相联系。',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj': '天津，2025年9月1日：签署在杜尚别设立上合组织禁毒中心的协定。',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    '规定至2030年在过境和出口路线、传统能源与可再生能源结构、现代化改造、氢能和能效方面的共同方向。托卡耶夫2022年在撒马尔罕提出；能源部长2024年6月审议通过。',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: '2025年9月1日，天津峰会批准其落实路线图。',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    '为2023年印度担任轮值主席国期间通过的经济战略规定措施。据塔吉克斯坦一位部长称，该战略由塔方倡议。',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah': '建立咨询和专家平台，拟引导证券投资和直接投资流向成员国优先领域。',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum: '2025年3月18日，20多家机构和基金在阿斯塔纳开会，成立该协会并通过工作计划。',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    '以一份合作纲要将可持续旅游与自然保护区相结合，与“上合组织生态年”相呼应。2024年5月，环境部长曾在阿斯塔纳讨论这一领域。',
  // Period covered not found.
  x488uz: '未查到所涵盖的年份。',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': '将阿拉木图所持（2023—2024年）的年度称号移交这座中国港口城市。',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': '下一个（2025—2026年）为吉尔吉斯斯坦的乔尔蓬阿塔。',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1': '使14个伙伴国得以参与贸易、交通、教育等务实合作。由吉尔吉斯斯坦倡议。',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh: '针对托卡耶夫一年前批评的一项缺失：上合组织没有为联合项目出资的工具。所见来源未公布其条款。',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: '允许秘书处与设在阿拉木图的该中心着手签署备忘录。',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    '2026年3月18日，马赫穆德·哈米多夫与努尔兰·叶尔梅克巴耶夫在阿拉木图签署备忘录，内容涉及预防、专家工作、联合活动和信息交流。',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    '接续2022—2023年计划，就信息安全联合工作作出新的规划。托卡耶夫将其与他提出的共享网络威胁信息常设机制相联系。',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd': '哈萨克斯坦的努尔兰·叶尔梅克巴耶夫将接替中国的张明，自2025年1月1日起任职三年。',
  // In office since 1 January 2025.
  '1cykfvq': '2025年1月1日起任职。',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': '决定由谁接替鲁斯兰·米尔扎耶夫，领导设在塔什干的地区反恐怖机构。',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': '至2025年2月，乌拉尔别克·沙尔舍耶夫已作为新任主任在任。',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c': '由两职三年任期同步可推断，决议任命的是沙尔舍耶夫，任期2025—2027年。',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': '批准秘书长关于上合组织2023—2024年工作的报告。',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': '接受地区反恐怖机构2023年工作报告。',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv: '成员国重申彼此作为邻国的相处之道。由乌兹别克斯坦起草。',
  // statement adopted without signature
  cug9sv: '声明，通过但未签署',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: '成员国在卫生设施和清洁饮用水方面开展工作的政治承诺。',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o': '共同表明如何处理废弃物；2024年5月22日由环境部长在阿斯塔纳拟订。',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    '为共同保护空气、水和其他环境要素提供法律依据，是一揽子文件中唯一的条约。签署两天前，哈萨克斯坦授权生态部长叶尔兰·尼桑巴耶夫签署。',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    '所链接的文本是哈萨克斯坦政府2024年7月2日第527号决议批准的草案，并非签署文本。是否生效未经核实。',
  // intergovernmental agreement
  '1j4n93j': '政府间协定',
};
