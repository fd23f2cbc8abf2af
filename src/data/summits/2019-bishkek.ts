/** Bishkek 2019: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2019-bishkek',
  number: 19,
  start: '2019-06-13',
  end: '2019-06-14',
  place: 'bishkek',
  host: 'kg',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Sooronbay Jeenbekov',
  state: 'kg',
  office: 'president',
  title: 'President of Kyrgyzstan',
  sources: [],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [230, 379, 94];

export const summit: SummitDetail = {
  id: '2019-bishkek',
  venue: { name: { en: 'Ala-Archa state residence' }, sources: [379] },
  chair,
  changes,
  adopted: {
    count: 22,
    sources: [94, 379],
    confidence: 'medium',
  },
  nextChair: { state: 'ru', sources: [96, 97] },
  participation: 'complete',
  participants: [
    { state: 'kg', as: 'member', sources: [94, 380] },
    { state: 'in', as: 'member', sources: [94, 380] },
    { state: 'kz', as: 'member', sources: [94, 380] },
    { state: 'cn', as: 'member', sources: [94] },
    { state: 'pk', as: 'member', sources: [94, 380] },
    { state: 'ru', as: 'member', sources: [94, 380] },
    { state: 'tj', as: 'member', sources: [94, 380] },
    { state: 'uz', as: 'member', sources: [94, 380] },
    { state: 'af', as: 'observer', sources: [94, 380] },
    { state: 'by', as: 'observer', sources: [380] },
    { state: 'ir', as: 'observer', sources: [380] },
    { state: 'mn', as: 'observer', sources: [380] },
    { organisation: 'un', sources: [380] },
    { organisation: 'cis', sources: [] },
    { organisation: 'csto', sources: [380] },
    { organisation: 'eec', sources: [] },
    { official: 'secretary-general', sources: [94] },
    { official: 'rats-director', sources: [94] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'bishkek-declaration-2019',
    key: true,
    type: 'declaration',
    title: 'Bishkek Declaration of the Shanghai Cooperation Organisation’s Heads of State Council',
    themes: ['foreign-policy', 'security', 'digital'],
    sources: [228, 229, 230],
  },
  {
    id: 'digital-concept-2019',
    key: true,
    type: 'concept',
    title:
      'Concept of cooperation of the SCO member states in digitalization and information and communication technologies',
    themes: ['digital'],
    sources: [230, 231, 202],
  },
  {
    id: 'interregional-programme-2019',
    key: true,
    type: 'programme',
    title: 'Programme for the development of interregional cooperation of the SCO member states',
    themes: ['economy', 'trade-and-investment'],
    sources: [657, 230, 466],
  },
  {
    id: 'regions-forum-regulation-2019',
    type: 'regulation',
    title: 'Regulations of the Forum of Heads of Regions of the SCO member states',
    themes: ['economy', 'institution'],
    sources: [230, 466],
  },
  {
    id: 'environment-plan-2019-2021',
    key: true,
    type: 'action-plan',
    title:
      'Plan of measures to implement the Concept of cooperation of the SCO member states in environmental protection for 2019–2021',
    themes: ['environment'],
    period: { from: '2019', to: '2021' },
    sources: [230, 231],
  },
  {
    id: 'anti-drug-workplan-2019-2020',
    key: true,
    type: 'action-plan',
    title:
      'Work plan for 2019–2020 to implement the programme of action of the Anti-Drug Strategy for 2018–2023',
    themes: ['counter-narcotics'],
    period: { from: '2019', to: '2020' },
    sources: [230, 231],
  },
  {
    id: 'afghanistan-roadmap-2019',
    type: 'action-plan',
    title: 'Roadmap for further actions of the SCO-Afghanistan Contact Group',
    themes: ['foreign-policy', 'security'],
    states: ['af'],
    sources: [230, 232],
  },
  {
    id: 'media-agreement-2019',
    type: 'agreement',
    title: 'Agreement between the Governments of the SCO Member States on cooperation in mass media',
    themes: ['culture-and-people'],
    sources: [659, 232],
  },
  {
    id: 'sport-agreement-2019',
    type: 'agreement',
    title: 'Agreement between SCO Member States’ authorities on cooperation in physical culture and sport',
    themes: ['culture-and-people'],
    sources: [232],
    confidence: 'medium',
  },
  {
    id: 'health-plan-2019-2021',
    type: 'action-plan',
    title: 'Plan of main measures for cooperation in health for 2019–2021',
    themes: ['health'],
    period: { from: '2019', to: '2021' },
    sources: [232],
    confidence: 'medium',
  },
  {
    id: 'un-memorandums-2019',
    type: 'decision',
    title:
      'Decisions on memorandums of understanding of the SCO Secretariat with OCHA, UNWTO, FAO, UNECE and the Astana International Financial Centre',
    themes: ['institution', 'agriculture', 'tourism', 'finance'],
    sources: [230, 232],
    confidence: 'medium',
  },
];
