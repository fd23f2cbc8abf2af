import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { minify } from 'html-minifier-terser';
import { folder, run } from './cli-run.js';
import { fragment, tight } from './reading.js';
import { shapes } from './page-shapes.js';

const made = folder();

/** A page without what stands inside our tags. */
const hollow = (page: string): string =>
  page
    .replace(
      /(<(sco-[\w-]+)(?:\s[^>]*?(?:"[^"]*"|'[^']*')*)?\s*>)(?:\s*<(?:p|h\d|ul|ol|dl|table|span)[^]*?)(<\/\2\s*>)/gi,
      '$1$3',
    )
    .replace(
      /(<(div|span)\s[^>]*data-sco=[^>]*>)(?:\s*<(?:p|span) [^]*?)(?<=<\/(?:ul|ol|span|details)>\s*)(<\/\2>)/gi,
      '$1$3',
    );

let number = 0;
/** Writes a page and runs the command on it. */
async function rendered(page: string, ...options: readonly string[]) {
  const path = join(made, `${++number}.html`);
  writeFileSync(path, page);
  const ran = await run(['render', path, ...options]);
  return { ...ran, path, bytes: readFileSync(path) };
}

describe('render leaves every byte outside of our tags, and changes nothing the second time', () => {
  for (const [what, page] of Object.entries(shapes))
    test(`on a page with ${what}`, async () => {
      const { status, err, path, bytes } = await rendered(page);
      assert.equal(status, 0, err);
      assert.ok(bytes.length > Buffer.byteLength(page), 'nothing was filled');
      assert.equal(hollow(bytes.toString()), page);

      const again = await run(['render', path, '--check']);
      assert.deepEqual([again.status, again.err], [0, ''], again.out);
      assert.equal((await run(['render', path])).status, 0);
      assert.ok(readFileSync(path).equals(bytes));
    });
});

/** Options of minifiers, as build tools set them. */
const squeezes = {
  'html-webpack-plugin': {
    collapseWhitespace: true,
    keepClosingSlash: true,
    removeComments: true,
    removeRedundantAttributes: true,
    useShortDoctype: true,
  },
  'a careful plugin': { collapseWhitespace: true, conservativeCollapse: true, removeComments: true },
  'a plugin that saves every byte': {
    collapseWhitespace: true,
    collapseBooleanAttributes: true,
    decodeEntities: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    sortAttributes: true,
  },
} as const;

/** What stands in each of our tags: its words without spaces, and its links. */
const facts = (html: string) =>
  [...fragment(html).querySelectorAll('*')]
    .filter((element) => element.localName.startsWith('sco-') || element.hasAttribute('data-sco'))
    .map((element) => [
      tight(element.textContent),
      ...[...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);

describe('a minifier leaves the facts of rendered pages', () => {
  // It stops at these pages, also without our tags.
  const broken = new Set(['comments with tags in them', 'characters of all kinds']);
  for (const [tool, options] of Object.entries(squeezes))
    test(`with the options of ${tool}, in either spelling and as a shadow root`, async () => {
      for (const [what, page] of Object.entries(shapes)) {
        if (broken.has(what)) continue;
        for (const as of ['tag', 'box']) {
          const { bytes } = await rendered(page, '--as', as);
          const small = await minify(bytes.toString(), options);
          assert.deepEqual(facts(small), facts(bytes.toString()), `${what} as ${as}`);
        }
      }
      const { out } = await run(['render', '<sco-member-list as-of="2024-07-05">', '--format', 'shadow']);
      const small = await minify(out, options);
      assert.match(small, /<template shadowrootmode="?open"?>/);
      assert.deepEqual(facts(small), facts(out));
    });
});
