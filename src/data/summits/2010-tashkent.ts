/** Tashkent 2010: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2010-tashkent',
  number: 10,
  start: '2010-06-10',
  end: '2010-06-11',
  place: 'tashkent',
  host: 'uz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Islam Karimov',
  state: 'uz',
  office: 'president',
  title: 'President of Uzbekistan',
  sources: [182, 697],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [182, 83, 185];

export const summit: SummitDetail = {
  id: '2010-tashkent',
  chair,
  changes,
  nextChair: { state: 'kz', sources: [10, 83], confidence: 'medium' },
  participation: 'partial',
  participants: [
    { state: 'uz', as: 'member', sources: [341, 342] },
    { state: 'cn', as: 'member', sources: [185, 696, 697, 343] },
    { state: 'kz', as: 'member', sources: [342] },
    { state: 'ru', as: 'member', sources: [342] },
    { state: 'tj', as: 'member', sources: [342] },
    { state: 'kg', as: 'member', sources: [342] },
    { state: 'mn', as: 'observer', sources: [341] },
    { state: 'pk', as: 'observer', sources: [341], confidence: 'medium' },
    { state: 'in', as: 'observer', sources: [341], confidence: 'medium' },
    { state: 'ir', as: 'observer', sources: [341, 344] },
    { state: 'af', as: 'guest', sources: [341] },
    { state: 'tm', as: 'guest', sources: [341] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'tashkent-declaration-2010',
    key: true,
    type: 'declaration',
    title:
      'Declaration of the Tenth Meeting of the Council of Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security'],
    sources: [182, 183],
  },
  {
    id: 'admission-regulation-2010',
    key: true,
    type: 'regulation',
    title:
      'Regulations on the Procedure for Admission of New Members to the Shanghai Cooperation Organization',
    themes: ['enlargement', 'institution'],
    sources: [184, 185],
  },
  {
    id: 'rules-of-procedure-2010',
    key: true,
    type: 'regulation',
    title: 'Rules of Procedure of the Shanghai Cooperation Organization',
    themes: ['institution'],
    sources: [184, 185],
  },
  {
    id: 'agriculture-agreement-2010',
    key: true,
    type: 'agreement',
    title: 'Agreement between the Governments of the SCO Member States on Cooperation in Agriculture',
    themes: ['agriculture', 'trade-and-investment'],
    sources: [186, 187],
  },
  {
    id: 'crime-agreement-2010',
    key: true,
    type: 'agreement',
    title: 'Agreement between the Governments of the SCO Member States on Cooperation in Combating Crime',
    themes: ['security'],
    sources: [188],
  },
];
