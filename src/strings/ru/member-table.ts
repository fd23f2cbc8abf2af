import type { memberTable as english } from '../en/member-table.js';

export const memberTable: typeof english = {
  state: 'Государство',
  status: 'Статус',
  since: 'С какого дня',
  capital: 'Столица',
  population: 'Население',
  statusOf: {
    member: 'член',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
  },
};
