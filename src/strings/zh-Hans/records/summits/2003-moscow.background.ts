// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    '各机构条例、预算程序、会旗和会徽、首任行政首长（中国的张德广）均已确定，元首们完成了上合组织的机构建设。',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': '宣言于5月29日签署；一份大事年表所记会议日期为5月28日至29日。',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva': '所读来源均将其列为第三次例行峰会，没有来源称之为特别会议。',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    '主持会议：轮值主席国是哈萨克斯坦，只是会议地点由阿斯塔纳移至莫斯科；东道主普京在欢迎辞中说，峰会主席仍是纳扎尔巴耶夫。真理报网（Pravda.ru）援引谢尔盖·普里霍季科的话，意思相同。',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': '会址：使馆的报道写作“Kremlin Palace”“Catherine Hall”“Alexandra Hall”。',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d: '中国驻希腊使馆（中国外交部文稿）称，六个成员国均由国家元首出席；未提及客人。',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // President
  zl63xb: '总统',
  // chair
  pq0cju: '轮值主席国',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // host
  '1ctymwf': '东道国',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Askar Akayev
  '13w0c4e': '阿斯卡尔·阿卡耶夫',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu': '克里姆林宫网站载其参加会议前的非正式会晤；所见摘录未注明日期。',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly: '使馆的报道称六个成员国元首均到会；所读摘录未载其姓名。',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93': '回顾一年来的机构建设，下一步转向启动常设机构。',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk': '一揽子批准各机构的工作规则，其中包括设在北京的秘书处和地区反恐怖机构的工作规则。',
  // Translations differ (approved / approved drafts). This is a package whose single regulation titles were not sourced.
  '1x0qds4': '译文不一（“批准”／“批准草案”）。此为一揽子文件，其中各条例的标题尚无来源可证。',
  // Established how the organisation looks.
  '19y15r8': '确定上合组织的标识。',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl': '任命中国驻俄罗斯大使为秘书处首任负责人，该职务俄文当时称“执行秘书”。',
  // The Russian title was later changed.
  '15qvs1m': '俄文职衔后来更改。',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: '为使常设机构得以启动，规定了成员国会费的确定和使用办法。',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: '来源称程序为“商定”或“批准”；文件类型不确定。',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: '使地区反恐怖机构驻地得以由比什凯克改为塔什干。',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': '2003年9月5日塔什干议定书的序言提及该文件。',
};
