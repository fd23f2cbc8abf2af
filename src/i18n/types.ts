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
  /** A range of days, `{start}` and `{end}`, if CLDR's ranges are numeric. `{end}` omits what it shares with the start. */
  readonly dayRange?: string;
  /** Set if names of languages are in lower case inside a sentence, although some browsers capitalise them. */
  readonly lowerCaseLanguageNames?: true;
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
