/** Records of the page's own over the bundled ones, by id. */
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
