/** Moscow 2003: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2003-moscow',
  number: 3,
  start: '2003-05-28',
  end: '2003-05-29',
  place: 'moscow',
  host: 'ru',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Nursultan Nazarbayev',
  state: 'kz',
  office: 'president',
  title: 'President of Kazakhstan',
  sources: [81, 82],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [131, 132, 9, 83, 122];

export const summit: SummitDetail = {
  id: '2003-moscow',
  venue: {
    name: { en: 'Kremlin (restricted session in the Catherine Hall, formal session in the Alexander Hall)' },
    sources: [81, 323],
  },
  chair,
  changes,
  nextChair: { state: 'uz', sources: [10, 83, 8, 84], confidence: 'medium' },
  participation: 'complete',
  participants: [
    { state: 'kz', as: 'member', sources: [81, 82, 324] },
    { state: 'ru', as: 'member', sources: [81, 324] },
    { state: 'cn', as: 'member', sources: [81, 82, 324] },
    { state: 'kg', as: 'member', sources: [81, 324], confidence: 'medium' },
    { state: 'uz', as: 'member', sources: [81, 324], confidence: 'medium' },
    { state: 'tj', as: 'member', sources: [81, 82], confidence: 'medium' },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'moscow-declaration-2003',
    key: true,
    type: 'declaration',
    title: 'Declaration of the Heads of State of the Member States of the Shanghai Cooperation Organization',
    themes: ['institution', 'foreign-policy', 'security'],
    sources: [131, 132, 133, 122],
  },
  {
    id: 'regulations-bodies-2003',
    key: true,
    type: 'regulation',
    title:
      'Regulations on the working procedures of SCO bodies, including the Secretariat and the Regional Anti-Terrorist Structure',
    themes: ['institution'],
    sources: [131, 132, 133, 9],
    confidence: 'medium',
  },
  {
    id: 'emblem-flag-2003',
    key: true,
    type: 'decision',
    title: 'Decision on the emblem and flag of the Shanghai Cooperation Organization',
    themes: ['institution'],
    sources: [131, 132],
    confidence: 'medium',
  },
  {
    id: 'secretary-general-2003',
    key: true,
    type: 'decision',
    title: 'Decision appointing Zhang Deguang to head the SCO Secretariat',
    themes: ['institution'],
    sources: [131, 83, 133],
  },
  {
    id: 'budget-procedure-2003',
    key: true,
    type: 'agreement',
    title: 'Agreement on the Procedure for Formation and Execution of the SCO Budget',
    themes: ['finance', 'institution'],
    sources: [131, 133, 134],
  },
  {
    id: 'charter-amendment-decision-2003',
    type: 'decision',
    title: 'Decision on amending the Charter of the Shanghai Cooperation Organisation',
    themes: ['institution'],
    sources: [135],
  },
];
