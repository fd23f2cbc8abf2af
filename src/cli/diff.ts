/** What one text has and another has not, line by line, in the order of reading. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Both, as `- …` and `+ …`. */
  readonly lines: readonly string[];
}

/** Compares lines; those whose keys agree are equal, however they are written. */
export function difference(
  before: readonly string[],
  after: readonly string[],
  key: (line: string) => string = (line) => line,
): Difference | undefined {
  const [a, b] = [before.map(key), after.map(key)];
  // The length of the longest common run of lines from each pair of places on.
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] =
        a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const removed: string[] = [];
  const added: string[] = [];
  const lines: string[] = [];
  const remove = (line: string) => (removed.push(line), lines.push(`- ${line}`));
  const add = (line: string) => (added.push(line), lines.push(`+ ${line}`));
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (common[i + 1]![j]! >= common[i]![j + 1]!) remove(before[i++]!);
    else add(after[j++]!);
  }
  while (i < a.length) remove(before[i++]!);
  while (j < b.length) add(after[j++]!);
  return lines.length ? { removed, added, lines } : undefined;
}
