import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'Ҷаласаҳои сарони давлатҳо',
  heading: 'Саммитҳо',
  separator: '\u00a0· ',
  where: '{place}, {state}',
  comma: ', ',
  years: 'солҳои\u00a0{first}–{last}',
  singleYear: 'соли\u00a0{year}',
  meetings: {
    other: '# ҷаласаи Шурои сарони давлатҳо, {years}',
  },
  five: {
    other: '# вохӯрии «Панҷгонаи Шанхай», {years}',
  },
  earlier: {
    other: '# ҷаласаи пештара',
  },
  fiveHeading: '«Панҷгонаи Шанхай», пеш аз созмон',
  number: '№',
  meeting: 'Ҷаласа',
  place: 'Ҷой',
  dates: 'Санаҳо',
  chair: 'Раиси ҷаласа',
  states: {
    other: '# давлат',
  },
  merged: {
    other: '# давлати нозир ва шарики муколама шарики СҲШ шуд',
  },
  video: 'тариқи видеоконфронс',
  hybrid: 'қисман тариқи видеоконфронс',
  none: 'То ин сана дар ин давра ҷаласа баргузор нашуда буд.',
};
