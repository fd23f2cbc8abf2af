/** Dushanbe 2008: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2008-dushanbe',
  number: 8,
  start: '2008-08-28',
  end: '2008-08-28',
  place: 'dushanbe',
  host: 'tj',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Emomali Rahmon',
  state: 'tj',
  office: 'president',
  title: 'President of Tajikistan',
  sources: [86, 175],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [172, 86, 173, 175];

export const summit: SummitDetail = {
  id: '2008-dushanbe',
  venue: { name: { en: 'Somoni Palace (state guest house)' }, sources: [336] },
  chair,
  changes,
  nextChair: { state: 'ru', sources: [87, 88] },
  participation: 'complete',
  participants: [
    { state: 'tj', as: 'member', sources: [86, 175] },
    { state: 'kz', as: 'member', sources: [86, 175] },
    { state: 'cn', as: 'member', sources: [86, 175] },
    { state: 'kg', as: 'member', sources: [86, 175] },
    { state: 'ru', as: 'member', sources: [86, 175] },
    { state: 'uz', as: 'member', sources: [86, 175] },
    { state: 'ir', as: 'observer', sources: [86, 175] },
    { state: 'in', as: 'observer', sources: [86, 175] },
    { state: 'mn', as: 'observer', sources: [86, 175] },
    { state: 'pk', as: 'observer', sources: [86, 175] },
    { state: 'af', as: 'guest', sources: [86, 175] },
    { organisation: 'un', sources: [86, 175] },
    { organisation: 'cis', sources: [86, 175] },
    { organisation: 'csto', sources: [86, 175] },
    { official: 'secretary-general', sources: [86, 175] },
    { official: 'rats-director', sources: [86, 175] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'dushanbe-declaration-2008',
    key: true,
    type: 'declaration',
    title: 'Dushanbe Declaration of the Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['foreign-policy', 'security', 'energy'],
    sources: [172, 173, 174],
  },
  {
    id: 'ct-exercises-agreement-2008',
    key: true,
    type: 'agreement',
    title:
      'Agreement on the procedure for organizing and holding joint counter-terrorism exercises by SCO member states',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2014-03-14' },
    sources: [86, 175, 176],
  },
  {
    id: 'dialogue-partner-regulation-2008',
    key: true,
    type: 'regulation',
    title: 'Regulations on the status of dialogue partner of the Shanghai Cooperation Organization',
    themes: ['enlargement', 'institution'],
    sources: [175, 177],
  },
  {
    id: 'arms-agreement-2008',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Governments of the SCO Member States on Cooperation in Combating Illicit Trafficking in Weapons, Ammunition and Explosives',
    themes: ['security', 'counter-terrorism'],
    sources: [178],
  },
];
