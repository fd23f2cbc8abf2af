/** New Delhi 2023: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2023-new-delhi',
  number: 23,
  start: '2023-07-04',
  end: '2023-07-04',
  place: 'new-delhi',
  host: 'in',
  format: 'video',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Narendra Modi',
  state: 'in',
  office: 'prime-minister',
  title: 'Prime Minister of India',
  sources: [253],
};

export const changes: SummitDetail['changes'] = [
  { state: 'ir', change: 'member', sources: [253, 258] },
  { state: 'by', change: 'memorandum-signed', sources: [253] },
];

export const sources: SummitDetail['sources'] = [253, 258, 255, 254];

export const summit: SummitDetail = {
  id: '2023-new-delhi',
  chair,
  motto: { title: { en: 'Towards a SECURE SCO' }, sources: [255], confidence: 'medium' },
  changes,
  adopted: {
    count: 13,
    breakdown: { declaration: 1, decision: 10, statement: 2 },
    sources: [255],
    confidence: 'medium',
  },
  nextChair: { state: 'kz', sources: [105] },
  participation: 'partial',
  participants: [
    { state: 'in', as: 'member', sources: [656, 399] },
    { state: 'kz', as: 'member', sources: [656, 399] },
    { state: 'cn', as: 'member', sources: [656, 399] },
    { state: 'kg', as: 'member', sources: [656, 399] },
    { state: 'pk', as: 'member', sources: [656, 399] },
    { state: 'ru', as: 'member', sources: [656, 399, 400] },
    { state: 'tj', as: 'member', sources: [656, 399, 401, 402] },
    { state: 'uz', as: 'member', sources: [656, 399] },
    { state: 'ir', as: 'member', sources: [656, 399, 401] },
    { state: 'by', as: 'observer', sources: [656, 399] },
    { state: 'mn', as: 'observer', sources: [656, 399] },
    { state: 'tm', as: 'guest', sources: [656, 399, 101] },
    { organisation: 'un', sources: [656, 403, 101] },
    { official: 'secretary-general', sources: [656] },
    { official: 'rats-director', sources: [656] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'new-delhi-declaration-2023',
    key: true,
    type: 'declaration',
    title: 'New Delhi Declaration of the Council of Heads of State of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security', 'digital'],
    sources: [253, 254, 255, 256, 257],
  },
  {
    id: 'radicalisation-statement-2023',
    type: 'statement',
    title:
      'Statement of the SCO Council of Heads of State on cooperation in countering radicalization leading to terrorism, separatism and extremism',
    themes: ['counter-terrorism'],
    sources: [253, 258, 255],
  },
  {
    id: 'digital-transformation-statement-2023',
    type: 'statement',
    title: 'Statement of the SCO Council of Heads of State on cooperation in digital transformation',
    themes: ['digital'],
    sources: [253, 258, 255],
  },
  {
    id: 'economic-strategy-2030',
    key: true,
    type: 'strategy',
    title: 'SCO Economic Development Strategy until 2030',
    themes: ['economy', 'trade-and-investment'],
    period: { to: '2030' },
    sources: [253, 258],
  },
  {
    id: 'transport-decarbonisation-concept-2023',
    key: true,
    type: 'concept',
    title:
      'Concept of cooperation of the SCO Member States on decarbonisation, digital transformation and innovative technologies in transport',
    themes: ['transport', 'environment', 'digital'],
    sources: [253, 258],
  },
  {
    id: 'iran-membership-2023',
    type: 'decision',
    title: 'Decision on completing the admission of Iran and granting it member status',
    themes: ['enlargement'],
    states: ['ir'],
    sources: [253, 258],
  },
  {
    id: 'belarus-memorandum-2023',
    key: true,
    type: 'memorandum',
    title: 'Memorandum of Obligations of the Republic of Belarus for obtaining SCO member status',
    themes: ['enlargement'],
    states: ['by'],
    sources: [253, 258, 259],
  },
  {
    id: 'rats-excom-regulation-2023',
    key: true,
    type: 'regulation',
    title: 'Regulations on the Executive Committee of the SCO Regional Anti-Terrorist Structure',
    themes: ['counter-terrorism', 'institution'],
    sources: [253, 258],
  },
  {
    id: 'almaty-capital-2023',
    type: 'decision',
    title: 'Decision declaring Almaty the SCO Tourism and Cultural Capital for 2023–2024',
    themes: ['tourism', 'culture-and-people'],
    succeeds: 'varanasi-capital-2022',
    states: ['kz'],
    sources: [253, 258],
  },
];
