import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { records } from '../../src/vocabulary/records.js';
import { english } from '../../src/vocabulary/languages.js';
import { valuesOf, vocabulary } from '../../src/vocabulary/vocabulary.js';
import { documented } from '../support/manifest.js';

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;

interface Value {
  readonly name: string;
  readonly description?: string;
  readonly pattern?: string;
}
interface CustomData {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly valueSet?: string }[];
  }[];
  readonly valueSets: readonly { readonly name: string; readonly values: readonly Value[] }[];
}
interface WebTypes {
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly {
        readonly name: string;
        readonly attributes: readonly { readonly name: string; readonly values?: readonly Value[] }[];
        readonly js: { readonly events: readonly { readonly name: string }[] };
      }[];
    };
  };
}

type Offered = { readonly [tag: string]: { readonly [attribute: string]: readonly Value[] } };
const { tags, valueSets } = read<CustomData>('dist/html-custom-data.json');
const { version, contributions } = read<WebTypes>('dist/web-types.json');
const { elements } = contributions.html;
const sets = new Map(valueSets.map(({ name, values }) => [name, values]));

/** The values that each editor offers. */
const offered: { readonly [editor: string]: Offered } = {
  'html-custom-data.json': Object.fromEntries(
    tags.map(({ name, attributes }) => [
      name,
      Object.fromEntries(
        attributes.map(({ name, valueSet }) => [name, (valueSet && sets.get(valueSet)) || []]),
      ),
    ]),
  ),
  'web-types.json': Object.fromEntries(
    elements.map(({ name, attributes }) => [
      name,
      Object.fromEntries(
        attributes.map(({ name, values = [] }) => [name, values.filter(({ pattern }) => !pattern)]),
      ),
    ]),
  ),
};

for (const [file, found] of Object.entries(offered)) {
  test(`${file} has every tag of the manifest with its attributes`, () => {
    assert.deepEqual(
      Object.entries(found).map(([tag, attributes]) => [tag, Object.keys(attributes)]),
      documented.map(({ tag, attributes }) => [tag, attributes]),
    );
  });

  test(`${file} offers all values of each attribute, and a title beside every id`, () => {
    for (const [tag, attributes] of Object.entries(vocabulary))
      for (const [name, attribute] of Object.entries(attributes)) {
        const values = found[tag]![name]!;
        const expected = valuesOf(attribute);
        assert.deepEqual(
          values.map(({ name }) => name),
          expected,
          `${tag} ${name}`,
        );
        const ids = 'of' in attribute ? records[attribute.of] : [];
        for (const { id, title } of ids)
          assert.ok(
            values.find(({ name }) => name === id)?.description?.startsWith(title(english)!),
            `${tag} ${name}="${id}"`,
          );
      }
  });

  test(`${file} says "Astana, 3–4 July 2024" beside <sco-summit-card summit="2024-astana">`, () => {
    const values = found['sco-summit-card']!['summit']!;
    assert.equal(values.find(({ name }) => name === '2024-astana')?.description, 'Astana, 3–4 July 2024');
  });
}

test('every set of values in html-custom-data.json has a name of its own, and is used', () => {
  const used = new Set(tags.flatMap(({ attributes }) => attributes.flatMap(({ valueSet = [] }) => valueSet)));
  assert.equal(sets.size, valueSets.length);
  for (const name of sets.keys()) assert.ok(used.has(name), name);
});

test('web-types.json takes a year for a summit and several states, and names the events of the manifest', () => {
  const attribute = (tag: string, name: string) =>
    elements.find((element) => element.name === tag)!.attributes.find((each) => each.name === name)!;
  const takes = (tag: string, name: string, value: string) =>
    attribute(tag, name).values!.some(({ pattern }) => pattern && new RegExp(`^(?:${pattern})$`).test(value));
  assert.ok(takes('sco-summit-card', 'summit', '2024'));
  assert.ok(takes('sco-membership-history', 'states', 'by kz'));
  assert.ok(takes('sco-map', 'as-of', '2024-07-05'));
  assert.ok(!takes('sco-summit-card', 'summit', '2024-astanaa'));
  assert.deepEqual(
    elements.map(({ name, js }) => [name, js.events.map(({ name }) => name)]),
    documented.map(({ tag, events }) => [tag, events]),
  );
});

test('package.json names the version and the place of web-types.json', () => {
  const text = read<{ version: string; 'web-types': string }>('package.json');
  assert.deepEqual([text.version, text['web-types']], [version, './dist/web-types.json']);
});

test('the types of attributes in the manifest name every value', () => {
  interface Manifest {
    modules: {
      declarations?: { tagName?: string; attributes?: { name: string; type: { text: string } }[] }[];
    }[];
  }
  const { modules } = read<Manifest>('custom-elements.json');
  for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!tagName) continue;
    for (const { name, type } of attributes) {
      const words = [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
      assert.deepEqual(words, valuesOf(vocabulary[tagName]![name]!), `${tagName} ${name}`);
    }
  }
});
