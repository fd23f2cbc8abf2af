import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Tarkib',
  heading: {
    member: 'Aʼzo davlatlar: {date} holatiga koʻra',
    observer: 'Kuzatuvchilar: {date} holatiga koʻra',
    'dialogue-partner': 'Muloqot boʻyicha sheriklar: {date} holatiga koʻra',
    partner: 'Sheriklar: {date} holatiga koʻra',
    several: 'Tashkilot va uning sheriklari: {date} holatiga koʻra',
  },
  count: {
    member: {
      one: '#\u00a0ta aʼzo davlat',
      other: '#\u00a0ta aʼzo davlat',
    },
    observer: {
      one: '#\u00a0ta kuzatuvchi',
      other: '#\u00a0ta kuzatuvchi',
    },
    'dialogue-partner': {
      one: '#\u00a0ta muloqot boʻyicha sherik',
      other: '#\u00a0ta muloqot boʻyicha sherik',
    },
    partner: {
      one: '#\u00a0ta sherik',
      other: '#\u00a0ta sherik',
    },
  },
  tied: '{first}-yildan, shu maqomda {year}-yildan',
  ties: 'Barchasi {date}dan shu maqomda. Yillar birinchi maqom vaqtini bildiradi.',
  founder: '{year}, taʼsischi',
};
