/** Texts with special characters of an output format. The dataset has none today, but could have them later. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { csv } from '../../src/static/formats/data.js';
import { email } from '../../src/static/formats/email.js';
import { html } from '../../src/static/formats/html.js';
import { markdown } from '../../src/static/formats/markdown.js';
import { text } from '../../src/static/formats/text.js';
import { blocksOf } from '../../src/static/blocks.js';
import type { Rendering } from '../../src/static/formats/types.js';
import { parse } from '../../src/static/parse.js';
import { fragment, read, tight } from './reading.js';

const texts = [
  'a *b* _c_ `d` **e** __f__ ~~g~~',
  '[h](https://i.example/) ![j](k) [l]: m',
  'n | o || p',
  '<script>alert(1)</script> &amp; &lt;b&gt; <!-- q -->',
  '# r',
  '- s',
  '+ t',
  '* u',
  '1. v',
  '2) w',
  '> x',
  '---',
  '===',
  '~~~ y',
  '\\* z \\',
  '=HYPERLINK("http://a.example/","b")',
  '@SUM(1)',
  '+1-2',
  '-3',
  'say "4", then; 5',
];
const escape = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A tag that says a text wherever it can say one. */
function saying(value: string): Rendering {
  const said = escape(value);
  const markup = `<h3>${said}</h3><p>${said}</p><ul><li>${said}</li></ul><dl><dt>${said}</dt><dd>${said}</dd></dl><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>${said}</th><td>${said}<sup>1</sup></td></tr></tbody></table><p>${said}<sup>1</sup></p>`;
  const nodes = parse(markup);
  return {
    tag: 'sco-x',
    attributes: {},
    lang: 'en',
    nodes,
    blocks: blocksOf(nodes),
    inline: false,
    drawing: {
      inline: false,
      day: '2024-07-05',
      locale: { language: 'en', tag: 'en-GB' },
      cite: { tag: 'en-GB', records: new Set(), notes: [{ sources: [1], secondHand: false }] },
    },
  } as unknown as Rendering;
}
const TIMES = 8;
const count = (words: string, value: string) => tight(words).split(tight(value)).length - 1;

describe('a text that means something elsewhere', () => {
  for (const value of texts) {
    test(`${value} is a text in HTML and mail`, () => {
      for (const { write } of [html, email]) {
        const markup = write(saying(value));
        assert.equal(count(read(markup).words, value), TIMES, markup);
        assert.equal(fragment(markup).querySelector('script, b, i, em'), null);
      }
    });

    test(`${value} is a text in Markdown`, () => {
      const source = markdown.write(saying(value));
      const markup = micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      assert.equal(count(read(markup).words, value), TIMES, `${source}\n${markup}`);
      const root = fragment(markup);
      assert.equal(
        root.querySelector('em, del, code, img, script, blockquote, hr, ol, h1, h2'),
        null,
        markup,
      );
      assert.equal(root.querySelectorAll('li').length, 2, markup);
      assert.equal(root.querySelectorAll('h3').length, 1, markup);
      assert.equal(root.querySelectorAll('th').length, 2, markup);
    });

    test(`${value} is a text in plain text`, () => {
      // The line below a heading can be like the text itself.
      assert.ok(count(text.write(saying(value)), value) >= TIMES);
    });

    test(`${value} is a text in a spreadsheet`, () => {
      const [, ...rows] = parseCsv(csv.write(saying(value)), { bom: true }) as string[][];
      assert.equal(rows.length, 2);
      for (const row of rows) {
        const fact = row[2]!;
        assert.doesNotMatch(fact, /^[=+\-@]/);
        assert.equal(fact.replace(/^'/, ''), value.trim());
      }
    });
  }
});
