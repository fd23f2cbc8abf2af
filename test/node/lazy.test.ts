import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lazy, loadEverything } from '../../src/lib/lazy.js';

describe('lazy()', () => {
  test('loads nothing before it is asked', () => {
    let loads = 0;
    const thing = lazy(async () => ++loads);
    assert.equal(thing.value, undefined);
    assert.equal(loads, 0);
  });

  test('loads once, however often it is asked, and keeps what came', async () => {
    let loads = 0;
    const thing = lazy(async () => ({ loads: ++loads }));
    const [first, second] = await Promise.all([thing.load(), thing.load()]);
    assert.equal(first, second);
    assert.equal(await thing.load(), first);
    assert.equal(thing.value, first);
    assert.equal(loads, 1);
  });

  test('passes a failure on, has no value then, and can be asked again', async () => {
    let loads = 0;
    const thing = lazy(async () => {
      if (++loads === 1) throw new Error('offline');
      return 'here';
    });
    await assert.rejects(thing.load(), /offline/);
    assert.equal(thing.value, undefined);
    assert.equal(await thing.load(), 'here');
    assert.equal(thing.value, 'here');
  });
});

describe('loadEverything()', () => {
  test('loads also what a loaded thing brings along', async () => {
    let inner: ReturnType<typeof lazy<string>> | undefined;
    const outer = lazy(async () => {
      inner = lazy(async () => 'inner');
      return 'outer';
    });
    await loadEverything();
    assert.equal(outer.value, 'outer');
    assert.equal(inner?.value, 'inner');
  });
});
