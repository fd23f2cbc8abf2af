/** Input and output of the command, so that tests can replace the process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Text, or a page in its own encoding. */
  out(text: string | Buffer): void;
  err(text: string): void;
  /** Paths are relative to this folder. */
  readonly cwd: string;
  /** Width of the terminal; undefined if the output goes elsewhere. */
  readonly columns?: number | undefined;
}

/** Exit status. 0: nothing to do; 1: something was found; 2: invalid usage. */
export type Status = 0 | 1 | 2;

/** Invalid usage. The message names the invalid word and the valid ones. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A problem with its position, in the format that editors and CI logs link: `article.html:12:5: …` */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  /** As written on the page: `<sco-summit-card>` or `<div data-sco="summit-card">`. */
  readonly tag: string;
  readonly message: string;
}

export const formatDiagnostic = (file: string, { line, column, tag, message }: Diagnostic): string =>
  `${file}:${line}:${column}: ${tag} ${message}\n`;

/** `1 file`, `2 files` */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
