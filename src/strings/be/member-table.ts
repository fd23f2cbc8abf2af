import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'Дзяржава',
  since: 'Статус з',
  same: 'Усе ў гэтым статусе з\u00a0{date}',
  tie: 'Першы статус',
  tied: 'першы статус: {first}',
  capital: 'Сталіца',
  population: 'Насельніцтва',
  populationOf: 'Насельніцтва, {year}\u00a0г.',
  figures: 'short',
  statusOf: {
    member: 'член ШАС',
    observer: 'назіральнік',
    'dialogue-partner': 'партнёр па дыялогу',
    partner: 'партнёр',
  },
};
