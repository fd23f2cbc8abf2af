// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba': '统一的伙伴地位取代观察员国和对话伙伴；元首们还设立四个安全中心，通过至2035年的战略。',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': '香港一篇评论误作第二十四次；官方次数为第二十五次。',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    '口号：中国2024—2025年轮值主席国口号；《人民日报》英文又译作“Carrying forward the Shanghai Spirit: SCO in Action”。',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej': '文件：新华社称有24份成果文件；哈萨克斯坦总统府统计签署20份；24份再加宣言则为25份。',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: '决议中用的是“对话伙伴”；当天两类合为一类，即“伙伴”。',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    '成员国据nCa转载的秘书处新闻稿；“上合组织+”会议各国据9月1日的报道（UrduPoint／APP），姓名逐一核实；十位国际组织负责人（其中两位来自上合组织机构）据中国外交部2025年8月22日吹风会，由中评网据新华社刊载。观察员国阿富汗没有领导人受邀。《生意人报》在一篇稿件中称所有对话伙伴均出席，有误。',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr': '新华社称有24份成果文件，再加宣言则为25份；哈萨克斯坦总统府统计签署20份。',
  // Xi Jinping
  '1m22oiv': '习近平',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // Masoud Pezeshkian
  '1epfskm': '马苏德·佩泽希齐扬',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // Shehbaz Sharif
  '1mcsg8n': '夏巴兹·谢里夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Ukhnaagiin Khürelsükh
  ngnqt2: '乌赫那·呼日勒苏赫',
  // Nikol Pashinyan
  '1i1s4jn': '尼科尔·帕什尼扬',
  // Ilham Aliyev
  '178gicy': '伊利哈姆·阿利耶夫',
  // Hun Manet
  '16svjwd': '洪玛奈',
  // Mostafa Madbouly
  d0a0qb: '穆斯塔法·马德布利',
  // Mohamed Muizzu
  '6s7mgc': '穆罕默德·穆伊兹',
  // Min Aung Hlaing
  '1lj9ne1': '敏昂莱',
  // Acting President
  ir45z5: '代总统',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq: '中国外交部2025年8月22日的名单以“等”字结尾，未列该国。',
  // KP Sharma Oli
  '15a0vmu': '卡·普·夏尔马·奥利',
  // Recep Tayyip Erdoğan
  '13npg14': '雷杰普·塔伊普·埃尔多安',
  // Sugiono
  '1vvo8ut': '苏吉约诺',
  // Minister of Foreign Affairs
  '1g4vj05': '外交部长',
  // guest of the chair
  '18nk7my': '主席国客人',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': '原预告由普拉博沃·苏比安托总统与会，但其留在印度尼西亚。',
  // Thongloun Sisoulith
  '1imybft': '通伦·西苏里',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': '当日成为对话伙伴；作为主席国客人受邀',
  // Anwar Ibrahim
  '1cq5cvc': '安瓦尔·易卜拉欣',
  // Serdar Berdimuhamedov
  '26kte2': '谢尔达尔·别尔德穆哈梅多夫',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': '2025年8月的一篇会前报道误作库尔班古力·别尔德穆哈梅多夫。',
  // Pham Minh Chinh
  '1lztxsd': '范明政',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366': '会议报道称该组织与会；姓名据东道国2025年8月22日的名单。',
  // Bakytzhan Sagintayev
  '92bows': '巴克特詹·萨金塔耶夫',
  // Chairman of the Board
  q0e40o: '执委会主席',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5': '会议报道称该组织与会；姓名据东道国2025年8月22日的名单，名字据通行写法补全。',
  // Kao Kim Hourn
  '1xvlyct': '高金洪',
  // Imangali Tasmagambetov
  '960rnq': '伊曼加利·塔斯马加姆别托夫',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    '未找到会议报道，依据为东道国2025年8月22日的受邀名单。8月31日的一篇报道称，10位国际组织负责人出席宴会，未列姓名。',
  // Asad Majeed Khan
  e6zv2a: '阿萨德·马吉德·汗',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    '来源：东道国2025年8月22日的名单（写作阿萨德·汗）、2025年8月31日的专访。据8月31日的一篇报道，10位国际组织负责人出席宴会，未列姓名。',
  // Kairat Sarybay
  '15cv040': '凯拉特·萨雷拜',
  // Jin Liqun
  '80l5iz': '金立群',
  // Nurlan Yermekbayev
  gujj7v: '努尔兰·叶尔梅克巴耶夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Ularbek Sharsheyev
  zyj3yr: '乌拉尔别克·沙尔舍耶夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    '就建立开发银行作出政治决定，支持以联合国为核心的秩序，谴责在印度和巴基斯坦发生的袭击以及2025年6月对伊朗的打击。',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': '取代至2025年的战略，规划2026—2035年这十年。',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: '打击招募活动和极端主义思想；为期五年。',
  // Carries out the 2024 energy strategy.
  yqd7eq: '落实2024年的能源战略。',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh': '以一个中心取代分散的机制，下设负责有组织犯罪和信息安全的分支机构。',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': '杜尚别成为新的常设禁毒中心所在地。',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': '此为哈萨克斯坦2025年8月29日总统令批准的草案。',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': '将对话伙伴和观察员国归为一类。',
  // Laos entered the organisation’s outer circle.
  o23cmj: '老挝进入上合组织外围圈层。',
  // Formal link between the two bodies.
  '1dihe05': '两个组织之间的正式联系。',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': '选定吉尔吉斯斯坦一处湖滨度假地担任该年度的旅游和文化之都。',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    '授权秘书长签署2004年6月17日与中国关于秘书处驻留条件协定的议定书，以及与罗斯康格雷斯基金会的谅解备忘录。',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx': '批准秘书长的报告，以及地区反恐怖机构理事会关于该机构2024年工作的报告。',
  // Supports the United Nations and post-war order.
  vjcrj5: '支持联合国和战后秩序。',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': '支持世界贸易组织，反对单边措施。',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: '支持技术转让、联合项目和青年创新者。',
  // Supports digital growth and e-commerce.
  '61n0fc': '支持数字增长和电子商务。',
  // Supports equal rights in developing and using AI.
  '460dqb': '支持在开发和使用人工智能方面权利平等。',
  // Shared view on energy security and transition.
  '1s675hm': '关于能源安全和能源转型的共同看法。',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': '主题据一篇报道的标题；所读副本中清单不全。',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x': '英文标题为我们所拟。中文标题和正文据中国新闻社该页面的转载件；页面地址系推断。',
};
