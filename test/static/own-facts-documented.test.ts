/** The example in docs/data.md is whole: it is valid by the schema, and every part of it is drawn. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { Ajv } from 'ajv';
import { factsSchema } from '../../src/published/files.js';
import { validateFacts, type Validated } from '../../src/own-facts/index.js';
import { render } from '../../src/static/index.js';
import { folder, run } from './cli-run.js';

const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
const [, text] = /<!-- facts\.json[^]*?```json\n([^]*?)```/.exec(docs)!;
const example: unknown = JSON.parse(text!);
const ajv = new Ajv({ strict: false });
const isValid = ajv.compile(JSON.parse(factsSchema()) as object);

let validated: Validated;
before(async () => {
  validated = await validateFacts(example);
});

test('the example is valid for validateFacts(), for the command and by the JSON Schema', async () => {
  assert.deepEqual(validated.refused, []);
  const cwd = folder();
  writeFileSync(join(cwd, 'facts.json'), text!);
  assert.equal((await run(['validate', 'facts.json'], { cwd })).status, 0);
  assert.ok(isValid(example), ajv.errorsText(isValid.errors));
});

const shown: readonly (readonly [
  tag: string,
  attributes: { readonly [name: string]: string },
  words: readonly string[],
])[] = [
  ['sco-member-list', { status: 'partner' }, ['Turkmenistan']],
  ['sco-member-list', {}, ['Kirgizia']],
  ['sco-state-card', { state: 'tm' }, ['Turkmenistan']],
  ['sco-summit-card', {}, ['Islamabad 2027', 'Islamabad Declaration']],
  ['sco-summit-list', {}, ['Islamabad']],
  ['sco-participant-list', { summit: '2027-islamabad' }, ['Turkmenistan']],
  ['sco-document-timeline', {}, ['Islamabad Declaration']],
  ['sco-document-card', { document: 'islamabad-declaration-2027' }, ['Islamabad Declaration']],
  ['sco-outcome-list', { summit: '2027' }, ['Islamabad Declaration']],
  ['sco-changes', { from: '2026-10-01' }, ['Turkmenistan']],
  ['sco-document-card', { document: 'astana-declaration-2024' }, ['The Declaration of Astana']],
];
for (const [tag, attributes, words] of shown)
  test(`<${tag} ${JSON.stringify(attributes)}> draws it`, async () => {
    const html = await render(
      tag,
      { ...attributes, 'as-of': '2027-06-02', size: 'full' },
      { facts: validated.facts },
    );
    const plain = html.replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/g, ' ');
    for (const word of words) assert.ok(plain.includes(word), `${word} in ${plain}`);
  });

test('the JSON Schema refuses what validateFacts() refuses for its form', async () => {
  const wrong: readonly unknown[] = [
    { states: [{ id: 'tm' }] },
    { states: [{ id: 'tm', statuses: [{ status: 'member', from: '1 November', sources: [] }] }] },
    {
      sources: {
        9001: { url: 'http://daily.example', publisher: { name: 'x', kind: 'newspaper', languages: [] } },
      },
    },
    { names: { Kyrgyzstan: 'Kirgizia' } },
    { staates: [] },
  ];
  for (const value of wrong) {
    assert.equal(isValid(value), false, JSON.stringify(value));
    assert.notEqual((await validateFacts(value)).refused.length, 0, JSON.stringify(value));
  }
});
