/**
 * `npm run size`: what a page with a single tag loads, for every tag, in bytes after Brotli compression, and in how many
 * round trips.
 *
 * Opens a page with the autoloader and `<sco-x></sco-x>` in Chromium and adds up every script that it requests, each
 * compressed separately. Fails if a tag exceeds its budget in size-budgets.json: the total for tags named there, their
 * own code for all others. Fails also if a tag, in any language, needs a second round trip after the autoloader, or
 * requests a script twice or for nothing. Without a browser, static imports are added up instead. Records that a tag loads lazily for
 * its first drawing are then missing, and the output says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { findChromium, startChromium } from './browsers.mjs';
import { components } from './components.mjs';
import { faultsOf, requestsOf } from './requests.mjs';
import { serve } from './serve.mjs';

const root = new URL('../dist/cdn/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('../size-budgets.json', import.meta.url), 'utf8'));
const modulesFile = new URL('../node_modules/.cache/sco-elements-modules.json', import.meta.url);
const modules = existsSync(modulesFile) ? JSON.parse(readFileSync(modulesFile, 'utf8')) : {};

const read = (file) => readFileSync(new URL(file, root));
const sizes = new Map();

function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(read(file)).length);
  return sizes.get(file);
}

/** Share of a file that is data and texts rather than code, from 0 to 1. */
function dataShare(file) {
  const entries = Object.entries(modules[file] ?? {});
  const sum = (list) => list.reduce((total, [, length]) => total + length, 0);
  const isData = ([id]) => /\/src\/(?:data\/(?!queries\/)|strings\/)/.test(id);
  return sum(entries.filter(isData)) / (sum(entries) || 1);
}

/** Without a browser: a file and all its static imports. */
function imported(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of read(file)
    .toString()
    .matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    imported(new URL(target, new URL(file, 'file:///')).pathname.slice(1), seen);
  }
  return seen;
}

/** The `lang` attributes of the pages that are opened. The sizes are those of the first. */
const LANGUAGES = ['en', 'ru', 'zh-Hans'];
const TABS = 2;

/** For each tag the files that it loads in English, and what is wrong with its requests in any language. */
async function measure() {
  /** @type {Map<string, { files: string[], faults: string[] }>} */
  const results = new Map(components.map((name) => [name, { files: [], faults: [] }]));
  if (!findChromium() && !process.argv.includes('--browser')) {
    console.log('No browser: static imports only; what a tag loads for its first drawing is not counted.');
    for (const name of components) {
      results.get(name).files = [...imported('sco-elements.js'), ...imported(`components/${name}.js`)];
    }
    return results;
  }
  const cases = components.flatMap((name) => LANGUAGES.map((lang) => ({ name, lang })));
  const html = ({ name, lang }) => `<!doctype html><html lang="${lang}"><title>${name}</title>
    <sco-${name}></sco-${name}><script type="module" src="/sco-elements.js"></script></html>`;
  const path = ({ name, lang }) => `/page/${name}/${lang}`;
  const pages = Object.fromEntries(cases.map((each) => [path(each), { body: html(each) }]));
  const server = await serve(fileURLToPath(root), pages);
  const browser = await startChromium();
  const work = async () => {
    const context = await browser.createBrowserContext();
    for (let next; (next = cases.shift());) {
      const page = await context.newPage();
      const { rows, unused } = await requestsOf(page, server.origin + path(next), `sco-${next.name}`);
      await page.close();
      const result = results.get(next.name);
      if (next.lang === LANGUAGES[0]) result.files = rows.flat();
      result.faults.push(...faultsOf(rows, unused).map((fault) => `lang="${next.lang}": ${fault}`));
    }
    await context.close();
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
let exceeded = 0;
let slow = 0;
for (const [name, { files, faults }] of await measure()) {
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const data = files.reduce((sum, file) => sum + sizeOf(file) * dataShare(file), 0);
  const budget = budgets.total[name];
  // The tag's own code, without the files that every tag loads.
  const own = files
    .filter((file) => !/(?:sco-elements|base|hydrate)\.js$/.test(file))
    .reduce((sum, file) => sum + sizeOf(file) * (1 - dataShare(file)), 0);
  const further = budget === undefined && own > budgets.further;
  const over = (typeof budget === 'number' && total > budget) || further;
  if (over) exceeded++;
  const limits = typeof budget === 'number' ? `of ${kB(budget)} kB` : budget === null ? '(no budget)' : '';
  const ownCode = budget === undefined ? `; own code ${kB(own)} of ${kB(budgets.further)} kB` : '';
  const limit = `${limits}${over ? '  EXCEEDED' : ''}${ownCode}`;
  console.log(`\nsco-${name}: ${kB(total)} kB ${limit}; code ${kB(total - data)}, data ${kB(data)}`);
  for (const file of files) console.log(`  ${kB(sizeOf(file))}  ${file}`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length) slow++;
}
if (slow > 0) {
  console.error(
    `\nsize: ${slow} of the tags do not request what they need at once: see src/preload/needs.ts`,
  );
  process.exitCode = 1;
}
if (exceeded > 0) {
  console.error(`\nsize: ${exceeded} of the tags exceed their budget in size-budgets.json`);
  process.exitCode = 1;
}
