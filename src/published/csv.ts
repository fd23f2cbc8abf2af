import type { Cell, Row } from './tables.js';

/** Between the items of a list. No item has it. */
export const SEPARATOR = '; ';

const written = (cell: Cell): string => {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(SEPARATOR) : String(cell);
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/**
 * Rows as CSV (RFC 4180) with these columns, in UTF-8. Programs that read tables take a byte order mark for a part of the first
 * column's name, so there is none, other than in the CSV of a tag, which people open in a spreadsheet.
 */
export const csv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => written(row[column])))]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('');

/** Rows as JSON, each on a line of its own, so that a comparison of two editions names the rows. */
export const json = (rows: readonly Row[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
