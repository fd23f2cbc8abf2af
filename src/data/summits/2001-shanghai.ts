/** Shanghai 2001: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2001-shanghai',
  number: 1,
  start: '2001-06-15',
  end: '2001-06-15',
  place: 'shanghai',
  host: 'cn',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Jiang Zemin',
  state: 'cn',
  office: 'president',
  title: 'President of China',
  sources: [116],
  confidence: 'medium',
};

export const changes: SummitDetail['changes'] = [
  { state: 'kz', change: 'founding-member', sources: [116, 118] },
  { state: 'cn', change: 'founding-member', sources: [116, 118] },
  { state: 'kg', change: 'founding-member', sources: [116, 118] },
  { state: 'ru', change: 'founding-member', sources: [116, 118] },
  { state: 'tj', change: 'founding-member', sources: [116, 118] },
  { state: 'uz', change: 'founding-member', sources: [116, 118] },
];

export const sources: SummitDetail['sources'] = [116, 118, 83, 8, 122];

export const summit: SummitDetail = {
  id: '2001-shanghai',
  chair,
  changes,
  participation: 'complete',
  participants: [
    { state: 'cn', as: 'member', sources: [116, 115] },
    { state: 'ru', as: 'member', sources: [116] },
    { state: 'kz', as: 'member', sources: [116, 115], confidence: 'medium' },
    { state: 'kg', as: 'member', sources: [116, 115] },
    { state: 'tj', as: 'member', sources: [116, 115] },
    { state: 'uz', as: 'member', sources: [116, 115], confidence: 'medium' },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'joint-statement-uzbekistan-2001',
    key: true,
    date: '2001-06-14',
    type: 'statement',
    title: 'Joint statement on the admission of Uzbekistan to the Shanghai Five',
    themes: ['enlargement', 'institution'],
    states: ['uz'],
    sources: [8, 83, 115],
    confidence: 'medium',
  },
  {
    id: 'sco-establishment-declaration-2001',
    key: true,
    type: 'declaration',
    title: 'Declaration on the Establishment of the Shanghai Cooperation Organization',
    themes: ['institution', 'foreign-policy', 'security'],
    sources: [116, 117, 118, 119, 120, 121, 122],
  },
  {
    id: 'shanghai-convention-2001',
    key: true,
    type: 'convention',
    title: 'Shanghai Convention on Combating Terrorism, Separatism and Extremism',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2003-03-29' },
    sources: [116, 9, 123],
  },
];
