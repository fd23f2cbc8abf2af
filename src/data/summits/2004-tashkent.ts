/** Tashkent 2004: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2004-tashkent',
  number: 4,
  start: '2004-06-17',
  end: '2004-06-17',
  place: 'tashkent',
  host: 'uz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Islam Karimov',
  state: 'uz',
  office: 'president',
  title: 'President of Uzbekistan',
  sources: [136],
  confidence: 'medium',
};

export const changes: SummitDetail['changes'] = [{ state: 'mn', change: 'observer', sources: [9, 142, 138] }];

export const sources: SummitDetail['sources'] = [136, 35, 9, 8, 122];

export const summit: SummitDetail = {
  id: '2004-tashkent',
  chair,
  changes,
  nextChair: { state: 'kz', sources: [10, 83, 8, 84], confidence: 'medium' },
  participation: 'partial',
  participants: [
    { state: 'uz', as: 'member', sources: [325, 694] },
    { state: 'cn', as: 'member', sources: [325, 693, 694] },
    { state: 'kz', as: 'member', sources: [325, 693], confidence: 'medium' },
    { state: 'kg', as: 'member', sources: [325, 693], confidence: 'medium' },
    { state: 'ru', as: 'member', sources: [325, 693, 694] },
    { state: 'tj', as: 'member', sources: [325, 693], confidence: 'medium' },
    { state: 'af', as: 'guest', sources: [326] },
    { state: 'mn', as: 'guest', sources: [], confidence: 'medium' },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'tashkent-declaration-2004',
    key: true,
    type: 'declaration',
    title: 'Tashkent Declaration by the Heads of the Member States of the Shanghai Cooperation Organization',
    themes: ['institution', 'security', 'economy', 'foreign-policy'],
    sources: [136, 35, 137],
  },
  {
    id: 'anti-drug-agreement-2004',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Member States of the Shanghai Cooperation Organization on Cooperation in Combating Illicit Trafficking in Narcotic Drugs, Psychotropic Substances and their Precursors',
    themes: ['counter-narcotics', 'security'],
    sources: [138, 139, 140],
  },
  {
    id: 'observer-status-regulation-2004',
    type: 'regulation',
    title: 'Regulations on Observer Status at the Shanghai Cooperation Organization',
    themes: ['enlargement', 'institution'],
    sources: [136, 141],
  },
  {
    id: 'mongolia-observer-2004',
    type: 'decision',
    title: 'Decision to grant Mongolia observer status',
    themes: ['enlargement'],
    states: ['mn'],
    sources: [9, 138, 142],
  },
  {
    id: 'secretariat-host-agreement-2004',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the SCO and the Government of the People’s Republic of China on the conditions of stay of the SCO Secretariat in China',
    themes: ['institution'],
    states: ['cn'],
    sources: [37, 143, 144],
  },
  {
    id: 'privileges-convention-2004',
    key: true,
    type: 'convention',
    title: 'Convention on Privileges and Immunities of the Shanghai Cooperation Organization',
    themes: ['institution'],
    period: { from: '2007-10-04' },
    sources: [145, 146],
  },
  {
    id: 'rats-secrecy-agreement-2004',
    key: true,
    type: 'agreement',
    title:
      'Agreement on Ensuring the Protection of Secret Information within the Framework of the SCO Regional Anti-Terrorist Structure',
    themes: ['counter-terrorism', 'institution'],
    sources: [147, 701],
  },
  {
    id: 'rats-database-agreement-2004',
    type: 'agreement',
    title:
      'Agreement on the Data Bank of the Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization',
    themes: ['counter-terrorism', 'institution'],
    sources: [148, 149],
  },
  {
    id: 'sco-day-2004',
    type: 'decision',
    title: 'Decision establishing the Day of the Shanghai Cooperation Organization',
    themes: ['institution'],
    sources: [],
    confidence: 'medium',
  },
];
