import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadFooters, readGenerated } from '../../src/cli/generated.js';
import { fillPage } from '../../src/cli/fill.js';
import { render as renderAnew } from '../../src/static/index.js';
import { cases, named } from './cases.js';
import { render } from './rendered.js';

const idsIn = (html: string) => [...html.matchAll(/ id="(sco-[^"]+)"/g)].map(([, id]) => id!);
const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length;

describe('the addresses of entries in static HTML', () => {
  for (const each of cases) {
    const { tag, attributes } = each;
    test(`${named(each, 'en')} has the ids of the entries that the tag draws, each once`, async () => {
      const ids = idsIn(await render(tag, attributes));
      const shadow = await render(tag, attributes, { format: 'shadow' });
      const drawn = idsIn(shadow.slice(0, shadow.indexOf('</template>')));
      assert.deepEqual(ids, drawn);
      assert.ok(isUnique(ids));
      for (const id of ids) assert.ok(id.startsWith(`${tag}-`), id);
    });
  }

  test('<sco-member-list> has ids on the entries themselves, and nothing else because of them', async () => {
    const html = await render('sco-member-list', {});
    assert.match(html, /<li id="sco-member-list-kz">Kazakhstan/);
  });

  test('<sco-participant-list> has the id at the name, because its description list has no element for an entry', async () => {
    const html = await render('sco-participant-list', { summit: '2024' });
    assert.match(html, /<dt id="sco-participant-list-kz">Kazakhstan/);
  });

  test('two tags about the same states: render(…, { ids }) gives the address to the first', async () => {
    const ids = new Set<string>();
    const first = await renderAnew('sco-member-list', {}, { ids });
    const second = await renderAnew('sco-member-list', { layout: 'table' }, { ids });
    assert.equal(idsIn(first).length, 10);
    assert.deepEqual(idsIn(second), []);
  });

  test('two tags on a page: the command gives the address to the first, and finds both current afterwards', async () => {
    const page = `<!doctype html><html lang="en"><body>
<sco-member-list></sco-member-list>
<sco-member-list layout="table" status="all"></sco-member-list>
</body></html>`;
    const { text } = await fillPage(page);
    const ids = idsIn(text);
    assert.equal(ids.length, 27);
    assert.ok(isUnique(ids));
    assert.equal((await fillPage(text)).filled, 0);
  });

  test('HTML that was generated without ids gets them, and is recognised before', async () => {
    await loadFooters();
    const { text } = await fillPage('<body><sco-member-list></sco-member-list></body>');
    const bare = text.replace(/ id="sco-[^"]+"/g, '');
    assert.ok(readGenerated(bare.slice(bare.indexOf('list>') + 5, bare.indexOf('</sco'))));
    assert.equal((await fillPage(bare)).text, text);
  });

  test('HTML whose ids a site has given a prefix is recognised as ours', async () => {
    await loadFooters();
    const html = await render('sco-member-list', {}, { format: 'page-html' });
    assert.ok(readGenerated(html.replaceAll(' id="', ' id="user-content-')));
  });
});
