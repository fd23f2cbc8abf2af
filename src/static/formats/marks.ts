/** The marks that the formats without layout put between the parts of a record. */
export interface Marks {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between two sentences. */
  readonly space: string;
  readonly brackets: readonly [open: string, close: string];
}

const SPACED: Marks = { colon: ': ', comma: ', ', semicolon: '; ', space: ' ', brackets: [' (', ')'] };
/** East Asian marks are as wide as a character, and contain their space. */
const WIDE: Marks = { colon: '：', comma: '，', semicolon: '；', space: '', brackets: ['（', '）'] };

/** The marks of a language, a BCP 47 tag. */
export const marksOf = (lang: string): Marks => (/^(zh|ja)\b/.test(lang) ? WIDE : SPACED);

/** Parts in one line, with a semicolon between them unless the one before ends a sentence. */
export const inOneLine = (parts: readonly string[], { semicolon, space }: Marks): string =>
  parts.reduce((line, part) => line + (/[.!?。！？][”’」』)）]?$/.test(line) ? space : semicolon) + part);
