/** Shapes of words and phrases. No code that runs, so that `src/strings` can import them. */

/** Forms of a counted phrase, by CLDR plural category; `#` stands for the number. */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };
