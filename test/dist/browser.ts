import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

type Pages = { readonly [path: string]: { body: string; headers?: { [name: string]: string } } };

/** What went wrong on a page: errors, warnings, breaches of its policy, requests to elsewhere or for nothing. */
export type Complaints = string[];

export interface Visit {
  readonly page: Page;
  readonly complaints: Complaints;
}

export interface Site {
  readonly browser: Browser;
  /** Opens a page; `prepare` is called with the tab before it goes there. */
  visit(path: string, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves a folder of the project and opens pages of it in one browser. */
export async function openSite(folder: string, pages: Pages = {}): Promise<Site> {
  const server = await serve(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), pages);
  const browser = await startChromium();
  return {
    browser,
    async visit(path, prepare) {
      const page = await browser.newPage();
      // On a busy machine with two cores, Storybook alone has taken half a minute.
      page.setDefaultTimeout(90_000);
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
      // Functions that a test hands to the page call this helper of the compiler.
      await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
      await page.evaluateOnNewDocument(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await prepare?.(page);
      await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
