import { count, UsageError, type Io, type Status } from './io.js';
import { readOptions } from './options.js';
import { readFacts, sayFault } from './own-facts.js';

const OPTIONS = { json: { type: 'boolean' } } as const;

/** How many records can be used. */
const sizeOf = ({ states = [], ...byKey }: Awaited<ReturnType<typeof readFacts>>['facts']): number =>
  [byKey.summitFiles, byKey.names, byKey.titles, byKey.sources].reduce(
    (sum, part) => sum + Object.keys(part ?? {}).length,
    states.length,
  );

/** The command `validate`: says which records in files of facts of one's own tags would leave out, and why. */
export async function validateCommand(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = readOptions(args, OPTIONS);
  if (!positionals.length)
    throw new UsageError('validate needs a file, such as facts.json, or - for standard input.');
  const files = [];
  for (const name of positionals) {
    const { facts, faults } = await readFacts(name, io);
    files.push({ file: name === '-' ? 'standard input' : name, records: sizeOf(facts), faults });
  }
  const refused = files.flatMap(({ faults }) => faults);
  if (values.json) {
    io.out(`${JSON.stringify({ fails: refused.length > 0, files }, null, 2)}\n`);
    return refused.length ? 1 : 0;
  }
  for (const { file, records, faults } of files) {
    for (const fault of faults) io.out(sayFault(file, fault));
    const left = new Set(faults.map(({ record }) => record)).size;
    const rest = left ? `, ${left} left out` : ', nothing left out';
    io.out(`${file}: ${count(records, 'record')} used${rest}\n`);
  }
  return refused.length ? 1 : 0;
}
