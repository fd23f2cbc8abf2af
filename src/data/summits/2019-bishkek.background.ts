/** Bishkek 2019: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.',
  notes: [
    'Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.',
  ],
  participationNote:
    'International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.',
  adoptedDisagreement:
    'News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.',
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
      note: 'Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.',
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
        'Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20190614.D1E.html' },
    },
    'digital-concept-2019': {
      summary: 'Outlines cooperation in digital technology.',
      titleIsOfficial: true,
    },
    'interregional-programme-2019': {
      summary: 'Regions and provinces are urged to deal directly.',
      titleIsOfficial: true,
    },
    'regions-forum-regulation-2019': {
      summary: 'Rules for the forum of regional leaders.',
      titleIsOfficial: true,
    },
    'environment-plan-2019-2021': {
      summary: 'Lists joint steps, environmental, for three years.',
      titleIsOfficial: true,
    },
    'anti-drug-workplan-2019-2020': {
      summary: 'Plans two years under the drug strategy.',
      titleIsOfficial: true,
      related: ['anti-drug-programme-2018-2023'],
    },
    'afghanistan-roadmap-2019': {
      summary: 'Says what the Afghanistan contact group is to do next.',
      titleIsOfficial: false,
      note: 'Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.',
    },
    'media-agreement-2019': {
      summary: 'Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P2000000358' },
      note: 'Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.',
    },
    'sport-agreement-2019': {
      summary: 'Supports sports exchanges.',
      titleIsOfficial: false,
      note: 'Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.',
    },
    'health-plan-2019-2021': { summary: 'Three-year health cooperation plan.', titleIsOfficial: false },
    'un-memorandums-2019': {
      summary:
        'Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.',
      titleIsOfficial: false,
    },
  },
};
