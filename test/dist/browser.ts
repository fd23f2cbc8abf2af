import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

type Pages = { readonly [path: string]: { body: string; headers?: { [name: string]: string } } };

/** Problems on a page: errors, warnings, policy violations, requests to other origins, failed requests. */
export type Complaints = string[];

export interface Visit {
  readonly page: Page;
  readonly complaints: Complaints;
}

export interface Site {
  readonly origin: string;
  /** An empty tab. */
  newPage(): Promise<Page>;
  /** Opens a page and waits until it has loaded; `prepare` is called with the tab before it goes there. */
  visit(path: string, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
  close(): Promise<void>;
}

/** A long limit that only ends a hang. */
const HANG = Number(process.env['HANG_SECONDS'] ?? 300) * 1000;

/** All sites of a process share one browser while any of them is open. */
let shared: Promise<Browser> | undefined;
let sites = 0;

async function leaveBrowser(): Promise<void> {
  if (--sites > 0) return;
  const browser = shared;
  shared = undefined;
  await (await browser)?.close();
}

/** Serves a folder of the project and opens pages of it in tabs with a cache of their own. */
export async function openSite(folder: string, pages: Pages = {}): Promise<Site> {
  sites++;
  const server = await serve(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), pages);
  const context = await (await (shared ??= startChromium())).createBrowserContext();
  const newPage = async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(HANG);
    return page;
  };
  return {
    origin: server.origin,
    newPage,
    async visit(path, prepare) {
      const page = await newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${server.origin}/`) && !/^(?:data|blob|about):/.test(url)) {
          complaints.push(`request to elsewhere: ${url}`);
        }
      });
      page.on('response', (response) => {
        if (!response.ok() && !response.url().endsWith('/favicon.ico')) {
          complaints.push(`${response.status()}: ${response.url()}`);
        }
      });
      // Compiled functions that a test passes to the page call this helper.
      await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
      await page.evaluateOnNewDocument(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await prepare?.(page);
      await page.goto(server.origin + path, { waitUntil: 'load' });
      return { page, complaints };
    },
    async close() {
      await context.close();
      await server.close();
      await leaveBrowser();
    },
  };
}

/** Retries until nothing is thrown, then returns the result. Throws the last error at the limit. */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + HANG;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}
