/** New Delhi 2023: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Iran became the ninth member, Belarus signed its memorandum, and leaders approved an economic strategy running to 2030.',
  notes: [
    "Held by video link under India's chairmanship.",
    "Motto: SECURE was the theme of India's chairmanship.",
    'Documents: one declaration, two joint statements and ten decisions.',
  ],
  participationNote:
    "States complete per source (Gordon quotes a release; the Indian foreign ministry's list of invited states is the same). Held by video link, so no venue.",
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
      role: 'admitted as a member at this meeting; invited as an observer',
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
      note: 'Announced by his spokesperson on 3 July for the next day, by video from Trinidad and Tobago.',
    },
  },
  documents: {
    'new-delhi-declaration-2023': {
      summary:
        'Outcome of the virtual summit: Central Asia as the core region, digital sovereignty and rejection of bloc politics.',
      titleIsOfficial: true,
      texts: { ru: 'http://kremlin.ru/supplement/5963' },
    },
    'radicalisation-statement-2023': { summary: 'Looks at prevention and youth.', titleIsOfficial: true },
    'digital-transformation-statement-2023': {
      summary: 'Promotes digital public services and sharing of experience.',
      titleIsOfficial: true,
    },
    'economic-strategy-2030': {
      summary: 'Separate economic strategy to 2030; an action plan followed in 2024.',
      titleIsOfficial: true,
    },
    'transport-decarbonisation-concept-2023': {
      summary: 'Aims at cleaner, more efficient transport.',
      titleIsOfficial: false,
    },
    'iran-membership-2023': { summary: 'Made Iran the ninth member.', titleIsOfficial: false },
    'belarus-memorandum-2023': {
      summary: "Lists Belarus's commitments before membership.",
      titleIsOfficial: true,
      texts: { kk: 'https://adilet.zan.kz/kaz/docs/U2400000479' },
    },
    'rats-excom-regulation-2023': {
      summary: 'New rules for the staff body of the anti-terrorist structure.',
      titleIsOfficial: true,
    },
    'almaty-capital-2023': { summary: 'Names Almaty for the year.', titleIsOfficial: true },
  },
};
