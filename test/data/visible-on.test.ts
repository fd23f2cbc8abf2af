import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visibleOn } from '../../src/dataset.js';
import type { IsoDay, Remark } from '../../src/data/types.js';

const remark: Remark = [
  { text: 'He led the delegation.' },
  { text: 'An article leaves it out.', visibleFrom: '2024-07-08' },
  { text: 'So it was until 2007.', visibleFrom: '2007-01-01' },
];
const later: Remark = [{ text: 'Asked again in 2024.', visibleFrom: '2024-12-31' }];

const cases: readonly (readonly [Remark | undefined, IsoDay, string | undefined])[] = [
  [undefined, '2024-07-04', undefined],
  ['Nothing signed.', '2001-06-15', 'Nothing signed.'],
  [remark, '2006-12-31', 'He led the delegation.'],
  [remark, '2007-01-01', 'He led the delegation. So it was until 2007.'],
  [remark, '2024-07-07', 'He led the delegation. So it was until 2007.'],
  [remark, '2024-07-08', 'He led the delegation. An article leaves it out. So it was until 2007.'],
  [later, '2024-12-30', undefined],
  [later, '2024-12-31', 'Asked again in 2024.'],
];

for (const [index, [given, day, visible]] of cases.entries()) {
  test(`${index + 1}: on ${day} a remark reads ${visible ? `"${visible}"` : 'nothing'}`, () => {
    assert.equal(visibleOn(given, day), visible);
  });
}
