/** Bishkek 2026: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2026-bishkek',
  number: 26,
  start: '2026-08-31',
  end: '2026-09-01',
  place: 'bishkek',
  host: 'kg',
  secondHand: true,
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Sadyr Japarov',
  state: 'kg',
  office: 'president',
  title: 'President of Kyrgyzstan',
  sources: [648, 113],
  confidence: 'medium',
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [648, 113, 319, 454];

export const confidence = 'medium';

export const summit: SummitDetail = {
  id: '2026-bishkek',
  chair,
  motto: {
    title: {
      en: '25 years of the SCO: together towards sustainable peace, development and prosperity',
      ru: '25 лет ШОС: вместе к устойчивому миру, развитию и процветанию',
    },
    sources: [455, 456],
  },
  changes,
  adopted: {
    count: 28,
    sources: [113],
    confidence: 'medium',
  },
  nextChair: { state: 'pk', sources: [648, 113, 114] },
  participation: 'partial',
  participants: [
    { state: 'kg', as: 'member', sources: [648, 454, 319] },
    { state: 'by', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'cn', as: 'member', sources: [648, 454, 319] },
    { state: 'in', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'ir', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'kz', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'pk', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'ru', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'tj', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'uz', as: 'member', sources: [454, 319], confidence: 'medium' },
    { state: 'tr', as: 'partner', sources: [454, 319], confidence: 'medium' },
    { organisation: 'un', sources: [454, 319], confidence: 'medium' },
  ],
  sources,
  confidence,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'bishkek-declaration-2026',
    key: true,
    type: 'declaration',
    title: 'Bishkek Declaration of the Council of Heads of State of the SCO',
    themes: ['foreign-policy', 'security'],
    sources: [113, 318, 319],
    confidence: 'medium',
  },
  {
    id: 'lahore-capital-2026',
    key: true,
    type: 'decision',
    title: 'Decision naming Lahore the SCO Tourism and Cultural Capital for 2026–2027',
    themes: ['tourism', 'culture-and-people'],
    succeeds: 'cholpon-ata-capital-2025',
    states: ['pk'],
    sources: [113],
    confidence: 'medium',
  },
];
