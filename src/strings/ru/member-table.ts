import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'Государство',
  since: 'Статус\u00a0с',
  same: 'Все в этом статусе с\u00a0{date}',
  tie: 'Первый статус',
  tied: 'первый статус: {first}',
  capital: 'Столица',
  population: 'Население',
  populationOf: 'Население, {year}\u00a0г.',
  figures: 'short',
  statusOf: {
    member: 'член ШОС',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
  },
};
