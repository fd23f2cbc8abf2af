import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openSite, type Site } from './browser.js';
import { article, built, inShadow, ready } from './embedded.js';
import { bases, load, remember, said, WAYS } from './hydrated.js';

/** What minifiers, CDNs and browsers do to the HTML of a shadow root; `keeps`: the script can still take it over. */
const damages: {
  readonly [what: string]: { readonly to: (shadow: string) => string; readonly keeps?: true };
} = {
  'all comments removed': { to: (html) => html.replace(/<!--.*?-->/g, '') },
  'the first comment removed': { to: (html) => html.replace(/<!--.*?-->/, '') },
  'the last comment removed': { to: (html) => html.replace(/<!--(?!.*<!--).*?-->/s, '') },
  'the comments of values without a name removed': { to: (html) => html.replaceAll('<!--lit-part-->', '') },
  'the comments behind values removed': { to: (html) => html.replaceAll('<!--/lit-part-->', '') },
  'the comments round one value removed': {
    to: (html) => html.replace(/<!--lit-part-->([^<]+)<!--\/lit-part-->/, '$1'),
  },
  'the comments between neighbours removed': {
    to: (html) => html.replaceAll('<!--/lit-part--><!--lit-part-->', ''),
  },
  'the comments before controls removed': { to: (html) => html.replace(/<!--lit-node \d+-->/g, '') },
  'comments trimmed': { to: (html) => html.replace(/<!--(.*?)-->/g, '<!-- $1 -->') },
  'other comments added': { to: (html) => html.replace(/<(?=h3|ul|p)/g, '<!-- cdn --><'), keeps: true },
  'comments without a meaning removed': { to: (html) => html.replaceAll('<!--?-->', ''), keeps: true },
  'white space between elements removed': { to: (html) => html.replace(/(?<=>)\s+(?=<)/g, '') },
  'white space collapsed': { to: (html) => html.replace(/\s+/g, ' '), keeps: true },
  'attributes without quotes, in another order': {
    to: (html) => html.replace(/ (class|part)="([\w-]+)" (part)="([\w-]+)"/g, ' $3=$4 $1=$2'),
    keeps: true,
  },
  'words wrapped by a translation': {
    to: (html) =>
      html.replace(/(?<=>)([^<>]*\w[^<>]*)(?=<)/g, '<font style="vertical-align: inherit">$1</font>'),
  },
  'its second half cut off': { to: (html) => html.slice(0, html.lastIndexOf('<', html.length / 2)) },
};

let site: Site;
before(async () => {
  const astana = { summit: '2024-astana', 'as-of': '2024-07-05' } as const;
  const card = await built.render('sco-summit-card', astana, { format: 'shadow' });
  const members = await built.render('sco-member-list', {}, { format: 'shadow' });
  const timeline = await built.render('sco-document-timeline', astana, { format: 'shadow' });
  const pages: { [path: string]: { body: string } } = {};
  Object.entries(damages).forEach(([, { to }], index) => {
    const damaged = (markup: string) =>
      markup.replace(
        /(<\/style>)(.*)(<\/template>)/s,
        (_, start: string, html: string, end: string) => start + to(html) + end,
      );
    pages[`/damaged-${index}`] = { body: article([card, members, timeline].map(damaged).join('\n')) };
  });
  pages['/cut'] = { body: article(members.slice(0, members.indexOf('Kazakhstan'))) };
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

describe('what a server drew and a minifier, a CDN or a browser changed', () => {
  Object.entries(damages).forEach(([what, { keeps }], index) => {
    test(`${what}: is ${keeps ? 'taken over' : 'drawn anew'}, once, and works`, async () => {
      const { page, complaints } = await site.visit(`/damaged-${index}`);
      await remember(page);
      await load(page, WAYS.autoloader);
      await ready(page);
      const kept = await page.evaluate(() =>
        (globalThis as unknown as { before: { nodes: Node[] }[] }).before.map(({ nodes }) =>
          nodes.every((node) => node.isConnected),
        ),
      );
      assert.deepEqual(kept, [Boolean(keeps), Boolean(keeps), Boolean(keeps)]);
      assert.deepEqual(await bases(page), [1, 1, 1]);

      for (const tag of ['sco-summit-card', 'sco-member-list']) {
        await page.click(`${tag} >>> [part~=sources-button]`);
        await inShadow(page, tag, '.sources a[href]');
      }
      await page.select('sco-document-timeline >>> select[name=theme]', 'energy');
      await page.waitForFunction(
        () =>
          document.querySelector('sco-document-timeline')!.shadowRoot!.querySelectorAll('li[part~=entry]')
            .length === 1,
      );
      await page.$eval('sco-summit-card', (tag) => tag.setAttribute('summit', '2022-samarkand'));
      await page.$eval('sco-member-list', (tag) => tag.setAttribute('as-of', '2016-07-01'));
      const says = (tag: string, word: string) =>
        page.waitForFunction(
          (name, wanted) => document.querySelector(name)!.shadowRoot!.textContent!.includes(wanted),
          {},
          tag,
          word,
        );
      await says('sco-summit-card', 'Samarkand 2022');
      await says('sco-member-list', '2016');
      const [card, members] = await said(page);
      assert.match(
        card!,
        /^SCO · 22nd meeting of heads of state Samarkand 2022 15–16 September 2022 · Congress/,
      );
      // The link to an entry stands where the pointer was.
      assert.match(members!, /6 members China#? 2001, founder Kazakhstan 2001, founder Kyrgyzstan/);
      assert.deepEqual(await bases(page), [1, 1, 1]);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });

  test('a page that ends in the middle of the shadow root: the tag is drawn whole', async () => {
    const { page, complaints } = await site.visit('/cut');
    await load(page, WAYS.autoloader);
    await ready(page);
    const [words] = await said(page);
    assert.match(words!, /Members.*Kazakhstan.*Uzbekistan/);
    assert.deepEqual(await bases(page), [1]);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
