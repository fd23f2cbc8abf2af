/** Moscow 2020: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The first virtual summit answered the pandemic with a joint epidemic plan and set the final five-year plan for the 2025 strategy.',
  notes: [
    'Held by video link because of the pandemic; Russia was chair and hosted from Moscow.',
    "Documents: sum given in Putin's remarks: one declaration, nine decisions, six statements.",
  ],
  participationNote:
    'Information report of the meeting, published by InfoSCO; held by video link, so no venue. It names V. Putin as chair.',
  delegations: {
    ru: {
      name: 'Vladimir Putin',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'video',
      role: 'chair',
    },
    in: { name: 'Narendra Modi', office: 'Prime Minister', rank: 'head-of-government', attendance: 'video' },
    kz: { name: 'Kassym-Jomart Tokayev', office: 'President', rank: 'head-of-state', attendance: 'video' },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'video' },
    kg: {
      name: 'Sadyr Japarov',
      office: 'Acting President and Prime Minister',
      rank: 'acting-head-of-state',
      attendance: 'video',
    },
    pk: { name: 'Imran Khan', office: 'Prime Minister', rank: 'head-of-government', attendance: 'video' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'video' },
    uz: { name: 'Shavkat Mirziyoyev', office: 'President', rank: 'head-of-state', attendance: 'video' },
    af: { name: 'Ashraf Ghani', office: 'President', rank: 'head-of-state', attendance: 'video' },
    by: {
      name: 'Roman Golovchenko',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'video',
    },
    ir: { name: 'Hassan Rouhani', office: 'President', rank: 'head-of-state', attendance: 'video' },
    mn: { name: 'Khaltmaagiin Battulga', office: 'President', rank: 'head-of-state', attendance: 'video' },
    un: {
      name: 'António Guterres',
      office: 'Secretary-General',
      attendance: 'video',
      note: 'Welcome address by video message, not reported as taking part in the session.',
    },
    'secretary-general': { name: 'Vladimir Norov', office: 'SCO Secretary-General', attendance: 'video' },
    'rats-director': {
      name: 'Jumakhon Giyosov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'video',
    },
  },
  documents: {
    'moscow-declaration-2020': {
      summary:
        'Political outcome of the first virtual summit, shaped by the pandemic and the 75th anniversary of the end of the war.',
      titleIsOfficial: true,
      texts: { en: 'http://www.infoshos.ru/en/?idn=25915' },
    },
    'strategy-action-plan-2021-2025': {
      summary: 'Second and last five-year plan for the 2025 strategy, with close to 150 measures.',
      titleIsOfficial: true,
      related: ['development-strategy-2025'],
    },
    'epidemics-plan-2020': {
      summary: 'Plan of joint steps against epidemic threats, adopted in the first year of COVID-19.',
      titleIsOfficial: true,
    },
    'remote-areas-concept-2020': {
      summary: 'Uses digital tools to close gaps for villages and remote areas.',
      titleIsOfficial: true,
    },
    'covid-statement-2020': {
      summary: 'Calls for joint work under the United Nations and WHO against the pandemic.',
      titleIsOfficial: true,
      related: ['epidemics-statement-2018'],
    },
    'victory-75-statement-2020': {
      summary: 'Marks the anniversary and defends the post-war order.',
      titleIsOfficial: true,
      related: ['victory-70-statement-2015'],
    },
    'info-security-statement-2020': {
      summary: 'Joint position on security in the use of information technologies.',
      titleIsOfficial: false,
    },
    'digital-economy-statement-2020': {
      summary: 'Commits members to cooperate on the digital economy.',
      titleIsOfficial: false,
      texts: { zh: 'https://news.china.com/international/1000/20201111/38948159.html' },
    },
    'internet-terrorism-statement-2020': {
      summary: 'Calls for joint action against online recruitment and propaganda.',
      titleIsOfficial: false,
    },
    'drug-statement-2020': {
      summary: 'Joint position on the drug threat.',
      titleIsOfficial: false,
      related: ['drug-statement-2015'],
    },
  },
};
