import type { Numbers } from '../../i18n/types.js';

const list = (words: string) => words.split(' ');

/** Nominative masculine, as in a count of documents: for a number that stands alone. See docs/facts.md. */
export const words: Numbers = {
  units: list(
    'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
  tens: list('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  hundred: 'сто',
  join: ' ',
};
