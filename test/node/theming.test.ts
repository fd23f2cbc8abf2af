import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const files = (folder: string, end: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly { readonly name: string }[];
    }[];
  }[];
}

const used = new Set(
  ['src/styles', 'src/templates', 'src/components']
    .flatMap((folder) => files(folder, '.ts'))
    .flatMap((path) => [...read(path).matchAll(/var\((--sco-[a-z-]+)/g)].map(([, name]) => name!)),
);
const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
const documented = new Set(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  ),
);

test('every custom property that the style sheets read is in the manifest, and no other', () =>
  assert.deepEqual([...documented].sort(), [...used].sort()));

test('there are at most 25 of them', () => assert.ok(used.size <= 25, String(used.size)));

test('docs/theming.md lists every custom property, and no other', () => {
  const listed = [...read('docs/theming.md').matchAll(/^\| `(--sco-[a-z-]+)`/gm)].map(([, name]) => name!);
  assert.deepEqual(listed.sort(), [...used].sort());
});

for (const path of files('src/themes', '.css')) {
  test(`${path} sets custom properties of the tags and nothing else`, () => {
    const rules = read(path).replace(/\/\*[^]*?\*\//g, '');
    const declarations = rules.match(/[\w-]+(?=\s*:\s[^;{}]*;)/g) ?? [];
    assert.ok(declarations.length > 0);
    for (const name of declarations) assert.ok(used.has(name), name);
    assert.doesNotMatch(rules, /@import|url\(/);
  });
}
