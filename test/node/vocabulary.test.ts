import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { summitQuotes } from '../../src/data/load/summit-depth.js';
import type { ScoElement } from '../../src/element/sco-element.js';
import type { Warning } from '../../src/element/messages.js';
import { IN_DEPTH } from '../../src/i18n/languages.js';
import { loadEverything } from '../../src/lib/lazy.js';
import '../../src/index.js';
import { filesFor } from '../../src/preload/files.js';
import { needs } from '../../src/preload/needs.js';
import { IN_DEPTH_TAGS, isWhole } from '../../src/vocabulary/in-depth.js';
import { records } from '../../src/vocabulary/records.js';
import { settings } from '../../src/vocabulary/settings.js';
import type { Attribute } from '../../src/vocabulary/types.js';
import { valuesOf, vocabulary } from '../../src/vocabulary/vocabulary.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
    readonly default?: string;
  }[];
}
const manifest = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const declarations = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** Every attribute of every tag. */
const all = Object.entries(vocabulary).flatMap(([tag, attributes]) =>
  Object.entries(attributes).map(([name, attribute]) => ({ tag, name, attribute })),
);

describe('the manifest', () => {
  test('has the attributes of the vocabulary, and no others', () => {
    const documented = declarations.map(({ tagName, attributes = [] }) => [
      tagName!,
      attributes.map(({ name }) => name).sort(),
    ]);
    const known = Object.entries(vocabulary).map(([tag, attributes]) => [
      tag,
      Object.keys(attributes).sort(),
    ]);
    assert.deepEqual(Object.fromEntries(documented), Object.fromEntries(known));
  });

  for (const { tagName, attributes = [] } of declarations) {
    test(`<${tagName}> gives the type of each attribute, and no word in a description that is not valid`, () => {
      for (const { name, description = '', type, default: initial } of attributes) {
        const attribute = vocabulary[tagName!]![name]!;
        const values = valuesOf(attribute);
        const spelled = [...description.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
        if (attribute.kind === 'choice') {
          assert.equal(type?.text, values.map((word) => `'${word}'`).join(' | '), name);
          // An attribute may be named too.
          const known = [...values, ...Object.keys(vocabulary[tagName!]!)];
          for (const word of spelled) assert.ok(known.includes(word), `${name}: ${word}`);
        } else if (attribute.kind === 'boolean') {
          assert.deepEqual([type?.text, initial], ['boolean', 'false'], name);
        }
      }
    });
  }
});

test('the tags that are not whole in all languages are those that say so', () => {
  const partly = Object.keys(vocabulary).filter(
    (tag) => (customElements.get(tag) as unknown as typeof ScoElement).languages === IN_DEPTH,
  );
  assert.deepEqual(partly, IN_DEPTH_TAGS);
  assert.equal(isWhole('sco-claim', 'ur'), false);
  for (const [tag, lang] of [
    ['sco-claim', 'en'],
    ['sco-claim', 'ru'],
    ['sco-map', 'ur'],
  ] as const)
    assert.equal(isWhole(tag, lang), true, `${tag} ${lang}`);
});

test('on a page in Urdu, a tag that is drawn in English needs the files of an English one', () => {
  const files = (lang: string) => filesFor('claim', { lang, claim: 'doc-strategy-2025' }, needs);
  assert.deepEqual(files('ur'), files('en'));
  assert.ok(files('ru').includes('strings/ru/claim'));
});

describe('ids', () => {
  test('every one has a title, and is there once', () => {
    for (const [kind, ids] of Object.entries(records)) {
      assert.ok(ids.length, kind);
      assert.equal(new Set(ids.map(({ id }) => id)).size, ids.length, kind);
    }
  });

  test('quotations of every summit are there', async () => {
    const loaded = await Promise.all(Object.values(summitQuotes).map((quotes) => quotes.load()));
    assert.deepEqual(
      records.quote.map(({ id }) => id),
      loaded.flatMap(({ quotes }) => quotes.map(({ id }) => id)),
    );
  });
});

/** The messages of a tag about a value, drawn without a browser. */
function warningsFor(tag: string, attributes: { readonly [name: string]: string }): readonly Warning[] {
  const element = new (customElements.get(tag) as unknown as new () => ScoElement)();
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const warnings: Warning[] = [];
  element.report = (warning) => warnings.push(warning);
  (element as unknown as { willUpdate(changed: ReadonlyMap<string, unknown>): void }).willUpdate(new Map());
  return warnings;
}

describe('the tags', () => {
  before(loadEverything);

  const WRONG = 'no-such-value';
  /** What an attribute needs beside it to be read. */
  const NEEDED: { readonly [attribute: string]: { readonly [name: string]: string } } = {
    'sco-fact summit': { name: 'summit-date' },
  };
  for (const { tag, name, attribute } of all.filter(({ tag }) => tag !== 'sco-provider')) {
    const values = valuesOf(attribute);
    if (!values.length || attribute.kind === 'day') continue;
    test(`<${tag} ${name}> names the values of the vocabulary where it is given another`, () => {
      const valid = warningsFor(tag, { ...NEEDED[`${tag} ${name}`], [name]: WRONG }).find(
        ({ values }) => values['value'] === WRONG,
      )?.valid;
      // Every tag takes all settings, also those that it has no use for.
      if (!valid && name in settings) return;
      assert.ok(valid, 'no message');
      const named = valid.filter(Boolean);
      // Not every state has documents.
      if (tag === 'sco-document-timeline' && name === 'state')
        assert.ok(named.every((word) => values.includes(word)));
      else assert.deepEqual(named.toSorted(), values.toSorted());
      // The first is the default.
      if ('values' in attribute && attribute.kind === 'choice') assert.equal(named[0], values[0]);
    });
  }
});

/** The words spelled as code in a cell. */
const code = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

/** How the README writes the values of an attribute; numbers that follow each other from the first to the last. */
function spelled(attribute: Attribute): string {
  if (attribute.kind === 'boolean') return 'present or not';
  const values = [...(attribute.kind === 'day' ? ['YYYY-MM-DD'] : []), ...valuesOf(attribute)];
  const numbers = values.filter((word) => /^\d+$/.test(word)).sort();
  const others = values.filter((word) => !numbers.includes(word)).map((word) => `\`${word}\``);
  const range = numbers.length ? [`\`${numbers[0]}\` … \`${numbers.at(-1)}\``] : [];
  return [...range, ...others].join(', ');
}

/** Whether an attribute takes a value, as far as that can be said without drawing. */
function isTaken(attribute: Attribute, value: string): boolean {
  const values = valuesOf(attribute);
  if (attribute.kind === 'text') return true;
  if (attribute.kind === 'boolean') return value === '';
  if (attribute.kind === 'number') return /^\d+$/.test(value);
  if (attribute.kind === 'date' || attribute.kind === 'day')
    return values.includes(value) || /^\d{4}(?:-\d\d){0,2}$/.test(value);
  if (attribute.kind === 'list') return value.split(/\s+/).every((word) => values.includes(word));
  if (attribute.kind === 'record')
    // A year, a part of a name and a name in capitals are taken too.
    return values.some((id) => `-${id}-`.includes(`-${value.toLowerCase()}-`));
  return values.includes(value);
}

describe('the docs', () => {
  const readme = read('README.md');

  test('the README lists what all tags take', () => {
    const table = readme.slice(readme.indexOf('All tags take:'), readme.indexOf('The language is that of'));
    const rows = [...table.matchAll(/^\| (`[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    assert.deepEqual(
      rows.map(([, name, values]) => [code(name!)[0], values!.trim()]),
      Object.entries(settings).map(([name, attribute]) => [name, spelled(attribute)]),
    );
    for (const [, name, , remark] of rows) {
      const fallback = /default `([^`]+)`/.exec(remark!)?.[1];
      const attribute = settings[code(name!)[0] as keyof typeof settings] as Attribute;
      if (fallback) assert.equal(valuesOf(attribute)[0], fallback);
    }
  });

  test('the README names attributes that the tags have, with values that they take', () => {
    const rows = [...readme.matchAll(/^\| `<(sco-[\w-]+)>`\s*\|[^|]+\|([^|]+)\|$/gm)];
    assert.deepEqual(rows.map(([, tag]) => tag!).sort(), Object.keys(vocabulary).sort());
    for (const [, tag, cell] of rows) {
      let last = '';
      for (const word of code(cell!)) {
        const [, name, value] = /^([\w-]*)=?(?:"([^"]*)")?$/.exec(word)!;
        last = name || last;
        const attribute = vocabulary[tag!]![last];
        assert.ok(attribute, `${tag} ${last}`);
        if (value !== undefined) assert.ok(isTaken(attribute, value), `${tag} ${last}="${value}"`);
      }
    }
  });

  test('docs/facts.md has every name that <sco-fact> knows, with a value of the last day of the data', () => {
    const rows = [...read('docs/facts.md').matchAll(/^\| `([\w-]+)` +\| (\S.*?) +\| (\S.*?) +\|$/gm)];
    const { name } = vocabulary['sco-fact']!;
    assert.deepEqual(
      rows.slice(1).map(([, each]) => each),
      valuesOf(name!),
    );
  });

  const pages = ['README.md', ...readdirSync(new URL('docs', root)).map((name) => `docs/${name}`)];
  for (const page of pages.filter((name) => name.endsWith('.md'))) {
    test(`${page} writes tags with attributes and values that they take`, () => {
      for (const [, tag, attributes] of read(page).matchAll(
        /<(sco-[\w-]+)((?: [\w-]+(?:="[^"…{]*")?)+)\s*>/g,
      )) {
        for (const [, name, value = ''] of attributes!.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)) {
          // HTML allows these on every element.
          if (name === 'lang' || name === 'id') continue;
          const attribute = vocabulary[tag!]?.[name!];
          assert.ok(attribute, `<${tag} ${name}>`);
          assert.ok(isTaken(attribute, value), `<${tag} ${name}="${value}">`);
        }
      }
    });
  }
});
