// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: '2014年9月杜尚别峰会前后正式申请成员国地位。',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748': '据巴基斯坦外交部，2010年申请成员国地位，为观察员国中首个；当年2月已有一项请求在审议之中。',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y': '2014年9月有报纸报道称，正式申请是在当月杜尚别峰会时提出的。',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: '2016年6月24日，巴基斯坦在塔什干签署关于加入上合组织义务的备忘录。',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz': '申请成为成员国；后在伊朗受国际制裁期间被搁置。',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': '申请日期据2016年6月报道所引俄罗斯总统助理的说法。',
  // Applied for full membership.
  '13qs8p0': '申请成员国地位。',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: '向秘书长表示仍在谋求观察员地位；2024年再度提出。',
  // Application for full membership.
  '14a912t': '申请成员国地位。',
  // Dormant; the former Republic’s government filed it.
  fhm43h: '已停滞；申请由原共和国政府提出。',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': '外长致函申请对话伙伴地位。',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': '申请观察员地位；2024年再次申请。',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': '2015年初，秘书长称其申请观察员地位。',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez: '2016年3月，该国外交部长回顾说，总统2012年已致函请求这一地位。',
  // 2024 saw the bid renewed.
  '150unta': '2024年再次申请。',
  // This record ends when it became a dialogue partner.
  '1ceyl85': '本条记录止于该国成为对话伙伴之时。',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg': '巴库称，这一成员国地位申请得到中国支持，但遭印度阻止。',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35': '没有上合组织文件证实进行过表决；受阻一说出自阿塞拜疆和地区媒体。',
  // Sought a higher status, eventually full membership.
  h2wjfx: '希望提升地位，最终目标是成为成员国。',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': '2015年初有报道称其申请观察员地位；2024年再次申请。',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04': '2025年7月16日，总理证实已提出申请；希望成为成员国的意愿已公开。',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'azatutyun.am和interbellumnews.com报道称，巴基斯坦予以否决。',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: '俄罗斯外长称其希望成为对话伙伴。',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': '一名副外长表示，万象希望成为成员国。',
  // First report of interest in observer status.
  '1hcyytb': '首次有报道称其有意获得观察员地位。',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq': '2015年初，秘书长称其申请观察员地位；2024年7月的申请国名单仍列有该国。',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: '俄罗斯外长称其已申请成为对话伙伴。',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': '2023年的报道称申请的是观察员地位，2024年的报道称是对话伙伴地位。',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: '俄罗斯外交部宣布其申请观察员地位。',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': '2022年以后的名单未列该国；申请由前政府提出。',
};
