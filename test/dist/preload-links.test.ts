/** `sco-elements render --preload`: links on the page to what its tags need. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { requestsOf } from '../../scripts/requests.mjs';
import { fill } from '../static/cli-run.js';
import { openSite } from './browser.js';
import { ready } from './embedded.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const CARD = '<sco-summit-card summit="2024-astana"></sco-summit-card>';
const LIST = '<div data-sco="member-list" data-as-of="2024-07-05"></div>';
const SCRIPT = '<script type="module" src="/sco-elements.js"></script>';
const page = (body: string, { script = SCRIPT, lang = 'ru' } = {}) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    ${script}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
const links = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]*)"/g)].map(([, href]) => href!);

describe('a page filled with --preload', () => {
  let filled = '';
  before(async () => {
    filled = (await fill(page(CARD + LIST), '--preload')).out;
  });

  test('is drawn after the one round trip in which its script comes, under a strict policy', async () => {
    const site = await openSite('dist/cdn', {
      '/page': { body: filled },
      '/strict': { body: filled, headers: { 'content-security-policy': POLICY } },
    });
    try {
      const tab = await site.newPage();
      const { rows, unused } = await requestsOf(
        tab,
        `${site.origin}/page`,
        'sco-summit-card, [data-sco] > sco-member-list',
      );
      assert.deepEqual([rows.length, unused], [1, []]);
      assert.equal(new Set(rows.flat()).size, rows.flat().length);
      const { page: strict, complaints } = await site.visit('/strict');
      await ready(strict);
      assert.deepEqual(complaints, []);
    } finally {
      await site.close();
    }
  });

  test('has the links before the script, each with a checksum', () => {
    const found = links(filled);
    assert.ok(found.includes('/strings/ru/records/summits/2024-astana.js'));
    assert.equal(
      filled.match(/ integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/g)?.length,
      found.length,
    );
    assert.ok(filled.indexOf(SCRIPT) > filled.lastIndexOf('<link'));
    assert.match(filled, /\n {4}<link [^\n]*>\n {4}<script/);
  });

  test('stays as it is when it is filled again, with or without the option', async () => {
    assert.equal((await fill(filled, '--preload')).out, filled);
    assert.equal((await fill(filled)).out, filled);
    assert.equal((await fill(filled, '--preload', '--check')).status, 0);
  });

  test('loses the links of a tag that is taken out, and no other byte', async () => {
    const without = (html: string) => html.replace(/<sco-summit-card[^]*<\/sco-summit-card>/, '');
    const again = await fill(without(filled), '--preload');
    assert.equal(again.out, (await fill(page(LIST), '--preload')).out);
    const none = filled.replace(/<body>[^]*<\/body>/, '<body></body>');
    const empty = page('').replace(/<body>[^]*<\/body>/, '<body></body>');
    assert.equal((await fill(none, '--preload')).out, empty);
  });

  test('gets the links of a tag that is put in, and says that they would change', async () => {
    const more = filled.replace('</body>', '<sco-map></sco-map></body>');
    assert.ok(links((await fill(more, '--preload')).out).includes('/components/map.js'));
    const unlinked = filled.replace(/ *<link rel="modulepreload"[^\n]*\n/g, '');
    const { out, status } = await fill(unlinked, '--preload', '--check');
    assert.deepEqual([out, status], ['standard input: links to preload would be updated\n', 1]);
  });
});

test('without --preload no link is added', async () => {
  assert.deepEqual(links((await fill(page(CARD))).out), []);
});

test('links lead where the script is, and have the line ends and the indentation of the page', async () => {
  const script = '<script type="module" src="https://cdn.example/a&amp;b/sco-elements.js?v=2"></script>';
  const { out } = await fill(page(CARD, { script }).replaceAll('\n', '\r\n'), '--preload');
  assert.ok(links(out).includes('https://cdn.example/a&amp;b/chunks/base.js'));
  assert.match(out, /\r\n {4}<link [^\n]*>\r\n {4}<script/);
});

test('a page that loads another version, or no autoloader, gets no links, and its editor is told', async () => {
  const other = '<script type="module" src="/sco-elements/9.9.9/sco-elements.js"></script>';
  const { out, err, status } = await fill(page(CARD, { script: other }), '--preload');
  assert.deepEqual([links(out), status], [[], 0]);
  assert.match(err, /:6:5: <script> loads version 9\.9\.9, but --preload knows the files of \d+\.\d+\.\d+/);
  const bundle = '<script type="module" src="/sco-elements.bundle.js"></script>';
  const alone = await fill(page(CARD, { script: bundle }), '--preload');
  assert.deepEqual(links(alone.out), []);
  assert.match(alone.err, /<script> with sco-elements\.js is missing, so there is nothing to preload/);
});

test('--preload is for pages, not for a single tag', async () => {
  const { run } = await import('../static/cli-run.js');
  const { status, err } = await run(['render', '<sco-map>', '--preload']);
  assert.equal(status, 2);
  assert.match(err, /--preload are for pages/);
});
