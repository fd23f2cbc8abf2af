/** Astana 2024: the details of the summit, and the documents that it adopted, in the order of the Kremlin's list. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2024-astana',
  number: 24,
  start: '2024-07-03',
  end: '2024-07-04',
  place: 'astana',
  host: 'kz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Kassym-Jomart Tokayev',
  state: 'kz',
  office: 'president',
  title: 'President of Kazakhstan',
  sources: [405, 264],
};

export const changes: SummitDetail['changes'] = [{ state: 'by', change: 'member', sources: [410, 84] }];

export const sources: SummitDetail['sources'] = [264, 262, 269, 404, 31];

export const summit: SummitDetail = {
  id: '2024-astana',
  venue: { name: { en: 'Palace of Independence' }, sources: [406, 407, 408, 409] },
  chair,
  motto: {
    title: {
      en: 'Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development',
      ru: 'Укрепление многостороннего диалога — стремление к устойчивому миру и развитию',
    },
    sources: [103],
  },
  changes,
  adopted: {
    count: 25,
    breakdown: { declaration: 1, decision: 20, statement: 3, agreement: 1 },
    sources: [411, 270, 265, 288, 269],
  },
  nextChair: { state: 'cn', sources: [108, 31] },
  participation: 'complete',
  participants: [
    { state: 'kz', as: 'member', sources: [31, 408, 405] },
    { state: 'by', as: 'member', sources: [31, 288, 412] },
    { state: 'cn', as: 'member', sources: [407, 288] },
    { state: 'in', as: 'member', sources: [411, 288, 413] },
    { state: 'ir', as: 'member', sources: [288, 414, 407, 415] },
    { state: 'kg', as: 'member', sources: [288, 406] },
    { state: 'pk', as: 'member', sources: [288, 416] },
    { state: 'ru', as: 'member', sources: [31, 417] },
    { state: 'tj', as: 'member', sources: [288, 406] },
    { state: 'uz', as: 'member', sources: [288, 418] },
    { state: 'mn', as: 'observer', sources: [408, 405, 419] },
    { state: 'az', as: 'dialogue-partner', sources: [408, 405, 420] },
    { state: 'qa', as: 'dialogue-partner', sources: [408, 421, 405] },
    { state: 'tr', as: 'dialogue-partner', sources: [408, 422, 423] },
    { state: 'ae', as: 'dialogue-partner', sources: [408, 424] },
    { state: 'tm', as: 'guest', sources: [408, 288, 405, 425] },
    { organisation: 'un', sources: [426, 408, 417] },
    { organisation: 'cis', sources: [417, 411, 424, 427] },
    { organisation: 'csto', sources: [417, 411, 424, 427] },
    { organisation: 'eec', sources: [417, 411, 427] },
    { organisation: 'eco', sources: [428, 411] },
    { organisation: 'cica', sources: [417, 411, 429] },
    { organisation: 'iofs', sources: [417, 411, 424, 430, 431] },
    { official: 'secretary-general', sources: [288, 298] },
    { official: 'rats-director', sources: [288, 432, 433] },
    { official: 'deputy-secretary-general', sources: [296, 297] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'belarus-member-status-2024',
    type: 'decision',
    title:
      'Decision on admitting the Republic of Belarus to the Organization and granting it the status of an SCO member state',
    themes: ['enlargement', 'institution'],
    states: ['by'],
    sources: [31, 260, 261],
  },
  {
    id: 'astana-declaration-2024',
    key: true,
    type: 'declaration',
    title: 'Astana Declaration of the Council of Heads of State of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security', 'economy', 'environment'],
    sources: [262, 263, 31, 264, 265, 266, 267, 268],
  },
  {
    id: 'world-unity-initiative-2024',
    key: true,
    type: 'initiative',
    title: 'SCO Initiative “On World Unity for a Just Peace, Harmony and Development”',
    themes: ['foreign-policy', 'security'],
    sources: [264, 262, 269, 270, 271],
  },
  {
    id: 'strategy-2035-decision-2024',
    type: 'decision',
    title: 'Decision on the draft Development Strategy of the Shanghai Cooperation Organisation until 2035',
    themes: ['institution', 'security', 'economy'],
    sources: [31, 264, 272],
  },
  {
    id: 'cfm-proposals-improving-sco-2024',
    type: 'decision',
    title:
      'Decision on proposals by the Council of Foreign Ministers of the SCO member states to improve SCO activities',
    themes: ['institution'],
    sources: [264, 273, 274],
  },
  {
    id: 'ct-programme-2025-2027',
    key: true,
    type: 'programme',
    title:
      'Programme of Cooperation of the SCO Member States in Countering Terrorism, Separatism and Extremism for 2025–2027',
    themes: ['security', 'counter-terrorism'],
    period: { from: '2025', to: '2027' },
    succeeds: 'ct-programme-2022-2024',
    sources: [31, 264, 275, 276],
  },
  {
    id: 'anti-drug-strategy-2024-2029',
    key: true,
    type: 'strategy',
    title: 'SCO Anti-Drug Strategy for 2024–2029 and the Action Programme for its implementation',
    themes: ['counter-narcotics', 'security'],
    period: { from: '2024', to: '2029' },
    succeeds: 'anti-drug-strategy-2018-2023',
    sources: [31, 264, 277, 278],
  },
  {
    id: 'energy-strategy-2030',
    key: true,
    type: 'strategy',
    title:
      'Strategy for the Development of Energy Cooperation of the Shanghai Cooperation Organisation Member States until 2030',
    themes: ['energy', 'economy', 'environment'],
    period: { to: '2030' },
    sources: [31, 264, 279, 280, 281, 282, 37],
  },
  {
    id: 'economic-action-plan-2024',
    type: 'action-plan',
    title: 'Action Plan for the implementation of the SCO Economic Development Strategy until 2030',
    themes: ['economy', 'trade-and-investment'],
    period: { to: '2030' },
    sources: [264, 269, 283, 284],
  },
  {
    id: 'association-of-investors-2024',
    type: 'decision',
    title: 'Decision on the Association of Investors of the SCO Member States',
    themes: ['trade-and-investment', 'finance', 'economy'],
    sources: [31, 264, 285, 286],
  },
  {
    id: 'protected-areas-ecotourism-programme-2024',
    type: 'programme',
    title:
      'Programme for the development of cooperation between the SCO member states in the field of protected natural areas and eco-tourism',
    themes: ['environment', 'tourism'],
    sources: [31, 264, 287],
  },
  {
    id: 'qingdao-capital-2024',
    type: 'decision',
    title: 'Decision on declaring the city of Qingdao the SCO Tourism and Cultural Capital in 2024–2025',
    themes: ['tourism', 'culture-and-people'],
    succeeds: 'almaty-capital-2023',
    states: ['cn'],
    sources: [31, 264, 288, 104],
  },
  {
    id: 'dialogue-partners-roadmap-2024',
    type: 'action-plan',
    title: 'Road map on strengthening interaction between SCO member states and SCO dialogue partners',
    themes: ['institution', 'foreign-policy', 'enlargement'],
    sources: [264, 289, 290, 291],
  },
  {
    id: 'project-financing-mechanisms-2024',
    type: 'decision',
    title: 'Decision on mechanisms of financial support for SCO project activities',
    themes: ['finance', 'economy'],
    sources: [264, 269, 292],
  },
  {
    id: 'caricc-memorandum-decision-2024',
    type: 'decision',
    title:
      'Decision on signing a Memorandum of Understanding between the SCO Secretariat and the Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking in Narcotic Drugs, Psychotropic Substances and their Precursors',
    themes: ['counter-narcotics', 'security'],
    sources: [31, 264, 293],
  },
  {
    id: 'information-security-plan-2024',
    type: 'action-plan',
    title: 'Plan of Cooperation between the SCO Member States on Ensuring International Information Security',
    themes: ['information-security', 'security', 'digital'],
    succeeds: 'info-security-plan-2022-2023',
    sources: [31, 264, 294, 295],
  },
  {
    id: 'secretary-general-appointment-2024',
    type: 'decision',
    title: 'Decision on the Secretary-General of the Shanghai Cooperation Organisation',
    themes: ['institution'],
    sources: [296, 297, 298],
  },
  {
    id: 'rats-director-appointment-2024',
    type: 'decision',
    title: 'Decision on the Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
    themes: ['institution', 'counter-terrorism'],
    sources: [299, 288],
    confidence: 'medium',
  },
  {
    id: 'secretary-general-report-2024',
    type: 'decision',
    title: 'Decision on the Report of the Secretary-General on the activities of the SCO over the past year',
    themes: ['institution'],
    sources: [300],
  },
  {
    id: 'rats-report-2023',
    type: 'decision',
    title:
      'Decision on the Report of the Council of the Regional Anti-Terrorist Structure on its activities in 2023',
    themes: ['institution', 'counter-terrorism'],
    sources: [],
    confidence: 'medium',
  },
  {
    id: 'good-neighbourliness-statement-2024',
    type: 'statement',
    title:
      'Statement by the Council of Heads of State on the principles of good-neighbourliness, trust and partnership',
    themes: ['foreign-policy', 'security'],
    sources: [31, 301, 103, 269],
  },
  {
    id: 'drinking-water-statement-2024',
    type: 'statement',
    title: 'Statement by the Council of Heads of State on safe drinking water and sanitation',
    themes: ['health', 'environment'],
    sources: [31, 269],
  },
  {
    id: 'waste-management-statement-2024',
    type: 'statement',
    title: 'Statement by the Council of Heads of State on effective waste management',
    themes: ['environment'],
    sources: [31, 302],
  },
  {
    id: 'environment-agreement-2024',
    type: 'agreement',
    title:
      'Agreement between the Governments of the SCO Member States on Cooperation in the Field of Environmental Protection',
    themes: ['environment'],
    sources: [31, 303, 304, 305, 265],
  },
];
