import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPost, block, facts } from './posts.mjs';

/** With names that the tag fills in, and a sign that is encoded. */
const REPORT = 'https://example.org/corrections?tag={tag}&to=news%20desk';
const PAGE = '/wp-admin/options-general.php?page=sco-facts';

/** Types into the form and saves it. */
async function submit(page, values) {
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(
      `[name="sco_facts[${name}]"]`,
      (field, wanted) => {
        if (field.type === 'checkbox') field.checked = wanted;
        else field.value = wanted;
      },
      value,
    );
  }
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
}

export function testSettings(at) {
  test('an administrator sets languages and reports, which readers get in the tags of a post', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('administrator');
    await page.goto(wp.origin + PAGE);
    await submit(page, { languages: 'ru, en', report: REPORT });
    assert.equal(await page.$eval('#sco-facts-languages', ({ value }) => value), 'ru en');
    assert.equal(await page.$eval('#sco-facts-report', ({ value }) => value), REPORT);

    const attributes = { status: 'member', 'as-of': '2024-07-05' };
    const id = addPost(wp, {
      post_title: 'No language of its own',
      post_content: await facts(at, 'sco-member-list', attributes),
    });
    const reader = await browsers.tabOf('');
    await reader.page.goto(`${wp.origin}/?p=${id}`);
    await reader.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div style="height: 5000px"></div>');
      scrollTo(0, document.body.scrollHeight);
    });
    const shown = await reader.page.waitForFunction(() => {
      const tag = document.querySelector('[data-sco="member-list"] > sco-member-list');
      const base = tag?.shadowRoot?.querySelector('.base');
      return base?.lang === 'ru' && base.textContent;
    });
    assert.match(await shown.jsonValue(), /Казахстан/);
    const provider = await reader.page.$eval('[data-sco="provider"]', ({ dataset }) => ({ ...dataset }));
    assert.deepEqual(provider, { sco: 'provider', languages: 'ru en', report: REPORT });
    assert.deepEqual(reader.complaints, []);
    await reader.page.close();
    const feed = await (await fetch(`${wp.origin}/?feed=rss2`)).text();
    assert.doesNotMatch(feed, /data-sco="provider"/);
    await page.close();
  });

  test('what is no address and no code of a language is left out, and the page says so', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('administrator');
    await page.goto(wp.origin + PAGE);
    await submit(page, {
      languages: 'kk "><script>',
      report: 'javascript:alert(1)',
      pages: 'javascript:alert(1)',
    });
    const notices = await page.$$eval('.notice-error', (all) => all.map((each) => each.textContent));
    assert.equal(notices.length, 3);
    assert.match(notices[0], /“"><script>” is no code/);
    const values = await page.$$eval('.form-table input[type=text]', (all) => all.map(({ value }) => value));
    assert.deepEqual(values, ['kk', '', '']);
    await submit(page, { languages: '' });
    await page.close();
  });

  test('without the script a page has the facts alone', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('administrator');
    await page.goto(wp.origin + PAGE);
    await submit(page, { script: false });
    const attributes = { summit: '2024-astana', 'as-of': '2024-07-05', lang: 'en' };
    const content = await facts(at, 'sco-summit-card', attributes);
    const id = addPost(wp, {
      post_title: 'Plain',
      post_content: block('sco-summit-card', attributes, content),
    });
    const html = await (await fetch(`${wp.origin}/?p=${id}`)).text();
    assert.doesNotMatch(html, /plugins\/sco-facts/);
    assert.match(html, /<h3[^>]*>Astana 2024<\/h3>/);
    await submit(page, { script: true });
    assert.match(
      await (await fetch(`${wp.origin}/?p=${id}`)).text(),
      /<script type="module"[^>]+plugins\/sco-facts/,
    );
    await page.close();
  });

  test('a page without facts loads no script', async () => {
    const { wp } = at;
    const id = addPost(wp, { post_title: 'Other', post_content: '<p>Nothing about the SCO.</p>' });
    assert.doesNotMatch(await (await fetch(`${wp.origin}/?p=${id}`)).text(), /plugins\/sco-facts/);
  });

  test('an editor may not open the settings', async () => {
    const { wp, browsers } = at;
    const { page } = await browsers.tabOf('editor');
    const response = await page.goto(wp.origin + PAGE);
    assert.equal(response.status(), 403);
    await page.close();
  });

  test('uninstalling removes the settings and leaves the posts', () => {
    const { php } = at.wp;
    const before = php(`return array( get_option( 'sco_facts' ), wp_count_posts()->publish );`);
    assert.ok(before[0]);
    const after = php(`define( 'WP_UNINSTALL_PLUGIN', 'sco-facts/sco-facts.php' );
      include WP_PLUGIN_DIR . '/sco-facts/uninstall.php';
      return array( get_option( 'sco_facts' ), wp_count_posts()->publish );`);
    assert.deepEqual(after, [false, before[1]]);
  });
}
