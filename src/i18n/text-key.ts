/**
 * The key of an English text in the translations of records: FNV-1a of its UTF-16 code units, 32 bits in base 36. Shorter
 * than the text itself on a page, and another one once the English text changes, so that no translation outlives it.
 */
export function textKey(english: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < english.length; index++)
    hash = Math.imul(hash ^ english.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
