import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { persons } from '../../src/data/persons.js';
import { dataset } from '../../src/dataset.js';
import { LANGUAGES } from '../../src/i18n/languages.js';

/** Every name of a person in the records, with where it is. */
function* named(): Generator<readonly [name: string, where: string]> {
  for (const { id, chair } of Object.values(dataset.summitDetails))
    if (chair) yield [chair.name, `chair of ${id}`];
  for (const [id, { delegations }] of Object.entries(dataset.summitBackgrounds))
    for (const [key, { name }] of Object.entries(delegations)) if (name) yield [name, `${key} at ${id}`];
  for (const { id, heads = [] } of dataset.bodies)
    for (const { name } of heads) yield [name, `head of ${id}`];
  for (const { id, speaker } of dataset.astana2024.quotes) yield [speaker, `speaker of ${id}`];
}

describe('persons', () => {
  const byName = new Map(persons.map((person) => [person.name.en, person]));

  test('a name in the records is the English name of one person', () => {
    assert.equal(byName.size, persons.length);
    for (const [name, where] of named()) assert.ok(byName.has(name), `${name}: ${where}`);
  });

  test('another spelling is that of one person, and no name in use', () => {
    const seen = new Set(byName.keys());
    for (const { id, alternatives = [] } of persons)
      for (const name of alternatives) {
        assert.ok(!seen.has(name), `${name} of ${id}`);
        seen.add(name);
      }
  });

  test('ids are made of the English name, and sorted', () => {
    const ids = persons.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted());
    for (const { id } of persons) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  for (const language of LANGUAGES.filter((each) => each !== 'en'))
    test(`everybody has a name in ${language}, and it is known how we know it`, () => {
      for (const { id, name, basis } of persons) {
        assert.ok(name[language], id);
        assert.match(basis[language] ?? '', /^(checked|known|ours)$/, id);
      }
    });
});
