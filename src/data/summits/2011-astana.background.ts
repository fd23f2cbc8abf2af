/** Astana 2011: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.',
  participationNote:
    'Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.',
  delegations: {
    kz: {
      name: 'Nursultan Nazarbayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: {
      name: 'Roza Otunbayeva',
      nameAsPrinted: 'R. Otunbaeva',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'The given name was supplied from common usage.',
    },
    ru: { name: 'Dmitry Medvedev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Mahmoud Ahmadinejad', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: { name: 'Asif Ali Zardari', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'S. M. Krishna',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Printed as Foreign Minister M. Krishna.',
    },
    mn: {
      name: 'Dashjamts Battulga',
      office: 'Chief of the Presidential Staff',
      rank: 'other',
      belowHead: true,
      attendance: 'in-person',
    },
    af: {
      name: 'Hamid Karzai',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host state',
    },
    un: {
      name: 'Yury Fedotov',
      nameAsPrinted: 'Y. Fedotov',
      office: 'Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime',
      attendance: 'in-person',
      note: 'The given name was supplied from common usage.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee – Executive Secretary',
      attendance: 'in-person',
    },
    eurasec: {
      name: 'Tair Mansurov',
      nameAsPrinted: '曼苏罗夫',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.',
    },
    csto: {
      name: 'Nikolai Bordyuzha',
      nameAsPrinted: '博尔久扎',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'Surname only in the Chinese text. The given name was supplied from common usage.',
    },
    'secretary-general': {
      name: 'Muratbek Imanaliev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'Dzhenisbek Dzhumanbekov',
      nameAsPrinted: 'D. Dzhumanbekov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
      note: 'The press release omits the given name.',
    },
  },
  documents: {
    'astana-declaration-2011': {
      summary: 'Reviews the first ten years and states aims for the next ten.',
      titleIsOfficial: true,
      texts: {
        en: 'https://worldjpn.net/documents/texts/SCO/20110615.D2E.html',
        ru: 'http://kremlin.ru/supplement/964',
      },
    },
    'anti-drug-strategy-2011-2016': {
      summary: 'Covers six years of work on drug trafficking; has a programme of action.',
      titleIsOfficial: true,
    },
    'anti-drug-programme-2011-2016': {
      summary: 'Approved with the strategy, as a list for its execution.',
      titleIsOfficial: false,
      related: ['anti-drug-strategy-2011-2016'],
    },
    'health-agreement-2011': {
      summary:
        'Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.',
      titleIsOfficial: true,
      texts: { en: 'https://adilet.zan.kz/eng/docs/P1200000398' },
    },
  },
};
