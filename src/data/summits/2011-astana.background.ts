/** Astana 2011: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The tenth-anniversary summit reviewed a decade of work and approved a six-year anti-drug strategy and a health agreement.',
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
      note: 'Given name supplied from common usage; the source has only the form in nameAsPrinted.',
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
      name: 'D. Battulga',
      office: 'Head of the Office of the President',
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
      note: 'Given name supplied from common usage; the source has only the form in nameAsPrinted.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee - Executive Secretary',
      attendance: 'in-person',
    },
    eurasec: {
      name: 'Tair Mansurov',
      nameAsPrinted: '曼苏罗夫',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'Full name as in the 2009 communiqué; surname only in the Chinese text. Given name supplied from common usage; the source has only the form in nameAsPrinted.',
    },
    csto: {
      name: 'Nikolai Bordyuzha',
      nameAsPrinted: '博尔久扎',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'Surname only in the Chinese text. Given name supplied from common usage; the source has only the form in nameAsPrinted.',
    },
    'secretary-general': {
      name: 'Muratbek Imanaliev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'D. Dzhumanbekov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
      note: 'Given name not printed in the press release.',
    },
  },
  documents: {
    'astana-declaration-2011': {
      summary: 'Looks back on ten years and sets the aims for the second decade.',
      titleIsOfficial: true,
      texts: {
        en: 'https://worldjpn.net/documents/texts/SCO/20110615.D2E.html',
        ru: 'http://kremlin.ru/supplement/964',
      },
    },
    'anti-drug-strategy-2011-2016': {
      summary: 'Six-year strategy against drug trafficking, adopted with a programme of action.',
      titleIsOfficial: true,
    },
    'anti-drug-programme-2011-2016': {
      summary: 'Implementation list adopted together with the strategy.',
      titleIsOfficial: false,
      related: ['anti-drug-strategy-2011-2016'],
    },
    'health-agreement-2011': {
      summary:
        'Covers infectious disease, medicines, telemedicine, emergency care, mother and child health and food safety.',
      titleIsOfficial: true,
      texts: { en: 'https://adilet.zan.kz/eng/docs/P1200000398' },
    },
  },
};
