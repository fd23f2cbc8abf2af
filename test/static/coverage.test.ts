import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { markup, ORGANISATIONS, STATES } from './coverage-rows.js';
import { page, rows } from './coverage.js';
import { render } from './rendered.js';

const file = new URL('../../docs/coverage.md', import.meta.url);
const space = (text: string) => text.replace(/\s+/g, ' ');

describe('everything in the source article is shown by a tag', () => {
  for (const row of rows) {
    test(`${row.says}: ${markup(row)}`, async () => {
      const text = space(await render(row.tag, row.attributes, { format: 'text' }));
      assert.ok(row.facts.length);
      for (const fact of row.facts) assert.ok(text.includes(space(fact)), `"${fact}" in\n${text}`);
    });
  }
});

test('every claim has a row, and no other has', () => {
  const shown = rows.flatMap(({ attributes }) => String(attributes['claim'] ?? '') || []);
  assert.deepEqual(shown.toSorted(), dataset.astana2024.claims.map(({ id }) => id).toSorted());
});

test('what is not quite so is marked, as the verdicts have it', () => {
  for (const { id, verdict } of dataset.astana2024.claims) {
    const row = rows.find(({ attributes }) => attributes['claim'] === id);
    assert.equal(Boolean(row?.wrong), verdict === 'contradicted' || verdict === 'imprecise', id);
  }
});

test('every state and organisation that the article names has a row', () => {
  const facts = rows.flatMap((row) => row.facts).join('\n');
  for (const name of [...Object.values(STATES), ...Object.values(ORGANISATIONS)])
    assert.ok(facts.includes(name), name);
  for (const id of Object.keys(STATES))
    assert.ok(
      dataset.states.some((state) => state.id === id),
      id,
    );
  for (const id of Object.keys(ORGANISATIONS))
    assert.ok(
      dataset.organisations.some((organisation) => organisation.id === id),
      id,
    );
  assert.equal(Object.keys(STATES).length, 17);
  assert.equal(Object.keys(ORGANISATIONS).length, 7);
});

test('every document that a claim is about has a row', () => {
  const shown = new Set(rows.flatMap(({ attributes }) => attributes['document'] ?? []));
  const asked = dataset.astana2024.claims.flatMap(({ documents = [] }) => documents);
  for (const id of asked.filter((id) => !/^(belarus-member-status|economic-action-plan)-2024$/.test(id)))
    assert.ok(shown.has(id), id);
});

test('docs/coverage.md lists these rows (else: UPDATE=1 node --import tsx --test test/static/coverage.test.ts)', () => {
  if (process.env['UPDATE']) writeFileSync(file, page());
  assert.equal(readFileSync(file, 'utf8'), page());
});
