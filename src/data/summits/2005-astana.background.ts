/** Astana 2005: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'India, Iran and Pakistan entered as observers, which pushed the organisation beyond Central Asia and its two large neighbours.',
  notes: ['In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.'],
  participationNote:
    'Tajikistan and Uzbekistan were represented (all six leaders met), but their names were not in the excerpts read. Iran: the preview (apn.ru) announced Mohammad Khatami, no report confirms it.',
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
        'Declares the tasks set in Tashkent largely done and strengthens the Secretariat and the anti-terrorist body.',
      titleIsOfficial: true,
      texts: {
        en: 'https://worldjpn.net/documents/texts/SCO/20050705.D1E.html',
        ru: 'https://www.mid.ru/sanhajskaa-organizacia-sotrudnicestva-sos-/-/asset_publisher/0vP3hQoCPRg5/content/id/433380',
      },
    },
    'counter-terrorism-concept-2005': {
      summary:
        'Sets shared aims, principles and forms of work for the fight against the three evils, ahead of the first three-year programme.',
      titleIsOfficial: true,
      note: "Date confirmed by the 2009 convention's preamble (5 July 2005); two unofficial English copies print 5 June.",
    },
    'rats-permanent-reps-2005': {
      summary:
        'Placed national representatives inside the anti-terrorist body in Tashkent; replaced by a new regulation in 2017.',
      titleIsOfficial: false,
    },
    'observers-india-iran-pakistan-2005': {
      summary: 'Brought three more states in as observers.',
      titleIsOfficial: false,
    },
  },
};
