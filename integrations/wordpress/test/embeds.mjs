import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addPost } from './posts.mjs';

const FOLDER = 'frames/sco-elements/0.1.0';
const PATH = 'widgets/sco-summit-card/2024-astana/en.html';
const HEIGHT = 432;

export function testEmbeds(at) {
  test('the address of a page for frames becomes a frame without sandbox, with its day and its height', async () => {
    const { wp, browsers } = at;
    // A page that reports its height as those of `npm run build:site` do.
    mkdirSync(join(wp.site, FOLDER, PATH, '..'), { recursive: true });
    writeFileSync(
      join(wp.site, FOLDER, PATH),
      `<!doctype html><title>Astana</title><script type="module">
        const say = () => parent.postMessage({ type: 'sco-elements:height', height: ${HEIGHT} }, '*');
        addEventListener('message', say);
        say();
      </script>`,
    );
    const base = `${wp.origin}/${FOLDER}/`;
    wp.php(`return update_option( 'sco_facts', array( 'pages' => $input, 'script' => true ) );`, base);
    const address = `${base}${PATH}?as-of=2024-07-05`;
    const id = addPost(wp, {
      post_title: 'Frame',
      post_content: `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
    });
    const { page, complaints } = await browsers.tabOf('');
    await page.goto(`${wp.origin}/?p=${id}`);
    const frame = await page.waitForSelector('iframe[src*="widgets/sco-summit-card"]');
    assert.equal(await frame.evaluate((each) => each.src), address);
    assert.equal(await frame.evaluate((each) => each.hasAttribute('sandbox')), false);
    assert.equal(await frame.evaluate((each) => each.title), 'SCO facts. Summit card: 2024 astana');
    await page.waitForFunction((each, wanted) => each.offsetHeight === wanted, {}, frame, HEIGHT);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('the editor shows the frame to an author who pastes the address', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('author');
    await page.goto(`${wp.origin}/wp-admin/post-new.php`);
    const { html } = await page.evaluate(
      (url) => window.wp.apiFetch({ path: `/oembed/1.0/proxy?url=${encodeURIComponent(url)}` }),
      `${wp.origin}/${FOLDER}/${PATH}?as-of=2024-07-05`,
    );
    assert.match(html, /^<iframe src="[^"]+\?as-of=2024-07-05"/);
    assert.doesNotMatch(html, /sandbox/);
    await page.close();
  });

  test('an address elsewhere, or of another page there, is left to WordPress', () => {
    const { wp } = at;
    const base = `${wp.origin}/${FOLDER}/`;
    for (const url of [`https://example.org/${PATH}`, `${base}index.html`, `${base}${PATH}"onload=x`]) {
      assert.equal(
        wp.php(`return $GLOBALS['wp_embed']->get_embed_handler_html( array(), $input );`, url),
        false,
        url,
      );
    }
  });
}
