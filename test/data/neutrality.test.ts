import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { officialNames } from '../../src/data/official-names.js';
import { flags } from '../../src/flags/artwork.js';
import { dataset } from '../../src/dataset.js';
import { claim } from '../../src/strings/en/claim.js';
import { map } from '../../src/strings/en/map.js';
import { settings } from '../../src/vocabulary/settings.js';

/** The page without the padding of its tables. */
const page = readFileSync(new URL('../../docs/neutrality.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

test('docs/neutrality.md has every verdict with its meaning, as tags print them', () => {
  for (const [verdict, word] of Object.entries(claim.verdict))
    assert.ok(page.includes(`| ${word} | ${claim.meaning[verdict as keyof typeof claim.meaning]} |`), word);
});

test('it quotes the label of the map', () => assert.ok(page.includes(`"${map.kicker}"`)));

test('as it says, states are in alphabetical order unless the page asks for another, and flags are off', () => {
  assert.equal(settings.order.values[0], 'alphabetical');
  // The attribute of a boolean is absent by default.
  assert.equal(settings.flags.kind, 'boolean');
});

test('as it says, Afghanistan has neither a flag nor an official name, and every other state of the family has a flag', () => {
  const tied = dataset.states.filter(({ statuses }) => statuses.length).map(({ id }) => id);
  assert.deepEqual(
    tied.filter((id) => !(id in flags)),
    ['af'],
  );
  assert.equal(officialNames.af, undefined);
});
