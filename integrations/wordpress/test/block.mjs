import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertFacts, openEditor, save, stateOf } from './browser.mjs';
import { contentOf, text } from './posts.mjs';
import { ROLES } from './wordpress.mjs';

const CARD = '[data-sco="summit-card"]';

/** The text of the card that the script has drawn on a page. */
const drawnCard = async (page) => {
  await page.waitForFunction(
    (card) => document.querySelector(`${card} > sco-summit-card`)?.shadowRoot?.querySelector('.base'),
    {},
    CARD,
  );
  return page.$eval(`${CARD} > sco-summit-card`, (tag) => tag.shadowRoot.textContent.replace(/\s+/g, ' '));
};

async function asReader({ browsers, wp }, id) {
  const { page, complaints } = await browsers.tabOf('');
  await page.goto(`${wp.origin}/?p=${id}`, { waitUntil: 'networkidle0' });
  return { page, complaints };
}

export function testBlock(at) {
  const posts = {};

  for (const role of ROLES) {
    test(`${role}: writes, saves, reopens and views a post with facts of its day`, async () => {
      const { wp, browsers } = at;
      const { page, complaints } = await browsers.tabOf(role);
      await openEditor(page, wp.origin);
      await page.evaluate(() =>
        window.wp.data.dispatch('core/editor').editPost({ title: 'Astana', date: '2024-07-05T12:00:00' }),
      );
      await insertFacts(page, 'астана 2024');
      const { attributes } = await stateOf(page);
      assert.equal(attributes.tag, 'sco-summit-card');
      assert.deepEqual(attributes.values, { summit: '2024-astana' });
      assert.equal(attributes.day, '2024-07-05');
      assert.equal(attributes.lang, 'en-US');
      assert.match(await drawnCard(page), /Astana 2024/);

      const id = (posts[role] = await save(page, { status: 'publish' }));
      const content = contentOf(wp, id);
      assert.match(content, /<div data-sco="summit-card" data-summit="2024-astana" data-as-of="2024-07-05"/);
      assert.match(content, /<time datetime="2024-07-05">/);
      assert.match(text(content), /July 3–4, 2024/);

      await openEditor(page, wp.origin, id);
      await drawnCard(page);
      const reopened = await stateOf(page);
      assert.deepEqual(reopened.names, ['sco-elements/facts']);
      assert.deepEqual(reopened.valid, [true]);
      assert.equal(reopened.warnings, 0);
      assert.equal(reopened.isDirty, false);
      assert.equal(await save(page, { title: 'Astana again' }), id);
      assert.equal(contentOf(wp, id), content, 'saved again, the facts are the same');
      assert.deepEqual(complaints, []);
      await page.close();

      const reader = await asReader(at, id);
      assert.match(text(await (await fetch(reader.page.url())).text()), /July 3–4, 2024/);
      // Facts that a reader sees are drawn when they are out of sight.
      await reader.page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<div style="height: 5000px"></div>');
        scrollTo(0, document.body.scrollHeight);
      });
      assert.match(await drawnCard(reader.page), /July 3–4, 2024/);
      assert.deepEqual(reader.complaints, []);
      await reader.page.close();
    });
  }

  test('the day of a post after the last one of the data is that last day', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('editor');
    await openEditor(page, wp.origin);
    await page.evaluate(() =>
      window.wp.data.dispatch('core/editor').editPost({ date: '2040-01-01T12:00:00' }),
    );
    await insertFacts(page, 'members table');
    const { attributes } = await stateOf(page);
    assert.equal(attributes.tag, 'sco-member-list');
    assert.deepEqual(attributes.values, { layout: 'table' });
    assert.equal(
      attributes.day,
      await page.evaluate(async () => (await import(window.scoFacts.core)).edition.date),
    );
    await page.close();
  });

  test('a fact for a sentence has a paragraph of its own, and is valid when it is reopened', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('author');
    await openEditor(page, wp.origin);
    await insertFacts(page, 'member-count');
    const id = await save(page, { title: 'A number', status: 'publish' });
    assert.match(
      contentOf(wp, id),
      /\n<p><span data-sco="fact" data-name="member-count"[^>]*><span[^>]*>10<\/span><\/span><\/p>\n/,
    );
    await openEditor(page, wp.origin, id);
    assert.deepEqual((await stateOf(page)).valid, [true]);
    await page.close();
  });

  test('another day in the sidebar draws the facts of that day', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('author');
    await openEditor(page, wp.origin, posts.author);
    await drawnCard(page);
    await page.evaluate(() => {
      window.wp.data.dispatch('core/block-editor').selectBlock(blockOf().clientId);
      window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await page.waitForSelector('.block-editor-block-inspector input[type=date]');
    await page.$eval('.block-editor-block-inspector input[type=date]', (field) => {
      field.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '2025-09-02');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.$eval('.block-editor-block-inspector input[type=date]', (field) => field.blur());
    await page.waitForFunction(() => blockOf().attributes.content.includes('datetime="2025-09-02"'));
    const { attributes } = await stateOf(page);
    assert.equal(attributes.day, '2025-09-02');
    assert.match(attributes.content, /data-as-of="2025-09-02"/);
    // Not saved: other tests look at the post.
    await page.close();
  });

  test('feed and REST carry the facts', async () => {
    const { wp } = at;
    const feed = await (await fetch(`${wp.origin}/?feed=rss2`)).text();
    const items = [...feed.matchAll(/<content:encoded><!\[CDATA\[([^]*?)\]\]>/g)].map(([, html]) => html);
    const ours = items.filter((html) => html.includes('data-sco="summit-card"'));
    assert.equal(ours.length, ROLES.length);
    for (const html of ours) assert.match(text(html), /July 3–4, 2024/);
    assert.doesNotMatch(feed, /<script/);
    const answer = await (await fetch(`${wp.origin}/?rest_route=/wp/v2/posts/${posts.author}`)).json();
    assert.match(text(answer.content.rendered), /July 3–4, 2024/);
    assert.match(answer.content.rendered, /<time datetime="2024-07-05">/);
  });

  test('without the plugin a post is whole, an author saves it, and with the plugin the block is valid again', async () => {
    const { wp, browsers } = at;
    const id = posts.author;
    const before = text(contentOf(wp, id));
    wp.php(`deactivate_plugins( 'sco-facts/sco-facts.php' );`);
    try {
      const html = await (await fetch(`${wp.origin}/?p=${id}`)).text();
      assert.match(text(html), /July 3–4, 2024/);
      assert.doesNotMatch(html, /plugins\/sco-facts/);
      const { page } = await browsers.tabOf('author');
      await openEditor(page, wp.origin, id);
      assert.deepEqual((await stateOf(page)).names, ['core/missing']);
      await save(page, { title: 'Without the plugin' });
      await page.close();
      assert.equal(text(contentOf(wp, id)), before);
    } finally {
      wp.php(`activate_plugin( 'sco-facts/sco-facts.php' );`);
    }
    const { page } = await browsers.tabOf('author');
    await openEditor(page, wp.origin, id);
    await drawnCard(page);
    const { valid, warnings } = await stateOf(page);
    assert.deepEqual([valid, warnings], [[true], 0]);
    await page.close();
  });
}
