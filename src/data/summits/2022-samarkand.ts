/** Samarkand 2022: the details of the summit, and the documents that it adopted. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = {
  id: '2022-samarkand',
  number: 22,
  start: '2022-09-15',
  end: '2022-09-16',
  place: 'samarkand',
  host: 'uz',
};

export const chair: Required<SummitDetail>['chair'] = {
  name: 'Shavkat Mirziyoyev',
  state: 'uz',
  office: 'president',
  title: 'President of Uzbekistan',
  sources: [389, 390],
};

export const changes: SummitDetail['changes'] = [
  { state: 'ir', change: 'memorandum-signed', sources: [242, 72] },
  { state: 'by', change: 'accession-started', sources: [242, 72] },
  { state: 'mv', change: 'dialogue-partner-granted', sources: [242, 72] },
  { state: 'bh', change: 'dialogue-partner-granted', sources: [242, 72] },
  { state: 'ae', change: 'dialogue-partner-granted', sources: [242, 72] },
  { state: 'mm', change: 'dialogue-partner-granted', sources: [242, 72] },
  { state: 'kw', change: 'dialogue-partner-granted', sources: [242, 72] },
  { state: 'eg', change: 'dialogue-partner', date: '2022-09-14', sources: [393], confidence: 'medium' },
  { state: 'qa', change: 'dialogue-partner', date: '2022-09-14', sources: [394], confidence: 'medium' },
  { state: 'sa', change: 'dialogue-partner', sources: [24], confidence: 'medium' },
];

export const sources: SummitDetail['sources'] = [243, 242, 244, 245, 247, 72];

export const summit: SummitDetail = {
  id: '2022-samarkand',
  venue: { name: { en: 'Congress Center, Silk Road Samarkand tourist complex' }, sources: [391, 392] },
  chair,
  changes,
  adopted: { count: 44, sources: [72] },
  nextChair: { state: 'in', sources: [101, 102] },
  participation: 'partial',
  participants: [
    { state: 'uz', as: 'member', sources: [389, 390, 247] },
    { state: 'cn', as: 'member', sources: [389, 390, 247] },
    { state: 'ru', as: 'member', sources: [389, 390, 247] },
    { state: 'kz', as: 'member', sources: [389, 390, 247] },
    { state: 'kg', as: 'member', sources: [389, 390, 247] },
    { state: 'tj', as: 'member', sources: [389, 390, 247] },
    { state: 'in', as: 'member', sources: [389, 390, 247] },
    { state: 'pk', as: 'member', sources: [389, 390, 247] },
    { state: 'by', as: 'observer', sources: [389, 390, 247] },
    { state: 'ir', as: 'observer', sources: [389, 390, 247] },
    { state: 'mn', as: 'observer', sources: [389, 390, 247, 395] },
    { state: 'tm', as: 'guest', sources: [389, 390, 247] },
    { state: 'az', as: 'dialogue-partner', sources: [389, 390, 247] },
    { state: 'tr', as: 'dialogue-partner', sources: [389, 390, 247] },
    { organisation: 'un', sources: [396, 397] },
    { official: 'secretary-general', sources: [398] },
  ],
  sources,
};

export const documents: readonly AdoptedDocument[] = [
  {
    id: 'samarkand-declaration-2022',
    key: true,
    type: 'declaration',
    title: 'Samarkand Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation',
    themes: ['foreign-policy', 'security', 'economy'],
    sources: [242, 243, 244, 245, 246, 72],
  },
  {
    id: 'treaty-action-plan-2023-2027',
    key: true,
    type: 'action-plan',
    title:
      'Comprehensive Action Plan for 2023–2027 for the implementation of the Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the SCO Member States',
    themes: ['foreign-policy', 'security', 'economy', 'culture-and-people'],
    period: { from: '2023', to: '2027' },
    succeeds: 'treaty-action-plan-2018-2022',
    sources: [242, 247, 72],
  },
  {
    id: 'connectivity-concept-2022',
    key: true,
    type: 'concept',
    title:
      'Concept of cooperation of the SCO Member States on the development of interconnectivity and the creation of efficient transport corridors',
    themes: ['transport', 'trade-and-investment'],
    sources: [242, 247, 72],
  },
  {
    id: 'national-currencies-roadmap-2022',
    key: true,
    type: 'action-plan',
    title:
      'Roadmap for the gradual increase in the share of national currencies in mutual settlements of the SCO Member States',
    themes: ['finance', 'trade-and-investment'],
    sources: [247, 72],
  },
  {
    id: 'goodwill-ambassador-regulation-2022',
    type: 'regulation',
    title: 'Regulations on the honorary title of SCO Goodwill Ambassador',
    themes: ['culture-and-people', 'institution'],
    sources: [242, 72],
  },
  {
    id: 'iran-memorandum-2022',
    type: 'memorandum',
    title: 'Memorandum of Obligations of the Islamic Republic of Iran for obtaining SCO member status',
    themes: ['enlargement'],
    states: ['ir'],
    sources: [248, 23, 24, 242, 72],
    correction: 'document/iran-memorandum-2022',
  },
  {
    id: 'belarus-accession-start-2022',
    type: 'decision',
    title:
      'Decision on launching the procedure of admitting the Republic of Belarus as a member of the Shanghai Cooperation Organization',
    themes: ['enlargement'],
    states: ['by'],
    sources: [242, 72],
  },
  {
    id: 'new-dialogue-partners-2022',
    type: 'decision',
    title:
      'Decisions on granting the status of Shanghai Cooperation Organization dialogue partner to the Republic of Maldives, the Kingdom of Bahrain, the Republic of the Union of Myanmar, the State of Kuwait and the United Arab Emirates',
    themes: ['enlargement'],
    states: ['mv', 'bh', 'mm', 'kw', 'ae'],
    sources: [242, 72],
  },
  {
    id: 'climate-statement-2022',
    type: 'statement',
    title: 'Statement by the SCO Council of Heads of State on responding to climate change',
    themes: ['environment'],
    sources: [243, 247],
  },
  {
    id: 'supply-chain-statement-2022',
    type: 'statement',
    title:
      'Statement by the SCO Council of Heads of State on ensuring reliable, sustainable and diversified supply chains',
    themes: ['trade-and-investment', 'economy'],
    sources: [243, 247],
  },
  {
    id: 'food-security-statement-2022',
    type: 'statement',
    title: 'Statement by the SCO Council of Heads of State on ensuring global food security',
    themes: ['agriculture'],
    sources: [243, 247],
  },
  {
    id: 'energy-security-statement-2022',
    type: 'statement',
    title: 'Statement by the SCO Council of Heads of State on ensuring international energy security',
    themes: ['energy'],
    sources: [243, 247],
  },
  {
    id: 'tourism-agreement-2022',
    key: true,
    type: 'agreement',
    title:
      'Agreement between the Governments of the SCO Member States on the development of cooperation in tourism',
    themes: ['tourism'],
    sources: [249, 250],
  },
  {
    id: 'varanasi-capital-2022',
    type: 'decision',
    title: 'Decision declaring Varanasi the SCO Tourism and Cultural Capital for 2022–2023',
    themes: ['tourism', 'culture-and-people'],
    states: ['in'],
    sources: [102, 251],
  },
  {
    id: 'unesco-memorandum-2022',
    type: 'decision',
    title: 'Decision on signing the Memorandum between the SCO Secretariat and UNESCO (2023–2027)',
    themes: ['culture-and-people', 'institution'],
    sources: [252],
  },
  {
    id: 'improving-sco-2022',
    type: 'decision',
    title: 'Decision on improvement of the Shanghai Cooperation Organization activities',
    themes: ['institution'],
    sources: [242, 72],
  },
];
