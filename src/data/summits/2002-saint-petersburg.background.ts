/** Saint Petersburg 2002: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.',
  notes: [
    'In the chair: opened the meeting as host.',
    'Venue: both name the dance hall for the restricted session; newsru quotes Interfax.',
  ],
  participationNote: 'Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.',
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
      note: [{ text: 'Rakhmonov is the form of name used to 2007.', visibleFrom: '2007-01-01' }],
    },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
  },
  documents: {
    'sco-charter-2002': {
      summary:
        'Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.',
      followUp: 'It has been in force since 19 September 2003.',
      titleIsOfficial: true,
      texts: { en: 'http://www.chinadaily.com.cn/china/2006-06/12/content_614628.htm' },
      note: 'Protocols of 5 September 2003 and 15 June 2006 later amended it.',
    },
    'rats-agreement-2002': {
      summary: 'Creates the permanent counter-terrorism body, its seat first planned for Bishkek.',
      followUp: 'The seat ended up in Tashkent.',
      titleIsOfficial: true,
      texts: {
        en: 'https://www.fidh.org/en/issues/terrorism-surveillance-and-human-rights/Agreement-Between-the-Member',
      },
      note: 'Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.',
    },
    'declaration-heads-2002': {
      summary:
        'Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20020607.D1E.html' },
    },
  },
};
