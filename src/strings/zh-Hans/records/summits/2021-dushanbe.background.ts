// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x: '塔利班在阿富汗重新掌权之际，本次二十周年峰会启动接收伊朗的程序。',
  // Leaders’ meeting on 17 September.
  '1yq0p41': '元首会议于9月17日举行。',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': '蒙古国、印度、中国和俄罗斯领导人以视频方式参加。',
  // Documents: some agencies say the declaration plus 30.
  plws1x: '文件：部分通讯社称，宣言之外另有30份。',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    '所读来源只提到联合国一个国际组织。所读名单均无阿富汗代表团，但一篇媒体报道将其列为预计出席的观察员国。',
  // Some agencies have the declaration and 30 more.
  tpzjo6: '部分通讯社称，宣言之外另有30份。',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // Imran Khan
  '7z7ngg': '伊姆兰·汗',
  // Prime Minister
  '1vl5xkn': '总理',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Ebrahim Raisi
  xjx8yr: '易卜拉欣·莱希',
  // Ukhnaagiin Khürelsükh
  ngnqt2: '乌赫那·呼日勒苏赫',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // guest of the chair
  '18nk7my': '主席国客人',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': '以视频致辞；未见其参加会议的报道。',
  // Vladimir Norov
  '14hygrt': '弗拉基米尔·诺罗夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Jumakhon Giyosov
  hkwor4: '朱马洪·吉约索夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3': '周年之际详述上合组织历程，并说明走过二十年之后的方向。',
  // Three-year counter-terrorism programme.
  '722b1': '三年期反恐纲要。',
  // One agency printed 2023–2024.
  '1resz98': '一家通讯社印作2023—2024年。',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: '2018—2023年禁毒战略的第二份工作计划。',
  // Plans joint cyber work for two years.
  '1titybm': '规划两年的网络领域联合工作。',
  // Plan to revive economies post-Covid.
  '1rfugew': '疫情后恢复经济的计划。',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': '启动安全机制改革的决议。',
  // The reform led to the new security centres of 2025.
  mlnv4a: '改革促成2025年设立新的安全中心。',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: '所读清单未载完整标题；与2025年各中心的联系属一般背景。',
  // Members share this programme to protect and green the environment.
  vioxrj: '成员国共同的环保和绿化纲要。',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99: '来源米尔广播电视公司称之为共同的“绿色之带”，未称其为纲要。',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': '为已任观察员国十六年的伊朗打开成为成员国之路。',
  // First Arab dialogue partners.
  '1svjvw4': '首批阿拉伯对话伙伴。',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld': '疫情冲击之后，承诺建立粮食绿色运输通道、交换数据、放宽农产品贸易。',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': '成员国承诺开展联合研究，并以上合组织以往文件为依据。',
};
