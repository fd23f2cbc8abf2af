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
  readonly titles?: { readonly [language: string]: string };
  readonly takes?: string;
  readonly ids?: string;
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
  assert.equal(ids('organisation').length, dataset.organisations.length + dataset.bodies.length);
  for (const [kind, id] of [
    ['term', 'sco-plus'],
    ['organisation', 'csto'],
    ['organisation', 'rats'],
    ['speaker', 'recep-tayyip-erdogan'],
    ['quote', 'q-guterres-1'],
  ] as const)
    assert.ok(ids(kind).includes(id), id);
  assert.deepEqual(
    all.filter(({ title }) => !title),
    [],
  );
});

test('an attribute comes with what it takes and its valid values', async () => {
  const attributes = await list('attribute');
  const find = (tag: string, name: string) =>
    attributes.find((entry) => entry.tag === tag && entry.id === name)!;
  const cases = [
    ['sco-member-list', 'layout', 'choice', ['list', 'table', 'inline']],
    ['sco-member-list', 'names', 'choice', ['common', 'official']],
    ['sco-member-list', 'status', 'list', ['member', 'observer', 'dialogue-partner', 'partner', 'all']],
    ['sco-figure', 'status', 'choice', ['member', 'partner', 'all']],
    ['sco-map', 'as-of', 'day', ['latest']],
    ['sco-map', 'flags', 'boolean', []],
    ['sco-summit-list', 'from', 'date', []],
    ['sco-chair-list', 'limit', 'number', []],
  ] as const;
  for (const [tag, name, takes, values] of cases) {
    const entry = find(tag, name);
    assert.deepEqual([entry.takes, entry.values], [takes, values], `${tag} ${name}`);
  }
  const records = [
    ['sco-summit-card', 'summit', 'summit', '2024-astana'],
    ['sco-document-timeline', 'theme', 'theme', 'energy'],
    ['sco-candidate-list', 'states', 'state', 'by'],
    ['sco-term', 'term', 'term', 'cica'],
    ['sco-quote-list', 'speaker', 'speaker', 'xi-jinping'],
  ] as const;
  for (const [tag, name, ids, value] of records) {
    const entry = find(tag, name);
    assert.equal(entry.ids, ids, `${tag} ${name}`);
    assert.ok(entry.values!.includes(value), `${tag} ${name}`);
  }
});

for (const [words, ids] of [
  [['summit', 'ASTANA', '2024'], ['2024-astana']],
  [['summit', 'астана 2024'], ['2024-astana']],
  [['state', 'узбекистан'], ['uz']],
  [['哈萨克斯坦', 'state'], ['kz']],
  [['timeline', 'tag'], ['sco-document-timeline']],
  [['quote', 'erdoğan'], ['q-erdogan-1']],
  [['term', 'наблюдатель'], ['observer']],
  // Records have dashes and curly apostrophes, keyboards do not.
  [['document', 'Extremism for 2007-2009'], ['ct-programme-2007-2009']],
  [['claim', "author's centre"], ['article-author-seat']],
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

for (const [word, id, most] of [
  ['un', 'un', 25],
  ['UN', 'un', 25],
  ['cica', 'cica', 25],
  ['kz', 'kz', 15],
  ['rats', 'rats', 15],
] as const) {
  test(`list ${word} has what is called ${id} first, and no words that only contain it`, async () => {
    const found = await list(word);
    assert.equal(found[0]!.id, id);
    assert.ok(found.length <= most, String(found.length));
    for (const entry of found) {
      const words = JSON.stringify(entry)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
      assert.ok(words.includes(word.toLowerCase()), entry.id);
    }
  });
}

test('a longer word is found with its endings, and a part of a word where there is nothing else', async () => {
  const ids = async (...words: readonly string[]) => (await list(...words)).map(({ id }) => id);
  assert.ok((await ids('member', 'tag')).includes('sco-membership-history'));
  assert.ok((await ids('tashk')).includes('2004-tashkent'));
  assert.ok((await ids('ashkent')).includes('2004-tashkent'));
  assert.ok((await ids('sco-fact')).includes('sco-fact'));
  assert.ok((await ids('c++')).length === 0);
});

for (const [typed, id] of [
  ['tianjin-2025', '2025-tianjin'],
  ['2025-tianjin', '2025-tianjin'],
  ['Астане 2024', '2024-astana'],
  ['阿斯塔纳 2024', '2024-astana'],
  ['Erdogan quote', 'q-erdogan-1'],
  ['Turkiye state', 'tr'],
] as const) {
  test(`list ${typed} finds ${id}: ids in either order, other endings, without accents`, async () => {
    const found = (await list(...typed.split(' '))).map((entry) => entry.id);
    assert.ok(found.includes(id), found.join());
    if (/^[a-z]+-\d+$|^\d+-[a-z]+$/.test(typed)) assert.equal(found[0], id);
  });
}

test('titles have no line breaks, also where the comment in the source has', async () => {
  for (const { title, titles = {}, id } of await list()) {
    for (const text of [title, ...Object.values(titles)]) assert.doesNotMatch(text, /[\n\t]| {2}/, id);
  }
});

for (const [columns, widest] of [
  [undefined, 100],
  [80, 80],
  [300, 100],
] as const) {
  test(`list in a terminal of ${columns ?? 'unknown'} columns is in two columns of at most ${widest} together`, async () => {
    const lines = (await run(['list'], { columns })).out.split('\n').filter(Boolean);
    for (const line of lines) {
      // A heading; an id with its text, or alone; a text that goes on.
      assert.match(line, /^(?:[A-Z]\S.*| {2}\S+(?: {2,}\S.*)?| {10,}\S.*)$/);
      assert.ok(line.length <= widest, line);
    }
    assert.ok(lines.some((line) => line.length > widest - 10));
  });
}

test('list says each attribute below its tag, and what every tag takes once', async () => {
  const { out } = await run(['list']);
  const count = (text: string) => out.split(text).length - 1;
  assert.match(out, /\nAttributes of <sco-map>\n {2}layout {4}`tiles`/);
  assert.equal(count('\nAttributes of every tag\n'), 1);
  assert.equal(count('Level of the heading: 2 to 6'), 1);
  assert.match(out, / Valid: member-count, observer-count, /);
  assert.match(out, /\nAttributes of <sco-provider>\n {2}heading-level {2}Level of the headings/);
  assert.match(out, /\nAttributes of <sco-state-card>\n {2}state {5}[^]*?Ids: list state\./);
});

test('list for people is in columns, in the language asked for; nothing found is told', async () => {
  const { out } = await run(['list', 'astana', '2024', '--lang', 'ru']);
  assert.match(out, /^Summits\n {2}2024-astana {2}Астана, 3–4\sиюля 2024/m);
  const none = await run(['list', 'brussels']);
  assert.equal(none.status, 1);
  assert.match(none.err, /all the words "brussels"/);
});
