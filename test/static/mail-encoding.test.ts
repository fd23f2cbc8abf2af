/** Mail says the same in every encoding, and its sources are small. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { blocksOf } from '../../src/static/blocks.js';
import { email } from '../../src/static/formats/email.js';
import type { Rendering } from '../../src/static/formats/types.js';
import { parse } from '../../src/static/parse.js';
import { cases, KINDS, named } from './cases.js';
import { read } from './reading.js';
import { render } from './rendered.js';

const mail = (markup: string, inline = false): string => {
  const nodes = parse(markup);
  const drawing = { inline, locale: { language: 'zh-Hans' } };
  return email.write({ nodes, blocks: blocksOf(nodes), inline, drawing } as unknown as Rendering);
};

for (const each of cases)
  for (const lang of KINDS)
    test(`${named(each, lang)}: the mail is ASCII, and no line is too long`, async () => {
      const text = await render(each.tag, each.attributes, { format: 'email', lang });
      assert.doesNotMatch(text, /[^\0-\x7f]/);
      for (const line of text.split('\n')) assert.ok(line.length <= 998, line);
      // Read in another encoding, it says the same.
      const latin = Buffer.from(text).toString('latin1');
      assert.equal(serialize(parseFragment(latin)), serialize(parseFragment(text)));
    });

describe('characters', () => {
  for (const [what, text] of [
    ['a middle dot and a no-break space', 'Belarus\u00a0· 2024'],
    ['Russian', 'Члены на 5 июля 2024 г.'],
    ['Chinese beyond the basic plane', '𠮷野'],
    ['a flag', '🇰🇿 Kazakhstan'],
  ] as const)
    test(`${what} come back from the references`, () => {
      const written = mail(`<p>${text}</p>`);
      assert.doesNotMatch(written, /[^\0-\x7f]/);
      assert.equal(read(written).words.trim().replace(/\s/g, ' '), text.replace(/\s/g, ' '));
    });

  test('a long Chinese paragraph is folded without a space in it', () => {
    const text = '上海合作组织'.repeat(100);
    const written = mail(`<p>${text}</p>`);
    for (const line of written.split('\n')) assert.ok(line.length <= 998);
    const content = serialize(parseFragment(written))
      .replace(/<!--\s*-->/g, '')
      .replace(/<[^>]+>/g, '');
    assert.equal(content.trim(), text);
  });
});

const sizes = (markup: string) => [...markup.matchAll(/font:(\d+)px/g)].map(([, size]) => Number(size));

for (const sources of ['footer', 'facts'])
  test(`sources="${sources}": what stands below the facts is smaller than they are`, async () => {
    const attributes = { summit: '2024-astana', 'as-of': '2024-07-05', sources };
    const text = await render('sco-summit-card', attributes, { format: 'email' });
    const [facts, below] = text.split(/(?=<p [^>]*>As of)/);
    assert.ok(sizes(below!).length >= 4);
    for (const size of sizes(below!)) assert.equal(size, 12);
    for (const size of sizes(facts!)) assert.ok(size >= 16);
  });

test('sources="none": the facts keep their size, the line with the day is small', async () => {
  const text = await render('sco-member-list', { sources: 'none' }, { format: 'email' });
  const [facts, below] = text.split(/(?=<p [^>]*>As of)/);
  assert.deepEqual(sizes(below!), [12]);
  for (const size of sizes(facts!)) assert.ok(size >= 16);
});
