/** The texts that contain results: `docs/performance.md`, and the part of the README between two comments. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import type { BenchPage } from './page.js';
import { performancePage, summary } from './report.js';
import type { Results } from './results.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const [START, END] = ['<!-- speed: written by `npm run bench` -->', '<!-- /speed -->'];

/** Puts a text between the two comments of a page. */
export function between(page: string, text: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} or ${END}.`);
  return `${page.slice(0, start + START.length)}\n\n${text}\n\n${page.slice(end)}`;
}

/** Paths and texts, formatted. */
export async function textsOf(pages: readonly BenchPage[], results: Results): Promise<Map<string, string>> {
  const texts = {
    'docs/performance.md': performancePage(pages, results),
    'README.md': between(readFileSync(`${root}README.md`, 'utf8'), summary(results)),
  };
  const options = await prettier.resolveConfig(`${root}README.md`);
  const formatted = Object.entries(texts).map(async ([path, text]) => [
    path,
    await prettier.format(text, { ...options, filepath: path }),
  ]);
  return new Map((await Promise.all(formatted)) as [string, string][]);
}

export async function writeTexts(pages: readonly BenchPage[], results: Results): Promise<void> {
  for (const [path, text] of await textsOf(pages, results)) writeFileSync(root + path, text);
}
