/**
 * Runs test files in one process, so that the compiler, dataset, server renderer and browser start only once.
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
    // Import the files one by one. Node.js finds the current suite through async context: of two files that wait for
    // the same module, one would register its tests in the other's suite. For the same reason the promise is created
    // here.
    await new Promise((done) => {
      // One suite per file: it scopes the file's hooks, and fails if the file cannot be loaded.
      describe(file, { concurrency: 1 }, () => {
        const loaded = import(pathToFileURL(resolve(file)).href);
        loaded.then(done, done);
        return loaded;
      });
    });
  }
});
