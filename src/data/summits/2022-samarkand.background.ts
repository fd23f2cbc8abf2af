/** Samarkand 2022: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.',
  url: 'https://malta.mid.ru/en/embassy/press-centre/news/press_release_on_the_2022_annual_summit_of_the_shangai_cooperation_organisation',
  notes: [
    'In the chair: reports of the day say outright that he presided.',
    'The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.',
  ],
  participationNote:
    'Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.',
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
      note: 'On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.',
    },
  },
  documents: {
    'samarkand-declaration-2022': {
      summary: 'Takes joint lines on trade barriers, the digital divide and global disorder.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20220916.D1E.html' },
    },
    'treaty-action-plan-2023-2027': {
      summary: 'Third plan of five years for carrying out the 2007 treaty.',
      titleIsOfficial: true,
      related: ['good-neighbourliness-treaty-2007'],
    },
    'connectivity-concept-2022': {
      summary: 'Steers work on Eurasian rail, road and multimodal links.',
      titleIsOfficial: true,
    },
    'national-currencies-roadmap-2022': {
      summary: 'Maps the stages for trade to leave third-country currencies behind.',
      titleIsOfficial: true,
      note: 'An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.',
    },
    'goodwill-ambassador-regulation-2022': { summary: 'Creates an honorary title.', titleIsOfficial: true },
    'iran-memorandum-2022': {
      summary: 'What Iran commits to before it is a member.',
      titleIsOfficial: true,
      texts: { uz: 'https://lex.uz/uz/docs/6486537' },
    },
    'belarus-accession-start-2022': { summary: 'Started the accession of Belarus.', titleIsOfficial: false },
    'new-dialogue-partners-2022': {
      summary: 'Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.',
      titleIsOfficial: false,
    },
    'climate-statement-2022': {
      summary: 'Shared view on dealing with climate change.',
      titleIsOfficial: false,
    },
    'supply-chain-statement-2022': {
      summary: 'Calls for open and steady supply lines.',
      titleIsOfficial: false,
    },
    'food-security-statement-2022': {
      summary: 'States a joint view on how to maintain world food security.',
      titleIsOfficial: false,
      texts: { zh: 'http://www.slrbs.com/news/guonei/2022-09-17/1375114.html' },
      related: ['food-security-statement-2021'],
    },
    'energy-security-statement-2022': {
      summary: 'States a joint view on world energy security.',
      titleIsOfficial: false,
    },
    'tourism-agreement-2022': {
      summary: 'Governments agree in it to develop tourism among members.',
      titleIsOfficial: true,
      related: ['tourism-programme-2016'],
    },
    'varanasi-capital-2022': { summary: 'Names the Indian city for the year.', titleIsOfficial: true },
    'unesco-memorandum-2022': {
      summary: 'Links work with UNESCO for five years.',
      titleIsOfficial: true,
    },
    'improving-sco-2022': {
      summary: 'Began the debate on reform of the SCO.',
      followUp: 'The debate later led to the single partner status of 2025.',
      titleIsOfficial: false,
      note: 'Numbered list of the Council’s decisions, third item.',
    },
  },
};
