/**
 * `npm run bench`: measures pages with our tags, with plain HTML and with other libraries in Chromium, and writes the result
 * to `bench/results.json`, `docs/performance.md` and the README.
 *
 *   --only=card,plain-card   only these pages; prints the result and writes nothing
 *   --runs=9                 visits of each page; 5 otherwise
 *   --write                  writes the texts from the stored result, without measuring
 */
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { startChromium } from '../scripts/browsers.mjs';
import { UsageError } from '../src/cli/io.js';
import { medians } from './figures.js';
import { LATENCY, measureLate, measureWork, SLOWED } from './measure.js';
import { optionsOf } from './options.js';
import type { BenchPage } from './page.js';
import { pages } from './pages.js';
import { installPeers, peerVersions } from './peers.js';
import { manyTable, ratioTable, singleTable } from './report.js';
import { readResults, writeResults, type Figures, type Results } from './results.js';
import { serveFiles, type Server } from './server.js';
import { canPreload, siteOf } from './site.js';
import { writeTexts } from './texts.js';

/** Every tab has a process of its own, and no request leaves the machine. */
const chromiumArgs = ({ port }: Server) => [
  '--renderer-process-limit=100',
  `--host-resolver-rules=MAP api.webstatus.dev:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

/** The pages that this build can show. */
function possible(wanted: readonly BenchPage[]): readonly BenchPage[] {
  const needed = wanted.filter(({ script }) => script === 'preloaded');
  if (needed.length === 0 || canPreload()) return wanted;
  console.log(
    `Left out, since this build has no \`render --preload\`: ${needed.map(({ id }) => id).join(', ')}`,
  );
  const others = wanted.filter((page) => !needed.includes(page));
  if (others.length === 0) throw new Error('there is nothing to measure.');
  return others;
}

/** Visits every page once in each run, so that what else the machine does meets all of them. */
async function measure(wanted: readonly BenchPage[], runs: number): Promise<Results> {
  const server = await serveFiles(await siteOf(wanted));
  const browser = await startChromium(chromiumArgs(server));
  const visits = new Map<string, Figures[]>(wanted.map(({ id }) => [id, []]));
  try {
    // The first visit of all is slower, whatever it shows.
    if (wanted[0]) await measureWork(browser, server, wanted[0]);
    for (let run = 1; run <= runs; run++) {
      const started = performance.now();
      for (const page of wanted) {
        const work = await measureWork(browser, server, page);
        const late =
          page.times === 1 ? await measureLate(browser, server, page) : { drawnLate: 0, inARow: 0 };
        visits.get(page.id)?.push({ ...work, ...late });
      }
      console.log(`run ${run} of ${runs}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      readonly version: string;
    };
    return {
      date: new Date().toISOString().slice(0, 10),
      runs,
      slowed: SLOWED,
      latency: LATENCY,
      versions: {
        'sco-elements': version,
        Chromium: (await browser.version()).replace(/^.*\//, ''),
        'Node.js': process.versions.node,
        ...peerVersions(),
      },
      pages: Object.fromEntries([...visits].map(([id, figures]) => [id, medians(figures)])),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const options = optionsOf(
    process.argv.slice(2),
    pages.map(({ id }) => id),
  );
  if (options.write) {
    await writeTexts(pages, readResults());
  } else {
    const all = options.only.length === 0;
    const wanted = possible(all ? pages : pages.filter(({ id }) => options.only.includes(id)));
    if (wanted.some(({ peer }) => peer)) installPeers();
    const results = await measure(wanted, options.runs);
    const tables = [singleTable, manyTable].map((table) => table(wanted, results));
    console.log(await prettier.format([...tables, ratioTable(results)].join('\n\n'), { parser: 'markdown' }));
    if (all) {
      writeResults(results);
      await writeTexts(pages, results);
    } else console.log('Nothing is written: the texts need a run with all pages.');
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
