/**
 * The name of an attribute or property for comparison. `as-of`, `as_of` and `asof`, as `asOf` in JSX arrives in HTML, are one
 * attribute: that of the property `asOf`.
 */
export const plain = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();
