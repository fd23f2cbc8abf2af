/** New Delhi 2023: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.',
  notes: [
    'India, as chair, held it by video link.',
    'Motto: SECURE was the theme of India’s chairmanship.',
    'Documents: one declaration, two joint statements and ten decisions.',
  ],
  participationNote:
    'The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.',
  delegations: {
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'video',
      role: 'chair',
    },
    kz: { name: 'Kassym-Jomart Tokayev', office: 'President', rank: 'head-of-state', attendance: 'video' },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'video' },
    kg: { name: 'Sadyr Japarov', office: 'President', rank: 'head-of-state', attendance: 'video' },
    pk: { name: 'Shehbaz Sharif', office: 'Prime Minister', rank: 'head-of-government', attendance: 'video' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'video' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'video' },
    uz: { name: 'Shavkat Mirziyoyev', office: 'President', rank: 'head-of-state', attendance: 'video' },
    ir: {
      name: 'Ebrahim Raisi',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'video',
      role: 'invited as an observer; became a member at this meeting',
    },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'video' },
    mn: { name: 'Ukhnaagiin Khürelsükh', office: 'President', rank: 'head-of-state', attendance: 'video' },
    tm: {
      name: 'Serdar Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'video',
      role: 'guest of the chair',
    },
    un: {
      name: 'António Guterres',
      office: 'Secretary-General',
      attendance: 'video',
      note: 'His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.',
    },
    'secretary-general': { name: 'Zhang Ming', office: 'SCO Secretary-General', attendance: 'video' },
    'rats-director': {
      name: 'Ruslan Mirzayev',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'video',
    },
  },
  documents: {
    'new-delhi-declaration-2023': {
      summary:
        'Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.',
      titleIsOfficial: true,
      texts: { ru: 'http://kremlin.ru/supplement/5963' },
    },
    'radicalisation-statement-2023': { summary: 'Looks at prevention and youth.', titleIsOfficial: true },
    'digital-transformation-statement-2023': {
      summary: 'Calls for digital public services and shared experience.',
      titleIsOfficial: true,
    },
    'economic-strategy-2030': {
      summary: 'A strategy of its own for the economy, running to 2030.',
      followUp: 'An action plan followed in 2024.',
      titleIsOfficial: true,
    },
    'transport-decarbonisation-concept-2023': {
      summary: 'Seeks transport that is cleaner and more efficient.',
      titleIsOfficial: false,
    },
    'iran-membership-2023': { summary: 'Made Iran the ninth member.', titleIsOfficial: false },
    'belarus-memorandum-2023': {
      summary: 'What Belarus commits to before it is a member.',
      titleIsOfficial: true,
      texts: { kk: 'https://adilet.zan.kz/kaz/docs/U2400000479' },
    },
    'rats-excom-regulation-2023': {
      summary: 'Gives the anti-terrorist structure’s staff body new rules.',
      titleIsOfficial: true,
    },
    'almaty-capital-2023': { summary: 'Names Almaty for the year.', titleIsOfficial: true },
  },
};
