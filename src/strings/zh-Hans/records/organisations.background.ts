// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // Under its own charter, joins states universally for human rights, development and peace.
  y450bc: '以《联合国宪章》为依据的普遍性国家间组织，致力于人权、发展与和平。',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: '联合国大会给予上合组织观察员地位（A/RES/59/48号决议）',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': '在塔什干发表两秘书处合作联合声明',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': '联合国大会关于同上合组织合作的决议，此系列决议始于2009年',
  // Helps states, as a UN office, on terrorism, corruption, organised crime and drugs.
  cv60ja: '联合国下属机构，协助各国应对恐怖主义、腐败、有组织犯罪和毒品问题。',
  // memorandum of understanding
  '17gcudx': '谅解备忘录',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': '通行说法：1997年成立，2002年启用现名。',
  // Through it the UN pursues economic and social cooperation in Asia and the Pacific.
  yqscb8: '联合国借以推动亚洲及太平洋地区经济和社会合作的机构。',
  // Covers education, science, culture and heritage for the UN.
  '15gbxog': '联合国主管教育、科学、文化和遗产事务的机构。',
  // new memorandum for 2023-2027
  swq2ce: '2023—2027年新备忘录',
  // UN agency for tourism.
  onpf7b: '联合国旅游事务机构。',
  // near the Bishkek summit, a memorandum
  '1y3gzpw': '比什凯克峰会前后的一份备忘录',
  // Coordinates humanitarian relief for the UN.
  wlql0p: '联合国人道主义救援协调机构。',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: '比什凯克峰会就签署备忘录作出决定',
  // UN agency for food security and farming.
  '1cywy4d': '联合国粮食安全和农业机构。',
  // Protects victims of armed conflict as a neutral humanitarian body.
  '1vnqyav': '保护武装冲突受害者的中立人道机构。',
  // Former Soviet republics cooperate in it on humanitarian, economic and political matters.
  '1165jsw': '原苏联加盟共和国开展人文、经济和政治合作的组织。',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': '上合组织秘书处与独联体执行委员会的备忘录',
  // SCO granted observer status in the CIS
  uyslak: '上合组织获得独联体观察员地位',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026-2028
  kkc4x4: '三组织负责人会晤，商讨独联体、集安组织和上合组织2026—2028年联合路线图',
  // Several post-Soviet states' defence alliance, begun by a 1992 treaty.
  '10fi2hl': '若干原苏联国家的防务联盟，源于1992年的条约。',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': '两秘书处在杜尚别签署的备忘录',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq': '日期：1992年5月15日签署条约；2002年5月组建为组织；2002年10月订立章程。',
  // Permanently regulates the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  igh7qg: '亚美尼亚、白俄罗斯、哈萨克斯坦、吉尔吉斯斯坦和俄罗斯组成的关税和经济联盟的常设监管机构。',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': '该委员会与上合组织秘书处在杜尚别签署备忘录',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0: '日期依关于该委员会的条约；2014年5月29日的联盟条约于2015年1月1日生效。',
  // Kazakhstan proposed this forum, in which Asian states talk and build confidence.
  '1e0ybyl': '由哈萨克斯坦倡议的论坛，亚洲国家借此开展对话、建立信任。',
  // the two secretariats' memorandum, at Shanghai
  '10bw07k': '两秘书处在上海签署的备忘录',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23: '1992年10月5日提出倡议；1999年宣布各项原则；2002年6月4日在阿拉木图签署创始文件。',
  // Ten central, south and west Asian states cooperate on the economy in this intergovernmental body.
  '55t40r': '中亚、南亚和西亚十国开展经济合作的政府间组织。',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: '参加阿斯塔纳“上合组织+”会议',
  // Southeast Asian states cooperate through it, as a region, in politics, the economy and culture.
  mfdp22: '东南亚国家在政治、经济和文化领域开展区域合作的组织。',
  // the two secretariats' memorandum, at Jakarta
  '1t5ang5': '两秘书处在雅加达签署的备忘录',
  // Timor-Leste's joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1ncyjxs': '2025年10月26日东帝汶加入后，成员国增至11个（据所见News24报道，网址未留存）。',
  // Helps Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1algzow': '协助俄罗斯、阿塞拜疆和中亚国家合作打击毒品贩运。',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: '阿斯塔纳峰会就上合组织秘书处与其签署备忘录作出决定',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': '与上合组织秘书处的备忘录，在阿拉木图签署',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description's members.
  j1grle: '2006年1月26日达成协议，2009年3月22日起生效。说明中的成员国系据一般常识列出。',
  // Speaks for the Muslim world; 57 states belong to it.
  ab0l1h: '代表穆斯林世界发声，有57个成员国。',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': '在拉巴特成立。据二手资料。',
  // Regional organisation of Arab states.
  l5jqgx: '阿拉伯国家的区域组织。',
  // memorandum described as still planned
  '106tjpz': '备忘录据称仍在筹划中',
  // Specialised institution of the OIC for food security.
  zc888z: '伊斯兰合作组织的粮食安全专门机构。',
};
