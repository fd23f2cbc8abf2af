/** Pages with `<base href>`, under which a fragment alone leads to another page. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './browser.js';
import { article, built, inShadow, ready } from './embedded.js';

const head = '<base href="/elsewhere/"><script type="module" src="/sco-elements.js"></script>';
let site: Site;
before(async () => {
  const day = { 'as-of': '2024-07-05' } as const;
  const list = await built.render('sco-member-list', { ...day, sources: 'facts' });
  const timeline = await built.render('sco-document-timeline', { ...day, summit: '2024-astana' });
  const shadow = await built.render('sco-member-list', { ...day, sources: 'facts' }, { format: 'shadow' });
  site = await openSite('dist/cdn', {
    '/list': { body: article(list, { head }) },
    '/shadow': { body: article(shadow, { head }) },
    '/timeline': { body: article(timeline, { head }) },
  });
});
after(() => site.close());

for (const path of ['/list', '/shadow'])
  test(`under <base href>, a click on a note of a drawn tag leads to its source and back (${path})`, async () => {
    const { page, complaints } = await site.visit(path);
    await ready(page);
    const focused = () =>
      page.$eval('sco-member-list', (tag) => tag.shadowRoot!.activeElement?.id ?? 'nothing');
    await page.click('sco-member-list >>> sup a');
    assert.equal(await focused(), 'note-1');
    await page.click('sco-member-list >>> #note-1 a.back');
    assert.equal(await focused(), 'mark-1');
    assert.equal(new URL(page.url()).pathname, path);
    assert.deepEqual(complaints, []);
    await page.close();
  });

test('under <base href>, an entry of a timeline links to itself on this page', async () => {
  const { page, complaints } = await site.visit('/timeline');
  await ready(page);
  const tag = 'sco-document-timeline';
  await page.click(`${tag} >>> summary`);
  await inShadow(page, tag, '[part~=body] p.muted > a');
  const link = await page.$eval(`${tag} >>> [part~=body] p.muted > a`, (a) => (a as HTMLAnchorElement).href);
  assert.match(link, /^http:\/\/[^/]+\/timeline#./);
  await page.click(`${tag} >>> [part~=body] p.muted > a`);
  await page.waitForFunction(() => location.hash);
  assert.equal(page.url(), link);
  assert.deepEqual(complaints, []);
  await page.close();
});
