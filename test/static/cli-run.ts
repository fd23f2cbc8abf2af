import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command inside this process. */
export async function run(
  argv: readonly string[],
  { stdin = '', cwd = process.cwd(), columns = undefined as number | undefined } = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const status = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(Buffer.from(stdin));
    })(),
    out: (text) => (out += text),
    err: (text) => (err += text),
    cwd,
    columns,
  });
  return { status, out, err };
}

/** The output and messages of `render -` for a page. */
export const fill = (page: string, ...options: readonly string[]): Promise<Ran> =>
  run(['render', '-', ...options], { stdin: page });

/** A folder that is gone after the tests of the file. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sco-elements-cli-'));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
