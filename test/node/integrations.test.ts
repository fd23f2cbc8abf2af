/** The apps in `integrations`, and which of them a change concerns. `npm run integrations` tries them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { choose } from '../../scripts/integrations/concerned.mjs';

interface Manifest {
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const json = <T>(path: string) => JSON.parse(read(path)) as T;
const apps = readdirSync(`${root}integrations`).filter((name) =>
  existsSync(`${root}integrations/${name}/integration.json`),
);

for (const name of apps) {
  test(`the versions of ${name} are exact, and those of its lock, which names no registry`, () => {
    const { dependencies = {}, devDependencies = {} } = json<Manifest>(`integrations/${name}/package.json`);
    const { packages } = json<{ packages: { [path: string]: { version: string; resolved?: string } } }>(
      `integrations/${name}/package-lock.json`,
    );
    for (const [each, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.equal(packages[`node_modules/${each}`]!.version, version, each);
    }
    assert.deepEqual(
      Object.values(packages).filter(({ resolved }) => resolved),
      [],
    );
  });

  test(`${name} has a wrong file, and its recipe is in the docs`, () => {
    const { title, refused } = json<{ title: string; refused: string[] }>(
      `integrations/${name}/integration.json`,
    );
    assert.ok(existsSync(`${root}integrations/${name}/wrong`) && refused.length > 0);
    assert.ok(read('docs/frameworks.md').includes(`\n## ${title}\n`));
  });
}

test('a change of an app concerns that app, one of the surface each, another none', () => {
  const names = ['next', 'vue'];
  const some = (path: string, published = false) => choose(names, [path], published).some;
  assert.deepEqual(some('integrations/vue/src/App.vue'), ['vue']);
  assert.deepEqual(some('src/frameworks/vue.ts'), names);
  assert.deepEqual(some('src/element/events.ts'), names);
  assert.deepEqual(some('scripts/integrations/app.mjs'), names);
  assert.deepEqual(some('package.json', true), names);
  assert.deepEqual(some('package.json'), []);
  assert.deepEqual(some('src/data/states.ts'), []);
});
