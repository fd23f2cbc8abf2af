/** Shapes of words and phrases. No code that runs, so that `src/strings` can import them. */

/** Forms of a counted phrase, by CLDR plural category; `#` stands for the number. */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** What a language does with dates and names in a sentence, beyond what CLDR's formats know. */
export interface Grammar {
  /** A year by itself inside a sentence: `{year} г.` */
  readonly year: string;
  /** CLDR's form of a month without a day after "since": as a heading has it, or as beside a day (`с мая 2024 г.`). */
  readonly monthAfterSince: 'stand-alone' | 'format';
  /** A range of days, where CLDR has numeric ones only. What both days share at their start is said once. */
  readonly dayRange?: string;
  /** Set where names of languages begin with a small letter inside a sentence, whatever the browser's data say. */
  readonly lowerCaseLanguageNames?: true;
}

/** Whole numbers from 0 to 100 in words. */
export interface Numbers {
  /** 0 to 19. */
  readonly units: readonly string[];
  /** 20, 30, … 90. */
  readonly tens: readonly string[];
  readonly hundred: string;
  /** Between tens and units. */
  readonly join: string;
  /** Another word than in a longer number, before what is counted. */
  readonly alone?: { readonly [number: number]: string };
}
