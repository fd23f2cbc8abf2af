import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summitBackgrounds } from '../../src/data/load/summit-backgrounds.js';
import { remarkOn } from '../../src/data/queries/remarks.js';

const remark =
  'He led the delegation. An article of 8 July 2024 leaves it out. So it was until 2007, says a list.';

for (const [day, told] of [
  ['2006-12-31', 'He led the delegation.'],
  ['2007-01-01', 'He led the delegation. So it was until 2007, says a list.'],
  ['2024-07-07', 'He led the delegation. So it was until 2007, says a list.'],
  ['2024-07-08', remark],
] as const) {
  test(`on ${day} a remark has the sentences that name no later date`, () => {
    assert.equal(remarkOn(remark, day), told);
  });
}

test('a month begins on its first day', () => {
  assert.equal(remarkOn('He held it in May and September 2024.', '2024-08-31'), '');
  assert.equal(remarkOn('He held it in May and September 2024.', '2024-09-01').length, 37);
});

test('every doubt about a delegation has its explanation', async () => {
  for (const background of Object.values(summitBackgrounds)) {
    const { delegations } = (await background.load()).background;
    for (const { doubt, note } of Object.values(delegations)) assert.ok(!doubt || note);
  }
});
