import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  BASES,
  basisOf,
  careInMarkdown,
  careLists,
  careTable,
  isOld,
  titleTable,
} from '../../scripts/data-care.js';
import { sourceDays } from '../../src/data/source-days.js';
import { dataset, type PublisherId, type Sourced } from '../../src/dataset.js';

const { info } = dataset;
/** Any source of a publisher. */
const by = (publisher: PublisherId): number =>
  Number(Object.entries(dataset.sources).find(([, source]) => source.publisher === publisher)![0]);
/** Any source of each. */
const from = (...publishers: readonly PublisherId[]) => ({
  key: 'x',
  record: { sources: publishers.map(by) },
});

describe('basisOf()', () => {
  for (const [basis, publishers] of [
    ['official', ['president-of-uzbekistan']],
    ['official', ['24-kg', 'adilet-law-database-of-kazakhstan']],
    ['two', ['24-kg', 'tass']],
    ['one', ['24-kg']],
    ['one', ['tass', 'wikipedia']],
    ['one', ['wikipedia']],
    ['none', []],
  ] as const)
    test(`${publishers.join(', ') || 'no source'}: ${basis}`, () =>
      assert.equal(basisOf(from(...publishers)), basis));

  test('two pages of one publisher are one', () => {
    const pages = Object.entries(dataset.sources).filter(([, { publisher }]) => publisher === 'tass');
    const sources = pages.slice(0, 2).map(([number]) => Number(number));
    assert.equal(sources.length, 2);
    assert.equal(basisOf({ key: 'x', record: { sources } }), 'one');
  });

  test('without a source, but with a page that is a copy: copy', () =>
    assert.equal(basisOf({ key: 'document/sco-day-2004', record: { sources: [] } }), 'copy'));
});

describe('isOld()', () => {
  const year = Number(info.date.slice(0, 4));
  // 10 is of 2014, 648 of September 2026; 5 states no day.
  for (const [what, key, record, old] of [
    [`a figure of ${year - 2}`, 'figure/country/kz/gdp', { sources: [645], year: year - 2 }, true],
    [`a figure of ${year - 1}`, 'figure/country/kz/gdp', { sources: [645], year: year - 1 }, false],
    ['a body with a source of 2014', 'body/x', { sources: [10] }, true],
    ['a body with a newer source beside it', 'body/x', { sources: [10, 648] }, false],
    ['an application without an end', 'aspiration/xx/applicant/2014', { sources: [10], from: '2014' }, true],
    [
      'one that has ended',
      'aspiration/xx/applicant/2014',
      { sources: [10], from: '2014', to: '2015' },
      false,
    ],
    ['what a summit did', 'summit/2014-dushanbe/chair', { sources: [10] }, false],
    ['a document', 'document/x', { sources: [10] }, false],
  ] as const)
    test(`${what} is ${old ? '' : 'not '}old`, () =>
      assert.equal(isOld({ key, record: record as Sourced }), old));

  test('a source that states no day may be new', () => {
    const undated = Object.keys(dataset.sources)
      .map(Number)
      .find((number) => !(number in sourceDays))!;
    assert.equal(isOld({ key: 'body/x', record: { sources: [10, undated] } }), false);
  });
});

test('every fact is in one row and on one basis, and the last row is the sum', () => {
  const rows = careTable();
  const [sum, ...parts] = rows.toReversed();
  for (const { subject, facts, by: bases } of rows)
    assert.equal(
      BASES.reduce((total, basis) => total + bases[basis], 0),
      facts,
      subject,
    );
  assert.equal(
    parts.reduce((total, { facts }) => total + facts, 0),
    sum!.facts,
  );
  assert.equal(sum!.medium, careLists().medium.length);
  assert.deepEqual(careLists().copies.length, sum!.by.copy);
});

test('every document has a title, and every person a name, in every language', () => {
  for (const { language, missing, unnamed } of titleTable())
    assert.deepEqual([...missing, ...unnamed], [], language);
});

test('docs/data.md has the tables (UPDATE=1 writes them; then run Prettier)', () => {
  const file = new URL('../../docs/data.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [START, END] = ['<!-- care -->\n\n', '\n\n<!-- /care -->'];
  const [before, rest = ''] = text.split(START);
  assert.ok(rest.includes(END), 'the end of the tables is marked');
  const after = rest.slice(rest.indexOf(END));
  const lined = (markdown: string) =>
    markdown.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---').replace(/-+:/g, '--:');
  if (process.env['UPDATE']) writeFileSync(file, `${before}${START}${careInMarkdown()}${after}`);
  else assert.equal(lined(rest.slice(0, rest.indexOf(END))), lined(careInMarkdown()));
});
