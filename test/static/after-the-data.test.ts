/** Days after the last one of the data: no form of a tag may state them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oEmbed } from '../../src/builder/index.js';
import { frameOf } from '../../src/site/pages.js';
import { draw, FORMATS } from '../../src/static/index.js';
import { EDITION, EDITION_IN_WORDS, LATEST, LATEST_IN_WORDS } from '../support/latest.js';
import { cases, tags } from './cases.js';
import { fill, run } from './cli-run.js';
import { render } from './rendered.js';

const DAYS = ['2026-12-01', '2026-12-31', '2030-01-01', '2099-06-02'];
/** One case of each tag. */
const oneOfEach = tags.map((tag) => cases.find((each) => each.tag === tag)!);

for (const [index, { tag, attributes }] of oneOfEach.entries()) {
  const day = DAYS[index % DAYS.length]!;
  test(`<${tag} as-of="${day}"> says in every format what it says without a day`, async () => {
    for (const format of FORMATS) {
      const on = (asOf: string) => render(tag, { ...attributes, 'as-of': asOf }, { format });
      // The attribute is the editor's and stays.
      assert.equal((await on(day)).replaceAll(day, 'latest'), await on('latest'), format);
    }
  });

  test(`<${tag} as-of="${day}"> warns once, and draws`, async () => {
    const { drawn, messages } = await draw(tag, { ...attributes, 'as-of': day });
    assert.ok(drawn);
    assert.deepEqual(
      messages.map((message) => message.replace(/^<[\w-]+> /, '').replace(/ See docs.*$/, '')),
      [`as-of="${day}" is after the last day of the data; the facts of ${LATEST} are shown.`],
    );
  });
}

test('the last day of the data, and those before it, are no reason to warn', async () => {
  for (const day of ['latest', LATEST, '2026-11-23', '2001-06-15'] as const) {
    const { messages } = await draw('sco-member-list', { 'as-of': day });
    assert.deepEqual(messages, [], day);
  }
});

for (const [lang, words] of [
  ['en', 'As of 24 November 2026'],
  ['ru', '24 ноября 2026'],
  ['zh-Hans', '2026年11月24日'],
] as const)
  test(`lang="${lang}": the day of the data is said`, async () => {
    const text = await render('sco-member-list', { 'as-of': '2030-01-01' }, { format: 'text', lang });
    assert.ok(text.replace(/\s/g, ' ').includes(words), text);
    assert.ok(!text.includes('2030'), text);
  });

test('the JSON has the day of the facts beside the attribute', async () => {
  const json = await render('sco-member-list', { 'as-of': '2030-01-01' }, { format: 'json' });
  const { asOf, attributes, edition } = JSON.parse(json) as { [name: string]: unknown };
  assert.deepEqual([asOf, attributes, edition], [LATEST, { 'as-of': '2030-01-01' }, EDITION]);
});

test('the title of a frame in oEmbed does not state the day', async () => {
  const page = await render('sco-member-list', { 'as-of': '2030-01-01' }, { format: 'page-html' });
  const { title, html } = oEmbed(frameOf({ path: 'sco-member-list/default/en', page }, '')) as {
    readonly [name: string]: unknown;
  };
  for (const text of [title, html]) assert.doesNotMatch(String(text), /2030/);
});

describe('the command', () => {
  const tag = '<sco-member-list as-of="2030-01-01"></sco-member-list>';
  const provided =
    '<sco-provider as-of="2030-01-01"><sco-member-list></sco-member-list>' +
    '<p><sco-fact name="newest-member-date"></sco-fact></p></sco-provider>';
  const box = '<div data-sco="member-list" data-as-of="2027-02-01"></div>';

  for (const page of [tag, provided, box])
    test(`render ${page}: the page is written, and the day is mentioned once for each tag`, async () => {
      const { status, out, err } = await fill(page);
      assert.equal(status, 0);
      assert.match(out, new RegExp(`<time datetime="${LATEST}">${LATEST_IN_WORDS}</time>`));
      assert.doesNotMatch(out.replace(/as-of="[^"]+"/g, ''), /2030|2027/);
      const lines = err.trim().split('\n');
      assert.equal(lines.length, page === provided ? 2 : 1, err);
      for (const line of lines) assert.match(line, /after the last day of the data; the facts of 2026-11-24/);
      const again = await fill(out);
      assert.equal(again.out, out, 'a second run changes nothing');
    });

  test('render of one tag prints it, with a word about the day', async () => {
    const { status, out, err } = await run(['render', tag.replace('></', '>\n</').split('\n')[0]!]);
    assert.equal(status, 0);
    assert.match(out, /^<sco-member-list as-of="2030-01-01">/);
    assert.match(err, /^<sco-member-list> as-of="2030-01-01" is after the last day of the data/);
  });

  const check = async (page: string, ...options: readonly string[]) => {
    const { status, out } = await run(['check', '-', '--json', ...options], { stdin: page });
    const { findings } = JSON.parse(out) as { findings: readonly { kind: string; message: string }[] };
    return {
      status,
      kinds: findings.map(({ kind }) => kind),
      messages: findings.map((each) => each.message),
    };
  };

  for (const [page, kinds] of [
    [tag, ['ahead']],
    [provided, ['ahead', 'ahead']],
    [box, ['ahead']],
    [`<sco-member-list as-of="${LATEST}"></sco-member-list>`, []],
    // A mistake and a day after the data.
    ['<sco-member-list as-of="2030-01-01" order="x"></sco-member-list>', ['broken', 'ahead']],
  ] as const)
    test(`check ${page}: ${kinds.join(', ') || 'nothing to do'}`, async () => {
      const checked = await check(page);
      assert.deepEqual(checked.kinds, kinds);
      assert.equal(checked.status, page.includes('order') ? 1 : 0);
      assert.equal((await check(page, '--fail-on', 'ahead')).status, kinds.length ? 1 : 0);
      for (const [index, kind] of checked.kinds.entries())
        if (kind === 'ahead')
          assert.match(checked.messages[index]!, new RegExp(`the facts of ${LATEST} are`));
    });

  test('check: a page that was rendered for such a day has nothing else to do', async () => {
    assert.deepEqual((await check((await fill(tag)).out)).kinds, ['ahead']);
  });

  for (const [what, html] of [
    ['states the day after the data', (page: string) => page.replaceAll(LATEST, '2030-01-01')],
    [
      'is of an older edition and day',
      (page: string) => page.replaceAll(LATEST, '2026-10-20').replace(EDITION_IN_WORDS, 'October 2026'),
    ],
  ] as const)
    test(`check: HTML inside that ${what} is stale`, async () => {
      assert.deepEqual((await check(html((await fill(tag)).out))).kinds, ['ahead', 'stale']);
    });
});
