import type { map as english } from '../en/map.js';

export const words: typeof english = {
  kicker: 'Chegarasiz sxematik xarita',
  membership: 'Tarkib',
  empty: 'Tashkilot va uning sheriklari: {date} holatiga koʻra',
  count: {
    member: {
      one: '# aʼzo davlat',
      other: '# aʼzo davlat',
    },
    observer: {
      one: '# kuzatuvchi',
      other: '# kuzatuvchi',
    },
    'dialogue-partner': {
      one: '# muloqot boʻyicha sherik',
      other: '# muloqot boʻyicha sherik',
    },
    partner: {
      one: '# sherik',
      other: '# sherik',
    },
  },
  group: {
    member: 'Aʼzo davlatlar',
    observer: 'Kuzatuvchilar',
    'dialogue-partner': 'Muloqot boʻyicha sheriklar',
    partner: 'Sheriklar',
  },
  numerals:
    'bitta ikkita uchta toʻrtta beshta oltita yettita sakkizta toʻqqizta oʻnta oʻn\u00a0bitta oʻn\u00a0ikkita oʻn\u00a0uchta oʻn\u00a0toʻrtta oʻn\u00a0beshta oʻn\u00a0oltita oʻn\u00a0yettita oʻn\u00a0sakkizta oʻn\u00a0toʻqqizta yigirmata',
  comma: ', ',
  colon: ': ',
  year: 'Yil',
  note: {
    tiles: 'Har bir kvadrat\u00a0– bir davlat; u taxminan poytaxt joylashgan yerga qoʻyilgan.',
    dots: 'Har bir belgi\u00a0– bir davlat; u poytaxt joylashgan yerga, belgilar bir-biriga tegib qoladigan boʻlsa, uning yoniga qoʻyilgan.',
  },
  central: '{states}: maʼlumotlarda poytaxti yoʻq, belgi mamlakat oʻrtasida.',
  unmarked: 'Maʼlumotlarda poytaxti yoʻqligi uchun belgilanmagan: {states}.',
};
