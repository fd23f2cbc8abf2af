/** Tashkent 2004: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The anti-terrorist structure formally opened in Tashkent, and Mongolia became the first outside state to receive a status.',
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
      note: 'Named Rakhmonov, the form in use until 2007.',
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
      role: 'guest of the host country; observer status granted at this meeting',
      note: 'The excerpt breaks off after "of the Mongolian ministry of external relations"; name and office not seen.',
    },
  },
  documents: {
    'tashkent-declaration-2004': {
      summary:
        'Declares the set-up phase complete and calls for a network of partnerships with other international bodies.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20040607.D1E.html' },
      note: 'worldjpn heads the page 7 June 2004; its own text and all other sources say 17 June.',
    },
    'anti-drug-agreement-2004': {
      summary: 'Early SCO treaty on drugs and the legal base for the later anti-drug strategies.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P040000656_' },
    },
    'observer-status-regulation-2004': {
      summary: 'Created the observer category used for Mongolia the same day.',
      titleIsOfficial: true,
    },
    'mongolia-observer-2004': { summary: 'Made Mongolia the first SCO observer.', titleIsOfficial: false },
    'secretariat-host-agreement-2004': {
      summary:
        'Host-country agreement for the Beijing Secretariat; a protocol to it was approved in Tianjin in 2025.',
      titleIsOfficial: true,
      note: 'Date taken from the 2025 decision that refers to it.',
    },
    'privileges-convention-2004': {
      summary:
        'Gives the organisation, its two permanent bodies and their staff the legal protection they need in member states. In force since 4 October 2007.',
      titleIsOfficial: true,
    },
    'rats-secrecy-agreement-2004': {
      summary: 'Rules for handling classified information in the anti-terrorist body.',
      titleIsOfficial: true,
    },
    'rats-database-agreement-2004': {
      summary: "Creates the shared database through which members' security services exchange information.",
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/U040001397_' },
      note: 'Dated 17 June 2004 in the Kazakh ratification law and two law databases; one compilation and a Russian government resolution of 24 June point to 28 June.',
    },
    'sco-day-2004': {
      summary: 'Made the anniversary of the founding a yearly day of the organisation.',
      titleIsOfficial: false,
      note: 'A Chinese chronology lists it among the approvals of the Tashkent summit (设立上海合作组织日).',
    },
  },
};
