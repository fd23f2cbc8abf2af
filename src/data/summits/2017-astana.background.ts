/** Astana 2017: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.',
  url: 'http://eng.sectsco.org/news/20170609/289274.html',
  notes: [
    'Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.',
    'Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.',
  ],
  participationNote:
    'Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.',
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
      role: 'became a member at this meeting; its delegation is still with the observers in the press release',
    },
    pk: {
      name: 'Nawaz Sharif',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
      role: 'became a member at this meeting; its delegation is still with the observers in the press release',
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
      office: 'Chairman of the Executive Committee – Executive Secretary',
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
      summary: 'Notes growth to eight members; states common views on terrorism, trade and regional crises.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20170609.D2E.html' },
    },
    'india-membership-2017': { summary: 'Made India a full member.', titleIsOfficial: false },
    'pakistan-membership-2017': { summary: 'Made Pakistan a full member.', titleIsOfficial: false },
    'convention-extremism-2017': {
      summary:
        'Defines extremism and its financing in common terms; members undertake to punish it and assist one another.',
      titleIsOfficial: true,
      texts: { en: 'https://www.rusemb.org.uk/fnapr/6271' },
      related: ['shanghai-convention-2001'],
      note: 'States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).',
    },
    'rats-reps-regulation-2017': {
      summary: 'National representatives in Tashkent get new rules.',
      titleIsOfficial: true,
    },
    'contributions-decision-2017': {
      summary: 'Shared out the budget anew among eight states.',
      titleIsOfficial: false,
    },
    'ct-statement-2017': {
      summary:
        'Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20170609.D1E.html' },
    },
    'tourism-action-plan-2017-2018': {
      summary: 'Begins work under the tourism programme of 2016.',
      titleIsOfficial: true,
      related: ['tourism-programme-2016'],
    },
    'icrc-memorandum-2017': { summary: 'Working link with the Red Cross.', titleIsOfficial: true },
    'termination-decisions-2017': {
      summary: 'Ended Council decisions whose purpose had been fulfilled.',
      titleIsOfficial: false,
      note: 'Among eleven documents signed; the words for “members” are missing from the source’s title.',
    },
    'secretary-general-report-2017': {
      summary: 'The Secretariat’s report gets its yearly approval.',
      titleIsOfficial: false,
    },
    'rats-report-2016': {
      summary: 'Accepts, as each year, the anti-terrorist body’s report.',
      titleIsOfficial: false,
    },
  },
};
