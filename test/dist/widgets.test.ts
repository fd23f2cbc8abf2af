import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { datasetInfo } from '../../src/data/dataset-info.js';
import type { Language } from '../../src/i18n/languages.js';
import { isWhole } from '../../src/vocabulary/in-depth.js';
import { eventually, openSite, type Site } from './browser.js';
import { holdScripts, inShadow } from './embedded.js';

const root = new URL('../../', import.meta.url);
const folder = fileURLToPath(new URL('site/widgets/', root));
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^sco-.*\.html$/.test(name))
  .sort();

const host = (body: string) => ({
  headers: {
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; frame-src *",
  },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}
    <script type="module" src="/site/sco-elements/resizer.js"></script></body></html>`,
});
const path = '/site/widgets/sco-summit-card/2024-astana/en.html';
const frame = (src: string, more = '') =>
  `<iframe src="${src}" title="A" width="100%" height="100" frameborder="0"${more}></iframe>`;
/** What WordPress writes for the frame of an unknown provider. */
const embedded = (src: string) => frame(src, ' sandbox="allow-scripts" class="wp-embedded-content"');
/** A page that fits frames as WordPress does: it gives each a word, and takes messages that name it. */
const wordPress = (body: string, atOnce: boolean) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>WordPress</title><body>${body}<script>
    const frame = document.querySelector('iframe');
    const secret = 'abc123XYZ9';
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data?.secret !== secret || data.message !== 'height') return;
      frame.height = Math.min(1000, Math.max(200, Number.parseInt(data.value, 10)));
    });
    const greet = () => {
      frame.src += '#?secret=' + secret;
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    };
    ${atOnce ? 'greet()' : "addEventListener('load', greet)"}
  </script></body></html>`;

let site: Site;
let elsewhere: { origin: string; close: () => Promise<void> };
before(async () => {
  elsewhere = await serve(fileURLToPath(root));
  site = await openSite('.', {
    '/host': host(frame(path)),
    '/two': host(frame(path) + frame('/site/widgets/sco-member-list/member/en.html')),
    '/query': host(frame(`${path}?as-of=2024-07-05&names=official&onclick=alert(1)&style=color:red`)),
    '/foreign': host(frame(elsewhere.origin + path)),
    '/sandboxed': host(frame(path, ' sandbox="allow-scripts"')),
    '/sandboxed/foreign': host(frame(elsewhere.origin + path, ' sandbox="allow-scripts allow-popups"')),
    '/sandboxed/same-origin': host(frame(path, ' sandbox="allow-scripts allow-same-origin"')),
    '/sandboxed/whole': {
      body: `<!doctype html><title>Whole</title>${frame(path)}<script src="/site/sco-elements/resizer.js"></script>`,
    },
    '/around': host('<iframe src="/sandboxed/whole" title="A" sandbox="allow-scripts"></iframe>'),
    '/wordpress': { body: wordPress(embedded(path), true) },
    '/wordpress/late': { body: wordPress(embedded(path), false) },
  });
});
after(async () => {
  await site.close();
  await elsewhere.close();
});

const heightOf = (page: Page, index = 0) =>
  page.$$eval('iframe', (frames, at) => (frames[at] as HTMLIFrameElement).style.height, index);
const inside = (page: Page) => page.waitForFrame((each) => each.url().includes('/widgets/'));

/** Waits until the tag in a frame is drawn, and gives the height that the frame and its page agree on then. */
async function agreed(page: Page, widget: Frame, index = 0): Promise<string> {
  await widget.waitForFunction(() => document.querySelector('main > *')!.matches(':state(ready)'));
  return eventually(async () => {
    const height = await heightOf(page, index);
    const own = await widget.evaluate(() => document.documentElement.getBoundingClientRect().height);
    assert.equal(height, `${Math.ceil(own)}px`);
    return height;
  });
}

/** Waits until the page has dealt with all messages that a frame has sent so far. */
async function dealtWith(page: Page, widget: Frame): Promise<void> {
  await page.evaluate(() => {
    const heard = new Promise<void>((done) => {
      addEventListener('message', ({ data }) => data === 'last' && done());
    });
    Object.assign(globalThis, { heard });
  });
  await widget.evaluate(() => parent.postMessage('last', '*'));
  await page.evaluate(() => (globalThis as unknown as { heard: Promise<void> }).heard);
}

describe('pages', () => {
  test('there is one for each summit, status and language', () => {
    for (const wanted of [
      'sco-summit-card/2001-shanghai/ru.html',
      'sco-summit-card/default/en.html',
      'sco-document-timeline/2024-astana/zh-Hans.html',
      'sco-member-list/dialogue-partner/en.html',
      'sco-member-list/member/ur.html',
      'sco-claim/doc-strategy-2025/ru.html',
    ]) {
      assert.ok(pages.includes(wanted), wanted);
    }
  });

  test('there is none in a language in which its tag is not whole', () => {
    for (const name of pages) {
      const [, tag, lang] = /^([^/]+)\/.*?([^/]+)\.html$/.exec(name)!;
      assert.ok(isWhole(tag!, lang as Language), name);
    }
  });

  test('each has a title, a language, a policy, its facts as HTML, and oEmbed beside it', () => {
    const titles = new Map<string, string>();
    for (const name of pages) {
      const html = readFileSync(folder + name, 'utf8');
      const lang = /\/([^/]+)\.html$/.exec(name)![1]!;
      const title = /<title>([^<]+)<\/title>/.exec(html)![1]!;
      assert.ok(title.length > 5 && title.length < 400, `${name}: ${title}`);
      const dir = lang === 'ur' || lang === 'fa' ? 'rtl' : 'ltr';
      assert.ok(html.includes(`<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>`), name);
      assert.ok(html.includes("default-src 'none'; script-src 'self'"), name);
      assert.match(html, new RegExp(`<sco-[a-z-]+ [^>]*>\\n {2}<p dir="${dir}">[^]*<h3 dir="${dir}">`), name);
      assert.ok(html.includes(`<time datetime="${datasetInfo.date}">`), name);
      const json = JSON.parse(readFileSync(folder + name.replace(/html$/, 'json'), 'utf8')) as {
        [key: string]: unknown;
      };
      assert.equal(json['version'], '1.0');
      assert.equal(json['type'], 'rich');
      assert.ok(Number.isInteger(json['height']) && Number.isInteger(json['width']));
      assert.ok(String(json['html']).startsWith(`<iframe src="widgets/${name}" title="`), name);
      assert.ok(html.includes(`type="application/json+oembed" href="${lang}.json"`), name);
      titles.set(name, title);
    }
    assert.equal(
      titles.get('sco-summit-card/2024-astana/ru.html'),
      'Астана, 2024 · ШОС · 24-е заседание глав государств',
    );
  });

  test('every file that a page names is there', () => {
    for (const name of pages) {
      const html = readFileSync(folder + name, 'utf8');
      for (const [, address] of html.matchAll(/(?:href|src)="((?:\.\.\/|[a-z-]+\.json)[^"]*)"/gi)) {
        assert.ok(existsSync(new URL(address!, `file://${folder}${name}`)), `${name}: ${address}`);
      }
    }
  });

  test('without script the facts can be read', async () => {
    const tab = await site.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(elsewhere.origin + path);
    const box = await (await tab.$('sco-summit-card h3'))!.boundingBox();
    assert.ok(box!.height > 10);
    assert.match(await tab.$eval('main', (main) => main.textContent), /Kassym-Jomart Tokayev/);
    await tab.close();
  });

  test('with it the tag draws, and only known attributes come from the address', async () => {
    const { page, complaints } = await site.visit('/query');
    const widget = await inside(page);
    await widget.waitForFunction(() =>
      document.querySelector('main > *')!.shadowRoot?.querySelector('.base'),
    );
    const tag = await widget.$eval('sco-summit-card', (each) => ({
      names: each.getAttributeNames(),
      text: each.shadowRoot!.textContent,
    }));
    assert.deepEqual(tag.names.sort(), ['as-of', 'lang', 'names', 'summit']);
    assert.match(tag.text, /As of 5 July 2024/);
    assert.match(tag.text, /Republic of Kazakhstan/);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('height', () => {
  test('the tag in a frame that is already as high as the readable HTML is drawn all the same', async () => {
    const isAsHigh = () => Boolean(document.querySelector('iframe')?.style.height);
    const { page, complaints } = await site.visit('/host', (tab) =>
      holdScripts(tab, isAsHigh, /\/sco-elements\.js$/),
    );
    const widget = await inside(page);
    await inShadow(widget, 'sco-summit-card', '.base');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('a frame is as high as its page, and follows it', async () => {
    const { page, complaints } = await site.visit('/host');
    const widget = await inside(page);
    const height = async () => Number.parseInt(await agreed(page, widget), 10);
    const before = await height();
    assert.ok(before > 300, String(before));
    await widget.$eval('sco-summit-card', (tag) => {
      tag.shadowRoot!.querySelector<HTMLElement>('[part=sources-button]')!.click();
    });
    await inShadow(widget, 'sco-summit-card', '[part=sources]');
    const after = await eventually(async () => {
      const now = await height();
      assert.ok(now > before, `${now} > ${before}`);
      return now;
    });
    await page.setViewport({ width: 320, height: 800 });
    await eventually(async () => assert.equal((await height()) > after, true));
    assert.ok(await widget.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no overflow');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('also from another origin, if that is the one that the frame names', async () => {
    const { page } = await site.visit('/foreign');
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height);
    assert.match(await heightOf(page), /^\d{3,}px$/);
    await page.close();
  });

  test('each frame gets its own', async () => {
    const { page } = await site.visit('/two');
    await eventually(async () => {
      const heights = [await heightOf(page, 0), await heightOf(page, 1)];
      assert.ok(heights.every(Boolean));
      assert.notEqual(heights[0], heights[1]);
    });
    await page.close();
  });

  for (const address of ['/sandboxed', '/sandboxed/foreign', '/sandboxed/same-origin']) {
    test(`${address}: a frame with the attribute \`sandbox\` is as high as its page, with the tag drawn`, async () => {
      const { page } = await site.visit(address);
      const widget = await inside(page);
      await inShadow(widget, 'sco-summit-card', '.base');
      assert.match(await agreed(page, widget), /^\d{3,}px$/);
      await page.close();
    });
  }

  test('a frame in a page that is sandboxed itself is as high as its page', async () => {
    const { page } = await site.visit('/around');
    const outer = await page.waitForFrame((each) => each.url().endsWith('/sandboxed/whole'));
    await outer.waitForFunction(() => document.querySelector('iframe')?.style.height);
    await page.close();
  });

  for (const address of ['/wordpress', '/wordpress/late']) {
    test(`${address}: the frame of an oEmbed is as high as WordPress makes it`, async () => {
      const { page } = await site.visit(address);
      const widget = await inside(page);
      await inShadow(widget, 'sco-summit-card', '.base');
      await eventually(async () => {
        const height = await page.$eval('iframe', (each) => Number(each.height));
        const own = await widget.evaluate(() => document.documentElement.getBoundingClientRect().height);
        assert.equal(height, Math.min(1000, Math.ceil(own)));
      });
      await page.close();
    });
  }

  const type = 'sco-elements:height';
  const hostile: readonly unknown[] = [
    null,
    'sco-elements:height',
    { type },
    { type, height: '500' },
    { type, height: -1 },
    { type, height: 0 },
    { type, height: 1.5 },
    { type, height: Infinity },
    { type, height: Number.NaN },
    { type, height: 1e9 },
    { type, height: [500] },
    { type, height: { valueOf: 500 } },
    { type: 'other', height: 500 },
  ];
  test('messages that are none are ignored', async () => {
    const { page, complaints } = await site.visit('/host');
    const widget = await inside(page);
    const height = await agreed(page, widget);
    for (const message of hostile) {
      await widget.evaluate((data) => parent.postMessage(data, '*'), message as object);
      await dealtWith(page, widget);
      assert.equal(await heightOf(page), height, JSON.stringify(message));
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('messages from another window are ignored: the page itself, and a frame for its neighbour', async () => {
    const { page } = await site.visit('/two');
    const neighbour = await page.waitForFrame((each) => each.url().includes('/sco-member-list/'));
    const widget = await page.waitForFrame((each) => each.url().includes('/sco-summit-card/'));
    const [first, second] = [await agreed(page, widget, 0), await agreed(page, neighbour, 1)];
    await page.evaluate(() => postMessage({ type: 'sco-elements:height', height: 7 }, '*'));
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.title = 'other';
      document.body.append(other);
      for (const source of [other.contentWindow, null]) {
        const data = { type: 'sco-elements:height', height: 7 };
        dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source }));
      }
    });
    await dealtWith(page, widget);
    assert.deepEqual([await heightOf(page, 0), await heightOf(page, 1)], [first, second]);
    await neighbour.evaluate(() => parent.postMessage({ type: 'sco-elements:height', height: 777 }, '*'));
    await dealtWith(page, neighbour);
    assert.deepEqual([await heightOf(page, 0), await heightOf(page, 1)], [first, '777px']);
    await page.close();
  });

  test('messages from another origin than the frame names are ignored, even from its window', async () => {
    const { page } = await site.visit('/host');
    const height = await agreed(page, await inside(page));
    for (const origin of [elsewhere.origin, 'null', '']) {
      await page.evaluate((from) => {
        const { contentWindow } = document.querySelector('iframe')!;
        const data = { type: 'sco-elements:height', height: 7 };
        dispatchEvent(new MessageEvent('message', { data, origin: from, source: contentWindow }));
      }, origin);
    }
    assert.equal(await heightOf(page), height);
    await page.close();
  });

  test('a frame that goes to another origin has no say any more', async () => {
    const { page } = await site.visit('/host');
    const widget = await inside(page);
    const height = await agreed(page, widget);
    const address = `${elsewhere.origin}/site/widgets/sco-document-timeline/default/en.html`;
    await widget.evaluate((to) => location.assign(to), address);
    const foreign = await page.waitForFrame((each) => each.url() === address);
    await foreign.waitForFunction(() => document.querySelector('main > *')?.matches(':state(ready)'));
    await dealtWith(page, foreign);
    assert.equal(await heightOf(page), height);
    await page.close();
  });

  test('the resizer is at most 1000 bytes', () => {
    assert.ok(statSync(new URL('dist/cdn/resizer.js', root)).size <= 1000);
  });
});

test('a page with frames from the site itself works', async () => {
  const { page, complaints } = await site.visit('/site/frames.html');
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height);
  assert.deepEqual(complaints, []);
  await page.close();
});
