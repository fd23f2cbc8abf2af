import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'Davlat',
  since: 'Boshlanishi',
  same: 'Barchasi {date}dan.',
  tie: 'Birinchi maqom',
  tied: 'birinchi maqom: {first}',
  capital: 'Poytaxti',
  population: 'Aholisi',
  populationOf: 'Aholisi, {year}-yil',
  figures: 'short',
  statusOf: {
    member: 'aʼzo',
    observer: 'kuzatuvchi',
    'dialogue-partner': 'muloqot boʻyicha sherik',
    partner: 'sherik',
  },
};
