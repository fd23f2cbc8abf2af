/** Saint Petersburg 2002: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2002-saint-petersburg',
  number: 2,
  start: '2002-06-07',
  end: '2002-06-07',
  place: 'saint-petersburg',
  host: 'ru',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Vladimir Putin',
  state: 'ru',
  office: 'president',
  title: 'President of Russia',
  sources: [320, 124],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [124, 125, 83, 320, 122];

export const summit: SummitDetail = {
  id: '2002-saint-petersburg',
  venue: { name: { en: 'Grand Palace, Peterhof' }, sources: [320, 321] },
  chair,
  changes,
  adopted: { count: 3, sources: [124, 138] },
  nextChair: { state: 'kz', sources: [81, 82], confidence: 'medium' },
  participation: 'complete',
  participants: [
    { state: 'ru', as: 'member', sources: [320, 124] },
    { state: 'cn', as: 'member', sources: [320, 322] },
    { state: 'kz', as: 'member', sources: [320, 124] },
    { state: 'kg', as: 'member', sources: [320, 124] },
    { state: 'tj', as: 'member', sources: [320, 124], confidence: 'medium' },
    { state: 'uz', as: 'member', sources: [320, 124], confidence: 'medium' },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'sco-charter-2002',
    key: true,
    type: 'charter',
    title: 'Charter of the Shanghai Cooperation Organization',
    themes: ['institution'],
    period: { from: '2003-09-19' },
    sources: [124, 9, 125, 126, 127, 122],
  },
  {
    id: 'rats-agreement-2002',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Member States of the Shanghai Cooperation Organization on the Regional Anti-Terrorist Structure',
    themes: ['counter-terrorism', 'security', 'institution'],
    sources: [124, 128, 129, 130],
  },
  {
    id: 'declaration-heads-2002',
    key: true,
    type: 'declaration',
    title: 'Declaration by the Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['institution', 'foreign-policy'],
    sources: [125, 124, 122],
  },
];
