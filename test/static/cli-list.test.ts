import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { drawing } from '../support/manifest.js';
import { run } from './cli-run.js';

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly tag?: string;
  readonly title: string;
  readonly values?: readonly string[];
}
const list = async (...words: readonly string[]) =>
  JSON.parse((await run(['list', '--json', ...words])).out) as readonly Entry[];

test('list has every tag with its attributes, and every id with a title', async () => {
  const all = await list();
  const ids = (kind: string) => all.filter((entry) => entry.kind === kind).map(({ id }) => id);
  for (const { tag, attributes } of drawing) {
    assert.ok(ids('tag').includes(tag));
    const own = all.filter((entry) => entry.kind === 'attribute' && entry.tag === tag);
    assert.deepEqual(
      own.map(({ id }) => id),
      attributes,
    );
  }
  assert.deepEqual(
    ids('summit'),
    dataset.summits.map(({ id }) => id),
  );
  assert.deepEqual(ids('document').length, dataset.documents.length);
  assert.equal(ids('state').length, dataset.states.length);
  assert.deepEqual(ids('status'), ['member', 'observer', 'dialogue-partner', 'partner']);
  assert.deepEqual(
    all.filter(({ title }) => !title),
    [],
  );
});

test('an attribute comes with its valid words', async () => {
  const words = async (tag: string, name: string) =>
    (await list('attribute')).find((entry) => entry.tag === tag && entry.id === name)?.values;
  assert.deepEqual(await words('sco-member-list', 'layout'), ['list', 'table', 'inline']);
  assert.deepEqual(await words('sco-member-list', 'names'), ['common', 'official']);
  assert.ok((await words('sco-summit-card', 'summit'))!.includes('2024-astana'));
  assert.ok((await words('sco-document-timeline', 'theme'))!.includes('energy'));
});

for (const [words, ids] of [
  [['summit', 'ASTANA', '2024'], ['2024-astana']],
  [['summit', 'астана 2024'], ['2024-astana']],
  [['state', 'уз'], ['uz']],
  [['哈萨克斯坦', 'state'], ['kz']],
  [['timeline', 'tag'], ['sco-document-timeline']],
] as const) {
  test(`list ${words.join(' ')} finds ${ids.join(', ')}`, async () => {
    const found = (await list(...words)).map(({ id }) => id);
    assert.ok(
      ids.every((id) => found.includes(id)),
      found.join(),
    );
    assert.ok(found.length < 15, found.join());
  });
}

test('list for people is in columns, in the language asked for; nothing found is told', async () => {
  const { out } = await run(['list', 'astana', '2024', '--lang', 'ru']);
  assert.match(out, /^Summits\n {2}2024-astana {2}Астана, 3–4 июля 2024/m);
  const none = await run(['list', 'brussels']);
  assert.equal(none.status, 1);
  assert.match(none.err, /all the words "brussels"/);
});
