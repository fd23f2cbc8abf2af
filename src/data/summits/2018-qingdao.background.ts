/** Qingdao 2018: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The first meeting of the enlarged eight-member group renewed its treaty plan, counter-terrorism programme and drug strategy.',
  url: 'http://en.kremlin.ru/events/president/news/57716',
  notes: [
    "Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added 'twenty more'.",
  ],
  participationNote:
    'Names from the information report of the meeting. The text is the official information report of the meeting as reprinted by Voltaire Network; the Secretariat original was not reached.',
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
    eec: { name: 'Tigran Sarkisyan', office: 'Chairman of the Board', attendance: 'in-person' },
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
        'First declaration of the eight-member group; speaks of a shared future and supports the trading system.',
      titleIsOfficial: true,
      texts: { ru: 'http://kremlin.ru/supplement/5315' },
    },
    'treaty-action-plan-2018-2022': {
      summary: 'Second five-year plan for the 2007 treaty.',
      titleIsOfficial: true,
      related: ['good-neighbourliness-treaty-2007'],
    },
    'ct-programme-2019-2021': {
      summary: 'Three-year programme for the enlarged membership.',
      titleIsOfficial: true,
      note: 'TASS printed 2019-2020; the Kremlin and the UN circulation say 2019-2021.',
    },
    'anti-drug-strategy-2018-2023': {
      summary:
        'Six-year strategy against drugs that followed the 2011-2016 one, with its own programme of action.',
      titleIsOfficial: true,
    },
    'anti-drug-programme-2018-2023': {
      summary: 'Implementation list for the 2018-2023 strategy.',
      titleIsOfficial: true,
      related: ['anti-drug-strategy-2018-2023'],
    },
    'trade-facilitation-statement-2018': {
      summary: 'Supports simpler customs and trade procedures and open trade rules.',
      titleIsOfficial: true,
    },
    'youth-appeal-2018': {
      summary: 'A joint message from the leaders to young people.',
      titleIsOfficial: true,
    },
    'epidemics-statement-2018': {
      summary: 'Joint position on responding to outbreaks; cited again during COVID-19 and in 2025.',
      titleIsOfficial: true,
    },
  },
};
