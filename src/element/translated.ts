/**
 * The words of a vocabulary, by name, in the language that `inLanguage` looks up; in English while they are loading, and
 * then `isComplete` is false.
 */
export function translated<Words>(
  vocabulary: { readonly [name: string]: unknown },
  inLanguage: (name: string, english: unknown) => unknown,
): { readonly words: Words; readonly isComplete: boolean } {
  const entries = Object.entries(vocabulary).map(
    ([name, english]) => [name, english, inLanguage(name, english)] as const,
  );
  return {
    words: Object.fromEntries(entries.map(([name, english, local]) => [name, local ?? english])) as Words,
    isComplete: entries.every(([, , local]) => local),
  };
}
