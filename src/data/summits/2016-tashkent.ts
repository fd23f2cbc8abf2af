/** Tashkent 2016: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2016-tashkent',
  number: 16,
  start: '2016-06-23',
  end: '2016-06-24',
  place: 'tashkent',
  host: 'uz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Islam Karimov',
  state: 'uz',
  office: 'president',
  title: 'President of Uzbekistan',
  sources: [],
};

export const changes: SummitDetail['changes'] = [
  { state: 'in', change: 'memorandum-signed', sources: [16] },
  { state: 'pk', change: 'memorandum-signed', sources: [16] },
];

export const sources: SummitDetail['sources'] = [16];

export const summit: SummitDetail = {
  id: '2016-tashkent',
  venue: { name: { en: 'Kuksaroy residence' }, sources: [], confidence: 'medium' },
  chair,
  changes,
  nextChair: { state: 'kz', sources: [92, 93] },
  participation: 'partial',
  participants: [
    { state: 'uz', as: 'member', sources: [365, 366] },
    { state: 'kz', as: 'member', sources: [365, 366] },
    { state: 'cn', as: 'member', sources: [365, 366] },
    { state: 'kg', as: 'member', sources: [365, 366] },
    { state: 'ru', as: 'member', sources: [365, 366] },
    { state: 'tj', as: 'member', sources: [365, 366] },
    { state: 'af', as: 'observer', sources: [367, 366] },
    { state: 'by', as: 'observer', sources: [368, 367] },
    { state: 'in', as: 'observer', sources: [369, 370] },
    { state: 'ir', as: 'observer', sources: [371], confidence: 'medium' },
    { state: 'mn', as: 'observer', sources: [367, 366] },
    { state: 'pk', as: 'observer', sources: [367, 366] },
    { state: 'tm', as: 'guest', sources: [367] },
    { organisation: 'un', sources: [367, 372], confidence: 'medium' },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'tashkent-declaration-2016',
    key: true,
    type: 'declaration',
    title: 'Tashkent Declaration on the 15th Anniversary of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security', 'institution'],
    sources: [16],
  },
  {
    id: 'strategy-action-plan-2016-2020',
    key: true,
    type: 'action-plan',
    title: 'Action Plan for 2016–2020 to implement the SCO Development Strategy until 2025',
    themes: ['institution', 'economy'],
    period: { from: '2016', to: '2020' },
    sources: [16, 211],
  },
  {
    id: 'india-memorandum-2016',
    key: true,
    type: 'memorandum',
    title: 'Memorandum on the obligations of the Republic of India for obtaining SCO member status',
    themes: ['enlargement'],
    states: ['in'],
    sources: [16],
  },
  {
    id: 'pakistan-memorandum-2016',
    key: true,
    type: 'memorandum',
    title:
      'Memorandum on the obligations of the Islamic Republic of Pakistan for obtaining SCO member status',
    themes: ['enlargement'],
    states: ['pk'],
    sources: [658, 16],
  },
  {
    id: 'tourism-programme-2016',
    key: true,
    type: 'programme',
    title: 'Programme on the development of cooperation of SCO member states in tourism',
    themes: ['tourism', 'culture-and-people'],
    sources: [16, 212],
  },
];
