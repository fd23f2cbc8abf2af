/** Astana 2005: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.',
  notes: ['In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.'],
  participationNote:
    'All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.',
  delegations: {
    kz: {
      name: 'Nursultan Nazarbayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host; presided',
    },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: {
      name: 'Kurmanbek Bakiyev',
      office: 'Acting President',
      rank: 'acting-head-of-state',
      attendance: 'in-person',
    },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: {
      name: 'Shaukat Aziz',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
      role: 'observer status granted at this meeting',
    },
    in: {
      name: 'Natwar Singh',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      role: 'observer status granted at this meeting',
      note: 'Office in the source: Foreign Minister.',
    },
  },
  documents: {
    'astana-declaration-2005': {
      summary:
        'Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.',
      titleIsOfficial: true,
      texts: {
        en: 'https://worldjpn.net/documents/texts/SCO/20050705.D1E.html',
        ru: 'https://www.mid.ru/sanhajskaa-organizacia-sotrudnicestva-sos-/-/asset_publisher/0vP3hQoCPRg5/content/id/433380',
      },
    },
    'counter-terrorism-concept-2005': {
      summary:
        'Lays down common aims, principles and ways of working against what the SCO calls the three evils.',
      followUp: 'The first three-year programme came after it.',
      titleIsOfficial: true,
      note: 'Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.',
    },
    'rats-permanent-reps-2005': {
      summary: 'Gave members national representatives within the Tashkent anti-terrorist body.',
      followUp: 'A new regulation replaced it in 2017.',
      titleIsOfficial: false,
    },
    'observers-india-iran-pakistan-2005': {
      summary: 'Gave three further states observer status.',
      titleIsOfficial: false,
    },
  },
};
