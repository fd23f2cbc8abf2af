import { correctionText } from '../../templates/correction-notes.js';
import type { Correction, Sourced } from '../../data/types.js';
import { dataset } from '../../dataset.js';
import { wordsIn } from '../../i18n/languages.js';
import { typeset } from '../../i18n/names.js';
import { corrections as english } from '../../strings/en/corrections.js';
import { sourcesIn, type SourceOf } from '../facts.js';
import { tableOf } from './csv-tables.js';
import { csvText, jsonText } from './data-text.js';
import type { FormatWriter, Rendering } from './types.js';

const sourceOf = ({ drawing }: Rendering): SourceOf =>
  sourcesIn(dataset.sources, dataset.publishers, drawing.own);

/** JSON: the records shown as the dataset has them, and every fact with its sources, those of the tag's day. */
export const json: FormatWriter = {
  numbered: true,
  write: (rendering) => jsonText(rendering, sourceOf(rendering)),
};

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

/** CSV: a column for each field where the facts are of one kind, else one row per fact. */
export const csv: FormatWriter = {
  numbered: true,
  write: (rendering) => csvText(rendering, sourceOf(rendering), tableOf(rendering), corrected(rendering)),
};
