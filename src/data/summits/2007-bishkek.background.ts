/** Bishkek 2007: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Members bound themselves to long-term good-neighbourly relations by treaty, the most far-reaching political commitment since the Charter.',
  url: 'https://www.mfa.gov.cn/mfa_eng/xw/zyjh/202405/t20240530_11339914.html',
  participationNote: 'Joint communiqué of the meeting as printed by UzDaily.',
  delegations: {
    kg: {
      name: 'Kurmanbek Bakiyev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Murli Deora',
      office: 'Minister of Petroleum and Natural Gas',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
    },
    ir: { name: 'Mahmoud Ahmadinejad', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: { name: 'Nambaryn Enkhbayar', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: {
      name: 'Khurshid Kasuri',
      office: 'Minister of Foreign Affairs',
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
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host state',
    },
    un: {
      name: 'Lynn Pascoe',
      office: 'Under-Secretary-General',
      attendance: 'in-person',
      note: 'The communiqué prints "Linn Pasko, Deputy Secretary-General"; the office follows the 2009 communiqué (Under-Secretary-General for Political Affairs).',
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
    'good-neighbourliness-treaty-2007': {
      summary:
        'Binds members to peaceful settlement of disputes, respect for borders and lasting friendship; later five-year action plans carry it out.',
      titleIsOfficial: true,
      note: "In force from 31 October 2012 according to Kazakhstan's treaty bulletin; the SCO marked the fifth anniversary of entry into force in 2017. The Chinese and Russian texts are also linked in the sources.",
    },
    'bishkek-declaration-2007': {
      summary:
        'States shared views on global security, backs a nuclear-free Central Asia and calls for joint work on Afghan drugs.',
      titleIsOfficial: true,
    },
    'info-security-plan-2007': {
      summary: 'Turns the 2006 statement on cyber threats into a list of joint steps.',
      titleIsOfficial: true,
      related: ['info-security-statement-2006'],
    },
    'rats-protocol-2007': {
      summary: 'Amends the founding agreement of the anti-terrorist body.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P080000542_' },
      related: ['rats-agreement-2002'],
      note: 'Listed in a published compilation of SCO texts.',
    },
    'culture-agreement-2007': {
      summary: 'Frames exchanges in the arts, heritage and cultural institutions among the members.',
      titleIsOfficial: false,
      texts: { ru: 'http://adilet.zan.kz/rus/docs/P080000367_' },
    },
  },
};
