// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653: '“上海五国”机制（1996年4月26日）创始国；在上海签署成立上合组织的宣言。',
  // renamed from Akmola in May 1998
  b812cv: '1998年5月由阿克莫拉更名',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic: '国际文传电讯社9月19日作了报道；恢复原名的宪法修正案于2022年9月中旬签署',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    '2001年6月在上海举行的上合组织成立会议上加入；此前不属于“上海五国”，但其总统曾于2000年作为客人出席杜尚别会晤。',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m: '成立宣言所署日期为6月15日；中国的大事记则将其加入时间记为2001年6月14日至15日的会议。',
  // Made an observer by the Astana summit.
  '11n5dxk': '阿斯塔纳峰会给予其观察员地位。',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    '2015年7月乌法峰会的决议启动加入程序，2016年6月24日在塔什干签署关于加入上合组织义务的备忘录，阿斯塔纳峰会接收其为成员国。',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw': '2016年6月24日签署关于加入上合组织义务的备忘录；2017年6月15日在秘书处升旗。',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    '在印度主持的视频峰会上加入，成为第9个成员国；此前，加入程序于2021年9月17日在杜尚别启动，关于加入上合组织义务的备忘录日期为2022年9月16日（撒马尔罕）。',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: '2022年9月16日签署关于加入上合组织义务的备忘录。',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    '备忘录日期：哈萨克斯坦法律登记库和新华社的资料均指向2022年9月16日，伊朗外长宣布签署的时间则早一天左右。一些媒体将成为成员国的时间记为2021年或2022年，混淆了启动程序、签署备忘录与正式加入。',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': '2009年6月，叶卡捷琳堡峰会同意给予伙伴地位；2010年春签署备忘录。',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    '塔斯社自2010年（备忘录）起算，一些名单自2009年（决定）起算。原计划于2010年4月28日至29日访问明斯克期间签署，具体日期未获证实。',
  // Raised to observer at the Ufa summit.
  '18d71o7': '乌法峰会将其提升为观察员国。',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    '在阿斯塔纳峰会上成为第十个成员国；此前，加入程序于2022年9月16日在撒马尔罕启动，关于加入上合组织义务的备忘录于2023年7月4日签署。',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: '2023年7月4日签署关于加入上合组织义务的备忘录。',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': '塔什干峰会接纳其为上合组织首个观察员国。',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px': '一文献库将《塔什干宣言》列于2004年6月7日，而文本所署日期为6月17日。',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    '天津峰会将观察员国和对话伙伴合并为统一的“上合组织伙伴”地位，该国地位随之转为上合组织伙伴；三周后，秘书长表示，法律文件和备忘录尚待相应调整。',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    '没有来源显示备忘录已重新签署或《宪章》已修改。2026年2月的名单仍将其列入17个伙伴；2026年9月的总数（27国）意味着没有变化。',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0: '2009年6月，叶卡捷琳堡峰会同意给予伙伴地位；2010年上半年签署备忘录。',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m': '备忘录签于2010年，具体日期尚无来源可证；科伦坡自2009年的决定起算。',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk': '经北京峰会决定成为观察员国；2021年塔利班掌权以来，实际上中止参与。',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3': '峰会文件和当时的报道均作2012年，但至少有一家倡导团体的网站作2005年。',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay': '天津峰会合并两类地位后，计入17个伙伴；但喀布尔未获邀出席该峰会，自2021年9月以来也未参与活动。',
  // Nominal status, inactive.
  gebw4o: '仅为名义地位，未参与活动。',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    '喀布尔当局使用“伊斯兰酋长国”；上合组织文件和各数据集沿用共和国国名。承认问题存在争议，国名写法须由刊发方按自身体例决定。',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: '2012年6月，北京峰会表示同意；2013年4月在阿拉木图签署备忘录。',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': '上合组织的英文现用“Türkiye”；2022年年中以前的来源用“Turkey”。',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52': '2015年7月，乌法峰会同意给予伙伴地位；2015年9月在西安，该国在四国中最先签署备忘录。',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': '一些通讯社关于乌法峰会的名单误将柬埔寨列为斯里兰卡。',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e: '2015年7月，乌法峰会表示同意；2016年3月在北京签署伙伴备忘录。',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2': '加德满都于2007年首次申请；2015年7月，乌法峰会同意给予伙伴地位；2016年3月在北京签署备忘录。',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387: '代表尼泊尔签署者说法不一：哈通社作塔帕，尼泊尔一博客作拜拉吉。',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz: '2020年9月，内阁选定以“尼泊尔”为正式国名；2020年11月，议会一委员会要求其不予施行。两种写法并存。',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    '2015年7月，乌法峰会同意给予伙伴地位。备忘录2016年4月在北京签署，即时生效；乌法峰会的另外三个伙伴更早完成程序。',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': '2021年9月，杜尚别峰会表示同意；一年后在塔什干签署备忘录。',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: '此前于2021年7月14日获各国外长支持。',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h': '2021年9月，杜尚别峰会表示同意；2022年9月在撒马尔罕签署备忘录；2023年3月28日获沙特内阁批准。',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    '只有一家媒体载明在撒马尔罕签署的日期（2022年9月16日）；许多报道自2023年3月28日至29日内阁批准时起算。',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74: '2022年9月，撒马尔罕峰会表示同意；备忘录在果阿外长会议期间签署。',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x: '该国的5月5日这一日期仅见于媒体报道；果阿会议的会期为2023年5月4日至5日。',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go': '首都英文亦拼作“Naypyidaw”；有一数据集仍用“缅甸共和国”（Republic of Myanmar）。',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: '塔斯社后来将马尔代夫获得地位的时间记为2023年7月。',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u: '2022年9月，撒马尔罕峰会表示同意；2023年7月在北京签署备忘录。',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': '签署的消息源自巴林通讯社。',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    '继7月各国外长表示支持后，天津峰会作出接纳该国的单独决定。据上合组织秘书处消息，该国尚待签署备忘录。',
  // No source shows the memorandum signed.
  '1ce1hpv': '没有来源显示备忘录已签署。',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    '秘书处和天津峰会的决议清单使用“对话伙伴”，中国媒体和若干通讯社的报道使用“伙伴”，因为两类地位于同日合并。本数据集采用合并后的地位。',
};
