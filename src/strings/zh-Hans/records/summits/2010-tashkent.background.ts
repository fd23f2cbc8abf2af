// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad': '通过统一的程序规则，以书面形式规定加入途径，为后来的扩员奠定基础。',
  // In the chair: host head of state.
  '8u5ie8': '主持会议：东道国元首。',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde': '各国出席者的职务均有记载（乌兹别克斯坦总统会后讲话）；国际组织只记作“主要地区组织”。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': '姓名据会前报道；6月12日的报道列出了其他发言人。',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Dmitry Medvedev
  ypo4dw: '德米特里·梅德韦杰夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Ruslan Kazakbayev
  '15qhrbd': '鲁斯兰·卡扎克巴耶夫',
  // Acting Minister of Foreign Affairs
  '19lrrhf': '代理外交部长',
  // Office only in the source.
  '16a4clu': '来源只载职务。',
  // Asif Ali Zardari
  z23gnx: '阿西夫·阿里·扎尔达里',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    '乌兹别克斯坦总统的讲话提到该国总统与会；姓名据2010年6月9日的会前报道。更早的一篇会前报道预计由总理出席。',
  // S. M. Krishna
  '1icy4mx': 'S.M.克里希纳',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    '乌兹别克斯坦总统表示该国外长与会；姓名据印度通讯社2010年6月5日和9日的会前报道（印度亚洲新闻社稿，见论坛转载）。',
  // Minister of Foreign Affairs
  '1g4vj05': '外交部长',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': '来源只载职务；《中国日报》称，艾哈迈迪-内贾德总统未出席。',
  // guest of the chair
  '18nk7my': '主席国客人',
  // Gurbanguly Berdimuhamedov
  '7lk15x': '库尔班古力·别尔德穆哈梅多夫',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n: '称上合组织开放、不结盟，并就吉尔吉斯斯坦危机表明共同立场。',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': '首次以书面形式规定何者可以加入以及加入程序。',
  // Decisions of 2014 completed the rules.
  efv1nh: '2014年的决议使规则完备。',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: '统一规定上合组织各机构如何召集、举行和记录会议。',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565: '涉及农产品贸易、灌溉、兽医、育种、畜牧和种植。',
  // In force since 15 August 2014.
  f54niv: '自2014年8月15日起生效。',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu: '成员国在人权标准框架内联合打击犯罪，主要是有组织犯罪。',
};
