import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPost, block, facts } from './posts.mjs';

const PAGE = '/wp-admin/tools.php?page=sco-facts-check';

export function testCheck(at) {
  test('an editor checks the site: posts with corrected and outdated facts are listed, others are not', async () => {
    const { wp, browsers } = at;
    wp.php(
      `foreach ( get_posts( array( 'numberposts' => -1, 'post_status' => 'any' ) ) as $post ) { wp_delete_post( $post->ID, true ); }`,
    );
    const add = async (title, tag, attributes, change = (html) => html) =>
      addPost(wp, {
        post_title: title,
        post_content: block(tag, attributes, change(await facts(at, tag, attributes))),
      });
    const members = { status: 'member', lang: 'en' };
    await add('Ten members', 'sco-member-list', { ...members, 'as-of': '2023-07-05' });
    const card = { summit: '2024-astana', lang: 'en', 'as-of': '2024-07-05' };
    await add('Wrong name', 'sco-summit-card', card, (html) =>
      html.replace('>Astana 2024</h3>', '>Almaty 2024</h3>').replace(/November 2026/g, 'October 2026'),
    );
    const { page, complaints } = await browsers.tabOf('editor');
    await page.goto(wp.origin + PAGE);
    const { date } = await page.evaluate(async () => (await import(window.scoFacts.core)).edition);
    await add('Fresh', 'sco-member-list', { ...members, 'as-of': date });
    addPost(wp, { post_title: 'Other', post_content: '<p>Discos and scones.</p>' });

    await page.click('#sco-facts-check .is-primary');
    await page.waitForSelector('#sco-facts-check .is-primary:not([disabled])');
    const listed = await page.$$eval('#sco-facts-check section', (sections) =>
      Object.fromEntries(
        sections.map((each) => [
          each.dataset.kind,
          [...each.querySelectorAll('tbody tr')].map((row) => row.querySelector('a').textContent),
        ]),
      ),
    );
    assert.deepEqual(listed.corrected, ['Wrong name']);
    assert.ok(listed.outdated.includes('Ten members'));
    assert.deepEqual(Object.keys(listed), ['corrected', 'outdated']);
    const said = await page.$eval('#sco-facts-check', (each) => each.textContent);
    assert.match(said, /3 posts, 3 tags, edition 2026-11\./);
    assert.match(said, /Almaty 2024/);
    assert.match(said, /Belarus/);
    assert.doesNotMatch(said, /Fresh|Discos/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('an author may not check the posts of others', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('author');
    const response = await page.goto(wp.origin + PAGE);
    assert.equal(response.status(), 403);
    await page.close();
  });

  test('a block with corrected facts says so, and an editor draws them again', async () => {
    const { wp, browsers } = at;
    const id = wp.php(`return get_posts( array( 'title' => 'Wrong name' ) )[0]->ID;`);
    const { page } = await browsers.tabOf('editor');
    await page.goto(`${wp.origin}/wp-admin/post.php?post=${id}&action=edit`);
    const button = await page.waitForSelector(
      '.wp-block[data-type="sco-elements/facts"] .components-notice .is-link',
    );
    assert.match(
      await page.$eval('.wp-block .components-notice', (each) => each.textContent),
      /edition 2026-10/,
    );
    await button.evaluate((each) => each.click());
    await page.waitForFunction(() => blockOf().attributes.content.includes('>Astana 2024</h3>'));
    await page.waitForFunction(() => !document.querySelector('.wp-block .components-notice'));
    await page.close();
  });
}
