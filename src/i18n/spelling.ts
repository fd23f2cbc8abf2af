/** English with a z in "organization", for pages that spell so. Loaded where `<sco-provider spelling="organization">` asks. */

/** A text, or all texts in a tree of words, with "organization" in place of "organisation". */
export function respelled<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/rganis/g, 'rganiz') as T;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, respelled(inner)])) as T;
}
