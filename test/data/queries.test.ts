import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chairOn,
  countOn,
  dataset,
  documentsInForceOn,
  documentsOf,
  filterDocuments,
  findSummit,
  firstDayOf,
  heldOn,
  holdsOn,
  isInForce,
  isIsoDay,
  kindOf,
  knownOn,
  lastDayOf,
  latestSummit,
  nextSummit,
  participantsInBrief,
  statesOn,
  statusOf,
  successorsOf,
  type IsoDay,
  type SummitId,
} from '../../src/dataset.js';
import { LATEST } from '../support/latest.js';

const summit = (id: SummitId) => dataset.summits.find((candidate) => candidate.id === id)!;
const document = (id: string) => dataset.documents.find((candidate) => candidate.id === id)!;

for (const [text, expected] of [
  ['2024-07-04', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-7-4', false],
  ['2024-07', false],
  ['2024', false],
  ['20240704', false],
  ['2024-07-04T00:00', false],
  [' 2024-07-04', false],
  ['latest', false],
  ['', false],
] as const) {
  test(`"${text}" is ${expected ? 'a day' : 'not a day'}`, () => assert.equal(isIsoDay(text), expected));
}

for (const [date, first, last] of [
  ['2024-07-04', '2024-07-04', '2024-07-04'],
  ['2010-04', '2010-04-01', '2010-04-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2010', '2010-01-01', '2010-12-31'],
] as const) {
  test(`${date} runs from ${first} to ${last}`, () => {
    assert.equal(firstDayOf(date), first);
    assert.equal(lastDayOf(date), last);
  });
}

for (const [from, to, day, expected] of [
  ['2010-04', '2015-07-10', '2010-04-29', false],
  ['2010-04', '2015-07-10', '2010-04-30', true],
  ['2010', '2025-09-01', '2010-12-30', false],
  ['2010', '2025-09-01', '2010-12-31', true],
  ['2024-07-04', undefined, '2024-07-03', false],
  ['2024-07-04', undefined, '2024-07-04', true],
  ['2015-07-10', '2024-07-04', '2024-07-03', true],
  ['2015-07-10', '2024-07-04', '2024-07-04', false],
  ['2001', '2025-09', '2025-08-31', true],
  ['2001', '2025-09', '2025-09-01', false],
] as const) {
  test(`from ${from} to ${to ?? 'now'} ${expected ? 'holds' : 'does not hold'} on ${day}`, () => {
    assert.equal(holdsOn(to ? { from, to } : { from }, day), expected);
  });
}

test('every query refuses an unusable day and names it', () => {
  const bad = '2024-02-30' as IsoDay;
  const calls: readonly (() => unknown)[] = [
    () => holdsOn({ from: '2001' }, bad),
    () => statesOn(dataset, bad),
    () => statesOn({ states: [] }, bad),
    () => countOn(dataset, bad),
    () => statusOf(dataset.states.at(-1)!, bad),
    () => chairOn(dataset, bad),
    () => chairOn({ chairmanships: [] }, bad),
    () => latestSummit(dataset, bad),
    () => heldOn(summit('2024-astana'), bad),
    () => knownOn(dataset, bad),
    () => knownOn({ documents: [] }, bad),
    () => documentsInForceOn(dataset, bad),
    () => documentsInForceOn({ documents: [] }, bad),
    () => isInForce(document('sco-charter-2002'), bad),
  ];
  for (const [index, call] of calls.entries()) {
    assert.throws(call, { name: 'RangeError', message: /"2024-02-30".*YYYY-MM-DD/ }, String(index));
  }
});

test('a summit is found by its id and by its year', () => {
  assert.equal((findSummit(dataset, '2024-astana') as { id: string }).id, '2024-astana');
  assert.equal((findSummit(dataset, '2024') as { id: string }).id, '2024-astana');
  assert.equal((findSummit(dataset, '2025') as { id: string }).id, '2025-tianjin');
});

test('an unknown summit is not found, and a year with two is ambiguous', () => {
  for (const key of ['2000', '2099', 'astana', '2024-Astana', '', '202', '2024-']) {
    assert.equal(findSummit(dataset, key), undefined, key);
  }
  const twice = {
    summits: [summit('2024-astana'), { ...summit('2024-astana'), id: '2025-tianjin' as const }],
  };
  assert.equal(findSummit(twice, '2024'), 'ambiguous');
});

for (const [day, expected] of [
  ['2001-06-14', undefined],
  ['2001-06-15', '2001-shanghai'],
  ['2024-07-03', '2023-new-delhi'],
  ['2024-07-04', '2024-astana'],
  ['2025-08-31', '2024-astana'],
  ['2025-09-01', '2025-tianjin'],
  ['2026-09-15', '2026-bishkek'],
] as const) {
  test(`the latest summit on ${day} is ${expected ?? 'none'}`, () => {
    assert.equal(latestSummit(dataset, day)?.id, expected);
    assert.equal(latestSummit({ summits: dataset.summits.toReversed() }, day)?.id, expected);
  });
}

test('after Astana came Tianjin, and after the last summit nothing is known', () => {
  assert.equal(nextSummit(dataset, summit('2024-astana'))?.id, '2025-tianjin');
  assert.equal(
    nextSummit({ summits: dataset.summits.toReversed() }, summit('2024-astana'))?.id,
    '2025-tianjin',
  );
  assert.equal(nextSummit(dataset, dataset.summits.at(-1)!), undefined);
});

test('a summit has been held from its last day on', () => {
  assert.equal(heldOn(summit('2024-astana'), '2024-07-03'), false);
  assert.equal(heldOn(summit('2024-astana'), '2024-07-04'), true);
});

for (const [day, expected] of [
  ['2001-12-31', undefined],
  ['2002-06-06', undefined],
  ['2002-06-07', 'kz'],
  ['2024-07-03', 'kz'],
  ['2024-07-04', 'cn'],
  ['2025-08-31', 'cn'],
  ['2025-09-01', 'kg'],
  ['2026-09-01', 'pk'],
  ['2026-09-15', 'pk'],
] as const) {
  test(`the chair on ${day} is ${expected ?? 'not established'}`, () => {
    assert.equal(chairOn(dataset, day)?.state, expected);
  });
}

test('the documents of a summit come in the order of its sources, and those of all summits in chronological order', () => {
  const astana = documentsOf(dataset, '2024-astana').map(({ id }) => id);
  assert.deepEqual(
    [astana[0], astana[1], astana.at(-1)],
    ['belarus-member-status-2024', 'astana-declaration-2024', 'environment-agreement-2024'],
  );
  const years = dataset.documents.map(({ date }) => date.slice(0, 4));
  assert.deepEqual(years, years.toSorted());
  assert.deepEqual(documentsOf({ documentsBySummit: {} }, '2024-astana'), []);
});

test('documents are filtered by theme, type, state and time, all conditions together', () => {
  const ids = (filter: Parameters<typeof filterDocuments>[1]) =>
    filterDocuments(dataset.documents, filter).map(({ id }) => id);
  assert.equal(ids({}).length, dataset.documents.length);
  assert.deepEqual(ids({ type: 'charter' }), ['sco-charter-2002']);
  assert.deepEqual(ids({ type: 'strategy', from: '2024', to: '2024' }), [
    'anti-drug-strategy-2024-2029',
    'energy-strategy-2030',
  ]);
  assert.deepEqual(ids({ type: 'strategy', theme: 'energy' }), ['energy-strategy-2030']);
  assert.deepEqual(ids({ state: 'by', from: '2022-09' }), [
    'belarus-accession-start-2022',
    'belarus-memorandum-2023',
    'belarus-member-status-2024',
  ]);
  assert.deepEqual(ids({ from: '2024-07-05', to: '2025-08' }), []);
});

test('a day knows the documents adopted until then', () => {
  assert.equal(knownOn(dataset, '2001-06-13').length, 0);
  assert.deepEqual(
    knownOn(dataset, '2001-06-14').map(({ id }) => id),
    ['joint-statement-uzbekistan-2001'],
  );
  assert.equal(knownOn(dataset, '2024-07-04').length - knownOn(dataset, '2024-07-03').length, 24);
  assert.equal(knownOn(dataset, LATEST).length, dataset.documents.length);
});

for (const [id, day, expected] of [
  ['ct-programme-2025-2027', '2024-12-31', false],
  ['ct-programme-2025-2027', '2025-01-01', true],
  ['ct-programme-2025-2027', '2027-12-31', true],
  ['ct-programme-2025-2027', '2028-01-01', false],
  ['anti-drug-strategy-2024-2029', '2024-07-03', false],
  ['anti-drug-strategy-2024-2029', '2024-07-04', true],
  ['energy-strategy-2030', '2024-07-04', true],
  ['energy-strategy-2030', '2030-12-31', true],
  ['development-strategy-2025', '2015-07-09', false],
  ['development-strategy-2025', '2015-07-10', true],
  ['development-strategy-2025', '2026-01-01', false],
  ['development-strategy-2035', '2025-12-31', false],
  ['development-strategy-2035', '2026-01-01', true],
  ['sco-charter-2002', '2003-09-18', false],
  ['sco-charter-2002', '2003-09-19', true],
  ['sco-charter-2002', '2026-09-15', true],
  ['astana-declaration-2024', '2024-07-05', false],
  ['strategy-2035-decision-2024', '2026-09-15', false],
] as const) {
  test(`${id} is ${expected ? '' : 'not '}known to be in force on ${day}`, () => {
    assert.equal(isInForce(document(id), day), expected);
    assert.equal(
      documentsInForceOn(dataset, day).some((candidate) => candidate.id === id),
      expected,
    );
  });
}

test('of strategies and counter-terrorism programmes one each is in force on 15 September 2026', () => {
  const now = documentsInForceOn(dataset, '2026-09-15').map(({ id }) => id);
  assert.deepEqual(
    now.filter((id) => id.startsWith('development-strategy')),
    ['development-strategy-2035'],
  );
  assert.deepEqual(
    now.filter((id) => id.startsWith('ct-programme')),
    ['ct-programme-2025-2027'],
  );
});

test('successors are found, and the newest document has none', () => {
  assert.deepEqual(
    successorsOf(dataset, 'development-strategy-2025').map(({ id }) => id),
    ['development-strategy-2035'],
  );
  assert.deepEqual(successorsOf(dataset, 'ct-programme-2025-2027'), []);
});

test('Astana 2024: 10 members, 1 observer, 4 dialogue partners, 1 guest, 7 organisations, 3 officials', () => {
  assert.deepEqual(participantsInBrief(dataset.summitDetails['2024-astana']), {
    member: 10,
    observer: 1,
    'dialogue-partner': 4,
    guest: 1,
    organisation: 7,
    official: 3,
  });
});

test('Tianjin 2025: 10 members, 9 partners, 5 guests, Laos among them', () => {
  const brief = participantsInBrief(dataset.summitDetails['2025-tianjin']);
  assert.deepEqual([brief.member, brief.partner, brief.guest, brief.observer], [10, 9, 5, undefined]);
});

for (const [id, state, kind] of [
  ['2004-tashkent', 'mn', 'guest'],
  ['2005-astana', 'in', 'observer'],
  ['2012-beijing', 'af', 'guest'],
  ['2013-bishkek', 'af', 'observer'],
  ['2017-astana', 'in', 'member'],
  ['2022-samarkand', 'az', 'dialogue-partner'],
  ['2023-new-delhi', 'ir', 'member'],
  ['2024-astana', 'by', 'member'],
  ['2024-astana', 'ae', 'dialogue-partner'],
  ['2024-astana', 'tm', 'guest'],
  ['2025-tianjin', 'la', 'guest'],
  ['2025-tianjin', 'mn', 'partner'],
  ['2026-bishkek', 'tr', 'partner'],
] as const) {
  test(`at ${id} ${state} came as ${kind}`, () => {
    const participant = dataset.summitDetails[id].participants.find(
      (candidate) => candidate.state === state,
    )!;
    assert.equal(kindOf(participant), kind);
  });
}
