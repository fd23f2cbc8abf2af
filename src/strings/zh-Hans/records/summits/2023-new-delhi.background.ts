// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5: '元首们批准至2030年的经济战略，白俄罗斯签署备忘录，伊朗加入，成为第九个成员国。',
  // India, as chair, held it by video link.
  '1qwqa35': '由轮值主席国印度以视频方式举行。',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: '口号：“SECURE”为印度轮值主席国任期的主题。',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': '文件：一份宣言、两份联合声明和十项决议。',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    '乌兹别克斯坦总统办公厅列出全部国家、联合国和上合组织官员，并提及若干国际组织负责人，未具名。无会址：领导人以视频方式会晤。',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister
  '1vl5xkn': '总理',
  // chair
  pq0cju: '轮值主席国',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // President
  zl63xb: '总统',
  // Xi Jinping
  '1m22oiv': '习近平',
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
  // Ebrahim Raisi
  xjx8yr: '易卜拉欣·莱希',
  // invited as an observer; became a member at this meeting
  '8iwlok': '以观察员国身份受邀；在本次会议上成为成员国',
  // Aleksandr Lukashenko
  '1hxp1hl': '亚历山大·卢卡申科',
  // Ukhnaagiin Khürelsükh
  ngnqt2: '乌赫那·呼日勒苏赫',
  // Serdar Berdimuhamedov
  '26kte2': '谢尔达尔·别尔德穆哈梅多夫',
  // guest of the chair
  '18nk7my': '主席国客人',
  // António Guterres
  '1c6orhi': '安东尼奥·古特雷斯',
  // Secretary-General
  '16rw38o': '秘书长',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo': '其发言人7月3日表示，他将于次日从特立尼达和多巴哥以视频方式出席。',
  // Zhang Ming
  '1tpt4h2': '张明',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Ruslan Mirzayev
  ra9zgr: '鲁斯兰·米尔扎耶夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x': '视频峰会发表：反对集团政治，涉及数字主权，称中亚为核心地区。',
  // Looks at prevention and youth.
  '1iow69o': '着眼于预防和青年。',
  // Calls for digital public services and shared experience.
  '19y99me': '呼吁发展数字公共服务、分享经验。',
  // A strategy of its own for the economy, running to 2030.
  '30efat': '专门的经济战略，至2030年。',
  // An action plan followed in 2024.
  '4bok4a': '2024年出台行动计划。',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': '谋求更清洁、更高效的交通。',
  // Made Iran the ninth member.
  '103ablm': '使伊朗成为第九个成员国。',
  // What Belarus commits to before it is a member.
  '1jif7d9': '白俄罗斯成为成员国前所作的承诺。',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': '为地区反恐怖机构的工作机关制定新规则。',
  // Names Almaty for the year.
  '19bfk0g': '确定阿拉木图获该年度称号。',
};
