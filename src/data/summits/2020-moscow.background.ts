/** Moscow 2020: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.',
  notes: [
    'Russia, in the chair, hosted from Moscow; the pandemic meant a video link.',
    'Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.',
  ],
  participationNote:
    'InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.',
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
      note: 'Welcomed the summit by video message; not reported as joining the session.',
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
        'The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.',
      titleIsOfficial: true,
      texts: { en: 'http://www.infoshos.ru/en/?idn=25915' },
    },
    'strategy-action-plan-2021-2025': {
      summary: 'Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.',
      titleIsOfficial: true,
      related: ['development-strategy-2025'],
    },
    'epidemics-plan-2020': {
      summary: 'Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.',
      titleIsOfficial: true,
    },
    'remote-areas-concept-2020': {
      summary: 'Applies digital tools so villages and remote areas lag less.',
      titleIsOfficial: true,
    },
    'covid-statement-2020': {
      summary: 'Urges a joint response to the pandemic under the United Nations and WHO.',
      titleIsOfficial: true,
      related: ['epidemics-statement-2018'],
    },
    'victory-75-statement-2020': {
      summary: 'Speaks up for the post-war order on the anniversary.',
      titleIsOfficial: true,
      related: ['victory-70-statement-2015'],
    },
    'info-security-statement-2020': {
      summary: 'States a common view on the secure use of information technologies.',
      titleIsOfficial: false,
    },
    'digital-economy-statement-2020': {
      summary: 'Pledges members’ cooperation on the digital economy.',
      titleIsOfficial: false,
      texts: { zh: 'https://news.china.com/international/1000/20201111/38948159.html' },
    },
    'internet-terrorism-statement-2020': {
      summary: 'Asks for common steps against propaganda and recruitment online.',
      titleIsOfficial: false,
    },
    'drug-statement-2020': {
      summary: 'Joint position on the drug threat.',
      titleIsOfficial: false,
      related: ['drug-statement-2015'],
    },
  },
};
