/** One visit of a page, and what it took. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { requestsInARow } from './figures.js';
import type { BenchPage, Condition } from './page.js';
import type { Server } from './server.js';

/** How many times slower the processor is made, about as slow as that of a cheap telephone. */
export const SLOWED = 4;
/** Milliseconds before each answer, on the second visit. */
export const LATENCY = 100;
/** A page is at rest when it worked less than this many seconds in half a second. */
const REST = 0.02;
/** Ends a visit of a page that never comes to rest. */
const HANG = 120_000;

declare global {
  interface Window {
    drawn: Promise<number>;
    longest: number;
  }
}

/** Runs in the page, before all else: notes when the content is drawn, and the longest task above 50 ms. */
function watch({ selector, count = 1, inside }: Condition): void {
  window.longest = 0;
  new PerformanceObserver((list) => {
    window.longest = Math.max(window.longest, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const isThere = () => {
    const found = [...document.querySelectorAll(selector)];
    return found.length >= count && found.every((each) => !inside || each.shadowRoot?.querySelector(inside));
  };
  window.drawn = new Promise((done) => {
    const look = () => {
      if (!isThere()) requestAnimationFrame(look);
      // The content belongs to the frame that now begins; it has been painted when the next one begins.
      else requestAnimationFrame(() => done(performance.now()));
    };
    requestAnimationFrame(look);
  });
}

interface Fetched {
  readonly isPage: boolean;
  /** Seconds. */
  readonly begin: number;
  /** Never, while the answer is not complete. */
  end: number;
  /** Over the wire. */
  bytes: number;
}

/** Notes all requests of a tab from now on. */
function noteRequests(session: CDPSession): ReadonlyMap<string, Fetched> {
  const requests = new Map<string, Fetched>();
  session.on('Network.requestWillBeSent', ({ requestId, loaderId, request, timestamp }) => {
    if (!/^https?:/.test(request.url)) return;
    const isPage = requestId === loaderId;
    requests.set(requestId, { isPage, begin: timestamp, end: Infinity, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { end: timestamp, bytes: encodedDataLength });
  });
  return requests;
}

/** Opens a page in a tab of its own, with a cache and a process of its own, waits until it is drawn, and reads it. */
async function visit<T>(
  browser: Browser,
  server: Server,
  page: BenchPage,
  latency: number,
  read: (tab: Page, noted: () => readonly Fetched[], drawn: number) => T | Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(HANG);
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
    });
    tab.on('requestfailed', (request) => complaints.push(`no answer from ${request.url()}`));
    const session = await tab.createCDPSession();
    await session.send('Security.setIgnoreCertificateErrors', { ignore: true });
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: page.slowed ? SLOWED : 1 });
    const requests = noteRequests(session);
    // Compiled functions call this helper.
    await tab.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await tab.evaluateOnNewDocument(watch, page.there);
    server.latency = latency;
    await tab.goto(`https://127.0.0.1:${server.port}/${page.id}`, { waitUntil: 'domcontentloaded' });
    const drawn = await Promise.race([
      tab.evaluate(() => window.drawn),
      wait(HANG, undefined, { ref: false }),
    ]);
    if (drawn === undefined) complaints.push(`no ${JSON.stringify(page.there)}`);
    const result = await read(tab, () => [...requests.values()], drawn ?? 0);
    if (complaints.length > 0) throw new Error(`/${page.id}: ${complaints.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Waits until a page does nothing any more. Returns the seconds that it has worked. */
async function rest(tab: Page): Promise<{ task: number; script: number }> {
  const end = performance.now() + HANG;
  for (let before = -Infinity; performance.now() < end; await wait(500)) {
    const { TaskDuration: task = 0, ScriptDuration: script = 0 } = await tab.metrics();
    if (task - before < REST) return { task, script };
    before = task;
  }
  throw new Error(`${tab.url()} does not come to rest`);
}

const bytesOf = (requests: readonly Fetched[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** Without latency: bytes of the page and of what it loads, and milliseconds. */
export const measureWork = (browser: Browser, server: Server, page: BenchPage) =>
  visit(browser, server, page, 0, async (tab, noted, drawn) => {
    const { task, script } = await rest(tab);
    const requests = noted();
    return {
      pageBytes: bytesOf(requests.filter(({ isPage }) => isPage)),
      bytes: bytesOf(requests.filter(({ isPage }) => !isPage)),
      drawn,
      script: script * 1000,
      longest: await tab.evaluate(() => window.longest),
      task: task * 1000,
    };
  });

/** With latency: milliseconds, and how many requests waited for each other. */
export const measureLate = (browser: Browser, server: Server, page: BenchPage) =>
  visit(browser, server, page, LATENCY, (_tab, noted, drawn) => {
    const requests = noted();
    const start = requests.find(({ isPage }) => isPage)?.begin ?? 0;
    const needed = requests.filter(({ isPage, end }) => !isPage && (end - start) * 1000 <= drawn);
    return { drawnLate: drawn, inARow: requestsInARow(needed) };
  });
