import type { memberTable as english } from '../en/member-table.js';

export const memberTable: typeof english = {
  state: 'Государство',
  status: 'Статус',
  since: 'С какого дня',
  tied: '{first}; в этом статусе с\u00a0{since}',
  capital: 'Столица',
  population: 'Население',
  statusOf: {
    member: 'член',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
  },
};
