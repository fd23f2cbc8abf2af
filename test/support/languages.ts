import type { Language } from '../../src/i18n/languages.js';

/**
 * What a test expects by language. Other languages than English are optional, so that a new one needs no change in the
 * tests of every tag; `test/node/shape.test.ts` keeps those complete that have been begun.
 */
export type Translated = { readonly en: readonly string[] } & {
  readonly [language in Language]?: readonly string[];
};
