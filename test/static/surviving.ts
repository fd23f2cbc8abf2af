/** What of a snippet survives a sanitizer, as the table in the README states it. */
import { readFileSync } from 'node:fs';
import type { Reading } from './reading.js';

/** What may survive, by its column in the README: what of it the snippet had, and what came out. */
export const aspects = {
  'names, titles, dates': ({ blocks }: Reading) => blocks,
  'headings, lists, tables': ({ headings, structure }: Reading) => [...headings, ...structure],
  'links to sources': ({ links }: Reading) => links,
  'links to notes': ({ marks }: Reading) => marks.filter(({ arrives }) => arrives).map(({ href }) => href),
  'days for machines': ({ times }: Reading) => times.flatMap(({ datetime }) => datetime ?? []),
  language: ({ langs }: Reading) => langs,
  direction: ({ directions }: Reading) => directions,
} as const satisfies { readonly [column: string]: (reading: Reading) => readonly string[] };
/** These must, everywhere. */
export const needed = ['names, titles, dates', 'headings, lists, tables', 'links to sources'] as const;

/** Whether all of a list stands in another in the same order, maybe with more between. */
export function standsIn(list: readonly string[], other: readonly string[]): boolean {
  let place = 0;
  return list.every((item) => {
    place = other.indexOf(item, place) + 1;
    return place > 0;
  });
}

/** The same of pieces of text; one that stood in a sentence of the article around is a part of that. */
export const standsInText = (list: readonly string[], other: readonly string[]): boolean =>
  standsIn(list, other) || (list.length === 1 && other.some((item) => item.includes(list[0]!)));

/** A cell of the table, for what was kept in how many cases. */
export const inWords = (results: readonly boolean[] = []): string =>
  results.every(Boolean) ? 'kept' : results.some(Boolean) ? 'in part' : 'lost';

/** The columns of the table, behind that of the names. */
export const columns = [...Object.keys(aspects), 'the tag', '`data-sco`'];

/** The rows of the table as the README states them, cell by cell; the first is that of the columns. */
export function statedRows(): readonly (readonly string[])[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = /## Without the script\n([^]*?)\n## /.exec(readme)?.[1] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*-/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}
