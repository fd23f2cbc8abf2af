/** The stages of `npm test`, in the order in which they start. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../browsers.mjs';
import { browserTests, nodeTests, npx, one, ROOMY, root, run, sum } from './run.mjs';

/** The test files in folders of `test/`. */
export const testFiles = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `test/${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.test.ts'))
      .sort(),
  );

/** The slowest start first, so that the parallel run ends evenly. */
const longestFirst = (files, ...names) => {
  const place = (file) =>
    (names.findIndex((name) => file.includes(`/${name}.`)) + names.length + 1) % (names.length + 1);
  return files.toSorted((a, b) => place(a) - place(b));
};

/** These tests do not depend on the time zone. */
const ONE_ZONE = /\/(?:bench|shape|changed|theming|types|next-summit)\.test\.ts$/;

/**
 * A stage with `folders` is a list of tests and gets the chosen ones of its files. A stage with `needs` starts after
 * those stages, if they run too.
 *
 * @typedef {{ passed: number, failed: number }} Result
 * @typedef {{ engines?: readonly string[], alone: boolean }} Choice
 * @type {{ [name: string]: {
 *   needs?: readonly string[],
 *   folders?: readonly string[],
 *   run: (files: readonly string[], choice: Choice) => Promise<Result>,
 * } }}
 */
export const stages = {
  manifest: { run: async () => one(await npx('cem', ['analyze', '--quiet'])) },
  types: { needs: ['manifest'], run: async () => one(await npx('tsc', ['-p', 'tsconfig.json'])) },
  build: {
    needs: ['manifest'],
    run: async () => {
      await ensureChromium();
      return one(
        await run(process.execPath, [ROOMY, 'scripts/build.mjs', '--keep-manifest'], { show: 'after' }),
      );
    },
  },
  // The page of the builder imports the manifest.
  lint: { needs: ['manifest'], run: async () => one(await run('npm', ['run', 'lint'])) },
  stories: {
    needs: ['manifest'],
    run: async () => one(await npx('storybook', ['build', '--disable-telemetry', '--quiet'])),
  },
  site: {
    needs: ['build'],
    run: async () => one(await run(process.execPath, [ROOMY, 'scripts/site.mjs'])),
  },
  dist: {
    needs: ['build', 'stories', 'site'],
    folders: ['dist'],
    // Several at a time: they mostly wait for pages.
    run: (files) =>
      nodeTests(longestFirst(files, 'stories', 'shift', 'builder', 'hydration', 'delivery'), {
        pinned: false,
        atOnce: 3,
      }),
  },
  browser: {
    needs: ['manifest'],
    folders: ['components', 'contract', 'element'],
    run: async (files, { engines, alone }) => {
      await ensureChromium();
      const all = testFiles('components', 'contract', 'element');
      const some = files.length < all.length ? files : undefined;
      return browserTests(some, { engines, show: alone ? 'live' : 'failed' });
    },
  },
  static: {
    needs: ['manifest'],
    folders: ['static'],
    // One of these tests compares its output with that of a process in another time zone.
    run: (files) => nodeTests(files, { zone: 'America/Los_Angeles' }),
  },
  node: {
    needs: ['manifest'],
    folders: ['data', 'node'],
    run: async (files) => {
      const west = await nodeTests(files, { zone: 'America/Los_Angeles' });
      const moved = files.filter((file) => !ONE_ZONE.test(file));
      return sum([west, await nodeTests(moved, { zone: 'Pacific/Auckland' })]);
    },
  },
  ssr: { needs: ['manifest'], folders: ['ssr'], run: (files) => nodeTests(files) },
  format: {
    run: async () => one(await npx('prettier', ['--check', '--log-level=warn', '.'])),
  },
};
