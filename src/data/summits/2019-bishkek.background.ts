/** Bishkek 2019: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Digital cooperation, ties between regions and a set of agreements with UN bodies widened the agenda beyond security.',
  notes: [
    'Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.',
  ],
  participationNote:
    'Names from the information report of the meeting as reprinted by International Affairs Review; the Secretariat original was not reached. The report names S. Jeenbekov as chair.',
  delegations: {
    kg: {
      name: 'Sooronbay Jeenbekov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    kz: {
      name: 'Kassym-Jomart Tokayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: { name: 'Imran Khan', office: 'Prime Minister', rank: 'head-of-government', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Shavkat Mirziyoyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: { name: 'Ashraf Ghani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Hassan Rouhani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Khaltmaagiin Battulga',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    un: {
      name: 'Rosemary A. DiCarlo',
      office: 'Under-Secretary-General',
      attendance: 'in-person',
      note: 'Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia, is listed as well.',
    },
    cis: { name: 'Sergey Lebedev', office: 'Executive Secretary', attendance: 'in-person' },
    csto: { name: 'Valery Semerikov', office: 'Acting Secretary-General', attendance: 'in-person' },
    eec: { name: 'Tigran Sargsyan', office: 'Chairman of the Board', attendance: 'in-person' },
    'secretary-general': { name: 'Vladimir Norov', office: 'SCO Secretary-General', attendance: 'in-person' },
    'rats-director': {
      name: 'Jumakhon Giyosov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
    },
  },
  documents: {
    'bishkek-declaration-2019': {
      summary:
        'Supports a polycentric order and the Iran nuclear deal and pushes digital and regional cooperation.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20190614.D1E.html' },
    },
    'digital-concept-2019': {
      summary: 'Framework for working together on digital technology.',
      titleIsOfficial: true,
    },
    'interregional-programme-2019': {
      summary: 'Encourages direct ties between provinces and regions.',
      titleIsOfficial: true,
    },
    'regions-forum-regulation-2019': {
      summary: 'Rules for the forum of regional leaders.',
      titleIsOfficial: true,
    },
    'environment-plan-2019-2021': {
      summary: 'Three-year list of joint environmental measures.',
      titleIsOfficial: true,
    },
    'anti-drug-workplan-2019-2020': {
      summary: 'Two-year work plan under the drug strategy.',
      titleIsOfficial: true,
      related: ['anti-drug-programme-2018-2023'],
    },
    'afghanistan-roadmap-2019': {
      summary: 'Sets the next steps for the contact group on Afghanistan.',
      titleIsOfficial: false,
      note: 'Signed by heads of agencies or ministries in Bishkek during the summit, not by the Council itself.',
    },
    'media-agreement-2019': {
      summary:
        'Supports exchanges between news organisations; signed by heads of state bodies at the summit.',
      titleIsOfficial: true,
      note: 'Signed by heads of agencies or ministries in Bishkek during the summit, not by the Council itself.',
    },
    'sport-agreement-2019': {
      summary: 'Supports sports exchanges.',
      titleIsOfficial: false,
      note: 'Signed by heads of agencies or ministries in Bishkek during the summit, not by the Council itself.',
    },
    'health-plan-2019-2021': { summary: 'Three-year health cooperation plan.', titleIsOfficial: false },
    'un-memorandums-2019': {
      summary:
        'A set of decisions authorising the Secretariat to sign working agreements with four UN bodies and the Astana financial centre.',
      titleIsOfficial: false,
    },
  },
};
