import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { components } from '../../scripts/components.mjs';
import { outOfDate } from '../../scripts/generate.mjs';
import { cases } from '../static/cases.js';
import { cases as phrases } from '../support/phrases/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const className = (name: string) =>
  `Sco${name.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase())}`;

test('the files that follow from the folders are up to date (else: npm run generate)', async () => {
  assert.deepEqual(await outOfDate(), []);
});

test('no template begins with a space, which the build would take away', () => {
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' });
  const templates = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => read(`src/${name}`).match(/html` +[<$].*/g) ?? []);
  assert.deepEqual(templates, []);
});

test('the page with one of every tag has every tag', () => {
  const page = read('stories/every-tag/every-tag.html');
  const missing = components.filter((name) => name !== 'provider' && !page.includes(`<sco-${name}`));
  assert.deepEqual(missing, []);
});

test('a language that the tests have facts of in one case has them in every case', () => {
  const inPhrases = new Map<string, string[]>();
  for (const { markup } of phrases.filter(({ tag }) => tag !== 'sco-provider')) {
    const [, lang = ''] = / lang="([^"]*)"/.exec(markup) ?? [];
    const name = markup.replace(` lang="${lang}"`, '');
    inPhrases.set(name, [...(inPhrases.get(name) ?? []), lang]);
  }
  const lists = [cases.map(({ facts }) => Object.keys(facts)), [...inPhrases.values()]];
  for (const list of lists) {
    const all = [...new Set(list.flat())];
    for (const languages of list) assert.deepEqual(languages, all);
  }
});

for (const name of components) {
  test(`sco-${name} has all that a tag has to have`, () => {
    const folder = `src/components/${name}/${name}`;
    const missing = [
      `${folder}.element.ts`,
      `stories/${name}.stories.ts`,
      `test/components/${name}.test.ts`,
    ].filter((path) => !existsSync(new URL(path, root)));
    assert.deepEqual(missing, []);

    const registration = read(`${folder}.ts`);
    assert.ok(registration.includes(`define('sco-${name}', ${className(name)})`), 'its file registers it');
    assert.ok(registration.includes(`'sco-${name}': ${className(name)}`), 'its type is known by tag name');
    const element = read(`${folder}.element.ts`);
    for (const line of ['@summary ', `@customElement sco-${name}`, '@status ', '@since ', '@slot ']) {
      assert.ok(element.includes(line), `its comment has ${line}`);
    }
    assert.ok(!/\bdefine\(/.test(element), 'its class registers nothing');
  });
}
