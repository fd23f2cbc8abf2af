import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'کشور',
  since: 'آغاز',
  same: 'همه از {date}.',
  tie: 'نخستین پیوند',
  tied: 'نخستین پیوند: {first}',
  capital: 'پایتخت',
  population: 'جمعیت',
  populationOf: 'جمعیت، {year}',
  figures: 'long',
  statusOf: {
    member: 'عضو',
    observer: 'عضو ناظر',
    'dialogue-partner': 'شریک گفت‌وگو',
    partner: 'شریک',
  },
};
