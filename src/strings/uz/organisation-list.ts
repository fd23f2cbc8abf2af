import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'Organlar va sheriklar',
  heading: {
    all: 'SHHT organlari va u hamkorlik qiladigan tashkilotlar',
    counterparts: 'SHHT hamkorlik qiladigan tashkilotlar',
    bodies: 'SHHT organlari',
  },
  named: '{name} ({acronym})',
  none: 'Qayd etilgani yoʻq: {date} holatiga koʻra.',
  columns: {
    bodies: {
      name: 'Organ',
      seat: 'Joyi',
      head: 'Rahbari',
      since: 'Tuzilgan',
    },
    counterparts: {
      name: 'Tashkilot',
      seat: 'Joyi',
      head: 'Rahbari',
      since: 'Birinchi qayd',
    },
  },
  seatOf: '{place} (kotibiyati)',
  headOf: '{name} ({state})',
  founded: 'Tuzilgan vaqti: {date}',
  runIn: '{name}. ',
  colon: ': ',
  more: {
    bodies: {
      one: 'Yana #\u00a0ta organ va har birining vazifasi',
      other: 'Yana #\u00a0ta organ va har birining vazifasi',
    },
    counterparts: {
      one: 'Yana #\u00a0ta tashkilot va har biri bilan kelishilgani',
      other: 'Yana #\u00a0ta tashkilot va har biri bilan kelishilgani',
    },
  },
  details: {
    bodies: 'Har bir organning vazifasi',
    counterparts: 'Har biri bilan nima kelishilgan',
  },
  partners: {
    one: 'SHHT hamkorlik qiladigan #\u00a0ta tashkilot',
    other: 'SHHT hamkorlik qiladigan #\u00a0ta tashkilot',
  },
};
