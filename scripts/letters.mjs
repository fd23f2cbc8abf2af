/** The letters of a language in their order, by the collation of the language. */
import { main, unknown } from './cldr.mjs';

/**
 * What counts as one letter although it is written with two, or does not count. Aspirates are letters of their own in Urdu: a
 * consonant with `ھ` comes after the same one with any other letter.
 */
const AFTER_ALL = { ur: ['ھ'], uz: ['oʻ', 'gʻ', 'sh', 'ch'] };
const PRIVATE = 0xe000;

/**
 * The letters of the names in the order of the language, those that differ only by an accent together, and by what else some
 * of the names are replaced before. Throws if names are not in their right order by these letters.
 */
export function lettersOf(language, locale, names) {
  const { exemplarCharacters } = main(locale, 'misc', 'characters').characters;
  const alphabet = exemplarCharacters
    .slice(1, -1)
    .split(' ')
    .flatMap((each) => Array.from(each));
  const used = Array.from(names.join('').toLowerCase());
  // The signs of Chinese are thousands, so only those of the names are kept. Some names are in English everywhere.
  const all = new Set([
    ...used,
    ...(alphabet.length < 100 ? alphabet : []),
    ...Array.from('abcdefghijklmnopqrstuvwxyz'),
  ]);
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const after = (AFTER_ALL[language] ?? []).map((each, index) => [
    each,
    String.fromCodePoint(PRIVATE + index),
  ]);
  const uncounted = [...all].filter((letter) => /\p{M}|\p{Cf}/u.test(letter) && compare(letter, '') === 0);
  const folds = Object.fromEntries([...after, ...uncounted.map((letter) => [letter, ''])]);
  const folded = (name) =>
    Object.entries(folds).reduce((text, [from, to]) => text.replaceAll(from, to), name.toLowerCase());
  const groups = [];
  for (const letter of [...all]
    .filter((each) => folds[each] === undefined)
    .sort(new Intl.Collator(language).compare)) {
    const last = groups.at(-1);
    if (last !== undefined && compare(last.charAt(0), letter) === 0) groups.push(groups.pop() + letter);
    else groups.push(letter);
  }
  groups.push(...after.map(([, letter]) => letter));
  const key = (name) =>
    Array.from(folded(name), (letter) =>
      String.fromCodePoint(groups.findIndex((group) => group.includes(letter))),
    ).join('');
  const byLetters = [...new Set(names)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const right = byLetters.toSorted(new Intl.Collator(language).compare);
  if (String(byLetters) !== String(right)) throw unknown('the order', language, language);
  return { letters: groups.join('|'), ...(Object.keys(folds).length && { folds }) };
}
