/** Every kind of block, from HTML to each output format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, linesIn, plainText, type Blocks } from '../../src/static/blocks.js';
import { email } from '../../src/static/formats/email.js';
import { markdown } from '../../src/static/formats/markdown.js';
import { text } from '../../src/static/formats/text.js';
import type { Rendering } from '../../src/static/formats/types.js';
import { parse } from '../../src/static/parse.js';

const words = (value: string) => [{ kind: 'text' as const, text: value }];
const paragraph = (value: string) => ({ kind: 'paragraph' as const, content: words(value) });

interface Case {
  readonly html: string;
  readonly blocks: Blocks;
  readonly text: string;
  readonly markdown: string;
  /** Without attributes. */
  readonly mail: string;
}

const cases: { readonly [name: string]: Case } = {
  heading: {
    html: '<h3>Astana</h3>',
    blocks: [{ kind: 'heading', level: 3, content: words('Astana') }],
    text: 'Astana\n======',
    markdown: '### Astana',
    mail: '<h3>Astana</h3>',
  },
  'lower heading': {
    html: '<h4>Astana</h4>',
    blocks: [{ kind: 'heading', level: 4, content: words('Astana') }],
    text: 'Astana\n------',
    markdown: '#### Astana',
    mail: '<h4>Astana</h4>',
  },
  paragraph: {
    html: '<p>10 members</p>',
    blocks: [paragraph('10 members')],
    text: '10 members',
    markdown: '10 members',
    mail: '<p>10 members</p>',
  },
  'text without a block': {
    html: '10 members<p>2 observers</p>\n',
    blocks: [paragraph('10 members'), paragraph('2 observers')],
    text: '10 members\n\n2 observers',
    markdown: '10 members\n\n2 observers',
    mail: '<p>10 members</p>\n<p>2 observers</p>',
  },
  'pieces of a line': {
    html: '<p><strong>10</strong> <cite>Charter</cite> <span lang="ru">ШОС</span> <a href="https://a.example/">a</a> <a href="#b">b</a> <time datetime="2024">2024</time><sup><a href="#x-note-1">1</a></sup></p>',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          { kind: 'strong', lang: undefined, content: words('10') },
          ...words(' '),
          { kind: 'cite', lang: undefined, content: words('Charter') },
          ...words(' '),
          { kind: 'span', lang: 'ru', content: words('ШОС') },
          ...words(' '),
          { kind: 'link', href: 'https://a.example/', content: words('a') },
          ...words(' '),
          ...words('b'),
          ...words(' '),
          ...words('2024'),
          { kind: 'note-reference', number: '1' },
        ],
      },
    ],
    text: '10 Charter ШОС a <https://a.example/> b 2024[1]',
    markdown: '**10** *Charter* ШОС [a](<https://a.example/>) b 2024\\[1\\]',
    mail: '<p><strong>10</strong> Charter\n<span>ШОС</span>\n<a>a</a> b 2024<sup>1</sup></p>',
  },
  quotation: {
    html: '<ul><li><blockquote><p>“Yes”</p></blockquote><p>A. B.</p></li></ul>',
    blocks: [
      {
        kind: 'list',
        marker: 'bullet',
        items: [[{ kind: 'quote', blocks: [paragraph('“Yes”')] }, paragraph('A. B.')]],
      },
    ],
    text: '- “Yes” A. B.',
    markdown: '- “Yes”; A. B.',
    mail: '<table>\n<tr>\n<td>“Yes”<br>\n<br>\nA. B.</td>\n</tr>\n</table>',
  },
  'quotation alone': {
    html: '<blockquote><p>“Yes”</p></blockquote>',
    blocks: [{ kind: 'quote', blocks: [paragraph('“Yes”')] }],
    text: '“Yes”',
    markdown: '“Yes”',
    mail: '<p>“Yes”</p>',
  },
  list: {
    html: '<ul>\n  <li>China</li>\n  <li><p>Iran</p><p>since 2023</p></li>\n</ul>',
    blocks: [
      {
        kind: 'list',
        marker: 'bullet',
        items: [[paragraph('China')], [paragraph('Iran'), paragraph('since 2023')]],
      },
    ],
    text: '- China\n- Iran · since 2023',
    markdown: '- China\n- Iran; since 2023',
    mail: '<table>\n<tr>\n<td>China</td>\n</tr>\n<tr>\n<td>Iran<br>\nsince 2023</td>\n</tr>\n</table>',
  },
  'numbered list with a list inside': {
    html: '<ol><li>First<ul><li>a</li><li>b</li></ul></li></ol>',
    blocks: [
      {
        kind: 'list',
        marker: 'number',
        items: [
          [
            paragraph('First'),
            { kind: 'list', marker: 'bullet', items: [[paragraph('a')], [paragraph('b')]] },
          ],
        ],
      },
    ],
    text: '- First\n  - a\n  - b',
    markdown: '1. First\n   - a\n   - b',
    mail: '<table>\n<tr>\n<td>1.</td>\n<td>First<br>\na<br>\nb</td>\n</tr>\n</table>',
  },
  notes: {
    html: '<ol><li id="x-note-1"><a href="#x-mark-1">↑</a> <a href="https://a.example/">a</a></li></ol>',
    blocks: [
      {
        kind: 'list',
        marker: 'note',
        items: [
          [
            {
              kind: 'paragraph',
              content: [...words(' '), { kind: 'link', href: 'https://a.example/', content: words('a') }],
            },
          ],
        ],
      },
    ],
    text: '[1] a <https://a.example/>',
    markdown: '1. [a](<https://a.example/>)',
    mail: '<table>\n<tr>\n<td>1.</td>\n<td><a>a</a></td>\n</tr>\n</table>',
  },
  'description list': {
    html: '<dl><dt>Chair</dt><dd>A. B.</dd><dt>Place</dt><dd><p>Astana</p><p>Kazakhstan</p></dd></dl>',
    blocks: [
      {
        kind: 'description-list',
        groups: [
          { term: words('Chair'), description: [paragraph('A. B.')] },
          { term: words('Place'), description: [paragraph('Astana'), paragraph('Kazakhstan')] },
        ],
      },
    ],
    text: 'Chair:\n  A. B.\nPlace:\n  Astana; Kazakhstan',
    markdown: '* **Chair**: A. B.\n* **Place**: Astana; Kazakhstan',
    mail: '<table>\n<tr>\n<td>Chair</td>\n<td>A. B.</td>\n</tr>\n<tr>\n<td>Place</td>\n<td>Astana<br>\nKazakhstan</td>\n</tr>\n</table>',
  },
  'table with two lines in a cell': {
    html: '<table><thead><tr><th>No.</th><th>Meeting</th></tr></thead><tbody><tr><th>1</th><td><p>Astana</p><p>4 July</p></td></tr></tbody></table>',
    blocks: [
      {
        kind: 'table',
        head: [
          { header: true, blocks: [paragraph('No.')] },
          { header: true, blocks: [paragraph('Meeting')] },
        ],
        rows: [
          [
            { header: true, blocks: [paragraph('1')] },
            { header: false, blocks: [paragraph('Astana'), paragraph('4 July')] },
          ],
        ],
      },
    ],
    text: '- 1 (Meeting: Astana, 4 July)',
    markdown: '| No. | Meeting |\n| --- | --- |\n| 1 | Astana; 4 July |',
    mail: '<table>\n<tr>\n<th>No.</th>\n<th>Meeting</th>\n</tr>\n<tr>\n<th>1</th>\n<td>Astana<br>\n4 July</td>\n</tr>\n</table>',
  },
  table: {
    html: '<table><thead><tr><th>No.</th><th>Place</th></tr></thead><tbody><tr><th>1</th><td>Astana</td></tr></tbody></table>',
    blocks: [
      {
        kind: 'table',
        head: [
          { header: true, blocks: [paragraph('No.')] },
          { header: true, blocks: [paragraph('Place')] },
        ],
        rows: [
          [
            { header: true, blocks: [paragraph('1')] },
            { header: false, blocks: [paragraph('Astana')] },
          ],
        ],
      },
    ],
    text: '- 1 (Place: Astana)',
    markdown: '| No. | Place |\n| --- | --- |\n| 1 | Astana |',
    mail: '<table>\n<tr>\n<th>No.</th>\n<th>Place</th>\n</tr>\n<tr>\n<th>1</th>\n<td>Astana</td>\n</tr>\n</table>',
  },
};

const bare = (markup: string) => markup.replace(/<(\w+) [^>]*>/g, '<$1>');

/** Mail is ASCII, whatever encoding a program takes it for. */
const ascii = (markup: string) => markup.replace(/\P{ASCII}/gu, (char) => `&#${char.codePointAt(0)};`);

for (const [name, { html, ...expected }] of Object.entries(cases)) {
  describe(name, () => {
    const blocks = blocksOf(parse(html));
    const rendering = {
      blocks,
      lang: 'en',
      inline: false,
      drawing: { locale: { language: 'en' } },
    } as Rendering;
    test('is read from HTML', () => assert.deepEqual(blocks, expected.blocks));
    test('as text', () => assert.equal(text.write(rendering), `${expected.text}\n`));
    test('as Markdown', () => assert.equal(markdown.write(rendering), `${expected.markdown}\n`));
    test('as mail', () =>
      assert.equal(bare(email.write(rendering)), `<div>\n${ascii(expected.mail)}\n</div>\n`));
  });
}

test('the plain text of blocks is all their lines, without the numbers of notes', () => {
  const html = Object.values(cases).map((each) => each.html);
  assert.equal(
    plainText(...linesIn(blocksOf(parse(html.join(''))))),
    'Astana Astana 10 members 10 members 2 observers 10 Charter ШОС a b 2024 “Yes” A. B. “Yes” China Iran since 2023 ' +
      'First a b a Chair A. B. Place Astana Kazakhstan No. Meeting 1 Astana 4 July No. Place 1 Astana',
  );
});

test('a part of a sentence is one paragraph', () => {
  const blocks = blocksOf(parse('<span lang="en">China and Iran</span>'));
  assert.deepEqual(linesIn(blocks).length, 1);
  const rendering = {
    blocks,
    lang: 'en',
    inline: true,
    drawing: { locale: { language: 'en' } },
  } as Rendering;
  assert.equal(text.write(rendering), 'China and Iran\n');
  assert.equal(markdown.write(rendering), 'China and Iran\n');
  assert.equal(email.write(rendering), '<span lang="en" dir="ltr">China and Iran</span>\n');
});
