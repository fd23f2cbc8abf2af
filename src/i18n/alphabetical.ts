import { formatsOf } from './formats.js';
import { UNDETERMINED } from './locale.js';

/**
 * A function that compares names as the language of the locale orders them. The names of our records have only letters of
 * its table; a page's own names may have others, and only those are left to the browser, whose order takes long to load.
 */
export function alphabetical(tag: string): (a: string, b: string) => number {
  if (tag === UNDETERMINED) return () => 0;
  const { letters: table, folds = {} } = formatsOf(tag);
  const letters = table.split('|');
  const folded = (name: string): string => {
    let text = name.toLowerCase();
    for (const [from, to] of Object.entries(folds)) text = text.replaceAll(from, to);
    return text;
  };
  // The end of a name comes before every letter.
  const place = (letter: string | undefined): number =>
    letter ? letters.findIndex((each) => each.includes(letter)) + 1 || NaN : 0;
  return (a, b) => {
    const [one, other] = [folded(a), folded(b)];
    let index = 0;
    while (index < one.length && place(one[index]) === place(other[index])) index++;
    const order = place(one[index]) - place(other[index]);
    return a === b ? 0 : order || new Intl.Collator(tag).compare(a, b);
  };
}
