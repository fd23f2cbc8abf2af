import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesBetween, dataset, type Change, type IsoDay, type State } from '../../src/dataset.js';
import { documentEnds } from '../../src/data/document-ends.js';

/** A change as one line: its kind, its date, and what it is about. */
function line(change: Change): string {
  const about =
    'states' in change
      ? change.states.join(' ')
      : 'person' in change
        ? change.person
        : 'summit' in change
          ? change.summit.id
          : change.document.id;
  return `${change.kind} ${change.date} ${about}`;
}

const lines = (from: IsoDay, to: IsoDay, records = dataset) => changesBetween(records, from, to).map(line);

/** Typed by hand from the sources: all changes of the period that are not about documents, the weightiest first. */
const CASES: readonly (readonly [from: IsoDay, to: IsoDay, expected: readonly string[]])[] = [
  ['2024-07-05', '2024-07-05', []],
  ['2024-07-05', '2024-12-31', []],
  ['2024-12-31', '2025-01-01', ['secretary-general 2025-01-01 Nurlan Yermekbayev']],
  [
    '2024-07-05',
    '2026-11-24',
    [
      'merged 2025-09-01 mn lk af tr kh az np am eg qa sa ae kw mm mv bh',
      'partner 2025-09-01 la',
      'chair 2026-09-01 pk',
      'chair 2025-09-01 kg',
      'secretary-general 2025-01-01 Nurlan Yermekbayev',
      'summit 2026-09-01 2026-bishkek',
      'summit 2025-09-01 2025-tianjin',
    ],
  ],
  [
    '2024-07-03',
    '2024-07-04',
    ['member 2024-07-04 by', 'chair 2024-07-04 cn', 'summit 2024-07-04 2024-astana'],
  ],
  [
    '2022-09-16',
    '2023-12-31',
    [
      'member 2023-07-04 ir',
      'dialogue-partner 2023-07-15 bh',
      'dialogue-partner 2023-05-05 ae kw mm mv',
      'memorandum-signed 2023-07-04 by',
      'chair 2023-07-04 kz',
      'summit 2023-07-04 2023-new-delhi',
    ],
  ],
  [
    '2017-06-08',
    '2017-06-09',
    ['member 2017-06-09 in pk', 'chair 2017-06-09 cn', 'summit 2017-06-09 2017-astana'],
  ],
  ['2010-04-29', '2010-04-30', ['dialogue-partner 2010-04 by']],
];

describe('changesBetween()', () => {
  for (const [from, to, expected] of CASES)
    test(`finds after ${from} and up to ${to}, beside documents: ${expected.join('; ') || 'nothing'}`, () =>
      assert.deepEqual(
        lines(from, to).filter((each) => !/^(?:adopted|expired)/.test(each)),
        expected,
      ));

  test('finds the documents of a summit by type, without the decision that admits a state', () =>
    assert.deepEqual(
      lines('2025-08-31', '2025-09-01').filter((each) => each.startsWith('adopted')),
      [
        'adopted 2025-09-01 tianjin-declaration-2025',
        'adopted 2025-09-01 security-centre-agreement-2025',
        'adopted 2025-09-01 anti-drug-centre-agreement-2025',
        'adopted 2025-09-01 development-strategy-2035',
        'adopted 2025-09-01 extremist-ideology-programme-2026-2030',
        'adopted 2025-09-01 energy-roadmap-2030',
        'adopted 2025-09-01 sco-partner-status-2025',
        'adopted 2025-09-01 cis-observer-2025',
        'adopted 2025-09-01 cholpon-ata-capital-2025',
        'adopted 2025-09-01 secretary-general-powers-2025',
        'adopted 2025-09-01 activity-reports-2025',
        'adopted 2025-09-01 ww2-un-statement-2025',
        'adopted 2025-09-01 trade-statement-2025',
        'adopted 2025-09-01 science-statement-2025',
        'adopted 2025-09-01 digital-economy-statement-2025',
        'adopted 2025-09-01 ai-statement-2025',
        'adopted 2025-09-01 sustainable-energy-statement-2025',
        'adopted 2025-09-01 drug-problem-statement-2025',
      ],
    ));

  for (const [from, to, expected] of [
    ['2024-07-05', '2024-12-31', []],
    ['2024-12-30', '2025-01-01', ['expired 2024 ct-programme-2022-2024']],
    ['2024-12-31', '2025-01-01', ['expired 2024 ct-programme-2022-2024']],
    ['2025-01-01', '2025-12-31', []],
    [
      '2025-12-31',
      '2026-01-01',
      ['expired 2025 development-strategy-2025', 'expired 2025 strategy-action-plan-2021-2025'],
    ],
  ] as const)
    test(`finds what was last in force by ${to}, from ${from} on: ${expected.join('; ') || 'nothing'}`, () =>
      assert.deepEqual(
        lines(from, to).filter((each) => each.startsWith('expired')),
        expected,
      ));

  test('finds the same in two halves of a period as in the whole', () => {
    const whole = lines('2001-01-01', '2026-11-24').toSorted();
    const halves = [...lines('2001-01-01', '2015-07-10'), ...lines('2015-07-10', '2026-11-24')].toSorted();
    assert.deepEqual(halves, whole);
  });

  test('gives the records that say so', () => {
    const [merged, partner, chair] = changesBetween(dataset, '2024-07-05', '2026-11-24');
    assert.equal(merged!.records.length, 16);
    assert.deepEqual(partner!.records, [dataset.states.find(({ id }) => id === 'la')!.statuses[0]]);
    assert.deepEqual(chair!.records, [dataset.chairmanships.at(-1)]);
  });

  test('tells of a status that ended without another', () => {
    const left: State = {
      id: 'id',
      statuses: [{ status: 'partner', from: '2025-09-01', to: '2026-02-03', sources: [] }],
    };
    const records = { ...dataset, states: [...dataset.states, left] } as unknown as typeof dataset;
    assert.deepEqual(lines('2026-02-02', '2026-02-03', records), ['ended 2026-02-03 id']);
  });

  for (const [from, to] of [
    ['2024-02-30', '2024-07-05'],
    ['2024-07-05', 'latest'],
  ])
    test(`rejects "${from}" to "${to}"`, () =>
      assert.throws(() => changesBetween(dataset, from as IsoDay, to as IsoDay), RangeError));
});

test('the ends of documents by summit are those of the records', () => {
  for (const [id, documents] of Object.entries(dataset.documentsBySummit)) {
    const ends = new Set(documents.flatMap(({ period }) => period?.to ?? []));
    assert.deepEqual(new Set(documentEnds[id as keyof typeof documentEnds]), ends, id);
  }
});
