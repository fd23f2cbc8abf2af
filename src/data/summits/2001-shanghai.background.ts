/** Shanghai 2001: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The six presidents turned the Shanghai Five into a formal organisation and admitted Uzbekistan on equal terms. Their anti-terrorism convention, signed the same day, set the security agenda for the next two decades.',
  notes: [
    'The Shanghai Five leaders held their sixth meeting on 14 June in the same city; the founding SCO meeting itself was on 15 June. Chinese lists often give the first summit as 14-15 June.',
    'In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.',
  ],
  participationNote:
    'Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.',
  delegations: {
    cn: {
      name: 'Jiang Zemin',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Askar Akayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'Known as Rakhmonov until 2007.',
    },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
  },
  documents: {
    'joint-statement-uzbekistan-2001': {
      summary:
        "Records that Uzbekistan joined the five-country mechanism on equal terms, on the eve of the SCO's creation.",
      titleIsOfficial: false,
      note: 'Exact date within 14-15 June 2001 and exact title not confirmed.',
    },
    'sco-establishment-declaration-2001': {
      summary:
        'Founding text by which six presidents created the SCO, stated its aims and fixed the principles later called the Shanghai Spirit.',
      titleIsOfficial: true,
      texts: { en: 'https://global.chinadaily.com.cn/en/doc/2003-05/28/content_239254.htm' },
    },
    'shanghai-convention-2001': {
      summary:
        'Defines the three named evils and commits members to exchange information, help with searches and support each other in stopping attacks.',
      titleIsOfficial: true,
      note: 'Amended by a protocol of 5 September 2003.',
    },
  },
};
