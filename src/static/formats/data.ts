import { dataset } from '../../dataset.js';
import { factsOf } from '../facts.js';
import { plainText, type Blocks } from '../blocks.js';
import type { FormatWriter } from './types.js';

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

const COLUMNS = [
  'section',
  'subject',
  'fact',
  'as_of',
  'confidence',
  'publishers',
  'urls',
  'edition',
] as const;

/** A cell. An apostrophe keeps spreadsheets from reading it as a formula. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** CSV with one row per fact. Spreadsheets need the byte order mark to recognise UTF-8. */
export const csv: FormatWriter = {
  numbered: true,
  write: (rendering) => {
    const rows = factsOf(rendering).map(({ section, subject, fact, confidence, sources }) => [
      section,
      subject,
      fact,
      rendering.drawing.day,
      confidence,
      [...new Set(sources.map(({ publisher }) => publisher))].join('; '),
      sources.flatMap(({ url }) => url ?? []).join(' '),
      dataset.info.version,
    ]);
    return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
  },
};
