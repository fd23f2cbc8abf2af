import type { Language } from '../../src/i18n/languages.js';

/**
 * Expected texts by language. Only English is required, so that a new language needs no change in the tests of every
 * tag. `test/node/shape.test.ts` checks that a language that has any of them has all.
 */
export type Translated = { readonly en: readonly string[] } & {
  readonly [language in Language]?: readonly string[];
};
