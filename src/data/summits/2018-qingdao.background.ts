/** Qingdao 2018: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.',
  url: 'http://en.kremlin.ru/events/president/news/57716',
  notes: [
    'Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.',
  ],
  participationNote:
    'The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.',
  adoptedDisagreement:
    'TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.',
  delegations: {
    cn: {
      name: 'Xi Jinping',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Sooronbay Jeenbekov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: { name: 'Mamnoon Hussain', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Shavkat Mirziyoyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: { name: 'Ashraf Ghani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Hassan Rouhani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Khaltmaagiin Battulga',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    un: { name: 'Amina Mohammed', office: 'Deputy Secretary-General', attendance: 'in-person' },
    asean: { name: 'Lim Jock Hoi', office: 'Secretary-General', attendance: 'in-person' },
    cis: { name: 'Sergey Lebedev', office: 'Executive Secretary', attendance: 'in-person' },
    csto: { name: 'Yuri Khachaturov', office: 'Secretary-General', attendance: 'in-person' },
    cica: { name: 'Gong Jianwei', office: 'Executive Director', attendance: 'in-person' },
    eec: {
      name: 'Tigran Sargsyan',
      nameAsPrinted: 'Tigran Sarkisyan',
      office: 'Chairman of the Board',
      attendance: 'in-person',
    },
    wb: { name: 'Victoria Kwakwa', office: 'Vice President', attendance: 'in-person' },
    imf: { name: 'Changyong Rhee', office: 'Department Director', attendance: 'in-person' },
    'secretary-general': { name: 'Rashid Alimov', office: 'SCO Secretary-General', attendance: 'in-person' },
    'rats-director': {
      name: 'Yevgeny Sysoyev',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
    },
  },
  documents: {
    'qingdao-declaration-2018': {
      summary:
        'Supports the trading system and mentions a shared future; it is the first declaration by eight members.',
      titleIsOfficial: true,
      texts: { ru: 'http://kremlin.ru/supplement/5315' },
    },
    'treaty-action-plan-2018-2022': {
      summary: 'Second plan of five years for carrying out the 2007 treaty.',
      titleIsOfficial: true,
      related: ['good-neighbourliness-treaty-2007'],
    },
    'ct-programme-2019-2021': {
      summary: 'Runs three years, for the membership as enlarged.',
      titleIsOfficial: true,
      note: 'Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.',
    },
    'anti-drug-strategy-2018-2023': {
      summary:
        'Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.',
      titleIsOfficial: true,
    },
    'anti-drug-programme-2018-2023': {
      summary: 'Lists how to implement the 2018–2023 strategy.',
      titleIsOfficial: true,
      related: ['anti-drug-strategy-2018-2023'],
    },
    'trade-facilitation-statement-2018': {
      summary: 'Calls for open trade rules and less complex trade and customs steps.',
      titleIsOfficial: true,
    },
    'youth-appeal-2018': {
      summary: 'The leaders jointly address young people.',
      titleIsOfficial: true,
    },
    'epidemics-statement-2018': {
      summary: 'States how members together would respond to outbreaks.',
      followUp: 'It was cited again during COVID-19 and in 2025.',
      titleIsOfficial: true,
    },
  },
};
