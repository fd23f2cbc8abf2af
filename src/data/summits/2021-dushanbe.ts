/** Dushanbe 2021: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2021-dushanbe',
  number: 21,
  start: '2021-09-16',
  end: '2021-09-17',
  place: 'dushanbe',
  host: 'tj',
  format: 'hybrid',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Emomali Rahmon',
  state: 'tj',
  office: 'president',
  title: 'President of Tajikistan',
  sources: [384],
};

export const changes: SummitDetail['changes'] = [
  { state: 'ir', change: 'accession-started', sources: [22, 241] },
  { state: 'sa', change: 'dialogue-partner-granted', sources: [22, 241] },
  { state: 'eg', change: 'dialogue-partner-granted', sources: [22, 241] },
  { state: 'qa', change: 'dialogue-partner-granted', sources: [22, 241] },
];

export const sources: SummitDetail['sources'] = [238, 384, 239, 22];

export const summit: SummitDetail = {
  id: '2021-dushanbe',
  venue: { name: { en: 'Kohi Navruz complex' }, sources: [384] },
  chair,
  changes,
  adopted: {
    count: 30,
    sources: [239, 241],
  },
  nextChair: { state: 'uz', sources: [100, 99] },
  participation: 'complete',
  participants: [
    { state: 'tj', as: 'member', sources: [385, 384] },
    { state: 'kz', as: 'member', sources: [385, 384] },
    { state: 'kg', as: 'member', sources: [385, 384] },
    { state: 'pk', as: 'member', sources: [385, 384] },
    { state: 'uz', as: 'member', sources: [385, 384] },
    { state: 'cn', as: 'member', sources: [385, 384] },
    { state: 'in', as: 'member', sources: [385, 384] },
    { state: 'ru', as: 'member', sources: [385, 384] },
    { state: 'by', as: 'observer', sources: [385, 384] },
    { state: 'ir', as: 'observer', sources: [385, 384, 386] },
    { state: 'mn', as: 'observer', sources: [385, 384] },
    { state: 'tm', as: 'guest', sources: [385, 384, 387] },
    { organisation: 'un', message: true, sources: [385] },
    { official: 'secretary-general', sources: [384, 388] },
    { official: 'rats-director', sources: [384, 388] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'dushanbe-declaration-2021',
    key: true,
    type: 'declaration',
    title: 'Dushanbe Declaration on the 20th Anniversary of the Shanghai Cooperation Organisation',
    themes: ['institution', 'foreign-policy', 'security'],
    sources: [238, 166],
  },
  {
    id: 'ct-programme-2022-2024',
    key: true,
    type: 'programme',
    title:
      'Programme of Cooperation of the SCO Member States in Countering Terrorism, Separatism and Extremism for 2022–2024',
    themes: ['counter-terrorism', 'security'],
    period: { from: '2022', to: '2024' },
    succeeds: 'ct-programme-2019-2021',
    sources: [239, 22, 240],
  },
  {
    id: 'anti-drug-workplan-2021-2023',
    key: true,
    type: 'action-plan',
    title:
      'Work plan for 2021–2023 to implement the programme of action of the Anti-Drug Strategy for 2018–2023',
    themes: ['counter-narcotics'],
    period: { from: '2021', to: '2023' },
    succeeds: 'anti-drug-workplan-2019-2020',
    sources: [239, 240],
  },
  {
    id: 'info-security-plan-2022-2023',
    key: true,
    type: 'action-plan',
    title:
      'Plan of interaction of the SCO Member States on ensuring international information security for 2022–2023',
    themes: ['information-security'],
    period: { from: '2022', to: '2023' },
    sources: [239, 240],
  },
  {
    id: 'covid-recovery-plan-2021-2023',
    type: 'action-plan',
    title:
      'Plan of joint measures of the SCO Member States to overcome the negative socio-economic consequences of the COVID-19 pandemic for 2021–2023',
    themes: ['health', 'economy'],
    period: { from: '2021', to: '2023' },
    sources: [239, 241],
  },
  {
    id: 'security-mechanisms-decision-2021',
    type: 'decision',
    title:
      'Decision on improving mechanisms for countering challenges and threats to the security of the SCO Member States',
    themes: ['security', 'counter-terrorism'],
    sources: [241, 239],
    confidence: 'medium',
  },
  {
    id: 'green-belt-programme-2021',
    key: true,
    type: 'programme',
    title: 'SCO Green Belt programme',
    themes: ['environment'],
    sources: [241, 711],
  },
  {
    id: 'iran-accession-start-2021',
    type: 'decision',
    title: 'Decision to launch the procedure for admitting Iran',
    themes: ['enlargement'],
    states: ['ir'],
    sources: [22, 241],
  },
  {
    id: 'arab-partners-2021',
    type: 'decision',
    title: 'Decisions to grant Egypt, Qatar and Saudi Arabia dialogue partner status',
    themes: ['enlargement'],
    states: ['eg', 'qa', 'sa'],
    sources: [22, 241],
  },
  {
    id: 'food-security-statement-2021',
    type: 'statement',
    title: 'Statement of the SCO Council of Heads of State on food security',
    themes: ['agriculture', 'trade-and-investment'],
    sources: [187],
  },
  {
    id: 'science-statement-2021',
    type: 'statement',
    title:
      'Statement of the SCO Council of Heads of State on cooperation in science, technology and innovation',
    themes: ['digital', 'economy'],
    sources: [202],
  },
];
