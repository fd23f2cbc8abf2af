/** Astana 2017: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2017-astana',
  number: 17,
  start: '2017-06-08',
  end: '2017-06-09',
  place: 'astana',
  host: 'kz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Nursultan Nazarbayev',
  state: 'kz',
  office: 'president',
  title: 'President of Kazakhstan',
  sources: [213],
};

export const changes: SummitDetail['changes'] = [
  { state: 'in', change: 'member', sources: [213, 214] },
  { state: 'pk', change: 'member', sources: [213, 214] },
];

export const sources: SummitDetail['sources'] = [213, 214, 142, 212];

export const summit: SummitDetail = {
  id: '2017-astana',
  venue: { name: { en: 'Palace of Independence' }, sources: [373] },
  chair,
  changes,
  adopted: { count: 11, sources: [214, 212] },
  nextChair: { state: 'cn', sources: [661, 93] },
  participation: 'complete',
  participants: [
    { state: 'kz', as: 'member', sources: [213] },
    { state: 'cn', as: 'member', sources: [213] },
    { state: 'kg', as: 'member', sources: [213] },
    { state: 'ru', as: 'member', sources: [213] },
    { state: 'tj', as: 'member', sources: [213] },
    { state: 'uz', as: 'member', sources: [213] },
    { state: 'in', as: 'member', sources: [213] },
    { state: 'pk', as: 'member', sources: [213] },
    { state: 'af', as: 'observer', sources: [213] },
    { state: 'by', as: 'observer', sources: [213] },
    { state: 'mn', as: 'observer', sources: [213] },
    { state: 'ir', as: 'observer', sources: [213] },
    { organisation: 'un', sources: [213] },
    { organisation: 'cis', sources: [213] },
    { organisation: 'csto', sources: [213] },
    { organisation: 'asean', sources: [213] },
    { organisation: 'cica', sources: [213] },
    { official: 'secretary-general', sources: [213] },
    { official: 'rats-director', sources: [213] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'astana-declaration-2017',
    key: true,
    type: 'declaration',
    title: 'Astana Declaration of the Heads of State of the Shanghai Cooperation Organisation',
    themes: ['foreign-policy', 'security', 'enlargement'],
    sources: [213, 214, 215, 216, 217],
  },
  {
    id: 'india-membership-2017',
    type: 'decision',
    title: 'Decision on completing the admission of India and granting it member status',
    themes: ['enlargement'],
    states: ['in'],
    sources: [214, 213],
  },
  {
    id: 'pakistan-membership-2017',
    type: 'decision',
    title: 'Decision on completing the admission of Pakistan and granting it member status',
    themes: ['enlargement'],
    states: ['pk'],
    sources: [214, 213],
  },
  {
    id: 'convention-extremism-2017',
    key: true,
    type: 'convention',
    title: 'Convention of the Shanghai Cooperation Organisation on Countering Extremism',
    themes: ['counter-terrorism', 'security'],
    sources: [214, 213, 212, 218, 219, 220, 153, 221, 154],
  },
  {
    id: 'rats-reps-regulation-2017',
    key: true,
    type: 'regulation',
    title:
      'Regulations on the Permanent Representative of an SCO Member State to the SCO Regional Anti-Terrorist Structure',
    themes: ['counter-terrorism', 'institution'],
    succeeds: 'rats-permanent-reps-2005',
    sources: [214],
    confidence: 'medium',
  },
  {
    id: 'contributions-decision-2017',
    type: 'decision',
    title: 'Decision on shared contributions following the admission of India and Pakistan',
    themes: ['finance', 'institution'],
    states: ['in', 'pk'],
    sources: [214],
    confidence: 'medium',
  },
  {
    id: 'ct-statement-2017',
    type: 'statement',
    title:
      'Statement by the Heads of the Member States of the Shanghai Cooperation Organisation on joint counteraction to international terrorism',
    themes: ['counter-terrorism', 'security'],
    sources: [222, 212, 130, 221],
  },
  {
    id: 'tourism-action-plan-2017-2018',
    key: true,
    type: 'action-plan',
    title:
      'Joint Action Plan for 2017–2018 to implement the Programme on the development of cooperation of SCO member states in tourism',
    themes: ['tourism'],
    period: { from: '2017', to: '2018' },
    sources: [212],
  },
  {
    id: 'icrc-memorandum-2017',
    signedBy: 'secretary-general',
    type: 'memorandum',
    title:
      'Memorandum of Understanding between the SCO Secretariat and the International Committee of the Red Cross',
    themes: ['institution'],
    sources: [212],
  },
  {
    id: 'termination-decisions-2017',
    type: 'decision',
    title: 'Decision terminating earlier decisions of the SCO Council of Heads of State',
    themes: ['institution'],
    sources: [214],
    confidence: 'medium',
  },
  {
    id: 'secretary-general-report-2017',
    type: 'decision',
    title:
      'Decision approving the Secretary-General’s report on the activities of the SCO over the past year',
    themes: ['institution'],
    sources: [214],
    confidence: 'medium',
  },
  {
    id: 'rats-report-2016',
    type: 'decision',
    title:
      'Decision approving the report of the Council of the Regional Anti-Terrorist Structure on its activities in 2016',
    themes: ['counter-terrorism', 'institution'],
    sources: [214],
    confidence: 'medium',
  },
];
