import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { eventually, type Site, type Visit } from './browser.js';

/** Opens the snippet builder of the static site and waits for its first snippet. */
export async function openBuilder(site: Site): Promise<Visit> {
  const visit = await site.visit('/site/builder.html');
  await visit.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#b-snippet')?.value);
  return visit;
}

/** What an editor does and sees in the snippet builder of a page. */
export function builderOn(page: () => Page) {
  const snippet = () => page().$eval('#b-snippet', (field) => (field as HTMLTextAreaElement).value);
  const kind = (id: string) => page().click(`input[value="${id}"]`);
  /** Waits for a snippet, which the page updates asynchronously. */
  async function offers(wanted: string | RegExp): Promise<string> {
    const isText = typeof wanted === 'string';
    await page()
      .waitForFunction(
        (text, isWhole) => {
          const { value } = document.querySelector<HTMLTextAreaElement>('#b-snippet')!;
          return isWhole ? value === text : new RegExp(text).test(value);
        },
        {},
        isText ? wanted : wanted.source,
        isText,
      )
      // Then it is said what there is instead.
      .catch(() => undefined);
    const now = await snippet();
    if (isText) assert.equal(now, wanted);
    else assert.match(now, wanted);
    return now;
  }
  /** Waits until an element has this text. */
  const says = (selector: string, wanted: RegExp) =>
    eventually(async () =>
      assert.match(await page().$eval(selector, (each) => each.textContent.trim()), wanted),
    );

  async function type(id: string, value: string): Promise<void> {
    await page().$eval(
      id,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  }

  /** Waits until a field has this value. */
  const shows = (id: string, wanted: string) =>
    eventually(async () =>
      assert.equal(await page().$eval(id, (field) => (field as HTMLInputElement).value), wanted),
    );

  /** Leaves a field as an editor does who goes on to another. */
  async function leave(id: string): Promise<void> {
    await page().focus(id);
    await page().keyboard.press('Tab');
  }

  const choose = (id: string, value: string) => page().select(id, value);

  return { snippet, kind, offers, says, type, shows, leave, choose };
}
