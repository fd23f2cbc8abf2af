/** Bishkek 2007: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2007-bishkek',
  number: 7,
  start: '2007-08-16',
  end: '2007-08-16',
  place: 'bishkek',
  host: 'kg',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Kurmanbek Bakiyev',
  state: 'kg',
  office: 'president',
  title: 'President of Kyrgyzstan',
  sources: [164, 334],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [164, 159, 165];

export const summit: SummitDetail = {
  id: '2007-bishkek',
  venue: { name: { en: 'Congress hall of the Ala-Archa State Residence' }, sources: [335, 164] },
  chair,
  changes,
  nextChair: { state: 'tj', sources: [85, 86, 10] },
  participation: 'complete',
  participants: [
    { state: 'kg', as: 'member', sources: [159, 335] },
    { state: 'kz', as: 'member', sources: [159, 335] },
    { state: 'cn', as: 'member', sources: [159, 335] },
    { state: 'ru', as: 'member', sources: [159, 335] },
    { state: 'tj', as: 'member', sources: [159, 335] },
    { state: 'uz', as: 'member', sources: [159, 335] },
    { state: 'in', as: 'observer', sources: [159] },
    { state: 'ir', as: 'observer', sources: [159] },
    { state: 'mn', as: 'observer', sources: [159] },
    { state: 'pk', as: 'observer', sources: [159] },
    { state: 'af', as: 'guest', sources: [159] },
    { state: 'tm', as: 'guest', sources: [159] },
    { organisation: 'un', sources: [159] },
    { official: 'secretary-general', sources: [159] },
    { official: 'rats-director', sources: [159] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'good-neighbourliness-treaty-2007',
    key: true,
    type: 'treaty',
    title:
      'Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security'],
    period: { from: '2012-10-31' },
    sources: [164, 159, 165, 166, 167, 168, 169],
  },
  {
    id: 'bishkek-declaration-2007',
    key: true,
    type: 'declaration',
    title: 'Bishkek Declaration',
    themes: ['foreign-policy', 'security', 'energy'],
    sources: [165, 159],
  },
  {
    id: 'info-security-plan-2007',
    key: true,
    type: 'action-plan',
    title:
      'Action Plan of the Member States of the Shanghai Cooperation Organization on ensuring international information security',
    themes: ['information-security'],
    sources: [159, 165],
  },
  {
    id: 'rats-protocol-2007',
    key: true,
    type: 'agreement',
    title: 'Protocol on Amendments to the Agreement on the Regional Anti-Terrorist Structure',
    themes: ['counter-terrorism', 'institution'],
    sources: [170],
  },
  {
    id: 'culture-agreement-2007',
    type: 'agreement',
    title: 'Agreement between the Governments of the SCO Member States on cooperation in culture',
    themes: ['culture-and-people'],
    period: { from: '2014-04-24' },
    sources: [171, 700],
  },
];
