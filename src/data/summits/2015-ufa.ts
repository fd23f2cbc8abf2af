/** Ufa 2015: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2015-ufa',
  number: 15,
  start: '2015-07-09',
  end: '2015-07-10',
  place: 'ufa',
  host: 'ru',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Vladimir Putin',
  state: 'ru',
  office: 'president',
  title: 'President of Russia',
  sources: [358, 359],
};

export const changes: SummitDetail['changes'] = [
  { state: 'in', change: 'accession-started', sources: [207, 138] },
  { state: 'pk', change: 'accession-started', sources: [207, 138] },
  { state: 'by', change: 'observer', sources: [207] },
  { state: 'az', change: 'dialogue-partner-granted', sources: [84] },
  { state: 'am', change: 'dialogue-partner-granted', sources: [84] },
  { state: 'kh', change: 'dialogue-partner-granted', sources: [84] },
  { state: 'np', change: 'dialogue-partner-granted', sources: [84] },
];

export const sources: SummitDetail['sources'] = [207, 138, 91];

export const summit: SummitDetail = {
  id: '2015-ufa',
  chair,
  changes,
  nextChair: { state: 'uz', sources: [29, 92] },
  participation: 'partial',
  participants: [
    { state: 'ru', as: 'member', sources: [358, 360, 361] },
    { state: 'cn', as: 'member', sources: [358] },
    { state: 'kz', as: 'member', sources: [358] },
    { state: 'kg', as: 'member', sources: [358] },
    { state: 'tj', as: 'member', sources: [358, 362] },
    { state: 'uz', as: 'member', sources: [358, 363] },
    { state: 'af', as: 'observer', sources: [360, 91] },
    { state: 'in', as: 'observer', sources: [364, 91] },
    { state: 'ir', as: 'observer', sources: [91], confidence: 'medium' },
    { state: 'mn', as: 'observer', sources: [91], confidence: 'medium' },
    { state: 'pk', as: 'observer', sources: [91, 698] },
    { state: 'tm', as: 'guest', sources: [91], confidence: 'medium' },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'ufa-declaration-2015',
    key: true,
    type: 'declaration',
    title: 'Ufa Declaration by the Heads of Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security', 'economy'],
    sources: [138, 207],
  },
  {
    id: 'development-strategy-2025',
    key: true,
    type: 'strategy',
    title: 'Development Strategy of the Shanghai Cooperation Organization until 2025',
    themes: ['institution', 'economy', 'security', 'culture-and-people'],
    period: { to: '2025' },
    sources: [138, 207, 166],
  },
  {
    id: 'border-cooperation-agreement-2015',
    key: true,
    type: 'agreement',
    title:
      'Agreement on Cooperation and Interaction of the Shanghai Cooperation Organization Member States on Border Issues',
    themes: ['security'],
    period: { from: '2016-10-29' },
    sources: [138],
  },
  {
    id: 'drug-statement-2015',
    key: true,
    type: 'statement',
    title: 'Statement by the Heads of the SCO Member States on the drug threat',
    themes: ['counter-narcotics'],
    sources: [138, 207],
  },
  {
    id: 'victory-70-statement-2015',
    type: 'statement',
    title:
      'Statement by the Heads of the SCO Member States on the 70th anniversary of the victory in the Second World War',
    themes: ['foreign-policy'],
    sources: [138, 207],
  },
  {
    id: 'india-pakistan-start-2015',
    type: 'decision',
    title: 'Decisions to launch the procedure for admitting India and Pakistan',
    themes: ['enlargement'],
    states: ['in', 'pk'],
    sources: [138, 207],
  },
  {
    id: 'belarus-observer-2015',
    type: 'decision',
    title: 'Decision to grant Belarus observer status',
    themes: ['enlargement'],
    states: ['by'],
    sources: [207, 84],
  },
  {
    id: 'ct-programme-2016-2018',
    key: true,
    type: 'programme',
    title:
      'Programme of Cooperation of SCO Member States in Combating Terrorism, Separatism and Extremism for 2016–2018',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2016', to: '2018' },
    succeeds: 'ct-programme-2013-2015',
    sources: [208, 209, 210],
    confidence: 'medium',
  },
  {
    id: 'dialogue-partners-decision-2015',
    type: 'decision',
    title: 'Decision on granting dialogue partner status to Azerbaijan, Armenia, Cambodia and Nepal',
    themes: ['enlargement'],
    states: ['az', 'am', 'kh', 'np'],
    sources: [210],
    confidence: 'medium',
  },
];
