/**
 * `npm test`: all checks, the fastest first. Says what each found and ends with `N passed, N failed`.
 *
 *   npm test -- --only=browser,ssr           some of the stages
 *   npm test -- --engines=chromium,firefox   some of the browsers
 *
 * A check that is not a list of tests (lint, build) counts as one test; a stage that breaks counts as a failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sco-elements-test-'));
const option = (name) =>
  process.argv
    .find((argument) => argument.startsWith(`--${name}=`))
    ?.split('=')[1]
    .split(',');

/** Groups of processes that are running, so that none outlives this one. */
const running = new Set();
const endAll = () => running.forEach((end) => end());
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endAll();
    process.exit(1);
  });
}

/** Runs a command, shown at once or, if `quiet`, only where it fails. Resolves to whether it succeeded. */
function run(command, args, { env = {}, quiet = true, minutes = 3 } = {}) {
  return new Promise((done) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...(quiet && { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: !windows,
      shell: windows,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const end = () => {
      try {
        if (windows) child.kill();
        else if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    running.add(end);
    const timer = setTimeout(() => {
      console.log(`${command} ${args[0]}: not done after ${minutes} minutes`);
      end();
    }, minutes * 60_000);
    const finish = (succeeded) => {
      clearTimeout(timer);
      running.delete(end);
      if (!succeeded) process.stdout.write(output);
      done(succeeded);
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

const npx = (...args) => ['npx', ['--no-install', ...args]];
const one = (succeeded) => ({ passed: Number(succeeded), failed: Number(!succeeded) });
const sum = (list) =>
  list.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );

const testFiles = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      // Backwards through the alphabet happens to begin with the longest, so that none is left alone at the end.
      .sort()
      .reverse()
      .map((name) => `test/${folder}/${name}`),
  );

/** Runs files of tests in Node.js. With `pinned`, on the day that browser tests have too. */
async function nodeTests(files, { zone = process.env.TZ, pinned = true, minutes = 3, atOnce = 2 } = {}) {
  // Without a name, Node.js would look for tests itself, and take this script for one.
  if (files.length === 0) throw new Error('There are no tests here');
  const report = join(scratch, `${Math.random()}.tap`);
  const reporters = [
    ['spec', 'stdout'],
    ['tap', report],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  const clock = pinned ? ['--import', './test/support/pinned-clock.mjs'] : [];
  // Files side by side: by itself Node.js leaves one core to others, of two.
  const args = [
    '--import',
    'tsx',
    ...clock,
    '--test',
    `--test-concurrency=${atOnce}`,
    ...reporters,
    ...files,
  ];
  const succeeded = await run(process.execPath, args, { env: zone ? { TZ: zone } : {}, minutes });
  const tap = readFileSync(report, 'utf8');
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: !succeeded && failed === 0 ? 1 : failed };
}

async function browserTests() {
  await ensureChromium();
  const counts = join(scratch, 'browser.json');
  const engines = option('engines');
  const env = { COUNTS_FILE: counts, ...(engines && { ENGINES: engines.join(',') }) };
  const succeeded = await run(...npx('wtr'), { env, quiet: false, minutes: 12 });
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
  return { passed, failed: !succeeded && failed === 0 ? 1 : failed };
}

const check =
  (...command) =>
  async () =>
    one(await run(...npx(...command)));

const stages = {
  manifest: check('cem', 'analyze', '--quiet'),
  format: check('prettier', '--check', '--log-level=warn', '.'),
  types: check('tsc', '-p', 'tsconfig.json'),
  lint: async () => one(await run('npm', ['run', 'lint'])),
  node: async () => {
    const files = testFiles('data', 'node');
    const zones = ['America/Los_Angeles', 'Pacific/Auckland'];
    return sum(await Promise.all(zones.map((zone) => nodeTests(files, { zone }))));
  },
  ssr: () => nodeTests(testFiles('ssr')),
  static: () => nodeTests(testFiles('static'), { minutes: 5 }),
  build: async () => {
    await ensureChromium();
    return one(await run(process.execPath, ['scripts/build.mjs'], { quiet: false }));
  },
  stories: async () => one(await run('npm', ['run', 'build:storybook'])),
  site: async () => one(await run(process.execPath, ['scripts/site.mjs'])),
  // Most of their time is waiting for pages.
  dist: () => nodeTests(testFiles('dist'), { pinned: false, minutes: 12, atOnce: 3 }),
  browser: browserTests,
};

const wanted = option('only') ?? Object.keys(stages);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`No stage "${unknown.join('", "')}". Stages: ${Object.keys(stages).join(', ')}`);
  process.exit(1);
}

const results = [];
for (const name of wanted) {
  const started = performance.now();
  let result;
  try {
    result = await stages[name]();
  } catch (error) {
    console.error(error);
    result = { passed: 0, failed: 1 };
  }
  results.push(result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${name.padEnd(10)} ${seconds} s  ${result.passed} passed, ${result.failed} failed`);
}
endAll();
rmSync(scratch, { recursive: true, force: true });

const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
