/** Empty: every document has an English title. Other languages have our translation of those that no source has in it. */
export const ourTitles: { readonly [document: string]: string | undefined } = {};
