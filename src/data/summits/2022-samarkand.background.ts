/** Samarkand 2022: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    "Back in person after three years, leaders approved a record package: Iran's memorandum, four global statements and a plan for national-currency settlements.",
  url: 'https://malta.mid.ru/en/embassy/press-centre/news/press_release_on_the_2022_annual_summit_of_the_shangai_cooperation_organisation',
  notes: [
    'In the chair: reports of the day say outright that he presided; better than the preview now cited.',
    'Memorandum signed in Tashkent on the eve of the summit.',
  ],
  participationNote:
    'States complete per source (Russian foreign ministry, People\'s Daily text in Rossiyskaya Gazeta and CRNTT). "Representatives of invited international organisations" are reported but, the UN apart, not named. Some previews announced the prime minister of Armenia; no list from the day has him.',
  delegations: {
    uz: {
      name: 'Shavkat Mirziyoyev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kz: {
      name: 'Kassym-Jomart Tokayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    kg: { name: 'Sadyr Japarov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    pk: {
      name: 'Shehbaz Sharif',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Ebrahim Raisi', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Ukhnaagiin Khürelsükh',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    tm: {
      name: 'Serdar Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the chair',
    },
    az: {
      name: 'Ilham Aliyev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'invited as guest of the chair',
    },
    tr: {
      name: 'Recep Tayyip Erdoğan',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'invited as guest of the chair',
    },
    un: {
      name: 'Rosemary A. DiCarlo',
      office: 'Under-Secretary-General for Political and Peacebuilding Affairs',
      attendance: 'in-person',
    },
    'secretary-general': {
      name: 'Zhang Ming',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
      note: 'The Secretariat reports him at a meeting on the sidelines on 15 September 2022.',
    },
  },
  documents: {
    'samarkand-declaration-2022': {
      summary: 'Sets joint positions on global disorder, trade barriers and the digital divide.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20220916.D1E.html' },
    },
    'treaty-action-plan-2023-2027': {
      summary: 'Third five-year plan for the 2007 treaty.',
      titleIsOfficial: true,
      related: ['good-neighbourliness-treaty-2007'],
    },
    'connectivity-concept-2022': {
      summary: 'Guides work on rail, road and multimodal links across Eurasia.',
      titleIsOfficial: true,
    },
    'national-currencies-roadmap-2022': {
      summary: 'Plans a step-by-step move away from third-country currencies in trade.',
      titleIsOfficial: true,
      note: "Roadmap in the Russian foreign ministry's English text; 'action plan' in an Uzbek translation.",
    },
    'goodwill-ambassador-regulation-2022': { summary: 'Creates an honorary title.', titleIsOfficial: true },
    'iran-memorandum-2022': {
      summary: "Lists Iran's commitments before membership.",
      titleIsOfficial: true,
      texts: { uz: 'https://lex.uz/uz/docs/6486537' },
    },
    'belarus-accession-start-2022': { summary: 'Started the accession of Belarus.', titleIsOfficial: false },
    'new-dialogue-partners-2022': {
      summary: 'Five decisions that widened the partner circle to the Gulf and South-East Asia.',
      titleIsOfficial: false,
    },
    'climate-statement-2022': {
      summary: 'Joint position on responding to climate change.',
      titleIsOfficial: false,
    },
    'supply-chain-statement-2022': {
      summary: 'Calls for open and steady supply lines.',
      titleIsOfficial: false,
    },
    'food-security-statement-2022': {
      summary: 'Joint position on safeguarding world food security.',
      titleIsOfficial: false,
      texts: { zh: 'http://www.slrbs.com/news/guonei/2022-09-17/1375114.html' },
      related: ['food-security-statement-2021'],
    },
    'energy-security-statement-2022': {
      summary: 'Joint position on international energy security.',
      titleIsOfficial: false,
    },
    'tourism-agreement-2022': {
      summary: 'Intergovernmental agreement on developing tourism between members.',
      titleIsOfficial: true,
      related: ['tourism-programme-2016'],
    },
    'varanasi-capital-2022': { summary: 'Names the Indian city for the year.', titleIsOfficial: true },
    'unesco-memorandum-2022': {
      summary: 'Opens a five-year working link with UNESCO.',
      titleIsOfficial: true,
    },
    'improving-sco-2022': {
      summary: 'Opened the reform debate that later led to the single partner status of 2025.',
      titleIsOfficial: false,
      note: 'Third item of the numbered list of Council decisions.',
    },
  },
};
