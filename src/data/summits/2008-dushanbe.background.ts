/** Dushanbe 2008: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.',
  url: 'http://en.kremlin.ru/supplement/288',
  notes: [
    'Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.',
  ],
  participationNote: 'Joint communiqué of the meeting.',
  delegations: {
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Kurmanbek Bakiyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Dmitry Medvedev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Mahmoud Ahmadinejad', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Murli Deora',
      office: 'Minister of Petroleum and Natural Gas',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
    },
    mn: {
      name: 'Sanjaasürengiin Oyuun',
      nameAsPrinted: 'S. Oyun',
      office: 'Minister of Foreign Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Printed as S. Oyun. The given name was supplied from common usage.',
    },
    pk: {
      name: 'M. A. Durrani',
      office: 'Adviser to the Prime Minister, with the rank of federal minister',
      rank: 'minister',
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
      name: 'Miroslav Jenča',
      nameAsPrinted: 'M. Jenca',
      office: 'Representative of the Secretary-General',
      attendance: 'in-person',
      note: 'Printed as M. Jenca. The given name was supplied from common usage.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee – Executive Secretary',
      attendance: 'in-person',
    },
    csto: {
      name: 'Toktasyn Buzubaev',
      nameAsPrinted: 'T. I. Buzubaev',
      office: 'Deputy Secretary-General',
      attendance: 'in-person',
      note: 'The given name was supplied from common usage.',
    },
    'secretary-general': {
      name: 'Bolat Nurgaliyev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'Myrzakan Subanov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
    },
  },
  documents: {
    'dushanbe-declaration-2008': {
      summary:
        'Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.',
      titleIsOfficial: true,
      texts: { en: 'http://en.kremlin.ru/supplement/287' },
    },
    'ct-exercises-agreement-2008': {
      summary: 'Puts joint drills of armed forces and security services on a legal footing.',
      titleIsOfficial: true,
      texts: { zh: 'https://bo.io.gov.mo/bo/ii/2014/15/aviso08_cn.asp' },
    },
    'dialogue-partner-regulation-2008': {
      summary: 'Creates a second outer circle, below the observers.',
      followUp: 'First use came a year later.',
      titleIsOfficial: true,
      note: 'Xinhua backgrounder confirms Dushanbe adopted it; full text not read.',
    },
    'arms-agreement-2008': {
      summary: 'Unites members against gun-running and explosives trade.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P090001193_' },
    },
  },
};
