import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'Мемлекет',
  since: 'Басталуы',
  same: 'Бәрінің басталған күні: {date}.',
  tie: 'Алғашқы мәртебе',
  tied: 'алғашқы мәртебе: {first}',
  capital: 'Астанасы',
  population: 'Халқы',
  populationOf: 'Халқы, {year}\u00a0жыл',
  figures: 'short',
  statusOf: {
    member: 'мүше мемлекет',
    observer: 'бақылаушы',
    'dialogue-partner': 'диалог бойынша серіктес',
    partner: 'серіктес',
  },
};
