import type { organisationList } from '../en/organisation-list.js';

export const words: typeof organisationList = {
  kicker: 'Органы и партнёры',
  heading: {
    all: 'Организации и органы ШОС',
    counterparts: 'Организации, с которыми сотрудничает ШОС',
    bodies: 'Органы ШОС',
  },
  none: 'На {date} перечислять было некого.',
  seat: 'Местонахождение: {place}',
  seatOf: 'секретариат: {place}',
  founded: 'Дата основания: {date}',
  head: 'Руководитель: {name}, {state}',
};
