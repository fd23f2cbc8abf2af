/** Yekaterinburg 2009: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.',
  participationNote: 'Joint communiqué of the meeting.',
  delegations: {
    ru: {
      name: 'Dmitry Medvedev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Kurmanbek Bakiyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Manmohan Singh',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    ir: { name: 'Mahmoud Ahmadinejad', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'N. Altankhuyag',
      office: 'First Deputy Prime Minister',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'The communiqué’s office is First Vice Premier of the Government.',
    },
    pk: { name: 'Asif Ali Zardari', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: {
      name: 'Hamid Karzai',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host state',
    },
    un: {
      name: 'Lynn Pascoe',
      office: 'Under-Secretary-General for Political Affairs',
      attendance: 'in-person',
      note: 'Guest of the host state.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee – Executive Secretary',
      attendance: 'in-person',
    },
    eurasec: {
      name: 'Tair Mansurov',
      nameAsPrinted: 'T. A. Mansurov',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'The given name was supplied from common usage.',
    },
    csto: {
      name: 'Nikolai Bordyuzha',
      nameAsPrinted: 'N. N. Bordyuzha',
      office: 'Secretary-General',
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
    'yekaterinburg-declaration-2009': {
      summary:
        'Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.',
      titleIsOfficial: true,
      texts: {
        zh: 'https://zh.wikisource.org/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%BB%84%E7%BB%87%E6%88%90%E5%91%98%E5%9B%BD%E5%85%83%E9%A6%96%E5%8F%B6%E5%8D%A1%E6%8D%B7%E7%90%B3%E5%A0%A1%E5%AE%A3%E8%A8%80',
      },
    },
    'convention-against-terrorism-2009': {
      summary: 'Widens definitions and duties on terrorist crimes, updating the convention of 2001.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20090616.T1E.html' },
      related: ['shanghai-convention-2001'],
    },
    'ct-programme-2010-2012': {
      summary: 'Second programme of three years against terrorism.',
      titleIsOfficial: true,
    },
    'info-security-agreement-2009': {
      summary: 'Lists, as a treaty between governments, cyber threats and joint steps against them.',
      titleIsOfficial: true,
      followUp: 'In force for China since 2 June 2011.',
      texts: { zh: 'https://io.gov.mo/cn/bo/a/link/33547', ru: 'https://adilet.zan.kz/rus/docs/P090000902_' },
      related: ['info-security-plan-2007'],
    },
    'ct-training-agreement-2009': {
      summary: 'Members can train counter-terrorism staff for others.',
      titleIsOfficial: true,
      texts: { ru: 'http://adilet.zan.kz/rus/docs/Z1100000428' },
    },
    'political-measures-regulation-2009': {
      summary: 'Sets out consultation and response by members if the region faces a crisis.',
      titleIsOfficial: true,
    },
    'dialogue-partners-2009': { summary: 'Named the first two dialogue partners.', titleIsOfficial: false },
  },
};
