// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/events.ts`, each below the English one. */
export const texts: Texts = {
  // Ufa summit approves the strategy until 2025
  io6bv5: '乌法峰会批准至2025年的发展战略',
  // The heads of state approve it for ten years.
  '1uzr79f': '元首们批准为期十年的战略。',
  // Qatar becomes dialogue partner
  bkmyy4: '卡塔尔成为对话伙伴',
  // In Tashkent, Secretary-General Zhang Ming takes part in signing the memorandum.
  '1kncnt': '秘书长张明在塔什干参加备忘录签署。',
  // Accession of Belarus begins at Samarkand
  '1uc0yr9': '接收白俄罗斯的程序在撒马尔罕启动',
  // Tokayev proposed an energy strategy at this summit too.
  '16ej4v6': '托卡耶夫也在此次峰会上提议制定能源战略。',
  // Almaty chosen as tourism and cultural capital
  '1letx1f': '阿拉木图当选旅游和文化之都',
  // SCO culture ministers back the city for 2023–2024.
  '1oo36ga': '上合组织成员国文化部长支持该市担任2023—2024年旅游和文化之都。',
  // Kazakhstan takes over from India
  '1001za2': '哈萨克斯坦接替印度任轮值主席国',
  // India chairs online; Belarus signs a memorandum of obligations, Iran becomes a member and Tokayev presents the chair programme. The term starts on 5 July.
  '1vlu0z7':
    '印度主持线上会议；白俄罗斯签署关于加入上合组织义务的备忘录，伊朗成为成员国，托卡耶夫介绍轮值主席国工作方案。任期自7月5日开始。',
  // UN General Assembly resolution on UN-SCO cooperation
  '16ngj9p': '联合国大会通过关于联合国与上合组织合作的决议',
  // Text prepared under the Kazakh chair.
  f48rgp: '文本在哈萨克斯坦担任轮值主席国期间拟订。',
  // Belarus ratifies its memorandum
  zf4okz: '白俄罗斯批准其备忘录',
  // Lukashenko’s signed ratification is published.
  wiwar1: '卢卡申科签署的批准文件公布。',
  // Start of the SCO Year of Ecology
  '5gzv42': '“上合组织生态年”启动',
  // Kazakh foreign ministry’s announcement.
  '10hyp8v': '由哈萨克斯坦外交部宣布。',
  // Kazakhstan approves the memorandum with Belarus
  '7enpct': '哈萨克斯坦批准有关白俄罗斯的备忘录',
  // Presidential decree No. 479.
  '14xxrv8': '第479号总统令。',
  // SCO Secretariat and UNEP sign a memorandum in Nairobi
  '1hlafq6': '上合组织秘书处与联合国环境规划署在内罗毕签署备忘录',
  // Part of an event of the Year of Ecology.
  '1ua972a': '为“上合组织生态年”一项活动的组成部分。',
  // Security council secretaries meet in Astana
  '6po6ua': '安全会议秘书会议在阿斯塔纳举行',
  // At the 19th meeting Nikolai Patrushev of Russia asks the summit to approve the counter-terrorism programme for 2025–2027; Kassym-Jomart Tokayev, who receives the secretaries, does so too.
  '3qukjg':
    '第十九次会议上，俄罗斯的尼古拉·帕特鲁舍夫主张峰会通过2025—2027年反恐合作纲要；卡瑟姆若马尔特·托卡耶夫接见各国秘书时也提出同样主张。',
  // Council of Foreign Ministers in Astana
  '7ujhd6': '外交部长理事会会议在阿斯塔纳举行',
  // Leaders are sent the initiative, draft declaration and 22 decisions; a minute’s silence for Iran’s president and foreign minister.
  '5yprj9': '倡议、宣言草案和22项决议提交各国领导人；为伊朗总统和外长默哀一分钟。',
  // Environment ministers in Astana
  q87ax9: '环境部长会议在阿斯塔纳举行',
  // The environmental protection agreement and waste statement get their clearance for the summit.
  zgb14: '环保合作协定和废弃物声明通过审议，提交峰会。',
  // Energy ministers approve the strategy to 2030
  m081eu: '能源部长批准至2030年的能源战略',
  // SCO energy ministers’ fourth meeting: 20–21 June in Astana.
  '10adubf': '上合组织成员国能源部长第四次会议6月20日至21日在阿斯塔纳举行。',
  // National coordinators finish the texts
  '2rpwci': '国家协调员完成文本定稿',
  // The Council of National Coordinators meets in Astana until 2 July.
  mckmlo: '国家协调员理事会在阿斯塔纳举行会议，至7月2日。',
  // Xi Jinping arrives in Astana
  '1fuv4w': '习近平抵达阿斯塔纳',
  // A state visit to Kazakhstan, paired with the summit.
  nthpom: '对哈萨克斯坦进行国事访问并出席峰会。',
  // Arrivals, bilateral meetings and informal dinner
  '8er7fw': '各方抵达、双边会见和非正式晚宴',
  // Leaders dine together; Tokayev is host to Putin, Aliyev, Rahmon, Guterres and Qatar’s Amir.
  '1x3wc27': '领导人共进晚餐；托卡耶夫接待普京、阿利耶夫、拉赫蒙、古特雷斯和卡塔尔埃米尔。',
  // Belarus becomes the tenth member
  v7dhjp: '白俄罗斯成为第十个成员国',
  // The Council of Heads of State opens its 24th meeting with the decision.
  oc6pv4: '元首理事会第二十四次会议首先作出这一决议。',
  // Astana Declaration and package signed
  kfhf4i: '《阿斯塔纳宣言》及一揽子文件签署',
  // 25 documents in all.
  g5dzto: '共25份文件。',
  // Yermekbayev appointed Secretary-General
  odu8y6: '叶尔梅克巴耶夫获任秘书长',
  // Term 2025–2027.
  '1ucuhzs': '任期2025—2027年。',
  // Welcome banquet and group photograph
  '81txs5': '欢迎宴会和集体合影',
  // For all heads of delegation, before SCO Plus in the afternoon.
  alsfsl: '全体代表团团长参加，在下午的“上合组织+”会议之前举行。',
  // First SCO Plus meeting
  '1lz1yh7': '首次“上合组织+”会议',
  // Seven international organisations and sixteen countries. On its theme sources differ: the chair’s motto (Kremlin, TASS, BelTA) or the title of the World Unity initiative (Kazinform, Trend).
  rph1fj:
    '七个国际组织和16个国家与会。会议主题各来源说法不一：轮值主席国口号（克里姆林宫、塔斯社、白通社），或“各国团结”倡议的名称（哈通社、趋势通讯社）。',
  // Chair passes to China
  at6xun: '中国接任轮值主席国',
  // China holds it for 2024–2025.
  op16yk: '中国担任2024—2025年轮值主席国。',
  // Press statement by Secretary-General Zhang Ming on the results
  h1d5ic: '秘书长张明就峰会成果发表新闻声明',
  // In the Palace of Peace and Reconciliation.
  '1wjr6e6': '在和平与和谐宫。',
  // Belarusian flag raised at the Secretariat in Beijing
  oj6nf1: '白俄罗斯国旗在北京的秘书处升起',
  // With Foreign Minister Maxim Ryzhenkov.
  plx61i: '外交部长马克西姆·雷任科夫参加。',
  // New budget shares agreed in Islamabad
  '1t0n6y1': '在伊斯兰堡商定新的预算分摊比例',
  // Heads of government meet; protocol signed, with provisional effect from 1 January 2025.
  '14wqg3z': '政府首脑会议举行；签署议定书，自2025年1月1日起临时适用。',
  // Yermekbayev takes office
  '1b6jdbf': '叶尔梅克巴耶夫就任',
  // He succeeds Zhang Ming.
  yhnivs: '接替张明。',
  // UN General Assembly creates the Almaty SDG centre
  bon5xz: '联合国大会设立阿拉木图可持续发展目标中心',
  // Co-sponsors: 152.
  '1syoolx': '共同提案国：152个。',
  // Association of Investors founded in practice
  '17hwyb9': '投资者协会实际成立',
  // Work plan adopted in Astana, first meeting.
  '1no3umc': '在阿斯塔纳举行首次会议，通过工作计划。',
  // Foreign ministers agree partner status for Laos
  '2w2ncf': '各国外长同意给予老挝伙伴地位',
  // Announced by Sergey Lavrov in Tianjin.
  '16ehani': '由谢尔盖·拉夫罗夫在天津宣布。',
  // Host agreement for the Almaty SDG centre signed
  tuamkk: '阿拉木图可持续发展目标中心东道国协定签署',
  // The UN General Assembly had created the centre in March.
  o6yygw: '联合国大会已于3月设立该中心。',
  // Tianjin summit adopts the strategy until 2035
  '1bdoboe': '天津峰会通过至2035年的发展战略',
  // Also: an energy roadmap to 2030, Laos as dialogue partner, Anti-Drug Centre and Universal Centre agreements, one partner status, Kyrgyzstan as next chair.
  ji4zxg:
    '此外：至2030年的能源路线图、老挝成为对话伙伴、禁毒中心和综合中心的协定、统一的伙伴地位、吉尔吉斯斯坦任下一任轮值主席国。',
  // A 120–27–28 vote adopts A/79/L.124; Kazakhstan sees in it support for its initiative.
  p799oy: 'A/79/L.124以120票赞成、27票反对、28票弃权获得通过；哈萨克斯坦认为这是对其倡议的支持。',
  // SCO Secretariat and CARICC sign their memorandum
  '1uv5f95': '上合组织秘书处与中亚区域信息协调中心签署备忘录',
  // In Almaty, by Yermekbayev and Khamidov.
  '1pc8ggt': '叶尔梅克巴耶夫与哈米多夫在阿拉木图签署。',
  // 26th meeting of the Council of Heads of State in Bishkek
  te68ix: '元首理事会第二十六次会议在比什凯克举行',
  // Kyrgyzstan’s chairmanship ends.
  oiyc0a: '吉尔吉斯斯坦轮值主席国任期结束。',
};
