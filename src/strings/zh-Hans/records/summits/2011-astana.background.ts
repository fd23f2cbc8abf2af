// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198: '周年之际回顾十年工作；批准卫生合作协定和六年期禁毒战略。',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    '秘书处新闻稿（东京大学副本）和公报中文本（新华社，据转载件），后者载有完整的国际组织名单。俄罗斯使馆的一个页面（afghanistan.mid.ru）还将土库曼斯坦总统和东盟列为客人；公报中两者均无，故未收录。',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // President
  zl63xb: '总统',
  // chair and host
  xr1n8v: '轮值主席国、东道国',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Roza Otunbayeva
  '1mgn4wj': '萝扎·奥通巴耶娃',
  // The given name was supplied from common usage.
  '1tcoor': '名字据通行写法补全。',
  // Dmitry Medvedev
  ypo4dw: '德米特里·梅德韦杰夫',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // Mahmoud Ahmadinejad
  '13fbldc': '马哈茂德·艾哈迈迪-内贾德',
  // Asif Ali Zardari
  z23gnx: '阿西夫·阿里·扎尔达里',
  // S. M. Krishna
  '1icy4mx': 'S.M.克里希纳',
  // Minister of External Affairs
  '1g8yzxc': '外交部长',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': '来源写作“Foreign Minister M. Krishna”（外长）。',
  // Dashjamts Battulga
  '1njqoee': '达希扎姆茨·巴特图勒嘎',
  // Chief of the Presidential Staff
  '1h5ao5w': '总统办公厅主任',
  // Hamid Karzai
  '1lbmgmy': '哈米德·卡尔扎伊',
  // guest of the host state
  '14bix26': '东道国客人',
  // Yury Fedotov
  go2dvz: '尤里·费多托夫',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': '副秘书长、联合国毒品和犯罪问题办公室执行主任',
  // Sergey Lebedev
  antnuh: '谢尔盖·列别杰夫',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: '执行委员会主席兼执行秘书',
  // Tair Mansurov
  '1jbv9bw': '塔伊尔·曼苏罗夫',
  // Secretary-General
  '16rw38o': '秘书长',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7': '全名依2009年公报；中文本只载姓氏。名字据通行写法补全。',
  // Nikolai Bordyuzha
  '1orqmk8': '尼古拉·博尔久扎',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': '中文本只载姓氏，名字据通行写法补全。',
  // Muratbek Imanaliev
  e3b1c: '穆拉特别克·伊马纳利耶夫',
  // SCO Secretary-General
  ieef8v: '上合组织秘书长',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': '杰尼斯别克·朱曼别科夫',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': '上合组织地区反恐怖机构执行委员会主任',
  // The press release omits the given name.
  yfhtn1: '新闻公报未载名字。',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': '回顾头十年，提出今后十年的目标。',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: '涵盖六年的打击毒品贩运工作，附有行动计划。',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': '与战略一同批准，列明落实措施。',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t: '涉及食品安全、药品、传染病、急救、远程医疗和妇幼保健。',
};
