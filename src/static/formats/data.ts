import { correctionText } from '../../templates/correction-notes.js';
import type { Correction, Sourced } from '../../data/types.js';
import { dataset } from '../../dataset.js';
import { wordsIn } from '../../i18n/languages.js';
import { typeset } from '../../i18n/names.js';
import { corrections as english } from '../../strings/en/corrections.js';
import { factsOf, sourceOf, type FactSource } from '../facts.js';
import { plainText, type Blocks } from '../blocks.js';
import { tableOf } from './csv-tables.js';
import type { FormatWriter, Rendering } from './types.js';

const headingOf = (blocks: Blocks): string => {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? plainText(heading.content) : '';
};

/** JSON: the records shown as the dataset has them, and every fact with its sources, those of the tag's day. */
export const json: FormatWriter = {
  numbered: true,
  write: (rendering) => {
    const { tag, attributes, drawing, blocks } = rendering;
    const value = {
      tag,
      attributes,
      language: drawing.locale.language,
      asOf: drawing.day,
      edition: dataset.info.version,
      heading: headingOf(blocks),
      facts: factsOf(rendering),
      records: [...drawing.cite.records],
    };
    return `${JSON.stringify(value, null, 2)}\n`;
  },
};

/** What every row has in the end: the day, how sure the fact is, who says so, and where. */
const BASIS = ['as_of', 'confidence', 'publishers', 'sources', 'edition'] as const;

/** A cell. An apostrophe keeps spreadsheets from reading it as a formula. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const basis = (
  { drawing }: Rendering,
  confidence: string,
  sources: readonly FactSource[],
): readonly string[] => [
  drawing.day,
  confidence,
  [...new Set(sources.map(({ publisher }) => publisher))].join('; '),
  sources.flatMap(({ url }) => url ?? []).join(' '),
  dataset.info.version,
];

/** What the tag tells at facts that were corrected after the day of the page, by the key of the record. */
function corrected({ drawing }: Rendering): ReadonlyMap<string, string> {
  const { cite, locale, frozen } = drawing;
  const words = wordsIn(locale.language, 'corrections', english, ({ value }) => value)!;
  const textOf = (correction: Correction) => {
    const { day, said, why } = correctionText(correction, words, locale.tag);
    return typeset([day, said, why].join(' '));
  };
  return new Map(
    [...cite.records].flatMap((record) => {
      if (!isCorrection(record) || record.corrected <= frozen) return [];
      return [[record.record, textOf(record)] as const];
    }),
  );
}

const isCorrection = (record: Sourced): record is Correction => 'was' in record;

/** The rows of a tag: a column for each field where the facts are of one kind, else one row per fact. */
function lines(rendering: Rendering): readonly (readonly string[])[] {
  const table = tableOf(rendering);
  if (!table)
    return [
      ['section', 'subject', 'fact', ...BASIS],
      ...factsOf(rendering).map(({ section, subject, fact, confidence, sources }) => [
        section,
        subject,
        fact,
        ...basis(rendering, confidence, sources),
      ]),
    ];
  const { cite, own } = rendering.drawing;
  const told = corrected(rendering);
  const correction = (records: readonly Sourced[]) =>
    records.flatMap((record) => told.get(record.correction ?? '') ?? []).join(' ');
  const isCorrected = table.rows.some(({ records }) => correction(records));
  return [
    [...table.columns, ...(isCorrected ? ['correction'] : []), ...BASIS],
    ...table.rows.map(({ cells, records }) => [
      ...table.columns.map((column) => cells[column] ?? ''),
      ...(isCorrected ? [correction(records)] : []),
      ...basis(
        rendering,
        records.some(({ confidence }) => confidence) ? 'medium' : 'high',
        [...new Set(records.flatMap((record) => cite.sourcesOf(record)))].flatMap(
          (number) => sourceOf(number, own) ?? [],
        ),
      ),
    ]),
  ];
}

/** CSV. Spreadsheets need the byte order mark to recognise UTF-8. */
export const csv: FormatWriter = {
  numbered: true,
  write: (rendering) =>
    `\uFEFF${lines(rendering)
      .map((row) => row.map(cell).join(','))
      .join('\r\n')}\r\n`,
};
