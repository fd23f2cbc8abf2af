// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': '以《联合国宪章》为依据的世界性国家间组织，致力于人权、发展与和平。',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: '联合国大会给予上合组织观察员地位（A/RES/59/48号决议）',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': '在塔什干发表两秘书处合作联合声明',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': '联合国大会关于同上合组织合作的决议，此系列决议始于2009年',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2': '联合国下属机构，协助各国应对恐怖主义、腐败、有组织犯罪和毒品问题。',
  // memorandum of understanding
  '17gcudx': '谅解备忘录',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': '通行说法：1997年成立，2002年启用现名。',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: '联合国负责亚洲及太平洋地区经济和社会合作的委员会。',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': '联合国主管教育、科学、文化和遗产事务的机构。',
  // new memorandum for 2023–2027
  '1yb08xo': '2023—2027年新备忘录',
  // UN agency for tourism.
  onpf7b: '联合国旅游事务机构。',
  // memorandum, around the Bishkek summit
  zbafb6: '比什凯克峰会前后的一份备忘录',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': '联合国人道主义救援协调机构。',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: '比什凯克峰会就签署备忘录作出决定',
  // UN agency for food security and farming.
  '1cywy4d': '联合国粮食安全和农业机构。',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': '保护武装冲突受害者的中立人道机构。',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: '原苏联加盟共和国开展政治、经济和人文合作的组织。',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': '上合组织秘书处与独联体执行委员会的备忘录',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2': '三组织负责人会晤，商讨独联体、集安组织和上合组织2026—2028年联合路线图',
  // SCO granted observer status in the CIS
  uyslak: '上合组织获得独联体观察员地位',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': '若干原苏联国家的防务联盟，以1992年的条约为基础。',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': '两秘书处在杜尚别签署的备忘录',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq': '日期：1992年5月15日签署条约；2002年5月组建为组织；2002年10月订立章程。',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw: '亚美尼亚、白俄罗斯、哈萨克斯坦、吉尔吉斯斯坦和俄罗斯组成的关税和经济联盟的常设监管机构。',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': '该委员会与上合组织秘书处在杜尚别签署备忘录',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0: '日期依关于该委员会的条约；2014年5月29日的联盟条约于2015年1月1日生效。',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: '亚洲国家开展对话、建立信任的论坛，由哈萨克斯坦提议。',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': '两秘书处在上海签署的备忘录',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23: '1992年10月5日提出倡议；1999年宣布各项原则；2002年6月4日在阿拉木图签署创始文件。',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j': '中亚、南亚和西亚十国开展经济合作的政府间组织。',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: '参加阿斯塔纳“上合组织+”会议',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6': '东南亚国家开展政治、经济和文化合作的区域组织。',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': '两秘书处在雅加达签署的备忘录',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea': '2025年10月26日东帝汶加入后，成员国增至11个（据所见News24报道，网址未留存）。',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd': '俄罗斯、阿塞拜疆和中亚国家合作打击毒品贩运的中心。',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: '阿斯塔纳峰会就上合组织秘书处与其签署备忘录作出决定',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': '与上合组织秘书处的备忘录，在阿拉木图签署',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g': '2006年1月26日达成协议，2009年3月22日起生效。说明中的成员国系据一般常识列出。',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': '代表穆斯林世界发声的组织，有57个成员国。',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': '在拉巴特成立。据二手资料。',
  // Regional organisation of Arab states.
  l5jqgx: '阿拉伯国家的区域组织。',
  // memorandum described as still planned
  '106tjpz': '备忘录据称仍在筹划中',
  // Specialised institution of the OIC for food security.
  zc888z: '伊斯兰合作组织的粮食安全专门机构。',
};
