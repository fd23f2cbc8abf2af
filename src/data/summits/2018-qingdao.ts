/** Qingdao 2018: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2018-qingdao',
  number: 18,
  start: '2018-06-09',
  end: '2018-06-10',
  place: 'qingdao',
  host: 'cn',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Xi Jinping',
  state: 'cn',
  office: 'president',
  title: 'President of China',
  sources: [223],
};

export const changes: SummitDetail['changes'] = [];

export const sources: SummitDetail['sources'] = [223, 226];

export const summit: SummitDetail = {
  id: '2018-qingdao',
  venue: { name: { en: 'Qingdao International Convention Center' }, sources: [], confidence: 'medium' },
  chair,
  changes,
  adopted: {
    count: 23,
    sources: [223],
    confidence: 'medium',
  },
  nextChair: { state: 'kg', sources: [94, 95] },
  participation: 'complete',
  participants: [
    { state: 'cn', as: 'member', sources: [374, 375] },
    { state: 'in', as: 'member', sources: [374, 375] },
    { state: 'kz', as: 'member', sources: [374, 375] },
    { state: 'kg', as: 'member', sources: [374, 375] },
    { state: 'pk', as: 'member', sources: [650, 374] },
    { state: 'ru', as: 'member', sources: [374, 375] },
    { state: 'tj', as: 'member', sources: [374, 375] },
    { state: 'uz', as: 'member', sources: [374, 375] },
    { state: 'af', as: 'observer', sources: [376, 375] },
    { state: 'by', as: 'observer', sources: [376, 375] },
    { state: 'ir', as: 'observer', sources: [376, 375] },
    { state: 'mn', as: 'observer', sources: [376, 375] },
    { organisation: 'un', sources: [377] },
    { organisation: 'asean', sources: [374] },
    { organisation: 'cis', sources: [378] },
    { organisation: 'csto', sources: [378] },
    { organisation: 'cica', sources: [374] },
    { organisation: 'eec', sources: [] },
    { organisation: 'wb', sources: [374] },
    { organisation: 'imf', sources: [374] },
    { official: 'secretary-general', sources: [] },
    { official: 'rats-director', sources: [] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'qingdao-declaration-2018',
    key: true,
    type: 'declaration',
    title: 'Qingdao Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation',
    themes: ['foreign-policy', 'security', 'economy'],
    sources: [223, 224, 225],
  },
  {
    id: 'treaty-action-plan-2018-2022',
    key: true,
    type: 'action-plan',
    title:
      'Action Plan for 2018–2022 to implement the Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the SCO Member States',
    themes: ['foreign-policy', 'security', 'economy', 'culture-and-people'],
    period: { from: '2018', to: '2022' },
    succeeds: 'treaty-action-plan-2013-2017',
    sources: [223],
  },
  {
    id: 'ct-programme-2019-2021',
    key: true,
    type: 'programme',
    title:
      'Programme of Cooperation of the SCO Member States in Combating Terrorism, Separatism and Extremism for 2019–2021',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2019', to: '2021' },
    succeeds: 'ct-programme-2016-2018',
    sources: [223],
  },
  {
    id: 'anti-drug-strategy-2018-2023',
    key: true,
    type: 'strategy',
    title: 'Anti-Drug Strategy of the SCO Member States for 2018–2023',
    themes: ['counter-narcotics', 'health'],
    period: { from: '2018', to: '2023' },
    succeeds: 'anti-drug-strategy-2011-2016',
    sources: [223, 226],
  },
  {
    id: 'anti-drug-programme-2018-2023',
    key: true,
    type: 'programme',
    title: 'Programme of Action to implement the SCO Anti-Drug Strategy for 2018–2023',
    themes: ['counter-narcotics'],
    period: { from: '2018', to: '2023' },
    succeeds: 'anti-drug-programme-2011-2016',
    sources: [226],
  },
  {
    id: 'trade-facilitation-statement-2018',
    type: 'statement',
    title: 'Joint Statement of the SCO Heads of State on Trade Facilitation',
    themes: ['trade-and-investment'],
    sources: [227],
  },
  {
    id: 'youth-appeal-2018',
    type: 'statement',
    title: 'Joint Appeal of the SCO Heads of State to Youth',
    themes: ['culture-and-people'],
    sources: [227],
  },
  {
    id: 'epidemics-statement-2018',
    type: 'statement',
    title:
      'Statement of the SCO Heads of State on Joint Counteraction to the Threat of Epidemics in the SCO Space',
    themes: ['health'],
    sources: [227],
  },
];
