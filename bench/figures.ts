/** The arithmetic of the benchmark. */

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 1 ? middle : middle - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of no values.');
  return (lower + upper) / 2;
}

export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** How many of these requests had to wait for each other: the longest row in which each begins after the one before it. */
export function requestsInARow(requests: readonly Span[]): number {
  const rows: { readonly end: number; readonly length: number }[] = [];
  for (const { begin, end } of requests.toSorted((a, b) => a.begin - b.begin)) {
    const before = rows.filter((row) => row.end <= begin).map(({ length }) => length);
    rows.push({ end, length: Math.max(0, ...before) + 1 });
  }
  return Math.max(0, ...rows.map(({ length }) => length));
}

/** The median of each of the values that all of these objects have, as a whole number. */
export const medians = <T extends { readonly [name in keyof T]: number }>(measured: readonly T[]): T =>
  Object.fromEntries(
    Object.keys(measured[0] ?? {}).map((name) => [
      name,
      Math.round(median(measured.map((values) => values[name as keyof T]))),
    ]),
  ) as T;
