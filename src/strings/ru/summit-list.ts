import type { summitList } from '../en/summit-list.js';

export const words: typeof summitList = {
  kicker: 'Заседания глав государств',
  heading: 'Саммиты',
  separator: '\u00a0· ',
  comma: ', ',
  years: '{first}–{last}',
  singleYear: '{year}',
  meetings: {
    one: '# заседание Совета глав государств, {years}',
    few: '# заседания Совета глав государств, {years}',
    many: '# заседаний Совета глав государств, {years}',
    other: '# заседания Совета глав государств, {years}',
  },
  five: {
    one: '# встреча «Шанхайской пятёрки», {years}',
    few: '# встречи «Шанхайской пятёрки», {years}',
    many: '# встреч «Шанхайской пятёрки», {years}',
    other: '# встречи «Шанхайской пятёрки», {years}',
  },
  fiveHeading: '«Шанхайская пятёрка», до создания организации',
  councilHeading: 'Совет глав государств',
  number: '№',
  place: 'Место',
  dates: 'Даты',
  chair: 'Председатель',
  membership: 'Состав',
  video: 'по видеосвязи',
  hybrid: 'частично по видеосвязи',
  none: 'К этому дню в указанный период не состоялось ни одной встречи.',
};
