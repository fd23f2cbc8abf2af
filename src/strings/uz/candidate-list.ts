import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'Arizalar va qiziqish',
  heading: {
    all: 'Arizalar va qiziqish: {date} holatiga koʻra',
    applicant: 'Arizalar: {date} holatiga koʻra',
    interest: 'Bildirilgan qiziqish: {date} holatiga koʻra',
    states: 'Maqom va arizalar: {date} holatiga koʻra',
  },
  empty: 'Shu sanagacha bunday maʼlumot qayd etilmagan.',
  status: {
    member: '{date}dan aʼzo',
    observer: '{date}dan kuzatuvchi',
    'dialogue-partner': '{date}dan muloqot boʻyicha sherik',
    partner: '{date}dan SHHT sherigi',
  },
  pending: {
    member: 'aʼzo: {date}da qaror qilingan, hali kuchga kirmagan',
    observer: 'kuzatuvchi: {date}da qaror qilingan, hali kuchga kirmagan',
    'dialogue-partner': 'muloqot boʻyicha sherik: {date}da qaror qilingan, hali kuchga kirmagan',
    partner: 'SHHT sherigi: {date}da qaror qilingan, hali kuchga kirmagan',
  },
  none: 'rasmiy maqomi yoʻq',
  state: 'Davlat',
  appliedFor: 'Ariza',
  onTheDay: 'Maqomi',
  group: {
    open: {
      one: 'Koʻrib chiqilmoqda: #\u00a0ta davlat',
      other: 'Koʻrib chiqilmoqda: #\u00a0ta davlat',
    },
    settled: {
      one: 'Hal etilgan: #\u00a0ta davlat',
      other: 'Hal etilgan: #\u00a0ta davlat',
    },
    none: {
      one: 'Maʼlumot yoʻq: #\u00a0ta davlat',
      other: 'Maʼlumot yoʻq: #\u00a0ta davlat',
    },
  },
  wanted: {
    member: 'toʻlaqonli aʼzolik',
    observer: 'kuzatuvchi maqomi',
    'dialogue-partner': 'muloqot boʻyicha sherik maqomi',
    unnamed: 'maqom aytilmagan',
  },
  interest: 'qiziqish: {status}',
  comma: ', ',
  reports: 'Har bir davlat haqida nima xabar qilingan',
  span: '{from}\u00a0– {to}',
  from: '{from}dan',
};
