/** Runs commands for the stages of `npm test`, and counts their results. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sco-elements-test-'));
const windows = process.platform === 'win32';
/** Time limit for a stage that hangs. Even on a busy machine, a stage takes less than a tenth of it. */
const HANG = 60 * 60_000;

/** Running process groups, ended together with this process. */
const running = new Set();

/** Ends all running processes. SIGTERM first, so that they can close the browsers that they started. */
export function endAll() {
  for (const end of running) end('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endAll();
    setTimeout(() => {
      for (const end of running) end('SIGKILL');
      process.exit(1);
    }, 3000);
  });
}
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/**
 * Runs a command. Its output is shown when it fails; `show: 'after'` shows it in any case, `'live'` while it runs.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: { [name: string]: string }, show?: 'failed' | 'after' | 'live' }} [options]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, args, { env = {}, show = 'failed' } = {}) {
  return new Promise((done) => {
    const stdio = show === 'live' ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...(show !== 'live' && { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', stdio, stdio],
      detached: !windows,
      shell: windows,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const end = (signal) => {
      try {
        if (windows) child.kill(signal);
        else if (child.pid) process.kill(-child.pid, signal);
      } catch {
        // It has ended by itself.
      }
    };
    running.add(end);
    const timers = [
      setTimeout(() => {
        output += `${command} ${args[0]}: ended, since it seems to hang\n`;
        end('SIGTERM');
      }, HANG),
      setTimeout(() => end('SIGKILL'), HANG + 10_000),
    ];
    const finish = (succeeded) => {
      timers.forEach(clearTimeout);
      running.delete(end);
      if (!succeeded || show === 'after') process.stdout.write(output);
      done(succeeded);
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** A larger young generation: otherwise garbage collection takes a fourth of the time. */
export const ROOMY = '--max-semi-space-size=64';

/** Runs a program of a package. */
export const npx = (program, args, options) => run('npx', ['--no-install', program, ...args], options);

/** The result of a check that is not a list of tests: it counts as one test. */
export const one = (succeeded) => ({ passed: Number(succeeded), failed: Number(!succeeded) });

export const sum = (list) => ({
  passed: list.reduce((total, { passed }) => total + passed, 0),
  failed: list.reduce((total, { failed }) => total + failed, 0),
});

/** The counts that the tests reported. A run that crashed counts as one failure. */
const counted = (succeeded, passed, failed) => ({
  passed,
  failed: !succeeded && failed === 0 ? 1 : failed,
});

let reports = 0;

/**
 * Runs test files in one Node.js process. `pinned` sets the clock to the same day as in browser tests.
 *
 * @param {readonly string[]} files
 * @param {{ zone?: string, pinned?: boolean, atOnce?: number }} [options]
 */
export async function nodeTests(files, { zone, pinned = true, atOnce = 1 } = {}) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const report = join(scratch, `${++reports}.tap`);
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const counting = ['--test-reporter=tap', `--test-reporter-destination=${report}`];
  const clock = pinned ? ['--import', './test/support/pinned-clock.mjs'] : [];
  const runner = ['test/support/run-files.mjs', `--at-once=${atOnce}`];
  const args = [ROOMY, '--import', 'tsx', ...clock, ...reporters, ...counting, ...runner, ...files];
  const succeeded = await run(process.execPath, args, { env: zone ? { TZ: zone } : {} });
  const tap = readFileSync(report, 'utf8');
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return counted(succeeded, count('pass'), count('fail') + count('cancelled'));
}

/**
 * Runs test files in browsers.
 *
 * @param {readonly string[] | undefined} files all, if none are named
 * @param {{ engines?: readonly string[], show: 'failed' | 'live' }} options
 */
export async function browserTests(files, { engines, show }) {
  const counts = join(scratch, 'browser.json');
  const env = { COUNTS_FILE: counts, ...(engines && { ENGINES: engines.join(',') }) };
  const chosen = (files ?? []).flatMap((file) => ['--files', file]);
  const succeeded = await npx('wtr', chosen, { env, show });
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
  return counted(succeeded, passed, failed);
}
