/** Bibliography, entries 700 to 799. Numbers are never reused. */
import type { Source } from '../types.js';

export const sources: { readonly [number: number]: Source } = {
  '700': {
    url: 'https://worldjpn.net/documents/texts/SCO/20070816.T2E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '701': {
    url: 'https://adilet.zan.kz/kaz/docs/U040001398_/compare',
    publisher: 'adilet-law-database-of-kazakhstan',
  },
  '702': {
    url: 'https://worldjpn.net/documents/texts/SCO/20060915.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '703': {
    url: 'http://nl.china-embassy.gov.cn/eng/zgyw/200910/t20091016_2640849.htm',
    publisher: 'embassy-of-china-in-the-netherlands',
  },
  '704': {
    url: 'https://worldjpn.net/documents/texts/SCO/20131129.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '705': {
    url: 'https://worldjpn.net/documents/texts/SCO/20141215.D1E.html',
    publisher: 'the-world-and-japan-database-university-of-tokyo',
  },
  '706': {
    url: 'https://eng.khovar.tj/2021/04/un-ga-adopts-the-resolution-between-the-un-and-the-sco-developed-by-tajikistan/',
    publisher: 'khovar',
  },
  '707': { url: 'http://eng.sectsco.org/news/20170609/290214.html', publisher: 'sco-secretariat' },
  '708': {
    url: 'https://www.icrc.org/en/document/shanghai-cooperation-organization-and-icrc-step-their-humanitarian-dialogue',
    publisher: 'international-committee-of-the-red-cross',
  },
  '709': { url: 'http://en.people.cn/n3/2024/0704/c90000-20189616.html', publisher: 'peoples-daily' },
  '710': {
    url: 'https://en.inform.kz/news/almaty-becomes-sco-cultural-and-tourist-capital-for-2023-24_a4052736/',
    publisher: 'kazinform',
  },
  '711': {
    url: 'http://pid.gov.pk/site/press_detail/17770',
    publisher: 'press-information-department-pakistan',
  },
};
