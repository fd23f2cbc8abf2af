import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { attributesOf, offeredOn, tagsOf, type Manifest } from '../../src/builder/index.js';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { NothingToShow, render } from '../../src/static/index.js';
import { attributeOf, valuesOf } from '../../src/vocabulary/vocabulary.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const tags = tagsOf(JSON.parse(read('custom-elements.json')) as Manifest);
const tagNamed = (name: string) => tags.find((tag) => tag.name === name)!;
/** Attributes without which, or with a record of a later day, the tag says something all the same. */
const SAYS_SOMETHING = new Set([
  'sco-claim claim',
  'sco-claim-list verdict',
  'sco-claim-list category',
  'sco-document-timeline state',
  'sco-document-timeline summit',
  'sco-fact summit',
  'sco-organisation-list organisation',
  'sco-quote-list summit',
  'sco-roadmap summit',
]);

describe('the form', () => {
  test('every tag that shows something has one, with all its attributes but day and language', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const documented = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName && tagName !== 'sco-provider')
      .map(({ tagName, attributes = [] }) => [tagName!, attributes.map(({ name }) => name)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    assert.deepEqual(
      tags.map(({ name, fields }) => [name, fields.map((field) => field.name)]),
      documented.map(([name, names]) => [name, names.filter((each) => each !== 'as-of')]),
    );
  });

  test('what an attribute takes decides its control', () => {
    const [tag] = tagsOf({
      modules: [
        {
          declarations: [
            {
              tagName: 'sco-document-timeline',
              attributes: [
                { name: 'limit', description: 'Up to `3`.' },
                { name: 'state' },
                { name: 'theme' },
                { name: 'flags', inheritedFrom: { name: 'ScoElement' } },
                { name: 'unheard-of' },
              ],
            },
          ],
        },
      ],
    });
    assert.deepEqual(
      tag!.fields.map(({ name, control, shared, help }) => [name, control, shared, help]),
      [
        ['limit', 'text', false, 'Up to 3.'],
        ['state', 'search', false, ''],
        ['theme', 'select', false, ''],
        ['flags', 'switch', true, ''],
        ['unheard-of', 'text', false, ''],
      ],
    );
    assert.equal(tag!.record?.name, 'state');
  });

  for (const day of ['2012-01-01', datasetInfo.date] as const) {
    test(`as-of="${day}": every record that is offered is one that its tag shows, and no other record is`, async () => {
      for (const { name, fields } of tags) {
        for (const field of fields.filter(({ words }) => words.length)) {
          const offered = new Set(offeredOn(name, field, day));
          for (const word of field.words) {
            const attributes = { [field.name]: word.value, 'as-of': day, sources: 'none' };
            const drawn = await render(name, attributes).catch((error: unknown) => error);
            // A fact may not be sourced for the day.
            if (name === 'sco-fact' && drawn instanceof NothingToShow && /knows no/.test(drawn.message))
              continue;
            const markup = `<${name} ${field.name}="${word.value}">`;
            if (offered.has(word)) assert.equal(typeof drawn, 'string', `${markup} ${String(drawn)}`);
            else if (!SAYS_SOMETHING.has(`${name} ${field.name}`))
              assert.ok(drawn instanceof NothingToShow, markup);
          }
        }
      }
    });
  }

  test('every value of a choice is offered, in words', () => {
    for (const { name, fields } of tags) {
      for (const field of fields) {
        const attribute = attributeOf(name, field.name);
        if (attribute?.kind !== 'choice') continue;
        const offered = field.words.map(({ value }) => value);
        assert.deepEqual(offered.toSorted(), [...valuesOf(attribute)].sort(), `${name} ${field.name}`);
      }
    }
  });

  test('records can be found by place and date', () => {
    const summits = tagNamed('sco-summit-card').record!.words;
    assert.deepEqual(summits.find(({ value }) => value === '2024-astana')?.title, 'Astana, 3–4 July 2024');
  });

  test('attributes: what is its own first, then day and language, then what all share; nothing empty', () => {
    const attributes = attributesOf({
      tag: tagNamed('sco-member-list'),
      values: { order: 'charter', status: 'all', layout: ' ', flags: true, names: '' },
      day: '2024-07-05',
      lang: 'ru',
    });
    assert.deepEqual(Object.entries(attributes), [
      ['status', 'all'],
      ['as-of', '2024-07-05'],
      ['lang', 'ru'],
      ['order', 'charter'],
      ['flags', true],
    ]);
  });
});
