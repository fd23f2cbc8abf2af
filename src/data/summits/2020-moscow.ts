/** Moscow 2020: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2020-moscow',
  number: 20,
  start: '2020-11-10',
  end: '2020-11-10',
  place: 'moscow',
  host: 'ru',
  format: 'video',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Vladimir Putin',
  state: 'ru',
  office: 'president',
  title: 'President of Russia',
  sources: [381],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [381, 233, 382, 211];

export const summit: SummitDetail = {
  id: '2020-moscow',
  chair,
  changes,
  adopted: {
    count: 16,
    breakdown: { declaration: 1, decision: 9, statement: 6 },
    sources: [234],
    confidence: 'medium',
  },
  nextChair: { state: 'tj', sources: [97, 99] },
  participation: 'complete',
  participants: [
    { state: 'ru', as: 'member', sources: [381] },
    { state: 'in', as: 'member', sources: [381] },
    { state: 'kz', as: 'member', sources: [381] },
    { state: 'cn', as: 'member', sources: [381] },
    { state: 'kg', as: 'member', sources: [381] },
    { state: 'pk', as: 'member', sources: [381] },
    { state: 'tj', as: 'member', sources: [381] },
    { state: 'uz', as: 'member', sources: [381] },
    { state: 'af', as: 'observer', sources: [381] },
    { state: 'by', as: 'observer', sources: [381] },
    { state: 'ir', as: 'observer', sources: [381] },
    { state: 'mn', as: 'observer', sources: [381] },
    { organisation: 'un', message: true, sources: [381, 383] },
    { official: 'secretary-general', sources: [381] },
    { official: 'rats-director', sources: [381] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'moscow-declaration-2020',
    key: true,
    type: 'declaration',
    title: 'Moscow Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation',
    themes: ['foreign-policy', 'health', 'security'],
    sources: [233, 234],
  },
  {
    id: 'strategy-action-plan-2021-2025',
    key: true,
    type: 'action-plan',
    title: 'Action Plan for 2021–2025 to implement the SCO Development Strategy until 2025',
    themes: ['institution', 'economy'],
    period: { from: '2021', to: '2025' },
    succeeds: 'strategy-action-plan-2016-2020',
    sources: [211, 234, 235],
  },
  {
    id: 'epidemics-plan-2020',
    key: true,
    type: 'action-plan',
    title:
      'Comprehensive Plan of Joint Measures of the SCO Member States to counter epidemic threats in the region',
    themes: ['health'],
    sources: [211],
  },
  {
    id: 'remote-areas-concept-2020',
    key: true,
    type: 'concept',
    title:
      'Concept of cooperation of the SCO Member States on developing remote and rural territories in the digital age',
    themes: ['digital', 'agriculture'],
    sources: [211],
    confidence: 'medium',
  },
  {
    id: 'covid-statement-2020',
    key: true,
    type: 'statement',
    title: 'Statement by the SCO Council of Heads of State on joint counteraction to COVID-19',
    themes: ['health'],
    sources: [236, 237],
  },
  {
    id: 'victory-75-statement-2020',
    type: 'statement',
    title:
      'Statement by the SCO Council of Heads of State on the 75th anniversary of victory in the Second World War',
    themes: ['foreign-policy'],
    sources: [236, 233],
  },
  {
    id: 'info-security-statement-2020',
    type: 'statement',
    title:
      'Statement by the SCO Council of Heads of State on cooperation in ensuring international information security',
    themes: ['information-security'],
    sources: [236, 237],
  },
  {
    id: 'digital-economy-statement-2020',
    type: 'statement',
    title: 'Statement by the SCO Council of Heads of State on cooperation in the digital economy',
    themes: ['digital', 'economy'],
    sources: [237, 234, 202],
  },
  {
    id: 'internet-terrorism-statement-2020',
    type: 'statement',
    title:
      'Statement by the SCO Council of Heads of State on countering the spread of terrorist, separatist and extremist ideology, including on the internet',
    themes: ['counter-terrorism', 'information-security'],
    sources: [236, 237],
  },
  {
    id: 'drug-statement-2020',
    type: 'statement',
    title: 'Statement by the SCO Council of Heads of State on the drug threat',
    themes: ['counter-narcotics'],
    sources: [236, 237],
  },
];
