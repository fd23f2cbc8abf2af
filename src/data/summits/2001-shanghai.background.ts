/** Shanghai 2001: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.',
  notes: [
    'On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.',
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
      note: [{ text: 'Known as Rakhmonov until 2007.', visibleFrom: '2007-01-01' }],
    },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
  },
  documents: {
    'joint-statement-uzbekistan-2001': {
      summary:
        'Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.',
      titleIsOfficial: false,
      note: 'Not confirmed: exact title; exact date within 14–15 June 2001.',
    },
    'sco-establishment-declaration-2001': {
      summary:
        'Founding declaration in which six presidents set up the SCO and laid down its aims and principles.',
      followUp: 'Those principles were later called the Shanghai Spirit.',
      titleIsOfficial: true,
      texts: { en: 'https://global.chinadaily.com.cn/en/doc/2003-05/28/content_239254.htm' },
    },
    'shanghai-convention-2001': {
      summary:
        'Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.',
      titleIsOfficial: true,
      note: 'A 5 September 2003 protocol amended it.',
    },
  },
};
