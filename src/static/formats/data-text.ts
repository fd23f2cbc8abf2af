/** The facts of a tag as data. Sources are looked up by the caller: a page has loaded only some of them. */
import { datasetInfo } from '../../data/dataset-info.js';
import type { Sourced } from '../../data/types.js';
import { plainText, type Blocks } from '../blocks.js';
import { factsOf, type FactsDrawn, type FactSource, type SourceOf } from '../facts.js';
import type { Rendering } from './types.js';

/** One row of a table: its cells by column, and the records that they come from. */
interface Row {
  readonly cells: { readonly [column: string]: string };
  readonly records: readonly Sourced[];
}

/** Facts of one kind, with a column for each field. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What is known of a tag that has been drawn, on a server or in a page. */
type Drawn = Pick<Rendering, 'tag' | 'attributes' | 'blocks'> & FactsDrawn;

/** The text of the first heading; empty if there is none. */
export const headingOf = (blocks: Blocks): string => {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? plainText(heading.content) : '';
};

export function jsonText(drawn: Drawn, sourceOf: SourceOf): string {
  const { tag, attributes, drawing, blocks } = drawn;
  const value = {
    tag,
    attributes,
    language: drawing.locale.language,
    asOf: drawing.day,
    edition: datasetInfo.version,
    heading: headingOf(blocks),
    facts: factsOf(drawn, sourceOf),
    records: [...drawing.cite.records],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is told of facts that were corrected after the day of the page, by the key of the record. */
type Told = ReadonlyMap<string, string>;

/** What every row has in the end: the day, how sure the fact is, who says so, and where. */
const BASIS = ['as_of', 'confidence', 'publishers', 'sources', 'edition'] as const;

/** A cell. An apostrophe keeps spreadsheets from reading it as a formula. */
const cell = (text: string): string => {
  // A word joiner is for lines that break.
  const value = text.replace(/\u2060/g, '');
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** The rows of a tag, the first with the names of the columns. */
function lines(
  drawn: Drawn,
  sourceOf: SourceOf,
  table: Table | undefined,
  told: Told,
): readonly (readonly string[])[] {
  const { cite, day } = drawn.drawing;
  const basis = (confidence: string, sources: readonly FactSource[]): readonly string[] => [
    day,
    confidence,
    [...new Set(sources.map(({ publisher }) => publisher))].join('; '),
    sources.flatMap(({ url }) => url ?? []).join(' '),
    datasetInfo.version,
  ];
  if (!table)
    return [
      ['section', 'subject', 'fact', ...BASIS],
      ...factsOf(drawn, sourceOf).map(({ section, subject, fact, confidence, sources }) => [
        section,
        subject,
        fact,
        ...basis(confidence, sources),
      ]),
    ];
  const correction = (records: readonly Sourced[]) =>
    records.flatMap((record) => told.get(record.correction ?? '') ?? []).join(' ');
  const isCorrected = table.rows.some(({ records }) => correction(records));
  return [
    [...table.columns, ...(isCorrected ? ['correction'] : []), ...BASIS],
    ...table.rows.map(({ cells, records }) => [
      ...table.columns.map((column) => cells[column] ?? ''),
      ...(isCorrected ? [correction(records)] : []),
      ...basis(
        records.some(({ confidence }) => confidence) ? 'medium' : 'high',
        [...new Set(records.flatMap((record) => cite.sourcesOf(record)))].flatMap(
          (number) => sourceOf(number) ?? [],
        ),
      ),
    ]),
  ];
}

/** CSV with a column for each field of the table, without one a row per fact. Spreadsheets need the byte order mark to recognise UTF-8. */
export const csvText = (
  drawn: Drawn,
  sourceOf: SourceOf,
  table?: Table,
  told: Told = new Map<string, string>(),
): string =>
  `\uFEFF${lines(drawn, sourceOf, table, told)
    .map((row) => row.map(cell).join(','))
    .join('\r\n')}\r\n`;
