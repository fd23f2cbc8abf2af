/**
 * `npm run size`: what a page with a single tag loads, for every tag, in bytes after Brotli compression, and in how many
 * round trips.
 *
 * Opens a page with the autoloader and `<sco-x></sco-x>` in Chromium and adds up every script that it requests, each
 * compressed separately. Fails if a tag exceeds its budget in size-budgets.json: in English, or what another language adds.
 * Fails also if a tag, in any language, needs a second round trip after the autoloader, or requests a script twice or for
 * nothing. Without a browser, static imports are added up instead. Records that a tag loads lazily for its first drawing are
 * then missing, and the output says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  if (/^(?:strings|chunks\/(?:states|claims|documents|terms))\//.test(file)) return 1;
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

/** The `lang` attributes of the pages that are opened. */
const OPENED = ['en', 'ru', 'zh-Hans'];
/** The other languages. Their files have the paths of the Russian ones, so no page has to be opened for each. */
const SAME_PATHS = readdirSync(new URL('../src/strings/', import.meta.url)).filter(
  (language) => !OPENED.includes(language),
);
const TABS = 2;

/** The files that a tag loads in a language, from those in Russian; `undefined` if it is drawn in English. */
function inLanguage(language, files) {
  const own = files.map((file) => file.replace('strings/ru/', `strings/${language}/`));
  return own.every((file) => existsSync(new URL(file, root))) ? own : undefined;
}

/** For each tag the files that it loads, by language, and what is wrong with its requests. */
async function measure() {
  /** @type {Map<string, { files: { [language: string]: string[] }, faults: string[] }>} */
  const results = new Map(components.map((name) => [name, { files: {}, faults: [] }]));
  if (!findChromium() && !process.argv.includes('--browser')) {
    console.log('No browser: static imports only; what a tag loads for its first drawing is not counted.');
    for (const name of components) {
      results.get(name).files.en = [...imported('sco-elements.js'), ...imported(`components/${name}.js`)];
    }
    return results;
  }
  const cases = components.flatMap((name) => OPENED.map((lang) => ({ name, lang })));
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
      result.files[next.lang] = rows.flat();
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
  for (const { files } of results.values())
    for (const language of SAME_PATHS) {
      const own = inLanguage(language, files.ru);
      if (own) files[language] = own;
    }
  return results;
}

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
const sum = (files) => files.reduce((total, file) => total + sizeOf(file), 0);
let exceeded = 0;
/** A size beside its budget. */
function held(bytes, budget) {
  if (bytes > budget) exceeded++;
  return `${kB(bytes)} of ${kB(budget)} kB${bytes > budget ? '  EXCEEDED' : ''}`;
}

let slow = 0;
for (const [name, { files, faults }] of await measure()) {
  const { en, ...others } = files;
  const data = en.reduce((total, file) => total + sizeOf(file) * dataShare(file), 0);
  const code = `code ${kB(sum(en) - data)}, data ${kB(data)}`;
  console.log(`\nsco-${name}: ${held(sum(en), budgets.total[name])}; ${code}`);
  for (const file of en) console.log(`  ${kB(sizeOf(file))}  ${file}`);
  for (const [language, all] of Object.entries(others)) {
    const added = all.filter((file) => !en.includes(file));
    console.log(`  and in ${language}: ${held(sum(added), budgets.language[name] ?? budgets.language.any)}`);
  }
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
  console.error(`\nsize: ${exceeded} budgets of size-budgets.json are exceeded`);
  process.exitCode = 1;
}
