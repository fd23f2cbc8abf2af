/**
 * `npm test`: runs all checks, as many in parallel as there are cores, at least two. Prints the result of each and ends
 * with `N passed, N failed`.
 *
 *   npm test -- --only=browser,ssr           only these stages
 *   npm test -- --engines=chromium,firefox   only these browsers
 *   npm test -- --changed                    only what changes since the last commit may affect
 *   npm test -- --changed=main               the same, compared with another commit
 *
 * A check that is not a list of tests (lint, build) counts as one test. A stage that crashes counts as one failure.
 */
import { availableParallelism } from 'node:os';
import { changedFiles, choose, repositoryFiles } from './test/changed.mjs';
import { endAll, root, sum } from './test/run.mjs';
import { stages, testFiles } from './test/stages.mjs';

/** The value of an option: empty if it has none, undefined if the option is not given. */
const option = (name) =>
  process.argv
    .find((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))
    ?.slice(`--${name}=`.length);
const listed = (text = '') => text.split(',').filter(Boolean);

const only = listed(option('only'));
const unknown = only.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`No stage "${unknown.join('", "')}". Stages: ${Object.keys(stages).join(', ')}`);
  process.exit(1);
}

/** The test files of each stage to run; empty for stages without test files. */
const plan = new Map();
for (const [name, { folders = [] }] of Object.entries(stages)) plan.set(name, testFiles(...folders));
if (option('changed') !== undefined) {
  const changed = changedFiles(root, option('changed') || 'HEAD');
  const { wanted, reasons } = choose({ changed, ...repositoryFiles(root), stages, plan });
  for (const line of reasons) console.log(line);
  for (const name of plan.keys()) {
    if (wanted.has(name)) plan.set(name, wanted.get(name));
    else plan.delete(name);
  }
}
for (const name of plan.keys()) if (only.length > 0 && !only.includes(name)) plan.delete(name);

const engines = option('engines') && listed(option('engines'));
const choice = { engines: engines || undefined, alone: plan.size === 1 };
const results = [];

/** Runs a stage and prints its result. */
async function perform(name) {
  const started = performance.now();
  let result;
  try {
    result = await stages[name].run(plan.get(name), choice);
  } catch (error) {
    console.error(error);
    result = { passed: 0, failed: 1 };
  }
  results.push(result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${name.padEnd(10)} ${seconds} s  ${result.passed} passed, ${result.failed} failed`);
}

const waiting = new Set(plan.keys());
const performing = new Map();
const room = Math.max(2, availableParallelism());
while (waiting.size + performing.size > 0) {
  for (const name of waiting) {
    const needed = stages[name].needs ?? [];
    const isReady = !needed.some((other) => waiting.has(other) || performing.has(other));
    if (!isReady || performing.size >= room) continue;
    waiting.delete(name);
    performing.set(
      name,
      perform(name).then(() => performing.delete(name)),
    );
  }
  await Promise.race(performing.values());
}
endAll();

const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
