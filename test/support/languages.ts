import type { Language } from '../../src/i18n/languages.js';

/**
 * Languages that stand for all of a kind: plain; with cases and many plural forms; without spaces; from right to left with
 * digits of its own. What every language must have is tested in all of them: words, dates, one voice.
 */
export const KINDS = ['en', 'ru', 'zh-Hans', 'fa'] as const satisfies readonly Language[];

/** A text with the digits of a language as a number. */
export const inLatinDigits = (text: string): string =>
  text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

/** A number as texts of ours have it in a language. */
export const inDigitsOf = (language: Language, number: number): string =>
  language === 'fa' ? String(number).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!) : String(number);

/**
 * Expected texts by language. Only English is required, so that a new language needs no change in the tests of every
 * tag. `test/node/shape.test.ts` checks that a language that has any of them has all.
 */
export type Translated = { readonly en: readonly string[] } & {
  readonly [language in Language]?: readonly string[];
};
