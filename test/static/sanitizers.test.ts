import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { cases, KINDS, named } from './cases.js';
import { read, tight, type Reading } from './reading.js';
import { aspects, columns, inWords, needed, statedRows, standsIn, standsInText } from './surviving.js';
import { article, asBox, classicEditor, closeWordPress, readerView, sanitizers } from './sanitizers.js';
import { render } from './rendered.js';

/** For every row of the table in the README, what was kept in how many cases. */
const measured = new Map<string, Map<string, boolean[]>>();
function note(name: string, column: string, kept: boolean): void {
  const row = measured.get(name) ?? new Map<string, boolean[]>();
  measured.set(name, row.set(column, [...(row.get(column) ?? []), kept]));
}

after(closeWordPress);

/** On CI everything must run. */
const ciOr = (missing: string | false = false) => (process.env['CI'] ? false : missing);

for (const { name, missing, run } of sanitizers) {
  describe(name, { skip: ciOr(missing) }, () => {
    for (const each of cases) {
      for (const lang of KINDS) {
        test(`${name} keeps the facts and the links of ${named(each, lang)}`, async () => {
          const html = await render(each.tag, each.attributes, { lang });
          const kept = await run(html);
          const [before, then] = [read(html), read(kept)];
          for (const [column, of] of Object.entries(aspects))
            if (of(before).length) note(name, column, standsInText(of(before), of(then)));
          note(name, 'the tag', kept.includes(`<${each.tag}`));
          const box = asBox(html, each.inline);
          note(name, '`data-sco`', (await run(box)).includes(/data-sco="[^>]*/.exec(box)![0]));

          const words = tight(then.blocks.join(' '));
          for (const fact of each.facts[lang] ?? [])
            assert.ok(words.includes(tight(fact)), `${fact} in ${kept}`);
          for (const column of needed)
            assert.ok(standsInText(aspects[column](before), aspects[column](then)), `${column} in ${kept}`);
          if (!each.inline) assert.ok(aspects['links to sources'](then).length > 0);
        });
      }
    }

    test(`${name} takes a script away, and leaves nothing of a tag without children`, async () => {
      const kept = await run(
        '<sco-summit-card summit="2024-astana"></sco-summit-card><script>alert(1)</script>',
      );
      assert.doesNotMatch(kept, /<script|Belarus, Kaz|Astana 2024/);
    });
  });
}

describe('the classic editor of WordPress', { skip: ciOr(classicEditor.missing) }, () => {
  for (const each of cases) {
    test(`leaves ${named(each, 'en')} as it is, spelled as a box`, async () => {
      const html = asBox(await render(each.tag, each.attributes), each.inline);
      const then = await classicEditor.run(html);
      const squeezed = (markup: string) => markup.replace(/\n\s*/g, '');
      assert.equal(squeezed(then), squeezed(each.inline ? `<p>${html}</p>` : html));
    });
  }

  test('breaks a tag that holds blocks: it closes it at once', async () => {
    // If this fails, WordPress has learned of custom elements, and docs/recipes.md can say so.
    const html = await render('sco-summit-card', { summit: '2024-astana' });
    assert.match(await classicEditor.run(html), /^<p><sco-summit-card summit="2024-astana"><\/p>/);
  });
});

describe('reader view', () => {
  test('of the article with generated children has the facts of all its tags', async () => {
    const generated: Reading[] = [];
    const page = await article(async (tag) => {
      const attributes = Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value]));
      const inside = await render(
        tag.localName,
        { 'as-of': '2024-07-05', ...attributes },
        { format: 'page-html', lang: 'en' },
      );
      generated.push(read(inside));
      return inside;
    });
    assert.ok(generated.length >= 5, `${generated.length} tags`);
    const seen = read(readerView(page));
    for (const { blocks, links, times } of generated) {
      assert.ok(standsInText(blocks, seen.blocks), blocks.join('\n'));
      assert.ok(standsIn(links, seen.links));
      assert.ok(
        standsIn(
          times.map(({ datetime }) => datetime!),
          seen.times.map(({ datetime }) => datetime!),
        ),
      );
    }
  });

  test('of the article as its editor typed it has the names, days and sources', async () => {
    const { words, links } = read(readerView(await article(async () => undefined)));
    for (const fact of [
      'SCO summit, Astana 2024',
      '3–4 July 2024, Palace of Independence',
      'Belarus joins as the tenth member',
      'Strategy for the development of energy cooperation until 2030',
      '2 observers: Afghanistan, Mongolia',
      'As of 5 July 2024',
    ])
      assert.ok(words.includes(fact), fact);
    assert.ok(links.includes('http://en.kremlin.ru/events/president/news/74464'));
  });
});

describe('the README', () => {
  test('says of each what these tests found', () => {
    const rows = sanitizers
      .filter(({ name }) => measured.has(name))
      .map(({ name }) => [name, ...columns.map((column) => inWords(measured.get(name)!.get(column)))]);
    const table = [['', ...columns], ...rows].map((cells) => cells.join(' | ')).join('\n');
    const stated = statedRows()
      .filter(([name]) => !name || measured.has(name))
      .map((cells) => cells.join(' | '))
      .join('\n');
    assert.equal(stated, table);
  });
});
