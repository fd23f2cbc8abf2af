/** The letters of a language in their order, by the collation of the language. */
import { main, unknown } from './cldr.mjs';

/**
 * The letters of the names in the order of the language, those that differ only by an accent together. Throws if names are
 * not in their right order by these letters, as in a language in which two letters count as one.
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
  const groups = [];
  for (const letter of [...all].sort(new Intl.Collator(language).compare)) {
    const last = groups.at(-1);
    if (last !== undefined && compare(last.charAt(0), letter) === 0) groups.push(groups.pop() + letter);
    else groups.push(letter);
  }
  const key = (name) =>
    Array.from(name.toLowerCase(), (letter) =>
      String.fromCodePoint(groups.findIndex((group) => group.includes(letter))),
    ).join('');
  const byLetters = [...new Set(names)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const right = byLetters.toSorted(new Intl.Collator(language).compare);
  if (String(byLetters) !== String(right)) throw unknown('the order', language, language);
  return groups.join('|');
}
