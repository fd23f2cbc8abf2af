/** Beijing 2012: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2012-beijing',
  number: 12,
  start: '2012-06-06',
  end: '2012-06-07',
  place: 'beijing',
  host: 'cn',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Hu Jintao',
  state: 'cn',
  office: 'president',
  title: 'President of China',
  sources: [44],
};

export const changes: SummitDetail['changes'] = [
  { state: 'af', change: 'observer', sources: [45, 138] },
  { state: 'tr', change: 'dialogue-partner-granted', sources: [45, 138] },
];

export const sources: SummitDetail['sources'] = [195, 196, 345, 45, 44];

export const summit: SummitDetail = {
  id: '2012-beijing',
  venue: { name: { en: 'Great Hall of the People' }, sources: [346] },
  chair,
  changes,
  adopted: { count: 10, sources: [45] },
  nextChair: { state: 'kg', sources: [10, 83], confidence: 'medium' },
  participation: 'partial',
  participants: [
    { state: 'cn', as: 'member', sources: [44] },
    { state: 'kz', as: 'member', sources: [44] },
    { state: 'kg', as: 'member', sources: [44] },
    { state: 'ru', as: 'member', sources: [44] },
    { state: 'tj', as: 'member', sources: [44] },
    { state: 'uz', as: 'member', sources: [44] },
    { state: 'ir', as: 'observer', sources: [44, 347] },
    { state: 'mn', as: 'observer', sources: [44, 347] },
    { state: 'pk', as: 'observer', sources: [44, 347] },
    { state: 'in', as: 'observer', sources: [44, 347] },
    { state: 'af', as: 'guest', sources: [44, 347] },
    { state: 'tm', as: 'guest', sources: [44, 347] },
    { organisation: 'un', sources: [44] },
    { organisation: 'cis', sources: [44] },
    { organisation: 'eurasec', sources: [347] },
    { organisation: 'csto', sources: [347] },
    { official: 'secretary-general', sources: [44] },
    { official: 'rats-director', sources: [44] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'beijing-declaration-2012',
    key: true,
    type: 'declaration',
    title:
      'Declaration by the Heads of the Member States of the Shanghai Cooperation Organization on Building a Region of Lasting Peace and Common Prosperity',
    themes: ['foreign-policy', 'security', 'economy'],
    sources: [195, 196, 45],
  },
  {
    id: 'strategic-directions-2012',
    key: true,
    type: 'strategy',
    title: 'Main Directions of the Strategy for the Medium-Term Development of the SCO',
    themes: ['institution', 'economy', 'security'],
    sources: [197],
    confidence: 'medium',
  },
  {
    id: 'afghanistan-observer-2012',
    key: true,
    type: 'decision',
    title: 'Decision to grant Afghanistan observer status',
    themes: ['enlargement'],
    states: ['af'],
    sources: [45, 138],
  },
  {
    id: 'turkey-dialogue-partner-2012',
    key: true,
    type: 'decision',
    title: 'Decision to grant Turkey dialogue partner status',
    themes: ['enlargement'],
    states: ['tr'],
    sources: [45, 138],
  },
  {
    id: 'ct-programme-2013-2015',
    type: 'programme',
    title:
      'Programme of Cooperation of SCO Member States in Combating Terrorism, Separatism and Extremism for 2013–2015',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2013', to: '2015' },
    succeeds: 'ct-programme-2010-2012',
    sources: [347],
    confidence: 'medium',
  },
  {
    id: 'political-measures-decision-2012',
    type: 'decision',
    title:
      'Decision on political and diplomatic measures and mechanisms of response to situations that threaten peace, security and stability in the region',
    themes: ['security'],
    sources: [347, 198],
  },
];
