import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './browser.js';
import { all, built, named, oneOfEach, ready } from './embedded.js';

const SENTENCE = 'این یک جملهٔ نمونه است';
/** Pages that are read from right to left, in several ways of writing that. */
const hosts: { readonly [path: string]: (body: string) => string } = {
  '/persian': (body) => `<html lang="fa" dir="rtl"><body>${body}</body></html>`,
  '/urdu': (body) => `<html lang="ur"><body dir="rtl">${body}</body></html>`,
  '/a part': (body) => `<html lang="en"><body><section dir="rtl">${body}</section></body></html>`,
  '/styled': (body) => `<html lang="ar"><body style="direction: rtl">${body}</body></html>`,
};

let site: Site;
before(async () => {
  const pages: { [path: string]: { body: string } } = {};
  for (const format of ['html', 'page-html', 'email', 'shadow'] as const) {
    const parts = await Promise.all(
      all.map(async ({ tag, attributes, inline }) => {
        // As a snippet that does not know its page.
        const markup = await built.render(tag, attributes, { format });
        return `<div id="${named({ tag, attributes }, 'en').replace(/"/g, '')}">${
          inline ? `<p>${SENTENCE} ${markup.trim()} ${SENTENCE}</p>` : markup
        }</div>`;
      }),
    );
    for (const [path, host] of Object.entries(hosts))
      pages[`${path} ${format}`.replaceAll(' ', '-')] = {
        body: `<!doctype html>${host(parts.join('\n')).replace('<body', '<meta charset="utf-8"><title>Test</title><body')}`,
      };
  }
  const known = ['sco-summit-card', 'sco-member-list', 'sco-document-timeline'];
  const parts = oneOfEach.filter(({ tag }) => known.includes(tag));
  const filled = await Promise.all(
    parts.map(({ tag, attributes }) => built.render(tag, { ...attributes, lang: 'fa' })),
  );
  const empty = filled.map((markup) => markup.replace(/>[^]*(?=<\/)/, '>'));
  const inPersian = (head: string, body: readonly string[]) => ({
    body: `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>Test</title><style>body { font: 16px/1.5 sans-serif }</style>${head}<body>${body.join('\n')}</body></html>`,
  });
  pages['/preload'] = inPersian('<link rel="stylesheet" href="/preload.css">', filled);
  pages['/drawn'] = inPersian('<script type="module" src="/sco-elements.js"></script>', empty);
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

for (const path of Object.keys(hosts))
  for (const format of ['html', 'page-html', 'email', 'shadow'])
    test(`on the page "${path.slice(1)}" without script, the words of every tag as ${format} follow each other from left to right`, async () => {
      const { page } = await site.visit(`${path} ${format}`.replaceAll(' ', '-'));
      for (const width of [320, 1024]) {
        await page.setViewport({ width, height: 800 });
        const wrong = await page.evaluate(() => {
          const found: string[] = [];
          /** The nearest element that is no part of a line. */
          const blockOf = (element: Element | null): Element | null =>
            element && getComputedStyle(element).display === 'inline'
              ? blockOf(element.parentElement)
              : element;
          for (const holder of document.querySelectorAll('div[id]')) {
            const shadow = [...holder.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
            const walk = document.createTreeWalker(shadow ?? holder, NodeFilter.SHOW_TEXT);
            let last: { block: Element | null; word: string; box: DOMRect } | undefined;
            while (walk.nextNode()) {
              const node = walk.currentNode as Text;
              const parent = node.parentElement;
              if (!parent || parent.closest('style,select,button,svg,template')) continue;
              const block = blockOf(parent);
              for (const { 0: word, index } of node.data.matchAll(/\w[^\s]*/g)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                const box = range.getClientRects()[0];
                if (!box) continue;
                const sameLine = last && last.block === block && Math.abs(last.box.top - box.top) < 1;
                if (sameLine && box.left < last!.box.left)
                  found.push(`${holder.id}: ${word} is left of ${last!.word}`);
                last = { block, word, box };
              }
            }
          }
          return found;
        });
        assert.deepEqual(wrong, [], `${width} pixels wide`);
      }
      await page.close();
    });

test('on a page in Persian with preload.css, headings begin where those of the drawn tags do', async () => {
  const headings = async (path: string) => {
    const { page } = await site.visit(path);
    if (path === '/drawn') await ready(page);
    const found = await page.evaluate(() =>
      ['sco-summit-card', 'sco-member-list', 'sco-document-timeline'].map((tag) => {
        const element = document.querySelector(tag)!;
        const range = document.createRange();
        range.selectNodeContents((element.shadowRoot ?? element).querySelector('h3')!);
        return `${tag}: ${Math.round(range.getBoundingClientRect().left)}`;
      }),
    );
    await page.close();
    return found;
  };
  assert.deepEqual(await headings('/preload'), await headings('/drawn'));
});
