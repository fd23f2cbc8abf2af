/** Words of `<sco-term>`. */
export const term = {
  sources: 'Sources: {names}',
  full: ' ({name})',
  /** By the id of a term: acronyms and names by which editors find it, if its record has none in this language. */
  names: {} as { readonly [id: string]: readonly string[] },
};
