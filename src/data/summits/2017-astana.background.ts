/** Astana 2017: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'India and Pakistan became members, the first enlargement since 2001, and a convention against extremism was opened.',
  url: 'http://eng.sectsco.org/news/20170609/289274.html',
  notes: [
    "Venue: Xinhua reports Xi Jinping's arrival there to be met by Nazarbayev.",
    'Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.',
  ],
  participationNote:
    'List of the SCO Secretariat press release. Presiding (N. Nazarbayev "chaired the meeting") is confirmed by the same release; venue not named there.',
  delegations: {
    kz: {
      name: 'Nursultan Nazarbayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Almazbek Atambayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Shavkat Mirziyoyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
      role: 'admitted as a member at this meeting; the press release still lists the delegation among the observers',
    },
    pk: {
      name: 'Nawaz Sharif',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
      role: 'admitted as a member at this meeting; the press release still lists the delegation among the observers',
    },
    af: { name: 'Ashraf Ghani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Tsakhiagiin Elbegdorj',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    ir: {
      name: 'Mohammad Javad Zarif',
      office: 'Minister of Foreign Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
    },
    un: { name: 'António Guterres', office: 'Secretary-General', attendance: 'in-person' },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee - Executive Secretary',
      attendance: 'in-person',
    },
    csto: { name: 'Amanzhol Zhankuliev', office: 'Deputy Secretary-General', attendance: 'in-person' },
    asean: { name: 'Le Luong Minh', office: 'Secretary-General', attendance: 'in-person' },
    cica: { name: 'Gong Jianwei', office: 'Executive Director of the Secretariat', attendance: 'in-person' },
    'secretary-general': { name: 'Rashid Alimov', office: 'SCO Secretary-General', attendance: 'in-person' },
    'rats-director': {
      name: 'Yevgeny Sysoyev',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
    },
  },
  documents: {
    'astana-declaration-2017': {
      summary:
        'Marks the enlargement to eight and sets joint positions on terrorism, trade and regional crises.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20170609.D2E.html' },
    },
    'india-membership-2017': { summary: 'Made India a full member.', titleIsOfficial: false },
    'pakistan-membership-2017': { summary: 'Made Pakistan a full member.', titleIsOfficial: false },
    'convention-extremism-2017': {
      summary:
        'Sets common definitions of extremism and its financing, and commits members to punish it and help each other.',
      titleIsOfficial: true,
      texts: { en: 'https://www.rusemb.org.uk/fnapr/6271' },
      related: ['shanghai-convention-2001'],
      note: 'Entry into force differs by country: Russia 12 October 2019 (Russian foreign ministry). Open to states outside the SCO.',
    },
    'rats-reps-regulation-2017': {
      summary: 'New rules for national representatives in Tashkent.',
      titleIsOfficial: true,
    },
    'contributions-decision-2017': {
      summary: "Reset each state's share of the budget for eight members.",
      titleIsOfficial: false,
    },
    'ct-statement-2017': {
      summary:
        'Condemns terrorism in all forms, asks for a United Nations lead and rejects the use of extremist groups for political aims.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20170609.D1E.html' },
    },
    'tourism-action-plan-2017-2018': {
      summary: 'First work plan under the 2016 tourism programme.',
      titleIsOfficial: true,
      related: ['tourism-programme-2016'],
    },
    'icrc-memorandum-2017': { summary: 'Working link with the Red Cross.', titleIsOfficial: true },
    'termination-decisions-2017': {
      summary: 'Cleared away decisions of the Council that had served their purpose.',
      titleIsOfficial: false,
      note: 'One of eleven documents signed. The source prints the title without the words for "members".',
    },
    'secretary-general-report-2017': {
      summary: "Yearly approval of the Secretariat's report.",
      titleIsOfficial: false,
    },
    'rats-report-2016': {
      summary: "Yearly approval of the anti-terrorist body's report.",
      titleIsOfficial: false,
    },
  },
};
