import { dataset } from '../../dataset.js';
import { sourcesIn } from '../facts.js';
import { tableOf } from './csv-tables.js';
import { csvText, jsonText } from './data-text.js';
import type { FormatWriter } from './types.js';

const sourceOf = sourcesIn(dataset.sources, dataset.publishers);

/** JSON: the records shown as the dataset has them, and every fact with its sources, those of the tag's day. */
export const json: FormatWriter = {
  numbered: true,
  write: (rendering) => jsonText(rendering, sourceOf),
};

/** CSV: a column for each field where the facts are of one kind, else one row per fact. */
export const csv: FormatWriter = {
  numbered: true,
  write: (rendering) => csvText(rendering, sourceOf, tableOf(rendering)),
};
