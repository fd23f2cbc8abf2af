/**
 * Runs test files in one process: the compiler, the dataset, the server renderer and the browser are started once and not
 * for every file.
 *
 *   node --import tsx test/support/run-files.mjs [--at-once=3] test/dist/pages.test.ts …
 */
import { describe } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const atOnce = process.argv.find((argument) => argument.startsWith('--at-once='))?.split('=')[1];

describe('files', { concurrency: Number(atOnce ?? 1) }, async () => {
  for (const file of files) {
    // One by one: of two files that wait for the same module, one would put its tests into the suite of the other. Node.js
    // follows promises to find the suite, so this one is made here, and not in the suite of the file.
    await new Promise((done) => {
      // Hooks of a file are those of its suite; a file that cannot be loaded is a suite that fails.
      describe(file, { concurrency: 1 }, () => {
        const loaded = import(pathToFileURL(resolve(file)).href);
        loaded.then(done, done);
        return loaded;
      });
    });
  }
});
