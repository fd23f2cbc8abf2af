/** Bishkek 2007: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.',
  url: 'https://www.mfa.gov.cn/mfa_eng/xw/zyjh/202405/t20240530_11339914.html',
  participationNote: 'UzDaily’s printing of the meeting’s joint communiqué.',
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
      note: [
        {
          text: '“Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).',
          visibleFrom: '2009-01-01',
        },
      ],
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
        'Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.',
      followUp: 'Later five-year action plans carry it out.',
      titleIsOfficial: true,
      note: 'Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.',
    },
    'bishkek-declaration-2007': {
      summary:
        'Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.',
      titleIsOfficial: true,
    },
    'info-security-plan-2007': {
      summary: 'Lists joint steps to act on the cyber threats named in 2006’s statement.',
      titleIsOfficial: true,
      related: ['info-security-statement-2006'],
    },
    'rats-protocol-2007': {
      summary: 'Changes the anti-terrorist body’s founding agreement.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P080000542_' },
      related: ['rats-agreement-2002'],
      note: 'A published compilation of SCO texts has it.',
    },
    'culture-agreement-2007': {
      summary: 'Gives members a framework for exchange in arts, heritage and cultural institutions.',
      titleIsOfficial: false,
      texts: { ru: 'http://adilet.zan.kz/rus/docs/P080000367_' },
    },
  },
};
