import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Each line below `@ts-expect-error` in `test/types` is a mistake. One that compiles is an error of its own.
test('in scripts, Astro, React, Preact, Solid, Svelte and Vue, right ids compile and wrong ones do not', async () => {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const project = `${root}test/types`;
  const run = promisify(execFile)(process.execPath, [compiler, '-p', project], { cwd: root });
  const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
  assert.equal(stdout, '');
});
