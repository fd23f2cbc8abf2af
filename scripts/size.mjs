/**
 * `npm run size`: what a page with a single tag loads, for every tag, in bytes after Brotli compression.
 *
 * Opens a page with the autoloader and `<sco-x></sco-x>` in Chromium and adds up every script that it requests, each
 * compressed separately. Fails if a tag exceeds its budget in size-budgets.json: the total for tags named there, their
 * own code for all others. Without a browser, static imports are added up instead. Records that a tag loads lazily for
 * its first drawing are then missing, and the output says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { findChromium, startChromium } from './browsers.mjs';
import { components } from './components.mjs';
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

/** Files of dist/cdn that a page with this tag requests, in order. */
async function requested(browser, origin, tag) {
  const page = await browser.newPage();
  const files = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    if (!response.ok()) throw new Error(`${pathname}: ${response.status()}`);
    files.push(pathname.slice(1));
  });
  await page.goto(`${origin}/page/${tag}`);
  // Wait for the tag's state, not for an idle network: pauses between requests can be long.
  await page.waitForSelector(`${tag}:is(:state(ready), :state(empty), sco-provider)`);
  await page.waitForNetworkIdle();
  await page.close();
  return files;
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

async function measure() {
  const results = new Map();
  if (!findChromium() && !process.argv.includes('--browser')) {
    console.log('No browser: static imports only; what a tag loads for its first drawing is not counted.');
    for (const name of components) {
      results.set(name, [...imported('sco-elements.js'), ...imported(`components/${name}.js`)]);
    }
    return results;
  }
  const html = (tag) => `<!doctype html><title>${tag}</title><html lang="en"><${tag}></${tag}>
    <script type="module" src="/sco-elements.js"></script></html>`;
  const pages = Object.fromEntries(
    components.map((name) => [`/page/sco-${name}`, { body: html(`sco-${name}`) }]),
  );
  const server = await serve(fileURLToPath(root), pages);
  const browser = await startChromium();
  try {
    for (const name of components) {
      results.set(name, await requested(browser, server.origin, `sco-${name}`));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
let exceeded = 0;
for (const [name, files] of await measure()) {
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
}
if (exceeded > 0) {
  console.error(`\nsize: ${exceeded} of the tags exceed their budget in size-budgets.json`);
  process.exitCode = 1;
}
