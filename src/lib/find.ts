/** Finds entries by words, as people type them: any case, without accents, in any order, with other endings. */

/** A text as it is compared: lower case, without accents; with the hyphens, apostrophes and quotes that keyboards have. */
export const searchText = (text: string): string =>
  text
    .normalize('NFD')
    // In Devanagari vowels are marks; the dot below a letter is often left out.
    .replace(/(?!\p{Script=Devanagari})\p{M}|\u093c/gu, '')
    .replace(/[–—－]/g, '-')
    .replace(/[‘’ʻʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u2060\u200c]/g, '')
    // Arabic keyboards have other letters and digits than Persian and Urdu ones.
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .toLocaleLowerCase('en');

/** How a word is looked for, best first: as a word, as the start of one, with another ending, anywhere. */
type Way = 'word' | 'start' | 'stem' | 'anywhere';

/** Whether a text has a word. Longer words may have an ending; Chinese has no space between words. */
function pattern(word: string, way: Way): RegExp {
  const isLong = word.length >= 5 && way === 'stem';
  const stem = isLong ? word.slice(0, Math.max(4, word.length - 2)) : word;
  const literal = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (way === 'anywhere' || /\p{Script=Han}/u.test(word)) return new RegExp(literal, 'u');
  const end = way === 'word' && word.length < 4 ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${literal}${end}`, 'u');
}

/** Whether an id was typed, with its words in any order: `tianjin-2025` is `2025-tianjin`. */
export const isNamed = (a: string, b: string): boolean =>
  a === b || a.split('-').sort().join('-') === b.split('-').sort().join('-');

/** The words that were typed. */
const wordsIn = (query: string): readonly string[] => searchText(query).split(/\s+/).filter(Boolean);

export interface Findable {
  readonly id: string;
  /** All that it can be found by, as `searchText()` writes it. */
  readonly text: string;
}

/**
 * The entries that have all words of a query, in their order; those with one of the words as their id come first. A worse
 * way to look for a word counts only if no entry has all words in a better one: `un` is in every "country".
 */
export function findAll<T extends Findable>(all: readonly T[], query: string): readonly T[] {
  const words = wordsIn(query);
  const parts = words.flatMap((word) => word.split('-')).filter(Boolean);
  const attempts = [
    [words, 'word'],
    [words, 'start'],
    // An id with its words in another order.
    [parts, 'word'],
    [parts, 'start'],
    [parts, 'stem'],
    [words, 'anywhere'],
  ] as const;
  for (const [wanted, way] of attempts) {
    const patterns = wanted.map((word) => pattern(word, way));
    const found = all.filter(({ text }) => patterns.every((each) => each.test(text)));
    const rank = ({ id }: T) => (words.some((word) => isNamed(word, id)) ? 0 : 1);
    if (found.length) return found.toSorted((a, b) => rank(a) - rank(b));
  }
  return [];
}

/** Chinese is written without spaces, so each two characters are looked for. */
const pieces = (word: string): readonly string[] =>
  /^\p{Script=Han}{3,}$/u.test(word) ? [...word.matchAll(/(?=(..))/gu)].map(([, pair]) => pair!) : [word];

/** The entries with most of the words, the best first, for questions in words of one's own. Short words do not count. */
export function findMost<T extends Findable>(all: readonly T[], query: string): readonly T[] {
  const words = wordsIn(query)
    .flatMap((word) => word.split('-'))
    .filter((word) => word.length > 3 || /\p{Script=Han}|\d/u.test(word))
    .flatMap(pieces);
  const patterns = words.map((word) => pattern(word, 'stem'));
  const counted = all.map((entry) => ({
    entry,
    count: patterns.filter((each) => each.test(entry.text)).length,
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ entry }) => entry);
}

/** Whether a text has any of the words, also with another ending. */
export const hasWord = (text: string, query: string): boolean =>
  wordsIn(query)
    .flatMap(pieces)
    .some((word) => pattern(word, 'stem').test(text));
