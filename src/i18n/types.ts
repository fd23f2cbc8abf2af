/** Types of words and phrases. Types only, so that `src/strings` can import this file. */

/** The forms of a count with its noun, by CLDR plural category. `#` is the placeholder of the number. */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
  /** One in words, where the word differs from the first numeral by gender: `одно государство-член`. */
  readonly alone?: string;
};

/** The forms of an ordinal number, by CLDR ordinal category. `#` is the placeholder of the number. */
export type Ordinals = Plural & {
  /** The words for 1, 2, 3 …, separated by spaces, if meetings are not numbered in digits. Larger numbers stay in digits. */
  readonly numerals?: string;
};

/** How a language writes dates and names inside a sentence, where CLDR has no format for it. */
export interface Grammar {
  /** A bare year inside a sentence: `{year} г.` */
  readonly year: string;
  /** An addition in brackets, with the space before it, if the language has one. */
  readonly brackets: string;
  /** What an entry is about, at its start: `{what}. ` */
  readonly runIn: string;
  /** Articles, with the space after them, that names of states have inside a sentence. */
  readonly articles?: { readonly [state: string]: string };
  /** CLDR's form of the month after "since" if there is no day: `stand-alone`, or `format` as after a day (`с мая 2024 г.`). */
  readonly monthAfterSince: 'stand-alone' | 'format';
  /** Set if names of languages are in lower case inside a sentence, although some browsers capitalise them. */
  readonly lowerCaseLanguageNames?: true;
}

/** What regions of a language may write differently. Generated from Unicode CLDR. */
interface Written {
  /** Names of months as after a day, or their numbers where dates have those. */
  readonly months: readonly string[];
  /** Names of months without a day, if they differ. */
  readonly monthsAlone?: readonly string[];
  /** A day: `{d}`, `{m}` from `months`, `{y}`. */
  readonly day: string;
  /** A month: `{m}` from `months` or `{l}` from `monthsAlone`, `{y}`. */
  readonly month: string;
  /** A year that stands alone: `{y}`. */
  readonly year: string;
  /** From one day to another within a month, within a year, and in two years. The second has capitals: `{D}`, `{M}`, `{Y}`. */
  readonly days: readonly [string, string, string];
  /** What stands between two things in a list, before the last of several, and between only two. */
  readonly list: readonly [string, string, string];
  /** What groups the digits of a number, how many are in the groups beyond the first (3), and the fewest that are grouped (4). */
  readonly grouping: readonly [separator: string, size?: number, fewest?: number];
  /** The digits from 0 to 9, if newspapers of the language print others than these. */
  readonly digits?: string;
}

/** What a region writes otherwise than its language. */
export interface RegionalFormats extends Partial<Written> {
  readonly amounts?: Partial<Amounts>;
}

/** How a language writes dates, lists and numbers, and in which order it has names. Generated from Unicode CLDR. */
export interface Formats extends Written {
  /** The letters of all names in their order, with bars between them. Those without a bar count as the same letter. */
  readonly letters: string;
  /** What counts as another letter of the table, or not at all, by how it is written: `sh`, a vowel sign. */
  readonly folds?: { readonly [written: string]: string };
  /** The plural category of a number, or of an ordinal number. */
  readonly plural: (number: number, isOrdinal?: boolean) => Intl.LDMLPluralRule;
  /** By ISO 3166 code. */
  readonly regions?: { readonly [region: string]: RegionalFormats };
}

/** How shares and rounded numbers are written. Generated from Unicode CLDR. */
export interface Amounts {
  /** What stands before the decimals. */
  readonly decimal: string;
  /** A percentage; `#` is the number. */
  readonly percent: string;
  /** Rounded numbers by the power of ten from which on they are written so, the smallest first. */
  readonly long: readonly (readonly [power: number, forms: Plural])[];
  /** With abbreviations, for the languages whose tables have those. */
  readonly short?: Amounts['long'];
}

/** Whole numbers from 0 to 100 in words. */
export interface Numbers {
  /** 0 to 19. */
  readonly units: readonly string[];
  /** 20, 30, … 90. */
  readonly tens: readonly string[];
  readonly hundred: string;
  /** The text between tens and units. */
  readonly join: string;
  /** Numbers that differ from `units` when they are not part of a longer number. */
  readonly alone?: { readonly [number: number]: string };
}
