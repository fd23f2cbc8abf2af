/** Dushanbe 2014: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2014-dushanbe',
  number: 14,
  start: '2014-09-11',
  end: '2014-09-12',
  place: 'dushanbe',
  host: 'tj',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Emomali Rahmon',
  state: 'tj',
  office: 'president',
  title: 'President of Tajikistan',
  sources: [354],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [204, 205, 83];

export const summit: SummitDetail = {
  id: '2014-dushanbe',
  venue: { name: { en: 'Kohi Navruz complex' }, sources: [355], confidence: 'medium' },
  chair,
  changes,
  nextChair: { state: 'ru', sources: [90, 91] },
  participation: 'partial',
  participants: [
    { state: 'tj', as: 'member', sources: [356] },
    { state: 'kz', as: 'member', sources: [356] },
    { state: 'cn', as: 'member', sources: [356] },
    { state: 'kg', as: 'member', sources: [356] },
    { state: 'ru', as: 'member', sources: [356] },
    { state: 'uz', as: 'member', sources: [356] },
    { state: 'af', as: 'observer', sources: [356] },
    { state: 'in', as: 'observer', sources: [356] },
    { state: 'ir', as: 'observer', sources: [356] },
    { state: 'mn', as: 'observer', sources: [356] },
    { state: 'pk', as: 'observer', sources: [356] },
    { state: 'tm', as: 'guest', sources: [356] },
    { organisation: 'un', sources: [356] },
    { organisation: 'cis', sources: [356] },
    { organisation: 'eurasec', sources: [356] },
    { official: 'secretary-general', sources: [356] },
    { official: 'rats-director', sources: [356, 357] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'dushanbe-declaration-2014',
    key: true,
    type: 'declaration',
    title: 'Dushanbe Declaration of the Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security', 'economy'],
    sources: [204, 205],
  },
  {
    id: 'membership-procedure-2014',
    key: true,
    type: 'decision',
    title: 'Decision on the procedure for granting SCO member status',
    themes: ['enlargement', 'institution'],
    sources: [205, 83, 206],
  },
  {
    id: 'model-memorandum-2014',
    key: true,
    type: 'decision',
    title:
      'Decision on the amended model memorandum on the obligations of an applicant state for obtaining SCO member status',
    themes: ['enlargement', 'institution'],
    sources: [205, 206],
    confidence: 'medium',
    correction: 'document/model-memorandum-2014',
  },
  {
    id: 'draft-strategy-decision-2014',
    type: 'decision',
    title: 'Decision No.\u00a03 on the draft Strategy for the Development of the SCO until 2025',
    themes: ['institution'],
    sources: [205],
  },
  {
    id: 'road-transport-agreement-2014',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Governments of the SCO Member States on the Creation of Favourable Conditions for International Road Transport',
    themes: ['transport', 'trade-and-investment'],
    sources: [205, 83, 206],
  },
  {
    id: 'symbols-regulation-2014',
    key: true,
    type: 'regulation',
    title: 'Regulations on the symbols of the Shanghai Cooperation Organization',
    themes: ['institution'],
    sources: [205],
    confidence: 'medium',
  },
  {
    id: 'victory-70-decision-2014',
    type: 'decision',
    title: 'Decision on celebrating the 70th anniversary of the victory over fascism in the Second World War',
    themes: ['foreign-policy'],
    sources: [205],
    confidence: 'medium',
  },
];
