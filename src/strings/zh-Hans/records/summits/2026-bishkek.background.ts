// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    '适逢成立二十五周年，领导人通过《比什凯克宣言》及其他决议和声明。巴基斯坦接任轮值主席国，将于2027年在伊斯兰堡主办峰会。',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': '日程为8月31日至9月1日，理事会会议于2026年9月1日举行。',
  // The official pages are known through files published in September and October 2026 that cite them; the pages themselves could not be opened.
  '1sjabfh': '官方页面见于2026年9月和10月发表、引用这些页面的资料；页面本身未能打开。',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw': '主持会议：另一份资料援引Global Research（2026年9月），也称由其主持；两者均为转引。',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': '口号：吉尔吉斯斯坦2025—2026年轮值主席国口号。',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6: '文件：28份文件（含《比什凯克宣言》）据一份引用秘书处页面的资料；页面本身未能打开。',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    '未见关于地位变更的报道。2026年9月4日《人民日报》的一篇访谈仍称“上合大家庭”有27国（10个成员国、17个伙伴），即天津峰会时的数目。',
  // An SCO Plus meeting with the UN Secretary-General and what the report calls “associated states” is reported, second-hand.
  '1bbe8m2': '据转引报道，举行了“上合组织+”会议，联合国秘书长和报道所称的“联系国”（associated states）参加。',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    '习近平、弗拉基米尔·普京、纳伦德拉·莫迪和夏巴兹·谢里夫：据称出自中国外交部页面。其他成员国和安东尼奥·古特雷斯：据一份援引Global Research（2026年9月）的资料。雷杰普·塔伊普·埃尔多安：据《日本时报》摘要。',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': '印度亚洲国际新闻社（ANI）报道称，除宣言外另有13项成果协议。',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Masoud Pezeshkian
  '1epfskm': '马苏德·佩泽希齐扬',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Shehbaz Sharif
  '1mcsg8n': '夏巴兹·谢里夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Recep Tayyip Erdoğan
  '13npg14': '雷杰普·塔伊普·埃尔多安',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co': '纪念周年；据报道，谴责对伊朗的袭击，并涉及卫生、气候、数字、交通和安全。',
  // The official page is known from others who cite it.
  tasxua: '官方页面据他人引用得知。',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': '下任轮值主席国巴基斯坦的文化中心获得年度称号。',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt': '据2026年10月的两份文本：一份引用上合组织的页面，另一份引用多篇媒体报道。',
};
