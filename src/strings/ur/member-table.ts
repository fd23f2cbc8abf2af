import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'ملک',
  since: 'کب سے',
  same: 'سب {date} سے۔',
  tie: 'پہلا تعلق',
  tied: 'پہلا تعلق {first}',
  capital: 'دارالحکومت',
  population: 'آبادی',
  populationOf: 'آبادی، {year}',
  figures: 'long',
  statusOf: {
    member: 'رکن',
    observer: 'مبصر',
    'dialogue-partner': 'ڈائیلاگ پارٹنر',
    partner: 'پارٹنر',
  },
};
