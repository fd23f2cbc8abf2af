/** Dushanbe 2014: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.',
  url: 'https://mid.tj/en/main/view/467/dushanbe-declaration-of-the-heads-of-sco-member-states',
  notes: [
    'In the chair: official information note of 12 September 2014.',
    'Venue: printed as “Kokhi Navruz”.',
  ],
  participationNote:
    'From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.',
  delegations: {
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Almazbek Atambayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: { name: 'Hamid Karzai', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Sushma Swaraj',
      nameAsPrinted: 'S. Svaradzh',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.',
    },
    ir: { name: 'Hassan Rouhani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Tsakhiagiin Elbegdorj',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    pk: {
      name: 'Sartaj Aziz',
      nameAsPrinted: 'S. Aziz',
      office: 'Adviser to the Prime Minister on national security and foreign affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'The given name was supplied from common usage.',
    },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host',
    },
    un: {
      name: 'Jeffrey Feltman',
      office: 'Under-Secretary-General for Political Affairs',
      attendance: 'in-person',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee – Executive Secretary',
      attendance: 'in-person',
    },
    eurasec: {
      nameAsPrinted: 'T. M',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.',
      dispute: 'open',
    },
    'secretary-general': {
      name: 'Dmitry Mezentsev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'Zhang Xinfeng',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
      note: 'Printed as Zhang Sinfen.',
    },
  },
  documents: {
    'dushanbe-declaration-2014': {
      summary:
        'Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.',
      titleIsOfficial: true,
      texts: { en: 'https://mid.tj/en/main/view/467/dushanbe-declaration-of-the-heads-of-sco-member-states' },
    },
    'membership-procedure-2014': {
      summary: 'An applicant’s path to membership is set out step by step.',
      titleIsOfficial: true,
      related: ['admission-regulation-2010'],
    },
    'model-memorandum-2014': {
      summary: 'Revises the set text that applicants sign before joining.',
      titleIsOfficial: true,
    },
    'draft-strategy-decision-2014': {
      summary: 'Set drafting of the first ten-year strategy going.',
      titleIsOfficial: true,
    },
    'road-transport-agreement-2014': {
      summary: 'Makes road haulage between member states easier.',
      titleIsOfficial: true,
      texts: { ru: 'http://docs.cntd.ru/document/420390140' },
      note: 'In the English press: agreement on facilitation of international road transport.',
    },
    'symbols-regulation-2014': { summary: 'Rules for using the emblem and flag.', titleIsOfficial: true },
    'victory-70-decision-2014': {
      summary: 'Plans for commemorating together in 2015.',
      titleIsOfficial: true,
    },
  },
};
