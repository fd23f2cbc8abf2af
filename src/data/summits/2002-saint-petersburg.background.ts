/** Saint Petersburg 2002: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Adoption of the Charter gave the year-old body a legal basis, and a separate agreement created its counter-terrorism agency.',
  notes: [
    'In the chair: opened the meeting as host.',
    'Venue: both name the dance hall for the restricted session; newsru quotes Interfax.',
  ],
  participationNote: 'Trud, 8 June 2002, on the restricted session. No observers or guests existed yet.',
  delegations: {
    ru: {
      name: 'Vladimir Putin',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host; opened the meeting',
    },
    cn: { name: 'Jiang Zemin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Askar Akayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'Named Rakhmonov, the form in use until 2007.',
    },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
  },
  documents: {
    'sco-charter-2002': {
      summary:
        "The organisation's constitution: goals, principles, bodies, admission of members and legal force of decisions. In force since 19 September 2003.",
      titleIsOfficial: true,
      texts: { en: 'http://www.chinadaily.com.cn/china/2006-06/12/content_614628.htm' },
      note: 'Later amended by protocols of 5 September 2003 and 15 June 2006.',
    },
    'rats-agreement-2002': {
      summary:
        'Sets up the permanent counter-terrorism body; the seat, first planned for Bishkek, ended up in Tashkent.',
      titleIsOfficial: true,
      texts: {
        en: 'https://www.fidh.org/en/issues/terrorism-surveillance-and-human-rights/Agreement-Between-the-Member',
      },
      note: 'Amended 5 September 2003 and 16 August 2007. Chinese title in the short form used by Chinese media.',
    },
    'declaration-heads-2002': {
      summary:
        'Political statement issued with the Charter; explains why the SCO was formed and asks for quick ratification of its basic texts.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20020607.D1E.html' },
    },
  },
};
