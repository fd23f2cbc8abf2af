// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2': '蒙古国成为首个获得地位的非成员国，地区反恐怖机构在塔什干正式启动。',
  // In the chair: host head of state.
  '8u5ie8': '主持会议：东道国元首。',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh: '文本为中国新闻社2004年6月18日稿，据转载件。会址以及由谁主持的明确记载均未查到。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // President
  zl63xb: '总统',
  // host
  '1ctymwf': '东道国',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Askar Akayev
  '13w0c4e': '阿斯卡尔·阿卡耶夫',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': '2007年以前使用的姓氏形式为拉赫莫诺夫。',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // President of the transitional government
  '1ncn3iy': '过渡政府总统',
  // guest of the host country
  '1u0oop5': '东道国客人',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: '东道国客人；在本次会议上成为观察员国',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w': '未见姓名和职务，所见摘录在“蒙古国对外关系部的”字样之后中断。',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1: '提出与其他国际机构建立伙伴关系网络，并宣布初创阶段结束。',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: '文件本身及其他来源均为6月17日；worldjpn网站的标题作2004年6月7日。',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': '上合组织早期条约之一，涉及毒品问题。',
  // It became the legal base for the later anti-drug strategies.
  udye48: '成为后来各禁毒战略的法律基础。',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: '设立观察员这一类别；蒙古国当天成为观察员。',
  // Made Mongolia the first SCO observer.
  '1j83cv0': '使蒙古国成为上合组织首个观察员。',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': '与秘书处所在国就北京秘书处签订的协定。',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': '2025年在天津批准了该协定的议定书。',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': '日期依据2025年提及该协定的一项决议。',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv': '成员国给予上合组织、其两个常设机构及工作人员在各国所需的法律保护。',
  // In force since 4 October 2007.
  '4vt2bk': '自2007年10月4日起生效。',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': '规定地区反恐怖机构如何处理秘密信息。',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': '设立共同资料库，供成员国安全部门交换信息。',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    '哈萨克斯坦批准该协定的法律和两个法律数据库作2004年6月17日；俄罗斯政府6月24日的决定和一部汇编则表明是6月28日。',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': '将成立日定为每年的上合组织日。',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': '据一份中文大事年表所列（设立上海合作组织日），由塔什干峰会批准。',
};
