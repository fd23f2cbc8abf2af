/**
 * Measures how long a tag blocks the page: draws it in a browser from the built bundle, several times, and prints the
 * drawing time and the longest task. `npm run bench`; `npm run bench -- --runs=20`.
 *
 * Compare only figures of the same run: they depend on the machine and its load.
 */
import { fileURLToPath } from 'node:url';
import { startChromium } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';

const CASES = {
  'an empty element, for comparison': '<p></p>',
  'summit card': '<sco-summit-card summit="2024-astana"></sco-summit-card>',
  'members, all statuses': '<sco-member-list status="all"></sco-member-list>',
  'timeline, all documents': '<sco-document-timeline></sco-document-timeline>',
  'twenty summit cards': '<sco-summit-card summit="2024-astana"></sco-summit-card>'.repeat(20),
};

const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 10);
const page = `<!doctype html><html lang="en"><title>bench</title><body><main></main>
  <script type="module" src="/sco-elements.bundle.js"></script></body></html>`;

/** Runs in the page: puts the markup in and waits until all tags are drawn and painted. */
async function draw(markup) {
  const tasks = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map((entry) => entry.duration)),
  );
  observer.observe({ type: 'longtask' });
  const begin = performance.now();
  const main = document.querySelector('main');
  main.innerHTML = markup;
  for (const tag of main.children) {
    while (tag.updateComplete && !tag.matches(':state(ready)')) {
      await tag.updateComplete;
      await new Promise((done) => setTimeout(done));
    }
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const end = performance.now();
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  main.innerHTML = '';
  return { drawn: end - begin, longest: Math.max(0, ...tasks) };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await serve(fileURLToPath(new URL('../dist/cdn/', import.meta.url)), { '/': { body: page } });
const browser = await startChromium();
try {
  console.log(`${''.padEnd(34)}drawn, ms (median, max)   longest task over 50 ms`);
  for (const [name, markup] of Object.entries(CASES)) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      // A new page each time: readers see the first drawing, and a second one is faster.
      const tab = await browser.newPage();
      await tab.goto(server.origin, { waitUntil: 'networkidle0' });
      results.push(await tab.evaluate(draw, markup));
      await tab.close();
    }
    const drawn = results.map((result) => result.drawn);
    const longest = Math.max(...results.map((result) => result.longest));
    const figures = `${median(drawn).toFixed(0).padStart(6)} ${Math.max(...drawn)
      .toFixed(0)
      .padStart(6)}`;
    console.log(`${name.padEnd(34)}${figures}${(longest ? longest.toFixed(0) : 'none').padStart(30)}`);
  }
} finally {
  await browser.close();
  await server.close();
}
