/** Yekaterinburg 2009: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2009-yekaterinburg',
  number: 9,
  start: '2009-06-15',
  end: '2009-06-16',
  place: 'yekaterinburg',
  host: 'ru',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Dmitry Medvedev',
  state: 'ru',
  office: 'president',
  title: 'President of Russia',
  sources: [87, 337, 179],
};

export const changes: SummitDetail['changes'] = [
  { state: 'lk', change: 'dialogue-partner-granted', sources: [25, 177] },
  { state: 'by', change: 'dialogue-partner-granted', sources: [25, 177] },
];

export const sources: SummitDetail['sources'] = [87, 25, 177, 179];

export const summit: SummitDetail = {
  id: '2009-yekaterinburg',
  venue: { name: { en: 'Hyatt Regency hotel' }, sources: [338, 339] },
  chair,
  changes,
  nextChair: { state: 'uz', sources: [89, 10] },
  participation: 'complete',
  participants: [
    { state: 'ru', as: 'member', sources: [87, 337] },
    { state: 'kz', as: 'member', sources: [87, 337] },
    { state: 'cn', as: 'member', sources: [87, 337] },
    { state: 'kg', as: 'member', sources: [87, 337] },
    { state: 'tj', as: 'member', sources: [87, 337] },
    { state: 'uz', as: 'member', sources: [87, 337] },
    { state: 'in', as: 'observer', sources: [87, 337] },
    { state: 'ir', as: 'observer', sources: [87, 337] },
    { state: 'mn', as: 'observer', sources: [87, 337] },
    { state: 'pk', as: 'observer', sources: [87, 337] },
    { state: 'af', as: 'guest', sources: [87, 337, 340] },
    { organisation: 'un', sources: [87, 337] },
    { organisation: 'cis', sources: [87, 337] },
    { organisation: 'eurasec', sources: [87, 337] },
    { organisation: 'csto', sources: [87, 337] },
    { official: 'secretary-general', sources: [87, 337] },
    { official: 'rats-director', sources: [87, 337] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'yekaterinburg-declaration-2009',
    key: true,
    type: 'declaration',
    title:
      'Yekaterinburg Declaration of the Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'finance', 'security'],
    sources: [179, 25],
  },
  {
    id: 'convention-against-terrorism-2009',
    key: true,
    type: 'convention',
    title: 'Convention of the Shanghai Cooperation Organization against Terrorism',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2012-01-14' },
    sources: [25, 177, 151, 180, 152],
  },
  {
    id: 'ct-programme-2010-2012',
    key: true,
    type: 'programme',
    title:
      'Programme of Cooperation of SCO Member States in Combating Terrorism, Separatism and Extremism for 2010–2012',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2010', to: '2012' },
    succeeds: 'ct-programme-2007-2009',
    sources: [25, 181],
  },
  {
    id: 'info-security-agreement-2009',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Governments of the SCO Member States on Cooperation in Ensuring International Information Security',
    themes: ['information-security'],
    sources: [177, 25, 146],
  },
  {
    id: 'ct-training-agreement-2009',
    key: true,
    type: 'agreement',
    title: 'Agreement on Training Personnel for Anti-Terrorist Units of the SCO Member States',
    themes: ['counter-terrorism'],
    period: { from: '2011-09-13' },
    sources: [25, 181],
  },
  {
    id: 'political-measures-regulation-2009',
    type: 'regulation',
    title:
      'Regulations on political and diplomatic measures and mechanisms of SCO response to situations endangering peace, security and stability in the region',
    themes: ['security', 'foreign-policy', 'institution'],
    sources: [177],
    confidence: 'medium',
  },
  {
    id: 'dialogue-partners-2009',
    type: 'decision',
    title: 'Decisions to grant Belarus and Sri Lanka dialogue partner status',
    themes: ['enlargement'],
    states: ['by', 'lk'],
    sources: [25, 177],
  },
];
