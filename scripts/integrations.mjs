/**
 * `npm run integrations`: builds the smallest real app for each framework against the packed package, serves it and opens
 * it in Chromium. Needs `npm run build` first. Ends with `N passed, N failed`. docs/compatibility.md describes it.
 *
 *   npm run integrations -- vue next          only these folders of `integrations`
 *   npm run integrations -- --changed         those that changes since the last commit may concern; `--changed=main`
 *   npm run integrations -- vue --lock        after a change of versions: writes package-lock.json anew, tries nothing
 */
import { readdirSync } from 'node:fs';
import { startChromium } from './browsers.mjs';
import { concerned } from './integrations/concerned.mjs';
import { has, lock, tryOut } from './integrations/app.mjs';
import { end, root, run } from './integrations/run.mjs';
import { pack } from './integrations/pack.mjs';

const all = readdirSync(`${root}/integrations`, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)
  .filter((name) => has(name, 'run.mjs') || has(name, 'integration.json'));

const given = process.argv.slice(2);
let names = given.filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No integration "${unknown.join('", "')}". There are: ${all.join(', ')}`);
  process.exit(1);
}
if (names.length === 0) names = all;

const changed = given.find((argument) => /^--changed(?:=|$)/.test(argument));
if (changed) {
  const { some, reason } = concerned(names, changed.slice('--changed='.length) || 'HEAD');
  console.log(reason);
  names = some;
}

if (given.includes('--lock')) {
  for (const name of names) await lock(name);
  process.exit();
}

let browser;
let passed = 0;
try {
  const tarball = names.length > 0 ? await pack() : '';
  for (const name of names) {
    const started = performance.now();
    let fault;
    try {
      if (has(name, 'run.mjs')) {
        await run('node', [`${root}/integrations/${name}/run.mjs`, tarball], { show: true });
      } else {
        browser ??= await startChromium();
        await tryOut(name, tarball, browser);
      }
      passed++;
    } catch (error) {
      fault = error;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    console.log(`${name.padEnd(10)} ${seconds} s  ${fault ? 'failed' : 'passed'}`);
    if (fault) console.log(`${String(fault.stack ?? fault).replace(/^/gm, '  ')}\n`);
  }
} finally {
  await browser?.close();
  end();
}
console.log(`\n${passed} passed, ${names.length - passed} failed`);
process.exitCode = passed < names.length ? 1 : 0;
