/** Shanghai 2006: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2006-shanghai',
  number: 6,
  start: '2006-06-15',
  end: '2006-06-15',
  place: 'shanghai',
  host: 'cn',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Hu Jintao',
  state: 'cn',
  office: 'president',
  title: 'President of China',
  sources: [331, 332],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [156, 155, 157, 158, 122];

export const summit: SummitDetail = {
  id: '2006-shanghai',
  venue: { name: { en: 'Shanghai International Convention Center, Pudong' }, sources: [332, 333] },
  chair,
  changes,
  nextChair: { state: 'kg', sources: [10, 83, 8, 84], confidence: 'medium' },
  participation: 'complete',
  participants: [
    { state: 'cn', as: 'member', sources: [156, 158] },
    { state: 'kz', as: 'member', sources: [156, 158] },
    { state: 'kg', as: 'member', sources: [156, 158] },
    { state: 'ru', as: 'member', sources: [156, 158] },
    { state: 'tj', as: 'member', sources: [156, 158] },
    { state: 'uz', as: 'member', sources: [156, 158] },
    { state: 'in', as: 'observer', sources: [156, 158, 332] },
    { state: 'ir', as: 'observer', sources: [156, 158, 332] },
    { state: 'mn', as: 'observer', sources: [156, 158, 332] },
    { state: 'pk', as: 'observer', sources: [156, 158, 332] },
    { state: 'af', as: 'guest', sources: [156, 158, 332] },
    { organisation: 'cis', sources: [156, 158] },
    { organisation: 'asean', sources: [156, 158] },
    { official: 'secretary-general', sources: [156, 158] },
    { official: 'rats-director', sources: [156, 158] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'fifth-anniversary-declaration-2006',
    key: true,
    type: 'declaration',
    title: 'Declaration on the Fifth Anniversary of the Shanghai Cooperation Organization',
    themes: ['institution', 'foreign-policy'],
    sources: [155, 156, 157],
  },
  {
    id: 'info-security-statement-2006',
    type: 'statement',
    title:
      'Statement by the Heads of State of the Member States of the Shanghai Cooperation Organization on International Information Security',
    themes: ['information-security'],
    sources: [156, 158, 159],
  },
  {
    id: 'ct-programme-2007-2009',
    key: true,
    type: 'programme',
    title:
      'Programme of Cooperation of SCO Member States in Combating Terrorism, Separatism and Extremism for 2007–2009',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2007', to: '2009' },
    sources: [156, 158],
  },
  {
    id: 'secretariat-regulation-2006',
    type: 'regulation',
    title: 'Regulations of the SCO Secretariat (new version)',
    themes: ['institution'],
    sources: [156, 158],
  },
  {
    id: 'channels-agreement-2006',
    key: true,
    type: 'agreement',
    title:
      'Agreement on Cooperation in Identifying and Blocking the Channels of Penetration into the Territories of the SCO Member States of Persons Involved in Terrorist, Separatist and Extremist Activities',
    themes: ['counter-terrorism', 'security'],
    sources: [160, 146],
  },
  {
    id: 'joint-measures-agreement-2006',
    key: true,
    type: 'agreement',
    title:
      'Agreement on the Procedure for Organizing and Conducting Joint Anti-Terrorist Measures in the Territories of the SCO Member States',
    themes: ['counter-terrorism', 'security'],
    sources: [161],
  },
  {
    id: 'education-agreement-2006',
    key: true,
    type: 'agreement',
    title: 'Agreement between the Governments of the SCO Member States on Cooperation in Education',
    themes: ['culture-and-people'],
    sources: [162],
  },
  {
    id: 'charter-amendment-protocol-2006',
    type: 'agreement',
    title: 'Protocol amending the Charter of the Shanghai Cooperation Organisation',
    themes: ['institution'],
    sources: [163],
  },
];
