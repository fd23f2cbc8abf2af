/** Bishkek 2013: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2013-bishkek',
  number: 13,
  start: '2013-09-13',
  end: '2013-09-13',
  place: 'bishkek',
  host: 'kg',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Almazbek Atambayev',
  state: 'kg',
  office: 'president',
  title: 'President of Kyrgyzstan',
  sources: [348],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [199, 200, 83, 201];

export const summit: SummitDetail = {
  id: '2013-bishkek',
  venue: { name: { en: 'Ala-Archa state guest house' }, sources: [349], confidence: 'medium' },
  chair,
  changes,
  nextChair: { state: 'tj', sources: [85, 10] },
  participation: 'complete',
  participants: [
    { state: 'kg', as: 'member', sources: [350] },
    { state: 'kz', as: 'member', sources: [351] },
    { state: 'cn', as: 'member', sources: [351] },
    { state: 'ru', as: 'member', sources: [351] },
    { state: 'tj', as: 'member', sources: [351] },
    { state: 'uz', as: 'member', sources: [351] },
    { state: 'af', as: 'observer', sources: [350] },
    { state: 'in', as: 'observer', sources: [352, 353] },
    { state: 'ir', as: 'observer', sources: [351] },
    { state: 'mn', as: 'observer', sources: [351] },
    { state: 'pk', as: 'observer', sources: [353] },
    { organisation: 'un', sources: [] },
    { organisation: 'cis', sources: [] },
    { organisation: 'eurasec', sources: [] },
    { organisation: 'csto', sources: [] },
    { official: 'secretary-general', sources: [] },
    { official: 'rats-director', sources: [] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'bishkek-declaration-2013',
    key: true,
    type: 'declaration',
    title: 'Bishkek Declaration by the Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security'],
    sources: [199, 200, 201],
  },
  {
    id: 'treaty-action-plan-2013-2017',
    key: true,
    type: 'action-plan',
    title:
      'Action Plan for 2013–2017 to implement the Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the SCO Member States',
    themes: ['foreign-policy', 'security', 'economy', 'culture-and-people'],
    period: { from: '2013', to: '2017' },
    sources: [200, 199],
  },
  {
    id: 'science-agreement-2013',
    key: true,
    type: 'agreement',
    title: 'Agreement between the Governments of the SCO Member States on Science and Technology Cooperation',
    themes: ['economy', 'digital'],
    sources: [202, 203],
  },
];
