// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: '元首理事会',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo: '上合组织最高机构，每年举行会议，确定组织发展方向，以协商一致方式作出决定。',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': '首次峰会日期；该机构以2002年《上海合作组织宪章》为依据',
  // Council of Heads of Government (Prime Ministers)
  b8nses: '政府首脑（总理）理事会',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': '地位仅次于元首理事会，主管年度预算、贸易和经济合作。',
  // met first in Almaty, 13–14 September 2001
  unjj9a: '2001年9月13日至14日在阿拉木图举行首次会议',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '第二十三次：伊斯兰堡，2024年10月15日至16日；第二十四次：莫斯科，2025年11月17日至18日',
  // Council of Ministers of Foreign Affairs
  '19rk85c': '外交部长理事会',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7': '就地位变更提出建议，协调外交政策立场，筹备峰会。',
  // When it was founded is not sourced.
  '1y0nsnu': '成立时间尚无来源可证。',
  // Council of National Coordinators
  '1nnsb34': '国家协调员理事会',
  // Day-to-day coordination between summits.
  '3tt08l': '负责两次峰会之间的日常协调。',
  // Secretariat
  '1jm7khs': '秘书处',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': '常设行政机构，代表上合组织，为其各机构提供服务。',
  // Zhang Deguang
  '13bhva8': '张德广',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': '2003年5月29日莫斯科峰会批准任命；最初职衔为执行秘书',
  // Bolat Nurgaliyev
  '1fxmw9b': '博拉特·努尔加利耶夫',
  // Muratbek Imanaliev
  e3b1c: '穆拉特别克·伊马纳利耶夫',
  // Dmitry Mezentsev
  '1jl1c27': '德米特里·梅津采夫',
  // Rashid Alimov
  n4vsuc: '拉希德·阿利莫夫',
  // Vladimir Norov
  '14hygrt': '弗拉基米尔·诺罗夫',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': '秘书处名单所列任期为2019—2022年，但下一任已于2022年1月1日就职。',
  // Zhang Ming
  '1tpt4h2': '张明',
  // Nurlan Yermekbayev
  gujj7v: '努尔兰·叶尔梅克巴耶夫',
  // term planned to end 2027
  jt7mqc: '任期预计于2027年结束',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: '地区反恐怖机构（执行委员会）',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1': '根据2002年6月7日的协定设立的常设机构，负责协调打击恐怖主义、分裂主义和极端主义。',
  // Myrzakan Subanov
  '1w1q6p0': '梅尔扎坎·苏班诺夫',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': '杰尼斯别克·朱曼别科夫',
  // seen 2011–2012
  '14vwsqm': '2011—2012年的来源载其任此职',
  // Zhang Xinfeng
  '1hmkxfc': '张新枫',
  // Yevgeny Sysoyev
  sit78c: '叶夫根尼·瑟索耶夫',
  // end inferred from the successor’s start
  '1v0ri1m': '卸任日期据继任者就职日期推断',
  // Jumakhon Giyosov
  hkwor4: '朱马洪·吉约索夫',
  // Ruslan Mirzayev
  ra9zgr: '鲁斯兰·米尔扎耶夫',
  // Ularbek Sharsheyev
  zyj3yr: '乌拉尔别克·沙尔舍耶夫',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': '任期结束时间系推断；2025年2月的来源称其“新获任命”',
  // Business Council
  '14j2r0w': '实业家委员会',
  // National business associations meet here on economic projects.
  cwd5dk: '各国工商界团体就经济项目开展磋商的平台。',
  // Interbank Consortium
  fwfe1k: '银行联合体',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': '由各国指定的银行共同为成员国项目提供融资。',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': '由莫斯科政府首脑会议创立；未查到固定所在地',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': '应对安全威胁与挑战综合中心',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    '统筹反恐、禁毒、打击犯罪和信息安全工作，是地区反恐怖机构的后继或扩展机构，职能更广；协定在天津签署。',
  // When it entered into force is not sourced.
  mpkmde: '生效时间尚无来源可证。',
  // Anti-Drug Centre
  '1jwmtjl': '禁毒中心',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5: '常设禁毒机构；相关协定在天津签署。',
  // Centre for Countering Transnational Organised Crime
  uft3f9: '打击跨国有组织犯罪中心',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: '由吉尔吉斯斯坦提议，作为综合中心的分支机构。',
  // Information Security Centre
  '5tb7wo': '信息安全中心',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5': '综合中心的分支机构，源自哈萨克斯坦在2019年比什凯克峰会上的提议。所在城市尚无来源可证。',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q': '所在城市和启用时间尚无来源可证；设在哈萨克斯坦系据其提议推定。',
  // SCO Development Bank
  '171jekt': '上合组织开发银行',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': '筹划中的银行；2025年9月1日，天津峰会宣布了设立该行的政治决定。',
  // in September 2026 talks went on
  '1i1qlw5': '2026年9月磋商仍在进行',
  // Its agreement, seat and capital are not sourced.
  '1734epl': '其协定、所在地和资本均无来源可证。',
  // How it stood in September 2026 is known second-hand.
  k24xk6: '2026年9月的进展情况仅见于转引报道。',
};
