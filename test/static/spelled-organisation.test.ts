/** "Organisation" is spelled in one way in all English text of ours; in another for the tags in a provider that asks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from './cases.js';
import { fill, run } from './cli-run.js';
import { render } from './rendered.js';

/** What a tag says, without its quotations, its footer and the names of publishers below. */
const said = (html: string) =>
  html
    .replace(/<blockquote[^]*?<\/blockquote>/g, '')
    .replace(/<p[^>]*>As of [^]*/, '')
    .replace(/<[^>]+>/g, ' ');
/** The words around a spelling, for the message. */
const around = (text: string, spelling: RegExp) =>
  [...text.matchAll(spelling)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 20));

for (const { tag, attributes } of cases)
  test(`<${tag} ${Object.values(attributes).join(' ')}> has an s in "organisation"`, async () => {
    const html = await render(tag, { ...attributes, sources: undefined, size: 'full' });
    assert.deepEqual(around(said(html), /rganiz/g), []);
  });

const page = (spelling: string) => `<!doctype html><html lang="en"><body><sco-provider spelling="${spelling}">
<sco-outcome-list summit="2023-new-delhi" as-of="2024-07-05"></sco-outcome-list>
</sco-provider></body></html>`;

test('<sco-provider spelling="organization"> on a page that the command fills: titles have a z, and check finds nothing', async () => {
  const { out } = await fill(page('organization'));
  assert.match(out, /Shanghai Cooperation Organization/);
  assert.doesNotMatch(said(out), /rganis/);
  assert.doesNotMatch(out, /<sco-outcome-list[^>]*spelling/);
  const checked = await run(['check', '-'], { stdin: out });
  assert.equal(checked.status, 0, checked.out);
});

test('the same page without it has an s', async () => {
  const { out } = await fill(page('organisation'));
  assert.match(out, /Shanghai Cooperation Organisation/);
});
