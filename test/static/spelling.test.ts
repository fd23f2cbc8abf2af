import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../src/static/index.js';
import { fill, run } from './cli-run.js';

const usual = await render('sco-member-list', { 'as-of': '2016-07-01', 'heading-level': '5' });

for (const [day, level] of [
  ['asOf', 'headingLevel'],
  ['asof', 'headinglevel'],
  ['as_of', 'heading_level'],
] as const) {
  test(`render('sco-member-list', { ${day}, ${level} }) is that of the day, and has the usual attributes`, async () => {
    assert.equal(await render('sco-member-list', { [day]: '2016-07-01', [level]: '5' }), usual);
  });

  test(`render of <sco-member-list ${day} ${level}> is that of the day`, async () => {
    const { out } = await run(['render', `<sco-member-list ${day}="2016-07-01" ${level}="5">`]);
    assert.match(out, /<h5 dir="ltr">.*2016<\/h5>/);
  });

  test(`render of a page with <sco-provider ${day}> fills the tags inside for that day`, async () => {
    const { out } = await fill(`<sco-provider ${day}="2016-07-01"><sco-fact></sco-fact></sco-provider>`);
    assert.match(out, />6</);
  });
}

test('render(…, { "as-of", asOf }) takes the first', async () => {
  const tag: string = 'sco-fact';
  const html = await render(tag, { 'as-of': '2016-07-01', asOf: '2024-07-05' });
  assert.match(html, /as-of="2016-07-01"/);
  assert.match(html, />6</);
});

test('render of a tag with flags="false" and of one without flags are the same', async () => {
  const inside = (html: string) => html.slice(html.indexOf('>'));
  const attributes = { 'as-of': '2016-07-01', summit: '2024' };
  const flags: readonly (readonly [tag: string, name: string])[] = [
    ['sco-member-list', 'flags'],
    ['sco-outcome-list', 'texts'],
    ['sco-participant-list', 'notes'],
  ];
  for (const [tag, name] of flags) {
    const given = { ...attributes, 'as-of': '2026-09-01' };
    const without = await render(tag, given);
    assert.equal(inside(await render(tag, { ...given, [name]: 'false' })), inside(without));
    assert.equal(inside(await render(tag, { ...given, [name]: false })), inside(without));
  }
});
