import { groupBy } from '../lib/group-by.js';
import { columns, wrap } from '../static/formats/text.js';
import { settings } from '../vocabulary/settings.js';
import { HEADINGS, type Entry, type Kind } from './entries.js';

/** Where the width of the terminal is not known, or too large to read. */
const WIDEST = 100;
const NARROWEST = 60;
/** A longer id has a line of its own, so that it does not push all titles aside. */
const LONGEST_ID = 32;

/** The heading above an entry. What every tag takes is listed once, and what a tag says of it in other words apart. */
function headingOf({ kind, id, tag, title }: Entry, all: readonly Entry[]): string {
  if (kind !== 'attribute') return HEADINGS[kind];
  const isShared = id in settings && all.some((other) => other.tag !== tag && other.title === title);
  return isShared ? 'Attributes of every tag' : `Attributes of <${tag}>`;
}

/** What an entry says: its title, and the values that the title does not name itself. */
function textOf({ title, titles, ids, values = [] }: Entry, language: string): string {
  const said = titles?.[language] ?? title;
  if (ids) return ids === 'status' ? said : `${said} Ids: list ${ids}.`;
  return values.every((word) => title.includes(word)) ? said : `${said} Valid: ${values.join(', ')}.`;
}

/** Ids and texts in two columns; a text goes on below itself. */
function inColumns(rows: readonly (readonly [id: string, text: string])[], width: number): string {
  const widest = Math.max(...rows.map(([id]) => columns(id)).filter((each) => each <= LONGEST_ID), 8);
  const indent = ' '.repeat(widest + 4);
  return rows
    .map(([id, text]) =>
      id.length > widest
        ? `  ${id}\n${wrap(text, indent, indent, width)}`
        : wrap(text, `  ${id.padEnd(widest)}  `, indent, width),
    )
    .join('\n');
}

/**
 * The entries for people: below a heading each kind, below one for each tag its attributes.
 *
 * @param all the entries to compare with: an attribute that other tags have in the same words is one of every tag
 */
export function listText(
  found: readonly Entry[],
  { all, language, width = WIDEST }: { all: readonly Entry[]; language: string; width?: number | undefined },
): string {
  const usedWidth = Math.max(NARROWEST, Math.min(width, WIDEST));
  const attributes = all.filter(({ kind }) => kind === ('attribute' satisfies Kind));
  const groups = groupBy(found, (entry) => headingOf(entry, attributes));
  return [...groups]
    .map(([heading, entries]) => {
      const rows = new Map(entries.map((entry) => [entry.id, textOf(entry, language)]));
      return `${heading}\n${inColumns([...rows], usedWidth)}\n`;
    })
    .join('\n');
}
