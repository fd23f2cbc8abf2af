/** Astana 2005: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2005-astana',
  number: 5,
  start: '2005-07-05',
  end: '2005-07-05',
  place: 'astana',
  host: 'kz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Nursultan Nazarbayev',
  state: 'kz',
  office: 'president',
  title: 'President of Kazakhstan',
  sources: [327],
  confidence: 'medium',
};

export const changes: SummitDetail['changes'] = [
  { state: 'in', change: 'observer', sources: [142, 84, 9] },
  { state: 'ir', change: 'observer', sources: [142, 84, 9] },
  { state: 'pk', change: 'observer', sources: [142, 84, 9] },
];

export const sources: SummitDetail['sources'] = [12, 11, 142, 8, 122];

export const summit: SummitDetail = {
  id: '2005-astana',
  chair,
  changes,
  nextChair: { state: 'cn', sources: [10, 83, 8, 84], confidence: 'medium' },
  participation: 'partial',
  participants: [
    { state: 'kz', as: 'member', sources: [327, 695] },
    { state: 'cn', as: 'member', sources: [327, 328] },
    { state: 'kg', as: 'member', sources: [327, 695], confidence: 'medium' },
    { state: 'ru', as: 'member', sources: [327, 328] },
    { state: 'pk', as: 'observer', sources: [328, 329] },
    { state: 'in', as: 'observer', sources: [329, 330] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'astana-declaration-2005',
    key: true,
    type: 'declaration',
    title: 'Declaration by the Heads of the Member States of the Shanghai Cooperation Organization (Astana)',
    themes: ['security', 'foreign-policy', 'institution'],
    sources: [12, 11, 138, 122, 150],
  },
  {
    id: 'counter-terrorism-concept-2005',
    key: true,
    type: 'concept',
    title:
      'Concept of Cooperation between SCO Member States in Combating Terrorism, Separatism and Extremism',
    themes: ['counter-terrorism', 'security'],
    sources: [11, 151, 152, 153, 154],
  },
  {
    id: 'rats-permanent-reps-2005',
    key: true,
    type: 'regulation',
    title:
      'Regulation on permanent representatives of member states to the Regional Anti-Terrorist Structure',
    themes: ['counter-terrorism', 'institution'],
    sources: [12, 11],
    confidence: 'medium',
  },
  {
    id: 'observers-india-iran-pakistan-2005',
    key: true,
    type: 'decision',
    title: 'Decisions to grant India, Iran and Pakistan observer status',
    themes: ['enlargement'],
    states: ['in', 'ir', 'pk'],
    sources: [142, 9, 138],
  },
];
