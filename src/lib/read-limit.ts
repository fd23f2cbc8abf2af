/** The value of `limit` as a number: Infinity if it is not set, `undefined` if it is not a whole number above 0. */
export function readLimit(value: number | string | null | undefined): number | undefined {
  if (value === undefined || value === null || value === '') return Infinity;
  return Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
}
