import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'Давлат',
  since: 'Аз',
  same: 'Ҳама аз {date}.',
  tie: 'Робитаи аввал',
  tied: 'робитаи аввал: {first}',
  capital: 'Пойтахт',
  population: 'Аҳолӣ',
  populationOf: 'Аҳолӣ, соли\u00a0{year}',
  figures: 'long',
  statusOf: {
    member: 'узв',
    observer: 'нозир',
    'dialogue-partner': 'шарики муколама',
    partner: 'шарик',
  },
};
