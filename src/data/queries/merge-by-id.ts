/**
 * The bundled records with those that the page supplies: one with the id of a bundled record replaces it, others are
 * added at the end. With `replace`, only the records of the page.
 */
export function mergeById<T extends { readonly id: string }>(
  bundled: readonly T[],
  own: readonly T[] | undefined,
  replace: boolean | undefined,
): readonly T[] {
  if (!own) return replace ? [] : bundled;
  if (replace) return own;
  const ids = new Set(own.map(({ id }) => id));
  return [...bundled.filter(({ id }) => !ids.has(id)), ...own];
}
