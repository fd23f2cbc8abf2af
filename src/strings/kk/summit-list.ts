import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'Мемлекет басшыларының отырыстары',
  heading: 'Саммиттер',
  separator: '\u00a0· ',
  where: '{place}, {state}',
  comma: ', ',
  years: '{first}–{last}\u00a0жылдар',
  singleYear: '{year}\u00a0жыл',
  meetings: {
    one: 'Мемлекет басшылары кеңесінің # отырысы, {years}',
    other: 'Мемлекет басшылары кеңесінің # отырысы, {years}',
  },
  five: {
    one: '«Шанхай бестігінің» # кездесуі, {years}',
    other: '«Шанхай бестігінің» # кездесуі, {years}',
  },
  earlier: {
    one: 'Бұған дейінгі # отырыс',
    other: 'Бұған дейінгі # отырыс',
  },
  fiveHeading: '«Шанхай бестігі», ұйым құрылғанға дейін',
  number: '№',
  meeting: 'Отырыс',
  place: 'Орны',
  dates: 'Күні',
  chair: 'Төрағасы',
  states: {
    one: '# мемлекет',
    other: '# мемлекет',
  },
  merged: {
    other: 'ШЫҰ серіктесі болған бақылаушылар мен диалог бойынша серіктестер: #',
  },
  video: 'бейнеконференция режимінде',
  hybrid: 'ішінара бейнеконференция режимінде',
  none: 'Бұл күнге дейін осы кезеңде отырыс өткен жоқ.',
};
