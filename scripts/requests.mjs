/**
 * In how many rows a page requests its scripts: the first row is what it requests without waiting for an answer, the next
 * what it requests after these answers, and so on. Each row costs a round trip.
 */

const DRAWN = ':is(:state(ready), :state(empty), :state(error))';
/** A request of ours: when it arrives, all that the page made before it have arrived. */
const MARK = '/row-is-complete';

/** Lets the page do all that it can do without an answer. */
const settle = (page) =>
  page.evaluate(async (mark) => {
    for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done));
    await fetch(mark);
  }, MARK);

const isDrawn = (page, tag) =>
  page.evaluate(
    (selector, drawn) => {
      const found = [...document.querySelectorAll(selector)];
      return found.length > 0 && found.every((each) => each.matches(`sco-provider:defined, ${drawn}`));
    },
    tag,
    DRAWN,
  );

/**
 * @param {import('puppeteer-core').Page} page an empty tab
 * @param {string} url the address of a page with a tag
 * @param {string} tag a selector of it
 * @returns {Promise<{ rows: string[][], unused: string[] }>} the paths of the scripts in each row, and of those that never ran
 */
export async function requestsOf(page, url, tag) {
  const pending = [];
  const answered = new Set();
  const rows = [];
  let arrived = () => {};
  page.on('requestfinished', (request) => answered.add(request));
  page.on('request', (request) => {
    if (request.url().endsWith(MARK)) void request.respond({ status: 204 });
    else if (!request.url().endsWith('.js')) void request.continue();
    else {
      pending.push(request);
      arrived();
    }
  });
  await page.setRequestInterception(true);
  await page.coverage.startJSCoverage({ includeRawScriptCoverage: true });
  const opened = page.goto(url);
  await new Promise((done) => (arrived = done));
  do {
    await settle(page);
    const row = pending.splice(0);
    if (!row.length) continue;
    rows.push(row.map((request) => new URL(request.url()).pathname.slice(1)));
    await Promise.all(row.map((request) => request.continue()));
    while (!row.every((request) => answered.has(request))) await settle(page);
  } while (pending.length || !(await isDrawn(page, tag)));
  await opened;
  const coverage = await page.coverage.stopJSCoverage();
  return {
    rows,
    unused: coverage
      .filter(({ rawScriptCoverage: { functions } }) => !functions.some(({ ranges: [all] }) => all.count))
      .map(({ url: script }) => new URL(script).pathname.slice(1)),
  };
}

/** What is wrong with the requests of a page whose first row is the autoloader, as sentences. */
export function faultsOf(rows, unused) {
  const [, , ...late] = rows;
  const all = rows.flat();
  const twice = all.filter((file, index) => all.indexOf(file) < index);
  return [
    ...late.map(
      (row, index) => `requested in round trip ${index + 2} after the autoloader: ${row.join(', ')}`,
    ),
    ...(twice.length ? [`requested twice: ${twice.join(', ')}`] : []),
    ...(unused.length ? [`requested, but not used: ${unused.join(', ')}`] : []),
  ];
}
