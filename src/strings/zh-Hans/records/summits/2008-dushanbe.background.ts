// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h: '商定联合反恐演习规则，设立对话伙伴这一类别；同月发生南奥塞梯冲突。',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    '会址：新华社和中国新闻社（索莫尼宫）的报道，均据转载件。8月27日的非正式会晤在瓦尔佐布峡谷的政府郊外官邸举行。',
  // Joint communiqué of the meeting.
  '14jzil1': '会议联合公报。',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Kurmanbek Bakiyev
  '15t1b14': '库尔曼别克·巴基耶夫',
  // Dmitry Medvedev
  ypo4dw: '德米特里·梅德韦杰夫',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Mahmoud Ahmadinejad
  '13fbldc': '马哈茂德·艾哈迈迪-内贾德',
  // Murli Deora
  srfqu9: '穆尔利·德奥拉',
  // Minister of Petroleum and Natural Gas
  '4i99e5': '石油和天然气部长',
  // Sanjaasürengiin Oyuun
  '11unkxm': '桑加苏伦·奥云',
  // Minister of Foreign Affairs
  '1g4vj05': '外交部长',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': '来源写作“S. Oyun”，全名据通行写法补全。',
  // M. A. Durrani
  '4z0xae': '马哈茂德·阿里·杜拉尼',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': '总理顾问（联邦部长级）',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // guest of the host state
  '14bix26': '东道国客人',
  // Miroslav Jenča
  '9mm6bf': '米罗斯拉夫·延恰',
  // Representative of the Secretary-General
  bpi43t: '秘书长代表',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': '来源写作“M. Jenca”，名字据通行写法补全。',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: '执行委员会主席兼执行秘书',
  // Toktasyn Buzubaev
  xkg6a2: '托克塔森·布祖巴耶夫',
  // Deputy Secretary-General
  '11e159d': '副秘书长',
  // The given name was supplied from common usage.
  '1tcoor': '名字据通行写法补全。',
  // Bolat Nurgaliyev
  '1fxmw9b': '博拉特·努尔加利耶夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Myrzakan Subanov
  '1w1q6p0': '梅尔扎坎·苏班诺夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p': '涉及气候和能源，谈及南奥塞梯冲突，反对以武力手段解决争端。',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: '为军队和安全部门的联合演习提供法律依据。',
  // Creates a second outer circle, below the observers.
  '6m1ln5': '在观察员之下设立第二个外围圈层。',
  // First use came a year later.
  '62ue38': '一年后首次适用。',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: '新华社背景资料证实由杜尚别峰会通过；未读全文。',
  // Unites members against gun-running and explosives trade.
  i1br1i: '成员国联手打击枪支走私和爆炸物交易。',
};
