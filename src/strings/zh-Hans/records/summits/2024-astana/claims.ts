// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/claims.ts`, each below the English one. */
export const texts: Texts = {
  // Well Done Kazakhstan: Exemplary host of SCO Summit 2024
  uixy3t: '哈萨克斯坦干得漂亮：2024年上合组织峰会的模范东道主',
  // Khalid Taimur Akram
  '1erwsck': '哈利德·泰穆尔·阿克拉姆',
  // Institute for a Community with Shared Future, Communication University of China
  b9w4jb: '中国传媒大学人类命运共同体研究院',
  // In its title, the piece praises how Kazakhstan hosted the summit of 2024.
  rs4oj4: '文章标题称赞哈萨克斯坦主办2024年峰会。',
  // “Well Done Kazakhstan: Exemplary host of SCO Summit 2024” is the article’s full title. It was not checked against a second copy, none being found.
  '1it508m':
    '文章完整标题为《哈萨克斯坦干得漂亮：2024年上合组织峰会的模范东道主》。因未找到另一版本，未能核对。',
  // The author is Khalid Taimur Akram, Executive Director of PRCCSF.
  '181q2hk': '文章作者为巴基斯坦人类命运共同体研究中心（PRCCSF）执行主任哈利德·泰穆尔·阿克拉姆。',
  // Independent reports from 2022 on have Khalid Taimur Akram as Executive Director of the Pakistan Research Center for a Community with Shared Future.
  '1twksn0': '自2022年起，有独立报道称哈利德·泰穆尔·阿克拉姆为巴基斯坦人类命运共同体研究中心执行主任。',
  // Islamabad is the seat of the author’s centre.
  '1q0ehf9': '作者所在中心设在伊斯兰堡。',
  // PRCCSF is located in Islamabad by a visit report of May 2024; in July 2023 the partner institute, touring Islamabad, agreed a memorandum with its director.
  '8zn6jf':
    '2024年5月的一篇访问报道称，巴基斯坦人类命运共同体研究中心位于伊斯兰堡；2023年7月，合作方研究院在伊斯兰堡访问期间与该中心主任商定一份备忘录。',
  // In the page header the Institute for a Community with Shared Future at the Communication University of China appears as issuing body.
  '94jkgs': '文章页眉显示，发布机构为中国传媒大学人类命运共同体研究院。',
  // Only the article’s header supports that this piece came from the institute (ICSF), a Beijing unit of the Communication University of China. It runs the international network that includes the Pakistan centre.
  '1doqp18':
    '该文出自中国传媒大学在北京的下属机构人类命运共同体研究院（ICSF）一说，仅有文章页眉为据。该院负责运作的国际网络包括上述巴基斯坦中心。',
  // The piece appeared on 8 July 2024.
  '1beetch': '文章于2024年7月8日发表。',
  // 8 July 2024, four days after the summit, is the article’s date. No copy elsewhere was found to confirm it.
  mp4ub6: '文章所署日期为2024年7月8日，即峰会结束四天后。未在别处找到可资佐证的版本。',
  // Astana hosted the SCO’s 24th summit.
  b3uydz: '上合组织第二十四次峰会在阿斯塔纳举行。',
  // On 4 July 2024, within a summit programme of 3–4 July, the SCO Council of Heads of State held its 24th meeting in Astana’s Palace of Independence. The city had hosted SCO summits in 2005, 2011 and 2017; this was the fourth.
  '1tuwjr8':
    '2024年7月4日，上合组织成员国元首理事会第二十四次会议在阿斯塔纳独立宫举行，峰会日程为7月3日至4日。该市曾于2005年、2011年和2017年主办上合组织峰会，此次为第四次。',
  // Kazakhstan’s multilateral initiatives are led by Kassym-Jomart Tokayev, its President.
  '1dja9n5': '哈萨克斯坦的多边倡议由总统卡瑟姆若马尔特·托卡耶夫领导推动。',
  // Both summit sessions were chaired by Tokayev, who was president; “visionary” is a judgement by the author that cannot be checked.
  cc1sef: '峰会两场会议均由时任总统托卡耶夫主持；“有远见”是作者的评价，无法核实。',
  // Kazakhstan held the SCO chair.
  '1rb1xxz': '哈萨克斯坦担任上合组织轮值主席国。',
  // Kazakhstan’s time in the SCO chair ran from 5 July 2023, a day after India’s virtual summit, to the Astana session of 4 July 2024.
  '1vm4zsy':
    '哈萨克斯坦担任上合组织轮值主席国的任期，自印度线上峰会次日即2023年7月5日起，至2024年7月4日阿斯塔纳会议止。',
  // 16 countries’ heads of state and government came together.
  '111s21m': '16个国家的国家元首和政府首脑齐聚峰会。',
  // Ten members attended, and Azerbaijan, Mongolia, Qatar, Türkiye, Turkmenistan and the United Arab Emirates made sixteen national delegations. India (External Affairs Minister S. Jaishankar), the UAE (the Ruler of Ras Al Khaimah) and Turkmenistan (the chairman of its People’s Council) sent no head of state or government; Iran’s leader was an acting president.
  '1t2wx8o':
    '十个成员国与会，加上阿塞拜疆、蒙古国、卡塔尔、土耳其、土库曼斯坦和阿联酋，共16个国家代表团。印度（外交部长苏杰生）、阿联酋（哈伊马角酋长）和土库曼斯坦（人民委员会主席）未派国家元首或政府首脑；伊朗由代理总统率团。',
  // The UAE is the sixteenth delegation; the article names it nowhere. That day Silk Way TV put it in the same loose way.
  '19bxqh': '第16个代表团是阿联酋，文中通篇未提。Silk Way电视台当天也有同样笼统的表述。',
  // Heads of international organisations took part.
  '1nx32f4': '国际组织负责人与会。',
  // Listed for the summit are the UN Secretary-General and six other heads of bodies (CIS, ECO, CICA, CSTO, EEC, IOFS); their session was SCO Plus, not the meeting reserved for members.
  '1gm5oov':
    '峰会与会名单上有联合国秘书长及另外六个机构的负责人（独联体、中西亚经合组织、亚信、集安组织、欧亚经济委员会、伊斯兰粮食安全组织）；他们出席的是“上合组织+”会议，而非仅限成员国参加的会议。',
  // Many different global issues came up.
  dm0e9d: '会议讨论了众多全球性议题。',
  // UN reform, payments in national currencies, trade routes, climate, Afghanistan, drugs and terrorism are among the topics reported.
  '3vn8ly': '据报道，议题包括联合国改革、本币结算、贸易通道、气候、阿富汗、毒品和恐怖主义等。',
  // The author sees in the SCO a mechanism adding much to sustainable growth.
  '1lm5w2z': '作者认为，上合组织是为可持续增长作出重要贡献的机制。',
  // Tokayev said this when opening the 4 July session, The Astana Times reported; the text paraphrases him without saying so.
  z6712k: '据《阿斯塔纳时报》报道，这是托卡耶夫在7月4日会议开幕时所说；文章转述其言而未加说明。',
  // Tokayev is said to have noted that the session took up the world community’s concerns.
  '12eqp1t': '据文章称，托卡耶夫指出会议讨论了国际社会关切的问题。',
  // This wording is in no Akorda, Kazinform or Astana Times text found. His words that day include that there is no alternative to the UN and that the SCO must make its voice sound louder internationally.
  '1m9og80':
    '在查到的哈萨克斯坦总统府（Akorda）、哈通社和《阿斯塔纳时报》文本中，均无这一措辞。他当天说过的话包括：联合国无可替代；上合组织应在国际上更响亮地发声。',
  // The piece lists the ten member states as having attended.
  '1r6j82n': '文章列出与会的十个成员国。',
  // All ten are listed correctly. Up to the decision signed as the meeting began, Belarus counted as an observer.
  '1g65gc0': '所列十国均正确。在会议开始时签署决议之前，白俄罗斯仍为观察员国。',
  // Guest countries were Azerbaijan, Mongolia, Qatar, Türkiye and Turkmenistan.
  '1omb6yg': '嘉宾国为阿塞拜疆、蒙古国、卡塔尔、土耳其和土库曼斯坦。',
  // The five were all there, but “guest” conceals their status and the UAE is left out: Mongolia was an SCO observer; Azerbaijan, Qatar, Türkiye (and the UAE) dialogue partners; Turkmenistan alone had no SCO status. For Xinhua, all but Mongolia were guests of the chair.
  e4bnc0:
    '五国均与会，但“嘉宾国”一词掩盖了各自的地位，且遗漏了阿联酋：蒙古国是上合组织观察员国；阿塞拜疆、卡塔尔、土耳其（以及阿联酋）是对话伙伴；只有土库曼斯坦在上合组织无正式地位。新华社则将蒙古国以外各国均称为主席国客人。',
  // The UN, CICA, CIS, CSTO and EEC were present.
  '1sdrxm9': '联合国、亚信、独联体、集安组织和欧亚经济委员会与会。',
  // The Kazakh, Russian and pre-summit lists for SCO Plus each contain all five.
  '1ukqkzs': '哈方、俄方以及峰会前公布的“上合组织+”会议名单均载有这五个组织。',
  // The OIC took part.
  dkt8nd: '伊斯兰合作组织与会。',
  // The Organisation of Islamic Cooperation is in none of the participant lists found. Kazinform, Kremlin, TASS and Sputnik all have the Islamic Organization for Food Security (IOFS, Russian ИОПБ), an Astana-based specialised institution of the OIC, which the article appears to have confused with it.
  ospq40:
    '查到的与会名单中均无伊斯兰合作组织。哈通社、克里姆林宫、塔斯社和俄罗斯卫星通讯社的名单中都有伊斯兰粮食安全组织（IOFS，俄文简称ИОПБ）。该组织是伊斯兰合作组织的专门机构，设在阿斯塔纳；文章似将二者混淆。',
  // That the OIC was absent is inferred: four independent lists omit it, but no source says so outright.
  '6mcig1': '伊斯兰合作组织未与会系推断：四份相互独立的名单均未载入，但没有来源明言。',
  // The organisations listed are presented as those who came.
  fofl41: '文章称，所列组织即为与会组织。',
  // IOFS is left out; so is the Economic Cooperation Organization, whose Secretary-General Khusrav Noziri was at the SCO Plus session.
  ten9vq:
    '文章遗漏了伊斯兰粮食安全组织，也遗漏了中西亚经济合作组织，后者的秘书长胡斯拉夫·诺济里出席了“上合组织+”会议。',
  // OECD, on the Kremlin’s English page, is an error for ECO.
  '15s5amq': '克里姆林宫网站英文页面上的OECD（经合组织）系ECO（中西亚经济合作组织）之误。',
  // The Astana Declaration was adopted.
  w2aj92: '峰会通过《阿斯塔纳宣言》。',
  // On 4 July 2024 the Council of Heads of State signed its Astana Declaration.
  '1dpaurm': '2024年7月4日，元首理事会签署《阿斯塔纳宣言》。',
  // Kazakhstan’s proposal, an initiative on World Unity for Just Peace, Harmony and Development, was adopted.
  cqp847: '峰会通过了哈萨克斯坦提出的《关于各国团结共促世界公正、和睦、发展的倡议》。',
  // By decision the Council approved an SCO initiative so titled. Kazakhstan’s proposal of July 2023 read “World Unity for a Just Peace and Harmony”; “Development” came in before adoption.
  '1y4vbat':
    '元首理事会以决议批准了上合组织以此为题的倡议。哈萨克斯坦2023年7月提出时，名称为“各国团结共促世界公正、和睦”；“发展”一词在通过之前加入。',
  // English versions vary, harmony or accord, since the third Russian term is согласие (accord).
  yhbm56: '英文译法不一，有harmony（和睦），也有accord（一致），因为俄文名称中的第三个词为согласие（一致）。',
  // The SCO adopted a Development Strategy until 2025.
  t81cnw: '上合组织通过了至2025年的发展战略。',
  // It was Ufa, on 10 July 2015, that produced the strategy until 2025. The one until 2035 came before Astana as a draft only.
  '1bbptwx': '至2025年的发展战略是2015年7月10日在乌法通过的。至2035年的发展战略在阿斯塔纳仅以草案形式提交。',
  // Tianjin adopted the strategy until 2035 on 1 September 2025.
  p9n6f3: '2025年9月1日，天津峰会通过至2035年的发展战略。',
  // Its second half says 2035, so the article is inconsistent.
  w0t198: '文章后半部分写作2035年，前后不一。',
  // A cooperation programme against terrorism, separatism and extremism was adopted for 2025–2027.
  vkcf8v: '2025—2027年打击恐怖主义、分裂主义和极端主义合作纲要获得通过。',
  // On 4 July 2024 a Council decision approved it.
  s90fq2: '2024年7月4日，元首理事会以决议批准该纲要。',
  // An Anti-Drug Strategy was adopted.
  pzjfwk: '峰会通过《禁毒战略》。',
  // Approval covered both the SCO Anti-Drug Strategy for 2024–2029 and the action programme to implement it.
  xewj7l: '获批准的既有《2024—2029年上合组织成员国禁毒战略》，也有落实该战略的行动计划。',
  // The article leaves out the years and the action programme.
  xfgys3: '文章未提年份和行动计划。',
  // An Energy Cooperation Development Strategy was adopted.
  n3tgjj: '峰会通过《能源合作发展战略》。',
  // Approval was given to the member states’ strategy to develop energy cooperation until 2030.
  '105qkna': '《上合组织成员国2030年前能源合作发展战略》获得批准。',
  // The article omits the 2030 horizon.
  smnarr: '文章未提2030年这一期限。',
  // A resolution on the Association of Investors was passed.
  zauc76: '关于投资者协会的一项“resolution”获得通过。',
  // The Council signed a decision on the Association of Investors of the SCO member states.
  '1gprht2': '元首理事会签署了关于上合组织成员国投资者协会的决议（decision）。',
  // The Association held its founding meeting in Astana on 18 March 2025.
  '1ooyuv4': '2025年3月18日，该协会在阿斯塔纳举行成立会议。',
  // Such SCO instruments are not resolutions but decisions.
  bk498n: '上合组织此类文件不是resolution，而是decision（中文作“决议”）。',
  // A programme for eco-tourism and protected areas was approved.
  '1yae1or': '一份关于生态旅游和自然保护区的纲要获得批准。',
  // A decision approved a programme to develop cooperation in eco-tourism and protected natural areas.
  '1cdwqif': '自然保护区和生态旅游领域合作发展纲要以决议形式获得批准。',
  // Ways to finance SCO projects were dealt with.
  ul6g0o: '峰会讨论了上合组织项目的融资办法。',
  // The decision signed by the Council concerns mechanisms of financial support for SCO project activities. No sign was found of a fund or bank set up by it.
  '37pnwx': '元首理事会签署的决议涉及上合组织项目活动的融资保障机制。未发现据此设立基金或银行的迹象。',
  // In September 2025 Tokayev still backed creating an SCO Development Bank.
  '1fkdy4p': '2025年9月，托卡耶夫仍在主张建立上合组织开发银行。',
  // The text of the decision was not found.
  '1id27a3': '未找到该决议的文本。',
  // Belarus became a full member.
  '1fda9xi': '白俄罗斯成为正式成员国。',
  // The procedure to admit Belarus was opened on 16 September 2022 in Samarkand; on 4 July 2024 it became the tenth member.
  '1htlh67': '接收白俄罗斯的程序于2022年9月16日在撒马尔罕启动；2024年7月4日，该国成为第十个成员国。',
  // Bangladesh showed interest in joining.
  f9ifml: '孟加拉国有意加入。',
  // Astana’s agenda held no admission except that of Belarus, and who had applied was kept confidential by the Secretary-General.
  tywwh8: '除白俄罗斯外，阿斯塔纳峰会议程上没有其他接收事项；秘书长对哪些国家提出申请未予公开。',
  // Bangladesh wanted to be an observer, not a member, according to Iran’s national coordinator in July 2024.
  qo2moi: '伊朗国家协调员2024年7月称，孟加拉国希望成为观察员国，而非成员国。',
  // Bangladesh: no statement found ties it to the summit itself.
  '1lspqly': '关于孟加拉国，未找到与本次峰会直接相关的表态。',
  // Laos showed interest in joining.
  '98n6w1': '老挝有意加入。',
  // A July 2024 source on Laos was not found.
  '1iip2k5': '未找到2024年7月有关老挝的来源。',
  // Tianjin gave Laos dialogue-partner status on 1 September 2025.
  jb5led: '2025年9月1日，天津峰会给予老挝对话伙伴地位。',
  // Days later its deputy foreign minister named membership as the next aim.
  im0mhw: '数日后，老挝外交部副部长称，下一个目标是成为成员国。',
  // Qatar showed interest in joining.
  '1c2wzb7': '卡塔尔有意加入。',
  // No bid by Qatar for membership at Astana was found. It was in the SCO family already: its partner procedure began in September 2021, it signed the dialogue-partner memorandum on 14 September 2022 in Tashkent, and the Amir came to SCO Plus as such.
  cuoml6:
    '未发现卡塔尔在阿斯塔纳申请成为成员国。卡塔尔当时已是“上合大家庭”一员：对话伙伴程序于2021年9月启动，2022年9月14日在塔什干签署对话伙伴备忘录，埃米尔以对话伙伴身份出席“上合组织+”会议。',
  // Qatar was among states wanting to join, said Izvestia in 2022.
  '1xed9gp': '《消息报》2022年称，卡塔尔是希望加入的国家之一。',
  // The SCO is said to be turning from regional issues to global ones.
  '1jb5gt1': '文章称，上合组织正从地区议题转向全球议题。',
  // This is the author’s assessment. It is documented that the Declaration and the World Unity initiative deal with the world order as a whole.
  '1pxi9bm': '这是作者的判断。有据可查的是，《阿斯塔纳宣言》和上述“各国团结”倡议论及整个世界秩序。',
  // The article calls the Development Strategy until 2035 a summit proposal setting the roadmap.
  '4edzgb': '文章称，至2035年的发展战略是峰会提出的一项建议，为今后确定了路线图。',
  // Astana’s decision was on a draft of the 2035 strategy. The one before had taken two steps: draft decision at Dushanbe 2014, adoption at Ufa 2015.
  '3ebhsj':
    '阿斯塔纳峰会的决议针对的是至2035年发展战略的草案。上一份战略也分两步：2014年在杜尚别就草案作出决议，2015年在乌法通过。',
  // The error likely comes from The Astana Times, which reported adoption.
  vkv9cg: '此误可能源自《阿斯塔纳时报》，该报报道称战略已获通过。',
  // Strategies for economic and energy cooperation and against terrorism and drugs were adopted.
  '1dx9389': '峰会通过了经济合作、能源合作、打击恐怖主义和打击毒品的战略。',
  // There were strategies for energy and drugs, a programme for counter-terrorism and, for the economy, an action plan to a strategy until 2030 whose adoption dates from 2023.
  '1gs0bed':
    '能源和禁毒方面是战略，反恐方面是合作纲要，经济方面是一项战略的行动计划，该战略至2030年，2023年已获通过。',
  // The author gives Kazakhstan a crucial part in guiding the follow-up.
  '11z59p0': '作者认为，哈萨克斯坦在引导后续工作方面起关键作用。',
  // China took the chair as Astana’s meeting closed, for 2024–2025. Kazakhstan’s remaining lever is a person, Nurlan Yermekbayev, Secretary-General for 2025–2027.
  '19nxlq8':
    '阿斯塔纳会议结束时，中国接任2024—2025年轮值主席国。哈萨克斯坦仍可借以发挥影响的是一个人：2025—2027年任秘书长的努尔兰·叶尔梅克巴耶夫。',
  // Kyrgyzstan chaired next, from 1 September 2025, for 2025–2026.
  '1w67wm0': '此后自2025年9月1日起，由吉尔吉斯斯坦担任2025—2026年轮值主席国。',
  // Handing over to China is not in the article.
  '1onpm2l': '文章未提轮值主席国由中国接任。',
  // CARICC and the SCO Secretariat signed a memorandum.
  '1qemk58': '中亚区域信息协调中心（CARICC）与上合组织秘书处签署备忘录。',
  // What leaders adopted was a decision to sign such a memorandum.
  '11q17or': '各国领导人通过的是关于签署该备忘录的决议。',
  // CARICC director Makhmud Khamidov and SCO Secretary-General Nurlan Yermekbayev signed it on 18 March 2026 in Almaty at CARICC headquarters, twenty months after the decision.
  zjhzyc:
    '2026年3月18日，即决议作出20个月后，中亚区域信息协调中心主任马赫穆德·哈米多夫与上合组织秘书长努尔兰·叶尔梅克巴耶夫在该中心的阿拉木图总部签署备忘录。',
  // CARICC is described as coordinating Central Asia’s anti-drug work.
  scsckd: '文章称，中亚区域信息协调中心负责协调中亚的禁毒工作。',
  // Based in Almaty, it is called in full the Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking of Narcotic Drugs, Psychotropic Substances and their Precursors.
  exbm6e: '该中心设在阿拉木图，全称为“中亚打击非法贩运麻醉药品、精神药物及其前体区域信息协调中心”。',
  // The SCO’s core fields have always included security.
  '1ylgf38': '安全历来是上合组织的核心领域之一。',
  // The Secretary-General and member states call security a standing priority from the outset, above all action against terrorism, separatism and extremism.
  '1nlucdu':
    '秘书长和各成员国称，安全自上合组织成立之初就是一贯优先方向，首先是打击恐怖主义、分裂主义和极端主义。',
  // “25-2027” is printed for the counter-terrorism programme.
  '84feop': '反恐合作纲要的年份印作“25—2027”。',
  // The article is wrong: the period is 2025–2027, as it says itself earlier on.
  o0eyf9: '文章有误：期限为2025—2027年，文章前文也是这样写的。',
  // The anti-drug strategy is said to matter especially to Kazakhstan.
  '1prauc3': '据文章称，禁毒战略对哈萨克斯坦尤为重要。',
  // This is a judgement. What is on record: Kazakhstan proposed the strategy and its action programme at the summit of July 2023.
  '18gngl3': '这是一种评价。有据可查的是，在2023年7月的峰会上，该战略及其行动计划由哈萨克斯坦提出。',
  // The summit is said to have also discussed bridging East and West.
  ry09p8: '文章称，峰会还讨论了连接东西方的问题。',
  // Tokayev’s address of July 2023 is where the image comes from; it called preventing an East-West rift the main task. His July 2024 words were on avoiding geopolitical splits; no separate summit item on this was found.
  '1i8nix9':
    '这一形象说法出自托卡耶夫2023年7月的讲话，他在讲话中称防止东西方分裂是首要任务。他2024年7月谈的是避免地缘政治分裂；未发现峰会就此单设议题。',
  // Kazakhstan, while in the chair, dealt with problems and broadened cooperation through the SCO.
  '165749m': '哈萨克斯坦担任轮值主席国期间，借助上合组织应对问题、扩大合作。',
  // Reports give about 150 events and 60 new documents, a working group on investment revived, and the SCO Year of Ecology in 2024. Sources differ on the number of events.
  '1i3nodh':
    '据报道，共举办约150项活动，准备60份新文件，恢复投资工作组的工作，2024年为“上合组织生态年”。活动数量各来源说法不一。',
  // Kazakhstan’s SCO role is said to bring, mainly, wider economic cooperation.
  '3w4p43': '文章称，哈萨克斯坦在上合组织发挥作用，主要好处是扩大经济合作。',
  // This is an opinion of the author. At the Astana meeting Tokayev did call trade and economic ties the second priority for the ten members.
  '1o8gijc': '这是作者的看法。在阿斯塔纳会议上，托卡耶夫确曾将经贸联系列为十国的第二优先方向。',
  // Kazakhstan is called a middle power in Central Asia.
  '6g716f': '哈萨克斯坦被称为中亚的中等强国。',
  // Kazakhstan uses the label itself: on 28 May 2024 Euronews carried Tokayev’s article on middle powers and multilateralism.
  rdlygm: '哈萨克斯坦自己也使用这一称谓：2024年5月28日，欧洲新闻台刊发托卡耶夫关于中等强国和多边主义的文章。',
  // Belarus is cited to show that the SCO accepts new members.
  nb87m7: '文章以白俄罗斯为例，说明上合组织接纳新成员。',
  // Iran had joined in 2023, Belarus did in 2024. Astana’s agenda held no other admission.
  v5qq92: '伊朗于2023年加入，白俄罗斯于2024年加入。阿斯塔纳峰会议程上没有其他接收事项。',
};
