import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OwnDataset } from '../data/types.js';
import { validateFacts, type Refusal } from '../own-facts/validate.js';
import { UsageError, type Io } from './io.js';
import { placeOf } from './json-place.js';
import { readInput } from './files.js';

/** Why a record of a file is not used, and where it is. */
export interface Fault extends Pick<Refusal, 'record' | 'path' | 'reason' | 'form'> {
  readonly line: number;
  readonly column: number;
}

interface OwnFacts {
  /** The records that can be used. */
  readonly facts: OwnDataset;
  readonly faults: readonly Fault[];
}

/** The facts in a text. What is no JSON is a fault too. */
async function factsIn(text: string): Promise<OwnFacts> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, offset] = /at position (\d+)/.exec(message) ?? [];
    const before = text.slice(0, Number(offset ?? text.length)).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    const reason = `is no JSON: ${message.replace(/,? ?\.\.\.".*| in JSON.*/s, '')}`;
    return { facts: {}, faults: [{ ...place, record: '', path: '', reason, form: '' }] };
  }
  const { facts, refused } = await validateFacts(value);
  const faults = refused.map(({ record, path, reason, form, steps }) => ({
    ...placeOf(text, steps),
    record,
    path,
    reason,
    form,
  }));
  return { facts, faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

/** The facts in a file, or those on standard input for `-`. Throws a UsageError if there is no such file. */
export async function readFacts(name: string, io: Io): Promise<OwnFacts> {
  const bytes =
    name === '-'
      ? await readInput(io)
      : await readFile(resolve(io.cwd, name)).catch((error: NodeJS.ErrnoException) => {
          throw error.code === 'ENOENT' || error.code === 'EISDIR'
            ? new UsageError(`There is no file "${name}".`)
            : error;
        });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const fault = { line: 1, column: 1, record: '', path: '', reason: 'is not in UTF-8', form: '' };
    return { facts: {}, faults: [fault] };
  }
  return factsIn(text);
}

export const sayFault = (name: string, { line, column, path, reason, form }: Fault): string =>
  `${name}:${line}:${column}: ${[`${path || 'the file'} ${reason}.`, form].join(' ').trim()}\n`;

/** The facts of the option `--facts`. A file with faults is told of, and is no ground to write on: `undefined`. */
export async function factsOption(
  name: string | undefined,
  io: Io,
): Promise<{ readonly facts: OwnDataset | undefined } | undefined> {
  if (name === undefined) return { facts: undefined };
  const { facts, faults } = await readFacts(name, io);
  for (const fault of faults) io.err(sayFault(name, fault));
  return faults.length ? undefined : { facts };
}
