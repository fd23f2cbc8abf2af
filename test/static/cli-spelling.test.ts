import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minify } from 'html-minifier-terser';
import { render } from '../../src/static/index.js';
import { fragment } from './reading.js';
import { fill, run } from './cli-run.js';

const FACTS = '<span lang="en" dir="ltr">10</span>';
const DAY = 'as-of="2024-07-05"';
const FACT = `<sco-fact name="member-count" ${DAY}>`;
const BOX = `<span data-sco="fact" data-name="member-count" data-${DAY}>`;

for (const [given, as, printed] of [
  [FACT, 'box', `${BOX}${FACTS}</span>\n`],
  [BOX, 'tag', `${FACT}${FACTS}</sco-fact>\n`],
  [FACT, 'tag', `${FACT}${FACTS}</sco-fact>\n`],
  [BOX, 'box', `${BOX}${FACTS}</span>\n`],
  [
    `<SCO-FACT CLASS=a  name='member-count' data-x ${DAY} />`,
    'box',
    `<span data-sco="fact" CLASS=a  data-name='member-count' data-x data-${DAY}>${FACTS}</span>\n`,
  ],
  [
    `<div class=a data-name=member-count data-sco=fact data-x data-${DAY}>`,
    'tag',
    `<sco-fact class=a name=member-count data-x ${DAY}>${FACTS}</sco-fact>\n`,
  ],
] as const)
  test(`render '${given}' --as ${as} prints it in that spelling, with all its attributes`, async () => {
    assert.deepEqual(await run(['render', given, '--as', as]), { status: 0, out: printed, err: '' });
  });

test('render of a block --as box is a <div>, and of a list in a sentence a <span>', async () => {
  const block = await run(['render', `<sco-member-list ${DAY}>`, '--as', 'box']);
  assert.match(block.out, /^<div data-sco="member-list" data-as-of="2024-07-05">\n[^]*\n<\/div>\n$/);
  const inline = await run(['render', `<sco-member-list layout="inline" ${DAY}>`, '--as', 'box']);
  assert.match(inline.out, /^<span data-sco="member-list" data-layout="inline" [^]*<\/span>\n$/);
});

const page = `<!doctype html>\r\n<html lang=en><p title='<sco-fact>'>There are ${FACT}</sco-fact> members and <sco-term>CICA</sco-term>.</p>
<!-- ${FACT}</sco-fact> -->
<sco-provider ${DAY} class=a>
\t<sco-summit-card summit=2024-astana id=b>Our words, and ${FACT}</sco-fact>.</sco-summit-card>
\t<sco-member-list\tlayout="table"></sco-member-list >
</sco-provider>`;

test('render of a page --as box spells every tag as a box and back, and leaves every other byte', async () => {
  const boxes = await fill(page, '--as', 'box');
  assert.equal(boxes.status, 0, boxes.err);
  assert.match(boxes.out, /<p title='<sco-fact>'>There are <span data-sco="fact" data-name="member-count"/);
  assert.match(boxes.out, /<span data-sco="term">CICA<\/span>\.<\/p>/);
  assert.match(boxes.out, /<!-- <sco-fact name="member-count" as-of="2024-07-05"><\/sco-fact> -->/);
  assert.match(boxes.out, /<div data-sco="provider" data-as-of="2024-07-05" class=a>/);
  assert.match(
    boxes.out,
    /<div data-sco="summit-card" data-summit=2024-astana id=b>Our words, and <span data-/,
  );
  assert.match(boxes.out, /\n\t<div data-sco="member-list"\tdata-layout="table">\n[^]*<\/div >\n<\/div>$/);
  assert.equal((await fill(boxes.out, '--as', 'box')).out, boxes.out, 'the second run changes nothing');
  assert.equal((await fill(boxes.out)).out, boxes.out, 'and a run without the option keeps the boxes');
  assert.equal((await fill(boxes.out, '--as', 'tag')).out, (await fill(page)).out);
});

test('check accepts the boxes of render --as box', async () => {
  const { out } = await fill(page, '--as', 'box');
  const checked = await run(['check', '-'], { stdin: out });
  assert.equal(checked.status, 0, checked.out);
});

test('render --as box --check tells the pages that would change, and does not count boxes', async () => {
  const filled = (await fill(`<p>${FACT}</sco-fact></p>`)).out;
  const asked = await fill(filled, '--as', 'box', '--check');
  assert.deepEqual([asked.status, asked.out], [1, 'standard input: 1 tag would be filled\n']);
  const boxes = (await fill(filled, '--as', 'box')).out;
  assert.equal((await fill(boxes, '--as', 'box', '--check')).status, 0);
});

test('a tag in a <p> becomes a <span>, also where it keeps a text of its own', async () => {
  const { out } = await fill(`<p><sco-summit-card ${DAY}>our text</sco-summit-card></p>`, '--as', 'box');
  assert.equal(out, `<p><span data-sco="summit-card" data-${DAY}>our text</span></p>`);
});

for (const [what, tag, as, words] of [
  [
    'both name and data-name',
    `<sco-fact data-name="observer-count" name="member-count" ${DAY}></sco-fact>`,
    'box',
    /1:4: <sco-fact> cannot be written as a box, where its attribute "data-name" would be taken for one of ours/,
  ],
  [
    'data-as-of of another script',
    `<sco-fact data-as-of="x" name="member-count"></sco-fact>`,
    'box',
    /cannot be written as a box, where its attribute "data-as-of" would be taken for one of ours/,
  ],
  [
    'data-sco of its own',
    `<sco-fact name="member-count" data-sco="x" ${DAY}></sco-fact>`,
    'box',
    /cannot be written as a box, where its attribute "data-sco" would be taken for one of ours/,
  ],
  [
    'name without data-',
    `<span data-sco="fact" name="observer-count" data-name="member-count" data-${DAY}></span>`,
    'tag',
    /1:4: <span data-sco="fact"> cannot be written as a tag, where its attribute "name" would be taken for one of ours/,
  ],
  [
    'name twice',
    `<sco-fact name="member-count" name="observer-count" ${DAY}></sco-fact>`,
    'box',
    /1:4: <sco-fact> cannot be written as <span>: one of its attributes is given twice\. Remove the second/,
  ],
] as const)
  test(`a tag that has ${what} is told, and not written as a ${as}; without --as it is filled`, async () => {
    const { status, out, err } = await fill(`<p>${tag}</p>`, '--as', as);
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, words);
    assert.equal(err.match(/cannot be/g)?.length, 1);
    const alone = await run(['render', tag, '--as', as]);
    assert.deepEqual([alone.status, alone.out], [1, '']);
    assert.match(alone.err, /cannot be written as/);
    assert.equal((await fill(`<p>${tag}</p>`)).status, 0);
  });

test('as_of and asOf are ours in either spelling too', async () => {
  const fact =
    '<sco-fact NAME="member-count" as_of="2015-01-01"></sco-fact><sco-fact name="member-count" asOf=2015-01-01></sco-fact>';
  const boxes = await fill(`<p>${fact}</p>`, '--as', 'box');
  assert.match(
    boxes.out,
    /<span data-sco="fact" data-NAME="member-count" data-as_of="2015-01-01"><span [^>]*>6</,
  );
  assert.match(
    boxes.out,
    /<span data-sco="fact" data-name="member-count" data-asOf=2015-01-01><span [^>]*>6</,
  );
  assert.equal((await fill(boxes.out, '--as', 'tag')).out, (await fill(`<p>${fact}</p>`)).out);
});

test('attributes without a space between them, and those on lines of their own, stay as they are', async () => {
  const glued = `<p><span class="a"data-sco="fact"data-name="member-count"data-${DAY}></span></p>`;
  assert.match(
    (await fill(glued, '--as', 'tag')).out,
    /<p><sco-fact class="a"name="member-count"as-of="2024-07-05"><span/,
  );
  const lines = `<p><span\n  class=a\n  data-sco=fact\n  data-name=member-count\n  data-${DAY}\n></span></p>`;
  assert.match(
    (await fill(lines, '--as', 'tag')).out,
    /<p><sco-fact\n  class=a\n ?\n  name=member-count\n  as-of="2024-07-05"\n><span/,
  );
});

test('a tag that is current is only spelled anew, however an editor wrote its HTML', async () => {
  const facts = "<span  dir=ltr lang='en'>10</span>";
  const { out } = await fill(`<p>${FACT}${facts}</sco-fact></p>`, '--as', 'box');
  assert.equal(out, `<p>${BOX}${facts}</span></p>`);
});

test('a <p> that stands for a list becomes a tag, which can hold lists', async () => {
  const { status, out } = await fill(`<p data-sco="member-list" data-${DAY}></p>`, '--as', 'tag');
  assert.equal(status, 0);
  assert.match(out, /^<sco-member-list as-of="2024-07-05">\n[^]*<\/ul>[^]*<\/sco-member-list>$/);
});

test('a tag around which the page would change is told, also if only its spelling would', async () => {
  const { status, out, err } = await fill(
    `<p><i>one</p><sco-summit-card ${DAY}>our card</sco-summit-card>`,
    '--as',
    'box',
  );
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /<sco-summit-card> cannot be written as <div> where it stands: a browser would read/);
});

test('--as that is no spelling, or goes with another format, is an error that names the valid ones', async () => {
  const unknown = await run(['render', FACT, '--as', 'span']);
  assert.equal(unknown.status, 2);
  assert.match(unknown.err, /--as "span" is unknown\..*Valid: tag, box/);
  const text = await run(['render', FACT, '--as', 'box', '--format', 'shadow']);
  assert.equal(text.status, 2);
  assert.match(text.err, /--as box is for --format html, not for --format shadow/);
});

test('render() of sco-elements/static.js prints boxes too', async () => {
  const attributes = { name: 'member-count', 'as-of': '2024-07-05' } as const;
  assert.equal(await render('sco-fact', attributes, { as: 'box' }), `${BOX}${FACTS}</span>\n`);
  await assert.rejects(render('sco-fact', attributes, { as: 'box', format: 'text' }), RangeError);
});

test('a minifier that joins a tag in a sentence to its neighbours leaves a box apart', async () => {
  const sentence = `<p>There are ${FACT}</sco-fact> members.</p>`;
  const squeezed = async (html: string) => {
    const small = await minify(html, { collapseWhitespace: true });
    return fragment(small).textContent;
  };
  assert.equal(await squeezed((await fill(sentence, '--as', 'box')).out), 'There are 10 members.');
  // If this fails, the minifier has learned of custom elements, and docs/recipes.md can say so.
  assert.equal(await squeezed((await fill(sentence)).out), 'There are10members.');
});
