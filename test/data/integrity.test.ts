import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence } from '../../src/data/evidence.js';
import {
  chairOn,
  dataset,
  firstDayOf,
  isIsoDay,
  lastDayOf,
  statesOn,
  statusOf,
  type PartialDate,
} from '../../src/dataset.js';
import { figures, records } from '../../scripts/data-records.js';

const entries = records();
const bareHost = (url: string) => new URL(url).hostname.replace(/^(www|m|amp|lite)\./, '');

/** Every value of the dataset with its path. */
function* walk(
  value: unknown,
  path = 'dataset',
): Generator<{ readonly path: string; readonly value: unknown }> {
  yield { path, value };
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${path}.${key}`);
  }
}
const values = [...walk(dataset)];

function unique(name: string, ids: readonly unknown[]): void {
  test(`ids of ${name} are unique`, () => {
    assert.ok(ids.length > 0);
    assert.equal(new Set(ids).size, ids.length);
  });
}
unique(
  'states',
  dataset.states.map(({ id }) => id),
);
unique(
  'summits',
  dataset.summits.map(({ id }) => id),
);
unique(
  'documents',
  dataset.documents.map(({ id }) => id),
);
unique(
  'organisations',
  dataset.organisations.map(({ id }) => id),
);
unique(
  'bodies',
  dataset.bodies.map(({ id }) => id),
);
unique(
  'publishers',
  dataset.publishers.map(({ id }) => id),
);
unique(
  'records with sources',
  entries.map(({ key }) => key),
);
unique(
  'claims',
  dataset.astana2024.claims.map(({ id }) => id),
);
unique(
  'countries',
  dataset.countries.map(({ state }) => state),
);

test('references resolve to records', () => {
  const documents = new Set<string>(dataset.documents.map(({ id }) => id));
  const states = new Set<string>(dataset.states.map(({ id }) => id));
  const organisations = new Set<string>(dataset.organisations.map(({ id }) => id));
  const summits = new Set<string>(dataset.summits.map(({ id }) => id));
  const check = (known: Set<string>, id: string | undefined, where: string) =>
    assert.ok(id === undefined || known.has(id), `${where}: ${id}`);
  for (const { path, value } of values) {
    if (typeof value !== 'string') continue;
    if (/\.(state|host)$/.test(path)) check(states, value, path);
    if (/\.participants\.\d+\.organisation$/.test(path)) check(organisations, value, path);
    if (/\.(succeeds|document)$|\.(related|pressTitles)\.\d+$|claims\.\d+\.documents\.\d+$/.test(path)) {
      check(documents, value, path);
    }
    if (path.endsWith('.next')) check(summits, value, path);
  }
  for (const id of summits) assert.ok(id in dataset.summitDetails && id in dataset.summitBackgrounds, id);
});

test('every summit file and its background are about the same participants and documents', () => {
  for (const { id } of dataset.summits) {
    const { participants } = dataset.summitDetails[id];
    const { delegations, documents } = dataset.summitBackgrounds[id];
    assert.equal(dataset.summitDetails[id].id, id);
    const keys = participants.map(({ state, organisation, official }) => state ?? organisation ?? official);
    for (const key of Object.keys(delegations)) assert.ok((keys as string[]).includes(key), `${id}: ${key}`);
    const own: readonly string[] = dataset.documentsBySummit[id].map((document) => document.id);
    assert.deepEqual(Object.keys(documents), own);
    const keyed = dataset.documentsBySummit[id].filter((document) => document.key).length;
    assert.ok(keyed >= Math.min(3, own.length) && keyed <= 5, `${id}: ${keyed} key documents`);
  }
});

test('every state came to a summit in the status that it held on its last day, or as a guest of the host', () => {
  const guestsOfTheHost = ['2004-tashkent/mn', '2012-beijing/af', '2025-tianjin/la'];
  for (const summit of dataset.summits) {
    for (const { state: id, as } of dataset.summitDetails[summit.id].participants) {
      if (!id) continue;
      const state = dataset.states.find((candidate) => candidate.id === id)!;
      const where = `${summit.id}/${id}`;
      const held = guestsOfTheHost.includes(where) ? undefined : statusOf(state, summit.end)?.status;
      assert.equal(as, held ?? 'guest', where);
    }
  }
});

test('who takes the chair at a summit is whose term begins that day', () => {
  for (const summit of dataset.summits) {
    const { nextChair } = dataset.summitDetails[summit.id];
    const term = chairOn(dataset, summit.end);
    assert.equal(nextChair?.state, term?.state, summit.id);
    assert.deepEqual(nextChair?.sources, term?.sources, summit.id);
  }
});

test('every participant is exactly one of state, organisation and official', () => {
  for (const { id, participants } of Object.values(dataset.summitDetails)) {
    for (const { state, organisation, official } of participants) {
      assert.equal([state, organisation, official].filter(Boolean).length, 1, id);
    }
  }
});

test('dates are real', () => {
  const named = /\.(from|to|date|start|end|decided|founded|accessionOpened|asOf)$/;
  let count = 0;
  for (const { path, value } of values) {
    if (!named.test(path) || typeof value !== 'string' || /handover\.(from|to)$/.test(path)) continue;
    assert.match(value, /^\d{4}(-\d\d(-\d\d)?)?$/, path);
    assert.ok(isIsoDay(firstDayOf(value as PartialDate)) && isIsoDay(lastDayOf(value as PartialDate)), path);
    count++;
  }
  assert.ok(count > 1000, String(count));
});

test('every span begins before it ends', () => {
  for (const { path, value } of values) {
    if (typeof value !== 'object' || value === null || path.endsWith('handover')) continue;
    const { from, to, start, end, date } = value as { readonly [key: string]: PartialDate | undefined };
    if (from && to) assert.ok(firstDayOf(from) <= lastDayOf(to), path);
    if (start && end) assert.ok(start <= end, path);
    if (date && end) assert.ok(date <= end, path);
  }
});

test('nothing is dated after the day of the dataset', () => {
  for (const { path, value } of values) {
    if (/\.(date|start|end|from|decided)$/.test(path) && typeof value === 'string' && value.length === 10) {
      assert.ok(value <= dataset.info.date, path);
    }
  }
});

test('formal statuses of one state are in order and never overlap', () => {
  for (const { id, statuses } of dataset.states) {
    for (const [index, { to }] of statuses.entries()) {
      const next = statuses[index + 1];
      if (next) assert.ok(to && to <= firstDayOf(next.from), `${id} ${to} ${next.from}`);
    }
  }
});

test('summits are numbered from 1 in chronological order, and their ids name year and city', () => {
  assert.deepEqual(
    dataset.summits.map(({ number }) => number),
    dataset.summits.map((_, index) => index + 1),
  );
  assert.ok(dataset.summits.length >= 26);
  for (const [index, { id, start, end, place }] of dataset.summits.entries()) {
    assert.equal(id, `${end.slice(0, 4)}-${place}`);
    const before = dataset.summits[index - 1];
    assert.ok(!before || before.end < start);
  }
});

test('a document is dated within its summit, but for the joint statement of the eve of 15 June 2001', () => {
  const outside = dataset.summits.flatMap(({ id, start, end }) =>
    dataset.documentsBySummit[id]
      .filter(({ date }) => date < start || date > end)
      .map((document) => document.id),
  );
  assert.deepEqual(outside, ['joint-statement-uzbekistan-2001']);
});

test('chairmanships follow each other without a gap, the last one is open', () => {
  for (const [index, { to, summit }] of dataset.chairmanships.entries()) {
    const next = dataset.chairmanships[index + 1];
    assert.equal(to, next?.from);
    const closing = dataset.summits.find(({ number }) => number === summit);
    assert.equal(closing?.end, to);
  }
});

test('the line of succession of documents has no circle and runs forward in time', () => {
  const byId = new Map(dataset.documents.map((document) => [document.id, document]));
  const linked = dataset.documents.filter(({ succeeds }) => succeeds);
  assert.ok(linked.length >= 20);
  for (const { id, date, succeeds } of linked) assert.ok(byId.get(succeeds!)!.date < date, id);
});

test('every record has a source: a publishable one, a copy, or the opinion piece itself', () => {
  const bare = entries
    .filter(({ key, record }) => !record.sources.length && !evidence[key])
    .map(({ key }) => key);
  const ownWord = dataset.astana2024.claims.filter(({ article }) => article).map(({ id }) => `claim/${id}`);
  for (const key of bare) assert.ok(ownWord.includes(key), key);
  assert.deepEqual(bare, ['claim/article-title', 'claim/article-date']);
});

test('22 records rest on copies alone and have no link', () => {
  const copies = entries
    .filter(({ key, record }) => !record.sources.length && evidence[key])
    .map(({ key }) => key);
  assert.deepEqual(copies.toSorted(), [
    'document/rats-report-2023',
    'document/sco-day-2004',
    'languages/symbols/0',
    'organisation/escap/relation/2008/0',
    'summit/2004-tashkent/participant/mn',
    'summit/2011-astana/participant/csto',
    'summit/2011-astana/participant/eurasec',
    'summit/2013-bishkek/participant/cis',
    'summit/2013-bishkek/participant/csto',
    'summit/2013-bishkek/participant/eurasec',
    'summit/2013-bishkek/participant/rats-director',
    'summit/2013-bishkek/participant/secretary-general',
    'summit/2013-bishkek/participant/un',
    'summit/2016-tashkent/chair',
    'summit/2016-tashkent/venue',
    'summit/2018-qingdao/participant/eec',
    'summit/2018-qingdao/participant/rats-director',
    'summit/2018-qingdao/participant/secretary-general',
    'summit/2018-qingdao/venue',
    'summit/2019-bishkek/chair',
    'summit/2019-bishkek/participant/cis',
    'summit/2019-bishkek/participant/eec',
  ]);
});

test('evidence belongs to records, and names no host of a publisher', () => {
  const hosts = new Set(
    dataset.publishers.flatMap((publisher) => publisher.hosts.map((host) => host.replace(/^www\./, ''))),
  );
  const known = new Set(entries.map(({ key }) => key));
  for (const [key, urls] of Object.entries(evidence)) {
    assert.ok(known.has(key) || /^(open-question|title)\/|^document\/.*\/text$/.test(key), key);
    for (const url of urls) assert.ok(!hosts.has(bareHost(url)), url);
  }
});

test('every entry of the bibliography is a page of its publisher, or a dataset', () => {
  const byId = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  const addresses = new Set<string>();
  for (const [number, { url, title, publisher }] of Object.entries(dataset.sources)) {
    const hosts = byId.get(publisher)?.hosts.map((host) => host.replace(/^(www|m|amp|lite)\./, ''));
    if (url === undefined)
      assert.ok(title && Object.values(dataset.datasets).some(({ entry }) => entry === Number(number)));
    else assert.ok(hosts?.includes(bareHost(url)) && !addresses.has(url), `${number} ${url}`);
    if (url) addresses.add(url);
  }
});

test('every address that a reader may be sent to is a page of a publisher', () => {
  const hosts = new Set(
    dataset.publishers.flatMap((publisher) =>
      publisher.hosts.map((host) => host.replace(/^(www|m|amp|lite)\./, '')),
    ),
  );
  for (const { id } of dataset.summits) {
    const { url, documents } = dataset.summitBackgrounds[id];
    const texts = Object.values(documents).flatMap((detail) => Object.values(detail?.texts ?? {}));
    for (const address of [...(url ? [url] : []), ...texts]) assert.ok(hosts.has(bareHost(address)), address);
  }
});

test('every cited number is in the bibliography, and every entry is cited', () => {
  const titled = Object.values(dataset.titles).flatMap(({ titleSources }) => Object.values(titleSources));
  const questions = dataset.astana2024.openQuestions.flatMap(({ sources }) => sources);
  const cited = new Set([
    ...titled,
    ...questions,
    ...[...entries, ...figures()].flatMap(({ record }) => record.sources),
  ]);
  assert.deepEqual(
    [...cited].toSorted((a, b) => a - b),
    Object.keys(dataset.sources).map(Number),
  );
  for (const { key, record } of entries)
    assert.equal(new Set(record.sources).size, record.sources.length, key);
});

test('entries stand in the file of their hundred', async () => {
  const { sourceBlock } = await import('../../src/data/load/sources.js');
  for (const number of Object.keys(dataset.sources).map(Number)) {
    const { sources } = await sourceBlock(number).load();
    assert.equal(sources[number], dataset.sources[number], String(number));
  }
  assert.throws(() => sourceBlock(100_000), RangeError);
});

test('reference works and press releases come last among the sources of a record', () => {
  const kinds = new Map(dataset.publishers.map(({ id, kind }) => [id, kind]));
  for (const { key, record } of entries) {
    const late = record.sources.map((number) =>
      ['reference', 'press-release'].includes(kinds.get(dataset.sources[number]!.publisher)!),
    );
    assert.ok(!late.some((is, index) => is && late.slice(index).includes(false)), key);
  }
});

test('only "medium" marks a record, and nothing is empty, undefined or doubtful', () => {
  for (const { path, value } of values) {
    assert.ok(value !== undefined && value !== null && value !== '', path);
    if (path.endsWith('.confidence')) assert.equal(value, 'medium', path);
    if (typeof value === 'string') assert.equal(value, value.trim(), path);
  }
});

test('the dataset can be serialised without loss', () => {
  const again: unknown = JSON.parse(JSON.stringify(dataset));
  assert.deepEqual(
    again,
    structuredClone({
      ...dataset,
      astana2024: { ...dataset.astana2024 },
      titles: Object.fromEntries(
        Object.entries(dataset.titles).map(([language, titles]) => [language, { ...titles }]),
      ),
    }),
  );
});

test('what Tianjin merged into partners are all observers and dialogue partners of the day before', () => {
  const merged = dataset.summitDetails['2025-tianjin'].changes.filter(({ change }) => change === 'merged');
  const before = statesOn(dataset, '2025-08-31', 'observer', 'dialogue-partner').map(({ state }) => state.id);
  assert.deepEqual(merged.map(({ state }) => state).sort(), before.sort());
});

test('the capital of Kazakhstan bears the names that its history tells', () => {
  const kz = dataset.countries.find(({ state }) => state === 'kz')!;
  const told = dataset.stateBackgrounds.kz!.capitals!.filter(({ place }) => place === 'nur-sultan');
  assert.deepEqual(
    kz.formerCapitals,
    told.map(({ place, from, to }) => ({ place, from, to })),
  );
});

test('no summary tells of a year after its document, but for years that it set itself', () => {
  // Anniversaries, thematic years and terms that the text itself is about.
  const ahead: readonly string[] = [
    'victory-70-decision-2014',
    'astana-declaration-2024',
    'strategy-2035-decision-2024',
    'secretary-general-appointment-2024',
  ];
  const years = (text: string) => new Set(text.match(/\b(?:19|20)\d\d\b/g) ?? []);
  for (const { id } of dataset.summits) {
    for (const document of dataset.documentsBySummit[id]) {
      const own = years(`${document.title} ${document.id} ${document.period?.from} ${document.period?.to}`);
      const summary = dataset.summitBackgrounds[id].documents[document.id]?.summary ?? '';
      const later = [...years(summary)].filter((year) => year > document.date.slice(0, 4) && !own.has(year));
      assert.equal(later.length > 0, ahead.includes(document.id), `${document.id}: ${summary}`);
    }
  }
});
