import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'Мамлекет',
  since: 'Башталышы',
  same: 'Баары үчүн башталышы: {date}.',
  tie: 'Биринчи макам',
  tied: 'биринчи макам: {first}',
  capital: 'Борбору',
  population: 'Калкы',
  populationOf: 'Калкы, {year}-жыл',
  figures: 'short',
  statusOf: {
    member: 'мүчө мамлекет',
    observer: 'байкоочу',
    'dialogue-partner': 'диалог боюнча өнөктөш',
    partner: 'өнөктөш',
  },
};
