import { datasetInfo } from '../data/dataset-info.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import { newestDay } from '../data/queries/newest-day.js';
import type { Format } from '../static/index.js';
import { renderParts } from '../static/render.js';
import { UsageError, type Io, type Status } from './io.js';
import { factsOption } from './own-facts.js';
import { checkLang, oneOf, readOptions } from './options.js';

const OPTIONS = {
  'as-of': { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  limit: { type: 'string' },
  facts: { type: 'string' },
} as const;

const FORMATS = ['text', 'markdown', 'email', 'json'] as const satisfies readonly Format[];

/** The command `changes`: what changed in the organisation since a day, as text or in another form. */
export async function changesCommand(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = readOptions(args, OPTIONS);
  checkLang(values.lang);
  const { format = 'text', lang, limit, 'as-of': asOf = 'latest' } = values;
  oneOf('--format', format, FORMATS);
  const [from, ...others] = positionals;
  if (from === undefined) throw new UsageError('changes needs the day since when, such as 2024-07-05.');
  if (others.length) throw new UsageError(`changes takes one day; "${others[0]}" is one too many.`);
  if (!isIsoDay(from)) throw new UsageError(`"${from}" is not a day. Valid: such as 2024-07-05.`);
  if (asOf !== 'latest' && !isIsoDay(asOf))
    throw new UsageError(`--as-of "${asOf}" is not a day. Valid: such as 2024-07-05, or latest.`);
  if (limit !== undefined && !(Number.isInteger(Number(limit)) && Number(limit) > 0))
    throw new UsageError(`--limit "${limit}" is not a whole number above 0.`);

  const own = await factsOption(values.facts, io);
  if (!own) return 1;
  const { facts } = own;
  const newest = facts ? newestDay(facts) : datasetInfo.date;
  const day = asOf === 'latest' ? datasetInfo.date : asOf > newest ? newest : asOf;
  if (from > day) throw new UsageError(`${from} is after ${day}, the day up to which changes are listed.`);
  if (asOf !== 'latest' && asOf > newest)
    io.err(`--as-of ${asOf} is after the last day of the data; the changes up to ${newest} are shown.\n`);
  const attributes = { from, 'as-of': asOf === 'latest' ? asOf : day, layout: 'list', limit };
  const { content } = await renderParts('sco-changes', attributes, { format: format as Format, lang, facts });
  io.out(content);
  return 0;
}
