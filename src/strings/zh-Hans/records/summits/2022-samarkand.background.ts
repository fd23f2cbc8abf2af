// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    '领导人时隔三年线下会晤，批准数量创纪录的一揽子文件：本币结算方案、四份关于全球问题的声明和伊朗的备忘录。',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: '主持会议：当天的报道明确称由其主持。',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': '埃及和卡塔尔的备忘录于峰会前夕在塔什干签署。',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    '来源载有全部国家（俄罗斯外交部，以及《俄罗斯报》和中评网所载《人民日报》文章）。来源称有“应邀国际组织代表”，但只点明联合国。部分会前报道预告亚美尼亚总理出席，当天的名单均无此人。',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // Shehbaz Sharif
  '1mcsg8n': '夏巴兹·谢里夫',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Ebrahim Raisi
  xjx8yr: '易卜拉欣·莱希',
  // Ukhnaagiin Khürelsükh
  ngnqt2: '乌赫那·呼日勒苏赫',
  // Serdar Berdimuhamedov
  '26kte2': '谢尔达尔·别尔德穆哈梅多夫',
  // guest of the chair
  '18nk7my': '主席国客人',
  // Ilham Aliyev
  '178gicy': '伊利哈姆·阿利耶夫',
  // invited as guest of the chair
  '1gbky1j': '作为主席国客人受邀',
  // Recep Tayyip Erdoğan
  '13npg14': '雷杰普·塔伊普·埃尔多安',
  // Rosemary A. DiCarlo
  '1szyx46': '罗斯玛丽·迪卡洛',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': '主管政治和建设和平事务副秘书长',
  // Zhang Ming
  '1tpt4h2': '张明',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: '据秘书处消息，其于2022年9月15日参加了峰会期间的一场会见。',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: '就贸易壁垒、数字鸿沟和全球失序表明共同立场。',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': '落实2007年条约的第三个五年计划。',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': '指导欧亚铁路、公路和多式联运工作。',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': '规划贸易逐步摆脱第三国货币的各个阶段。',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190: '一份乌兹别克斯坦译文作“行动计划”；俄罗斯外交部英文作“路线图”（roadmap）。',
  // Creates an honorary title.
  iiv53v: '设立一项荣誉称号。',
  // What Iran commits to before it is a member.
  dypc3: '伊朗成为成员国前所作的承诺。',
  // Started the accession of Belarus.
  '1p87v60': '启动接收白俄罗斯的程序。',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: '以五项决议将伙伴范围扩大到海湾地区、马尔代夫和缅甸。',
  // Shared view on dealing with climate change.
  '15q89it': '关于应对气候变化的共同看法。',
  // Calls for open and steady supply lines.
  '1df8nam': '呼吁供应链开放、稳定。',
  // States a joint view on how to maintain world food security.
  '1t2os1e': '就如何维护世界粮食安全表明共同看法。',
  // States a joint view on world energy security.
  ho7nz6: '就世界能源安全表明共同看法。',
  // Governments agree in it to develop tourism among members.
  xzd293: '各国政府同意发展成员国之间的旅游。',
  // Names the Indian city for the year.
  '1yq0o1n': '将年度称号授予这座印度城市。',
  // Links work with UNESCO for five years.
  '1rv4dqh': '为期五年，与联合国教科文组织建立工作联系。',
  // Began the debate on reform of the SCO.
  '1l47gl3': '启动关于上合组织改革的讨论。',
  // The debate later led to the single partner status of 2025.
  kt70f2: '讨论后来促成2025年统一的伙伴地位。',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: '理事会决议编号清单中的第三项。',
};
