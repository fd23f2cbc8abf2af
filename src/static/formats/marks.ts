import { inDigits } from '../../i18n/numbers.js';
import { directionOf } from '../direction.js';

/** The marks that the formats without layout put between the parts of a record. */
export interface Marks {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between two sentences. */
  readonly space: string;
  readonly brackets: readonly [open: string, close: string];
  /** A number of a note or of an item, in the digits of the language. */
  readonly numbered: (number: number) => string;
}

const SPACED: Omit<Marks, 'numbered'> = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  space: ' ',
  brackets: [' (', ')'],
};
/** Written from right to left. */
const ARABIC: typeof SPACED = { ...SPACED, comma: '، ', semicolon: '؛ ' };
/** East Asian marks are as wide as a character, and contain their space. */
const WIDE: typeof SPACED = { colon: '：', comma: '，', semicolon: '；', space: '', brackets: ['（', '）'] };

/** The marks of a language, a BCP 47 tag. */
export const marksOf = (lang: string): Marks => ({
  ...(/^(zh|ja)\b/.test(lang) ? WIDE : directionOf(lang) === 'rtl' ? ARABIC : SPACED),
  numbered: (number) => inDigits(number, lang),
});

/** Parts in one line, with a semicolon between them unless the one before ends a sentence. */
export const inOneLine = (parts: readonly string[], { semicolon, space }: Marks): string =>
  parts.reduce((line, part) => line + (/[.!?。！？।۔؟][”’」』)）]?$/.test(line) ? space : semicolon) + part);
