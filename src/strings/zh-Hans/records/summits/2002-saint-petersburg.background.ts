// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai: '成立一年后，上合组织以《宪章》奠定法律基础；反恐机构由单独的协定设立。',
  // In the chair: opened the meeting as host.
  '1lzl627': '主持会议：以东道主身份宣布会议开幕。',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb: '会址：两个来源均称小范围会谈在舞厅举行；newsru网站援引国际文传电讯社。',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': '小范围会谈：《劳动报》，2002年6月8日。当时尚无客人和观察员国。',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // President
  zl63xb: '总统',
  // chair and host; opened the meeting
  '81j4a3': '轮值主席国、东道国；宣布会议开幕',
  // Jiang Zemin
  '76esqf': '江泽民',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Askar Akayev
  '13w0c4e': '阿斯卡尔·阿卡耶夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': '2007年以前使用的姓氏形式为拉赫莫诺夫。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4': '相当于上合组织的根本法，规定宗旨、原则、机构、接收成员的办法和决议的法律效力。',
  // It has been in force since 19 September 2003.
  '4w4272': '自2003年9月19日起生效。',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: '后经2003年9月5日和2006年6月15日的议定书修改。',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: '设立常设反恐机构，最初拟设在比什凯克。',
  // The seat ended up in Tashkent.
  hzvfh1: '后来设在塔什干。',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr': '2003年9月5日和2007年8月16日作了修改。此处较短的中文标题为中国媒体所用。',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5: '与《上海合作组织宪章》相配合，从政治角度阐述上合组织成立的缘由，并呼吁尽快批准其基本文件。',
};
