import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { summitOverviews } from '../../src/data/summit-overviews.js';

test('the list of all summits has every one, with what its own file says', () => {
  assert.deepEqual(
    summitOverviews.map(({ meeting }) => meeting),
    dataset.summits,
  );
  for (const { meeting, summit } of summitOverviews) {
    const { chair, changes, sources, confidence } = dataset.summitDetails[meeting.id];
    assert.equal(summit.chair, chair, meeting.id);
    assert.equal(summit.changes, changes, meeting.id);
    assert.equal(summit.sources, sources, meeting.id);
    assert.equal(summit.confidence, confidence, meeting.id);
  }
});
