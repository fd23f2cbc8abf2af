import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset, sharesOfWorld, statesOn, totalsOf, visibleOn, type DocumentId } from '../../src/dataset.js';

const { astana2024 } = dataset;
const astana = dataset.summitDetails['2024-astana'];
const background = dataset.summitBackgrounds['2024-astana'];
const document = (id: DocumentId) => dataset.documents.find((candidate) => candidate.id === id)!;
const claim = (id: string) => astana2024.claims.find((candidate) => candidate.id === id)!;

test('there are 210 documents up to 2026: 194 and 25, less 10 that are in both and 1 that is doubtful, and 2 found since', () => {
  assert.equal(dataset.documents.filter(({ date }) => date < '2027').length, 194 + 25 - 10 - 1 + 2);
});

test('Astana adopted 25 documents, of which 24 are listed', () => {
  assert.equal(astana.adopted?.count, 25);
  assert.equal(dataset.documentsBySummit['2024-astana'].length, 24);
  const { breakdown } = astana.adopted!;
  assert.deepEqual(breakdown, { declaration: 1, decision: 20, statement: 3, agreement: 1 });
});

test('the doubtful decision on budget shares is nowhere, nor are the ids of the research', () => {
  const ids: readonly string[] = dataset.documents.map(({ id }) => id);
  for (const id of [
    'budget-share-contributions',
    'budget-share-contributions-2024',
    'astana-declaration',
    'development-strategy-2035-draft',
  ]) {
    assert.ok(!ids.includes(id), id);
  }
});

test('the strategy until 2025 was adopted at Ufa in 2015, the one until 2035 at Tianjin; Astana had a draft', () => {
  assert.equal(document('development-strategy-2025').date, '2015-07-10');
  assert.ok(dataset.documentsBySummit['2015-ufa'].includes(document('development-strategy-2025')));
  assert.equal(document('development-strategy-2035').date, '2025-09-01');
  assert.equal(document('development-strategy-2035').succeeds, 'development-strategy-2025');
  assert.equal(document('strategy-2035-decision-2024').type, 'decision');
  assert.match(document('strategy-2035-decision-2024').title, /draft/);
  assert.equal(claim('doc-strategy-2025').verdict, 'contradicted');
});

test('the Organisation of Islamic Cooperation was at no summit; IOFS and ECO were at Astana', () => {
  for (const { id, participants } of Object.values(dataset.summitDetails)) {
    assert.ok(!participants.some(({ organisation }) => organisation === 'oic'), id);
  }
  const came = astana.participants.flatMap(({ organisation }) => organisation ?? []);
  assert.deepEqual(came, ['un', 'cis', 'csto', 'eec', 'eco', 'cica', 'iofs']);
});

test('16 states came to Astana, the United Arab Emirates among them; three were not led by a head', () => {
  const states = astana.participants.flatMap(({ state }) => state ?? []);
  assert.equal(states.length, 16);
  assert.ok(states.includes('ae'));
  assert.deepEqual(
    states.filter((state) => background.delegations[state]?.belowHead),
    ['in', 'ae', 'tm'],
  );
});

test('who represented CICA and IOFS at Astana is not named', () => {
  assert.equal(background.delegations['cica']?.name, undefined);
  assert.equal(background.delegations['iofs']?.name, undefined);
  assert.equal(background.delegations['un']?.name, 'António Guterres');
});

test('the memorandum with CARICC was decided on at Astana and signed at Almaty on 18 March 2026', () => {
  assert.equal(document('caricc-memorandum-decision-2024').type, 'decision');
  assert.match(
    background.documents['caricc-memorandum-decision-2024']?.followUp ?? '',
    /Almaty on 18 March 2026/,
  );
  const { relations = [] } = dataset.organisationBackgrounds.caricc ?? {};
  assert.deepEqual(
    relations.map(({ date }) => date),
    ['2024-07-04', '2026-03-18'],
  );
  assert.match(relations[0]!.what, /decides on signing/);
  assert.match(relations[1]!.what, /signed in Almaty/);
});

test('Nazarbayev of Kazakhstan presided in Moscow in 2003', () => {
  const { chair } = dataset.summitDetails['2003-moscow'];
  assert.deepEqual([chair?.name, chair?.state, chair?.office], ['Nursultan Nazarbayev', 'kz', 'president']);
  assert.equal(dataset.summits.find(({ id }) => id === '2003-moscow')?.host, 'ru');
});

test('every summit has a chair, of the state whose term it closes from 2003 on', () => {
  for (const { id, number } of dataset.summits) {
    const { chair } = dataset.summitDetails[id];
    assert.ok(chair, id);
    const term = dataset.chairmanships.find((candidate) => candidate.summit === number);
    if (term) assert.equal(chair.state, term.state, id);
    else assert.ok(number <= 2, id);
  }
});

test('a dialogue partner is granted its status by a summit and holds it from the memorandum on', () => {
  for (const { id, statuses } of dataset.states) {
    for (const { status, from, decided } of statuses) {
      if (status === 'dialogue-partner') assert.ok(decided && decided < from.padEnd(10, '~'), id);
    }
  }
});

test('changes that a summit made to members and observers agree with the statuses', () => {
  for (const { id, end } of dataset.summits) {
    for (const { state, change, date } of dataset.summitDetails[id].changes) {
      if (!['founding-member', 'member', 'observer', 'dialogue-partner', 'partner'].includes(change))
        continue;
      const { statuses } = dataset.states.find((candidate) => candidate.id === state)!;
      const status = change === 'founding-member' ? 'member' : change;
      assert.ok(
        statuses.some((interval) => interval.status === status && interval.from === (date ?? end)),
        `${id} ${state}`,
      );
    }
  }
});

test('Bishkek 2026 is marked as known from second-hand reports, and its venue is left open', () => {
  const summit = dataset.summitDetails['2026-bishkek'];
  assert.equal(summit.confidence, 'medium');
  assert.equal(summit.participation, 'partial');
  assert.equal(summit.venue, undefined);
  assert.equal(dataset.documentsBySummit['2026-bishkek'].length, 2);
  for (const record of dataset.documentsBySummit['2026-bishkek']) assert.equal(record.confidence, 'medium');
});

test('the ten members have 42.1 % of people, 24.3 % of land, 23.5 % of nominal and 33.6 % of PPP output', () => {
  const members = statesOn(dataset, '2026-09-15', 'member').map(({ state }) => state.id);
  const percent = Object.entries(sharesOfWorld(dataset, members)).map(
    ([name, share]) => `${name} ${(share * 100).toFixed(1)}`,
  );
  assert.deepEqual(percent, ['population 42.1', 'area 24.3', 'gdp 23.5', 'gdpPpp 33.6']);
});

test('the ten members add up to 3 430 181 398 people and 36 150 706 square kilometres', () => {
  const members = statesOn(dataset, '2024-07-04', 'member').map(({ state }) => state.id);
  const { population, area, gdp } = totalsOf(dataset, members);
  assert.deepEqual([population, area, gdp], [3_430_181_398, 36_150_706, 26_151_994_000_000]);
  assert.deepEqual(totalsOf(dataset, []), { population: 0, area: 0, gdp: 0, gdpPpp: 0 });
});

test('all figures of the members that a share is made of are of 2024', () => {
  const members = statesOn(dataset, '2026-09-15', 'member').map(({ state }) => state.id);
  for (const { state, population, gdp, gdpPpp, area } of dataset.countries) {
    if (!members.includes(state)) continue;
    assert.deepEqual([population?.year, gdp?.year, gdpPpp?.year], [2024, 2024, 2024], state);
    assert.ok(area && area.total >= area.land, state);
  }
});

test('the contested capital of Israel is nowhere; the capital of Sri Lanka is not stated', () => {
  assert.equal(dataset.countries.find(({ state }) => state === 'lk')?.capital, undefined);
  assert.ok(!('il' in dataset.map.capitals) && !('lk' in dataset.map.capitals));
});

test("Syria's application of 2015 is said to be a former government's", () => {
  const [application] = dataset.aspirations.filter(({ state }) => state === 'sy');
  assert.match(visibleOn(application?.note, '2024-12-31') ?? '', /former government/);
});

test('the dot grid has as many dots as it says', () => {
  const { base64, dots, cols, rows } = dataset.map.dotGrid;
  const bits = [...Buffer.from(base64, 'base64')].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  assert.ok(bits.length >= cols * rows && bits.length < cols * rows + 8);
  assert.equal(bits.slice(0, cols * rows).replaceAll('0', '').length, dots);
});

test('tiles are inside their grid, and no two states share one', () => {
  for (const { tiles, rows, cols } of [dataset.map.familyTiles, dataset.map.allTiles]) {
    const places = Object.values(tiles).map((tile) => tile.join());
    assert.equal(new Set(places).size, places.length);
    for (const tile of Object.values(tiles)) assert.ok(tile[0]! < rows && tile[1]! < cols);
  }
  assert.equal(Object.keys(dataset.map.familyTiles.tiles).length, 27);
});

test('the opinion piece has 45 claims that can be judged', () => {
  const verdicts = astana2024.claims.map(({ verdict }) => verdict);
  assert.equal(verdicts.length, 45);
  assert.ok(verdicts.includes('contradicted') && verdicts.includes('confirmed'));
});
