/** Tashkent 2004: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.',
  notes: ['In the chair: host head of state.'],
  participationNote:
    'The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.',
  delegations: {
    uz: {
      name: 'Islam Karimov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'host',
    },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Askar Akayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: [{ text: 'Rakhmonov is the form of name used to 2007.', visibleFrom: '2007-01-01' }],
    },
    af: {
      name: 'Hamid Karzai',
      office: 'President of the transitional government',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host country',
    },
    mn: {
      attendance: 'in-person',
      role: 'the host country’s guest; it became an observer at this meeting',
      note: 'Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.',
      dispute: 'open',
    },
  },
  documents: {
    'tashkent-declaration-2004': {
      summary:
        'Asks for a partnership network with other international bodies and states that the set-up phase is over.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20040607.D1E.html' },
      note: 'The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.',
    },
    'anti-drug-agreement-2004': {
      summary: 'One of the SCO’s early treaties, dealing with drugs.',
      followUp: 'It became the legal base for the later anti-drug strategies.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P040000656_' },
    },
    'observer-status-regulation-2004': {
      summary: 'Set up observers as a category; Mongolia became one that day.',
      titleIsOfficial: true,
    },
    'mongolia-observer-2004': { summary: 'Made Mongolia the first SCO observer.', titleIsOfficial: false },
    'secretariat-host-agreement-2004': {
      summary: 'Agreement with the host country of the Secretariat in Beijing.',
      followUp: 'A protocol to it was approved in Tianjin in 2025.',
      titleIsOfficial: true,
      note: 'A 2025 decision that refers to it supplies the date.',
    },
    'privileges-convention-2004': {
      summary:
        'Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.',
      followUp: 'In force since 4 October 2007.',
      titleIsOfficial: true,
    },
    'rats-secrecy-agreement-2004': {
      summary: 'Says how the anti-terrorist body is to treat classified information.',
      titleIsOfficial: true,
    },
    'rats-database-agreement-2004': {
      summary: 'Members’ security services are to exchange information in a common database set up here.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/U040001397_' },
      note: 'Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.',
    },
    'sco-day-2004': {
      summary: 'Turned the founding date into an annual day of the organisation.',
      titleIsOfficial: false,
      note: 'The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).',
    },
  },
};
