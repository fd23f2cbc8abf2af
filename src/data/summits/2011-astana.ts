/** Astana 2011: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2011-astana',
  number: 11,
  start: '2011-06-14',
  end: '2011-06-15',
  place: 'astana',
  host: 'kz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Nursultan Nazarbayev',
  state: 'kz',
  office: 'president',
  title: 'President of Kazakhstan',
  sources: [192, 190],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [192, 189, 190];

export const summit: SummitDetail = {
  id: '2011-astana',
  venue: { name: { en: 'Palace of Independence' }, sources: [190], confidence: 'medium' },
  chair,
  changes,
  nextChair: { state: 'cn', sources: [50, 10] },
  participation: 'complete',
  participants: [
    { state: 'kz', as: 'member', sources: [192] },
    { state: 'cn', as: 'member', sources: [192] },
    { state: 'kg', as: 'member', sources: [192] },
    { state: 'ru', as: 'member', sources: [192] },
    { state: 'tj', as: 'member', sources: [192] },
    { state: 'uz', as: 'member', sources: [192] },
    { state: 'ir', as: 'observer', sources: [192] },
    { state: 'pk', as: 'observer', sources: [192] },
    { state: 'in', as: 'observer', sources: [192] },
    { state: 'mn', as: 'observer', sources: [192, 190] },
    { state: 'af', as: 'guest', sources: [192] },
    { organisation: 'un', sources: [192] },
    { organisation: 'cis', sources: [192] },
    { organisation: 'eurasec', sources: [] },
    { organisation: 'csto', sources: [] },
    { official: 'secretary-general', sources: [192] },
    { official: 'rats-director', sources: [192] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'astana-declaration-2011',
    key: true,
    type: 'declaration',
    title: 'Astana Declaration on the 10th Anniversary of the Shanghai Cooperation Organization',
    themes: ['institution', 'foreign-policy'],
    sources: [189, 190, 191],
  },
  {
    id: 'anti-drug-strategy-2011-2016',
    key: true,
    type: 'strategy',
    title: 'Anti-Drug Strategy of the SCO Member States for 2011–2016',
    themes: ['counter-narcotics', 'security', 'health'],
    period: { from: '2011', to: '2016' },
    sources: [192],
  },
  {
    id: 'anti-drug-programme-2011-2016',
    key: true,
    type: 'programme',
    title: 'Programme of Action to implement the SCO Anti-Drug Strategy for 2011–2016',
    themes: ['counter-narcotics'],
    period: { from: '2011', to: '2016' },
    sources: [193],
    confidence: 'medium',
  },
  {
    id: 'health-agreement-2011',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Governments of the Shanghai Cooperation Organization Member States on Cooperation in Healthcare',
    themes: ['health'],
    sources: [194],
  },
];
