/** CSV has a column for each field where the facts of a tag are of one kind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { dataset } from '../../src/dataset.js';
import type { Attributes } from '../../src/static/index.js';
import { EDITION, LATEST } from '../support/latest.js';
import { cases, tags } from './cases.js';
import { render } from './rendered.js';

type Row = Readonly<Record<string, string>>;
const rows = async (tag: string, attributes: Attributes): Promise<readonly Row[]> =>
  parse(await render(tag, attributes, { format: 'csv' }), { bom: true, columns: true }) as Row[];

const BASIS = ['as_of', 'confidence', 'publishers', 'sources', 'edition'];
const STATUS = ['state', 'code', 'status', 'since', 'until'];
const heads: readonly (readonly [string, Attributes, readonly string[]])[] = [
  ['sco-member-list', { status: 'all' }, [...STATUS, 'tied_since', ...BASIS]],
  [
    'sco-member-list',
    { layout: 'table' },
    [...STATUS, 'tied_since', 'population', 'population_year', ...BASIS],
  ],
  ['sco-map', {}, [...STATUS, ...BASIS]],
  ['sco-membership-history', {}, [...STATUS, ...BASIS]],
  [
    'sco-document-timeline',
    { summit: '2024' },
    ['document', 'id', 'type', 'date', 'in_force_from', 'in_force_until', 'themes', ...BASIS],
  ],
  ['sco-changes', {}, ['change', 'date', 'states', 'person', 'summit', 'document', 'title', ...BASIS]],
  ['sco-summit-card', { summit: '2024' }, ['section', 'subject', 'fact', ...BASIS]],
];
const manual = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');
for (const [tag, attributes, head] of heads)
  test(`<${tag} ${JSON.stringify(attributes)}>: ${head.join()}, as docs/command.md says`, async () => {
    const csv = await render(tag, attributes, { format: 'csv' });
    assert.equal(csv.slice(1, csv.indexOf('\r\n')), head.join());
    assert.ok(manual.includes(`\`${head.slice(0, -BASIS.length).join(', ')}\``), head.join());
    assert.ok(manual.includes(`\`${BASIS.join(', ')}\``));
  });

describe('no cell has two fields', () => {
  for (const tag of tags)
    test(`<${tag}>: no "name · date"`, async () => {
      const { attributes } = cases.find((each) => each.tag === tag)!;
      for (const row of await rows(tag, attributes))
        for (const column of [...STATUS, 'tied_since', 'date', 'population'])
          if (row[column] !== undefined) assert.doesNotMatch(row[column], / · |;/, row[column]);
    });
});

for (const [attributes, code, cells] of [
  [
    { 'as-of': '2024-07-05' },
    'BY',
    { state: 'Belarus', status: 'member', since: '2024-07-04', until: '', tied_since: '2010-04' },
  ],
  [
    { status: 'partner' },
    'TR',
    { state: 'Türkiye', status: 'partner', since: '2025-09-01', until: '', tied_since: '2013-04-26' },
  ],
  [
    { status: 'partner', 'as-of': LATEST, lang: 'ru' },
    'LA',
    { state: 'Лаос', status: 'partner', since: '2025-09-01', tied_since: '2025-09-01', as_of: LATEST },
  ],
  [{ names: 'official' }, 'RU', { state: 'Russian Federation', edition: EDITION }],
  [{ layout: 'table' }, 'KZ', { population: '20592571', population_year: '2024' }],
] as const)
  test(`<sco-member-list ${JSON.stringify(attributes)}> has one row of ${code}`, async () => {
    const found = (await rows('sco-member-list', attributes)).filter((row) => row['code'] === code);
    assert.equal(found.length, 1);
    for (const [column, cell] of Object.entries(cells)) assert.equal(found[0]![column], cell, column);
  });

test('<sco-changes> has a row for each change that it shows, with the fields of its kind', async () => {
  const period = { from: '2024-07-05', 'as-of': '2026-11-24' };
  const all = await rows('sco-changes', period);
  assert.equal(all.length, 30);
  const [merged, partner, chair, , person, summit] = all;
  assert.deepEqual(
    [merged!['change'], merged!['date'], merged!['states'], merged!['confidence']],
    ['merged', '2025-09-01', 'MN LK AF TR KH AZ NP AM EG QA SA AE KW MM MV BH', 'medium'],
  );
  assert.deepEqual(
    [partner!['change'], partner!['states'], partner!['confidence']],
    ['partner', 'LA', 'high'],
  );
  assert.deepEqual([chair!['change'], chair!['date'], chair!['states']], ['chair', '2026-09-01', 'PK']);
  assert.deepEqual([person!['change'], person!['person']], ['secretary-general', 'Nurlan Yermekbayev']);
  assert.deepEqual([summit!['change'], summit!['summit']], ['summit', '2026-bishkek']);
  const strategy = all.find(({ document }) => document === 'development-strategy-2035')!;
  assert.deepEqual(
    [strategy['change'], strategy['date'], strategy['title']],
    ['adopted', '2025-09-01', 'SCO Development Strategy until 2035'],
  );
  assert.ok(all.every(({ sources, publishers }) => publishers && sources!.startsWith('http')));
  assert.equal((await rows('sco-changes', { ...period, layout: 'list', limit: '3' })).length, 3);
});

test('<sco-membership-history> has a row for each status, and its end once that is past', async () => {
  const of = async (day: string) =>
    (await rows('sco-membership-history', { states: 'tr', 'as-of': day })).map(({ status, since, until }) => [
      status,
      since,
      until,
    ]);
  assert.deepEqual(await of('2024-07-05'), [['dialogue-partner', '2013-04-26', '']]);
  assert.deepEqual(await of('2025-09-01'), [
    ['dialogue-partner', '2013-04-26', '2025-09-01'],
    ['partner', '2025-09-01', ''],
  ]);
});

test('<sco-document-timeline> has a row for each document', async () => {
  const all = await rows('sco-document-timeline', { summit: '2024', 'as-of': '2024-07-05' });
  assert.equal(all.length, 24);
  const programme = all.find(({ id }) => id === 'ct-programme-2025-2027')!;
  const { type, date, in_force_from, in_force_until } = programme;
  assert.deepEqual([type, date, in_force_from, in_force_until], ['programme', '2024-07-04', '2025', '2027']);
  assert.match(programme['document']!, /2025–2027$/);
});

test('sources are addresses that the bibliography has', async () => {
  const urls = new Set(Object.values(dataset.sources).map(({ url }) => url));
  for (const row of await rows('sco-member-list', { status: 'all' })) {
    const sources = row['sources']!.split(' ');
    assert.ok(sources.length);
    for (const url of sources) assert.ok(urls.has(url), url);
    assert.ok(row['publishers']);
  }
});
