/** The difference between two texts, line by line. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Removed and added lines in order, as `- …` and `+ …`. */
  readonly lines: readonly string[];
}

/** Compares lines by key: lines with the same key are equal. */
export function difference(
  before: readonly string[],
  after: readonly string[],
  key: (line: string) => string = (line) => line,
): Difference | undefined {
  const [a, b] = [before.map(key), after.map(key)];
  // common[i][j]: length of the longest common subsequence of the lines from i and from j on.
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
