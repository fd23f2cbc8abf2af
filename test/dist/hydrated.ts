/** Helpers for tests of tags that take over what a server drew. */
import type { Page } from 'puppeteer-core';

/** Scripts of a page, in their order. */
export const WAYS = {
  autoloader: ['/hydrate.js', '/sco-elements.js'],
  // The autoloader sees that it needs the support.
  'autoloader alone': ['/sco-elements.js'],
  bundle: ['/hydrate.js', '/sco-elements.bundle.js'],
} as const;

/** Remembers every node that the server drew. */
export const remember = (page: Page) =>
  page.evaluate(() => {
    const before = [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('sco-'))
      .map((tag) => {
        const nodes: Node[] = [];
        const walk = document.createNodeIterator(tag.shadowRoot!, 5 /* elements and text */);
        for (let node; (node = walk.nextNode());) nodes.push(node);
        return { tag, nodes, text: tag.shadowRoot!.textContent };
      });
    Object.assign(globalThis, { before });
    return before.length;
  });

/** The text of each tag's shadow root, without its styles. */
export const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^sco-(?!provider)/.test(localName))
      .map((tag) => (tag.shadowRoot!.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );

/** How often each tag is drawn in its shadow root. */
export const bases = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^sco-(?!provider)/.test(localName))
      .map((tag) => tag.shadowRoot!.querySelectorAll('.base').length),
  );

/** Adds scripts to a page, once what the server drew is painted: what moves before (see `shiftOf`) is not their doing. */
export const load = (page: Page, scripts: readonly string[]) =>
  page.evaluate(async (sources) => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    Object.assign(globalThis, { scriptsCame: performance.now() });
    for (const src of sources) {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src, async: false });
      document.head.append(script);
    }
  }, scripts);
