import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'Davlat rahbarlari majlislari',
  heading: 'Sammitlar',
  separator: '\u00a0· ',
  where: '{place}, {state}',
  comma: ', ',
  years: '{first}–{last}-yillar',
  singleYear: '{year}-yil',
  meetings: {
    one: 'Davlat rahbarlari kengashining #\u00a0ta majlisi, {years}',
    other: 'Davlat rahbarlari kengashining #\u00a0ta majlisi, {years}',
  },
  five: {
    one: '“Shanxay beshligi”ning #\u00a0ta uchrashuvi, {years}',
    other: '“Shanxay beshligi”ning #\u00a0ta uchrashuvi, {years}',
  },
  earlier: {
    one: 'Avvalgi #\u00a0ta majlis',
    other: 'Avvalgi #\u00a0ta majlis',
  },
  fiveHeading: '“Shanxay beshligi”, tashkilot tuzilgunga qadar',
  number: '№',
  meeting: 'Majlis',
  place: 'Joyi',
  dates: 'Sanasi',
  chair: 'Raislik qilgan',
  states: {
    one: '#\u00a0ta davlat',
    other: '#\u00a0ta davlat',
  },
  merged: {
    other: '#\u00a0ta kuzatuvchi va muloqot boʻyicha sherik SHHT sherigi boʻldi',
  },
  video: 'videoaloqa orqali',
  hybrid: 'qisman videoaloqa orqali',
  none: 'Shu sanagacha bu davrda majlis oʻtmagan.',
};
