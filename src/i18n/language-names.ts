/** Names of languages (BCP 47) in the middle of a sentence of the locale. */
export function languageNames(tag: string): (language: string) => string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  // Engines differ on the capital in Russian, which has none here; English and Chinese are the same everywhere.
  const small = tag.startsWith('ru');
  return (language) => {
    const name = names.of(language) ?? language;
    return small ? name.toLocaleLowerCase(tag) : name;
  };
}
