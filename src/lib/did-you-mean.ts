/** Longer values are cut in the search and in messages. No id is longer. */
export const LONGEST_VALUE = 80;

/** Levenshtein distance of two strings, computed row by row. */
function distance(a: string, b: string): number {
  let row = [0, ...b.split('')].map((_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** A sentence that suggests the valid values nearest to an invalid one, and lists all of them if they are at most eight. */
export function didYouMean(value: string, valid: readonly string[]): string {
  const wanted = value.toLowerCase().slice(0, LONGEST_VALUE);
  // Prefers ids that contain the value ("astana") to ids that merely have a similar length.
  const cost = (id: string) => distance(wanted, id) - (id.includes(wanted) ? id.length : 0);
  const words = valid.filter(Boolean);
  const few = words.length <= 8;
  const near = words
    .map((id) => [id, cost(id)] as const)
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, few ? 1 : 3);
  const all = few ? ` Valid: ${words.join(', ')}.` : '';
  return `Did you mean ${near.map(([id]) => `"${id}"`).join(' or ')}?${all}`;
}
