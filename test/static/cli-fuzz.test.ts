import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPage } from '../../src/cli/fill.js';
import { isEmpty, loadFooters, readGenerated } from '../../src/cli/generated.js';
import { renderParts } from '../../src/static/render.js';
import { spokenBy } from './cases.js';
import { drawing } from '../support/manifest.js';
import { KINDS } from '../support/languages.js';

/** Random numbers that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  '<p>',
  '</p>',
  '<div class=a>',
  '</div>',
  '<ul><li>',
  '</ul>',
  '<b>',
  '</b>',
  '<a href="?a=1&b=2">',
  '</a>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<table>',
  '<svg><g>',
  '</g></svg>',
  '<svg/>',
  '<math><mi>',
  '</math>',
  '<!-- <sco-summit-card></sco-summit-card> -->',
  '<!--',
  '-->',
  '<script>"<sco-member-list></sco-member-list>"</script>',
  '<style>a{}</style>',
  '<template><sco-member-list></sco-member-list></template>',
  '<pre>\n',
  '</pre>',
  '<br/>',
  '&amp; &nbsp &copy &#x1f600; < > &',
  'text ',
  'Астана 上海 😀',
  '\r\n',
  '\n',
  '\t',
  '  ',
  '<h2>',
  '</h3>',
  '</>',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<textarea>',
  '</textarea>',
  '<select><option>',
  '</select>',
  '<sco-provider as-of="2016-01-01">',
  '</sco-provider>',
  '<div lang=ru>',
  '<IMG SRC=x onerror=y>',
  '<p title="<sco-summit-card>">',
  '\0',
  '\u2028',
  '<form>',
  '</body>',
];
const ATTRIBUTES = [
  'as-of="2024-07-05"',
  "AS-OF='2024-07-05'",
  'as-of=2016-06-01',
  'lang="zh-CN"',
  'names = official',
  'sources="none"',
  'flags',
  'class="x > y"',
  'data-x',
  'heading-level=none',
  'sources=facts',
  'title="&quot;"',
];

/** A page as text between tags of ours: `outside[0] tag[0] outside[1] …` */
function page(next: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  // Half of the pages are tidy, so that tags can be filled; the others are as bad as pages come.
  const pieces = next() < 0.5 ? ['text ', '<br>', '<hr>', '\r\n', '&amp; é', '<p>a</p>', '\n\t'] : PIECES;
  const text = () => Array.from({ length: Math.floor(next() * 8) }, () => pick(pieces)).join('');
  const tags = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, index) => {
    const attributes = ` id="t${index}" ${ATTRIBUTES.filter(() => next() < 0.2).join(' ')}`;
    const kind = next();
    const inside = pick(['', '', '', ' \n', '<p>own</p>', '<b>', '<!-- x -->']);
    if (kind < 0.3)
      return [`<sco-member-list layout=inline${attributes}>`, inside, '</sco-member-list>'] as const;
    if (kind < 0.5) return [`<SCO-Member-List${attributes}>`, inside, '</sco-member-list >'] as const;
    if (kind < 0.9)
      return [`<sco-summit-card summit="2011"${attributes}>`, inside, '</sco-summit-card>'] as const;
    return [`<div data-sco="member-list" data-as-of="2024-07-05"${attributes}>`, inside, '</div\n>'] as const;
  });
  return { outside: [text(), ...tags.map(text)], tags };
}

test('300 random pages come back unchanged outside of the tags', async () => {
  let changed = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const { outside, tags } = page(random(seed));
    const source = outside[0] + tags.map((tag, index) => tag.join('') + outside[index + 1]).join('');
    const force = seed % 2 === 0;
    const { text, filled, faults } = await fillPage(source, { force });
    const where = `seed ${seed}: ${JSON.stringify(source)}\n${JSON.stringify(text)}`;
    if (faults.length) assert.equal(text, source, where);
    if (filled) changed += 1;

    let place = 0;
    const expect = (piece: string) => {
      assert.ok(text.startsWith(piece, place), `${where}\nlacks ${JSON.stringify(piece)} at ${place}`);
      place += piece.length;
    };
    expect(outside[0]!);
    tags.forEach(([open, , close], index) => {
      expect(open);
      place = text.indexOf(close, place);
      expect(close + outside[index + 1]);
    });
    assert.equal(place, text.length, where);

    const again = await fillPage(text, { force });
    assert.equal(again.text, text, where);
    assert.equal(again.filled, 0, where);
  }
  assert.ok(changed > 90, `only ${changed} pages had a tag that could be filled`);
});

const DAY = '2026-09-15';

test('whatever a tag generates is known as generated', async () => {
  await loadFooters();
  for (const { tag, attributes } of drawing) {
    for (const lang of KINDS) {
      for (const sources of ['footer', 'facts', 'none']) {
        for (const layout of attributes.includes('layout') ? ['list', 'table', 'inline'] : [undefined]) {
          for (const flags of attributes.includes('flags') ? ['', undefined] : [undefined]) {
            const shape = { sources, layout, flags, 'as-of': DAY };
            const { open, content: inner } = await renderParts(tag, shape, { lang });
            const { language, day } = readGenerated(inner) ?? {};
            // What stands in a sentence has no footer.
            const inline = !inner.includes(DAY);
            assert.deepEqual(
              [language, day],
              [spokenBy(tag, lang), inline ? undefined : DAY],
              open + inner.slice(0, 300),
            );
          }
        }
      }
    }
  }
  assert.equal(readGenerated('<p>Our own, of <time datetime="2024-07-05">5 July</time></p>'), undefined);
  assert.ok(isEmpty(' \n') && !isEmpty('<!-- -->'));
});
