import type { Numbers } from '../../i18n/types.js';

const list = (words: string) => words.split(' ');

export const numbers: Numbers = {
  units: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('twenty thirty forty fifty sixty seventy eighty ninety'),
  hundred: 'one hundred',
  join: '-',
};
