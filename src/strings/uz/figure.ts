import type { figure as english } from '../en/figure.js';

export const words: typeof english = {
  kicker: 'Koʻrsatkichlar',
  numerals:
    'bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn oʻn\u00a0bir oʻn\u00a0ikki oʻn\u00a0uch oʻn\u00a0toʻrt oʻn\u00a0besh oʻn\u00a0olti oʻn\u00a0yetti oʻn\u00a0sakkiz oʻn\u00a0toʻqqiz yigirma',
  heading: {
    member: {
      one: '# aʼzo davlatning dunyodagi ulushi',
      other: '# aʼzo davlatning dunyodagi ulushi',
    },
    partner: {
      one: '# sherikning dunyodagi ulushi',
      other: '# sherikning dunyodagi ulushi',
    },
    all: {
      one: 'Aʼzolar va sheriklarning dunyodagi ulushi: #\u00a0davlat',
      other: 'Aʼzolar va sheriklarning dunyodagi ulushi: #\u00a0davlat',
    },
  },
  none: {
    member: 'Aʼzo davlatlarning dunyodagi ulushi',
    partner: 'Sheriklarning dunyodagi ulushi',
    all: 'Aʼzolar va sheriklarning dunyodagi ulushi',
  },
  asOf: {
    member: 'Aʼzo davlatlar: {date} holatiga koʻra',
    partner: 'Sheriklar: {date} holatiga koʻra',
    all: 'Aʼzolar va sheriklar: {date} holatiga koʻra',
  },
  figuresOf: {
    one: '; {year}-yil koʻrsatkichlari',
    other: '; {year}-yillar koʻrsatkichlari',
  },
  measures: {
    population: 'Aholi',
    land: 'Quruqlik',
    'gdp-ppp': 'YAIM, xarid qobiliyati pariteti boʻyicha',
    gdp: 'Nominal YAIM',
  },
  sources: {
    'wb-population': 'Jahon banki',
    factbook: 'AQSH MRBning “Dunyo faktlari kitobi”',
    'imf-weo-2510': 'XVJ',
  },
  comma: ', ',
  inland: 'ichki suvlar bilan',
  absolute: {
    population: '{part}; dunyoda\u00a0– {whole}\u00a0kishi',
    land: '{part}; dunyoda\u00a0– {whole}\u00a0km², Antarktida bilan',
    'gdp-ppp': '{part}; dunyoda\u00a0– {whole}\u00a0xalqaro dollar',
    gdp: '{part}; dunyoda\u00a0– {whole}\u00a0AQSH dollari',
  },
  withoutAntarctica: 'Antarktidasiz\u00a0– {share}',
  counted: 'Hisobga olingan davlatlar: {states}.',
  missing: '{measure}, maʼlumot yoʻq, nol deb hisoblangan: {states}.',
  otherYear: '{measure}, {year}-yil maʼlumoti: {states}.',
};
