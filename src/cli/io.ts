/** What the command reads from and writes to: the process, or a test. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  out(text: string): void;
  err(text: string): void;
  /** Paths are relative to this folder. */
  readonly cwd: string;
}

/** 0: nothing to do; 1: something was found; 2: the command was not understood. */
export type Status = 0 | 1 | 2;

/** The command was not understood. The message says which word, and what would be valid. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A fault with its place, as editors and CI logs can follow it: `article.html:12:5: …` */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  /** As an editor writes it: `<sco-summit-card>`, `<div data-sco="summit-card">`. */
  readonly tag: string;
  readonly message: string;
}

export const formatDiagnostic = (file: string, { line, column, tag, message }: Diagnostic): string =>
  `${file}:${line}:${column}: ${tag} ${message}\n`;

/** `1 file`, `2 files` */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
