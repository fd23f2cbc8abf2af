/** The options of `npm run bench`. */
import { oneOf, readOptions } from '../src/cli/options.js';
import { UsageError } from '../src/cli/io.js';

/** Enough for a steady middle, in some minutes. */
const RUNS = 5;

export interface Options {
  /** The pages to measure; all, if empty. */
  readonly only: readonly string[];
  readonly runs: number;
  /** Writes the texts from the stored result, without measuring. */
  readonly write: boolean;
}

/** Reads the words after `npm run bench --`. Names what is wrong with one, and the valid choices. */
export function optionsOf(words: readonly string[], pages: readonly string[]): Options {
  const { values, positionals } = readOptions(words, {
    only: { type: 'string' },
    runs: { type: 'string' },
    write: { type: 'boolean' },
  });
  if (positionals[0] !== undefined) {
    throw new UsageError(
      `"${positionals[0]}" is no option. Valid: --only=card,plain-card, --runs=${RUNS}, --write.`,
    );
  }
  const { write = false, runs = String(RUNS) } = values;
  const only = (values.only ?? '').split(',').filter(Boolean);
  if (values.only !== undefined && only.length === 0) {
    throw new UsageError(`--only has no page. Valid: ${pages.join(', ')}.`);
  }
  for (const id of only) oneOf('The page', id, pages);
  if (!/^[1-9]\d?$/.test(runs))
    throw new UsageError(`--runs="${runs}" is no number of runs. Valid: 1 to 99.`);
  if (write && (values.only ?? values.runs) !== undefined) {
    throw new UsageError('--write measures nothing, so that it has no --only and no --runs.');
  }
  return { only, runs: Number(runs), write };
}
