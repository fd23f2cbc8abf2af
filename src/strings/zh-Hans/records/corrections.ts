// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': '2014年杜尚别峰会：申请国备忘录范本',
  // A decision on the model memorandum.
  '1utckam': '关于备忘录范本的决议。',
  // A decision on the amended model memorandum.
  xecgvk: '关于备忘录范本修订案的决议。',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb': '中国新闻社2014年9月12日报道，会议批准的是范本修订案。该报道见于转载。',
  // Azerbaijan’s application to be an observer
  '2flocj': '阿塞拜疆申请观察员地位',
  // Applied in February 2015.
  g6dy6b: '2015年2月提出申请。',
  // Applied in 2012.
  '1wvvdkg': '2012年提出申请。',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22': '2015年2月是报道的时间。阿塞拜疆外交部长2016年3月14日表示，总统2012年已致函请求这一地位。',
  // Pakistan’s application to be a member
  '1fadrl1': '巴基斯坦申请成员国地位',
  // Applied in September 2014.
  agzd41: '2014年9月提出申请。',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe': '2010年提出申请。来源不一：有报纸称2014年9月正式申请。',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e': '巴基斯坦外交部2016年6月24日表示，巴基斯坦2010年申请，为观察员国中首个。',
  // Security council secretaries in Astana, April 2024
  ksg06p: '2024年4月阿斯塔纳安全会议秘书会议',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8: '2024年4月3日举行会议；会议主张通过2025—2027年反恐合作纲要。',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu': '2024年4月2日至3日举行会议；主张通过该纲要的是尼古拉·帕特鲁舍夫和卡瑟姆若马尔特·托卡耶夫。',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe: '哈萨克斯坦外交部公布的是这两天。原归于会议的主张出自上述二人。',
  // Iran’s memorandum of obligations
  syt288: '伊朗义务备忘录',
  // Dated 15 September 2022.
  '1wh7cqk': '日期为2022年9月15日。',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7: '日期为2022年9月16日。来源不一：据乌兹别克斯坦外交部，9月15日签署。',
  // The official text bears the date of 16 September 2022.
  d8lipj: '正式文本所署日期为2022年9月16日。',
  // Heads of government in Bishkek, 2016
  '1pohm19': '2016年比什凯克政府首脑会议',
  // Met on 3 November 2016.
  '198csii': '2016年11月3日举行会议。',
  // Met on 2 and 3 November 2016.
  dj8xx7: '2016年11月2日至3日举行会议。',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: '会议联合公报所载为这两天。该公报见于转载。',
  // Heads of government in Astana, 2014
  '19leez8': '2014年阿斯塔纳政府首脑会议',
  // Met on 15 December 2014.
  kd29vg: '2014年12月15日举行会议。',
  // Met on 14 and 15 December 2014.
  rxhrsc: '2014年12月14日至15日举行会议。',
  // The joint communiqué of the meeting has both days.
  nau2ni: '会议联合公报所载为这两天。',
};
