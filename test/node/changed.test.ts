import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choose, mentioned } from '../../scripts/test/changed.mjs';

const tree: { readonly [path: string]: string } = {
  'bench/results.json': '{}',
  'bench/results.ts': `const file = new URL('results.json', import.meta.url);`,
  'NOTES.md': '# Tags',
  'docs/one.md': '# Events',
  'docs/two.md': '# Coverage',
  'package.json': '{}',
  'size-budgets.json': '{}',
  'src/index.ts': `export * from './card.js';\nexport * from './list.js';`,
  'src/card.ts': `import { date } from './date.js'; import type { Kind } from './kind.js'; class ScoCard {}`,
  'src/list.ts': `const more = () => import('./more.js'); class ScoList {}`,
  'src/more.ts': `export const more = 1;`,
  'src/date.ts': `export const date = 'it’s';`,
  'src/kind.ts': `export type Kind = 'a';`,
  'stories/card.stories.ts': `import '../src/card.js';`,
  'test/components/card.test.ts': `import '../../src/card.js';`,
  'test/components/list.test.ts': `import '../../src/list.js';`,
  'test/node/bench.test.ts': `import '../../bench/results.js';`,
  'test/node/coverage.test.ts': `const file = new URL('../../docs/two.md', import.meta.url);`,
  'test/node/shape.test.ts': 'const all = new URL("src", root); read(`stories/${name}.stories.ts`);',
  'test/dist/pages.test.ts': `import './browser.js';`,
  'test/dist/stories.test.ts': `import './browser.js'; const kind = 'docs';`,
  'test/dist/browser.ts': `export const open = 1;`,
};
const files = Object.keys(tree);
const testsIn = (folder: string) =>
  files.filter((path) => path.startsWith(`test/${folder}/`) && /\.test\./.test(path));
const stages = {
  manifest: {},
  types: { needs: ['manifest'] },
  build: { needs: ['manifest'] },
  lint: {},
  stories: { needs: ['manifest'] },
  site: { needs: ['build'] },
  dist: { needs: ['build', 'stories', 'site'] },
  browser: { needs: ['manifest'] },
  node: { needs: ['manifest'] },
  format: {},
};
const plan = new Map(Object.keys(stages).map((name) => [name, [] as string[]]));
plan.set('dist', testsIn('dist')).set('browser', testsIn('components')).set('node', testsIn('node'));

const chosen = (...changed: readonly string[]) => {
  const { wanted, reasons } = choose({ changed, files, read: (path) => tree[path]!, stages, plan });
  return { wanted: Object.fromEntries(wanted), reasons };
};

describe('--changed', () => {
  test('runs nothing where nothing is changed', () => {
    assert.deepEqual(chosen(), { wanted: {}, reasons: ['Nothing is changed.'] });
  });

  test('a text for readers: its format, and the tests that read it', () => {
    assert.deepEqual(chosen('docs/one.md').wanted, { format: [] });
    assert.deepEqual(chosen('docs/two.md').wanted, {
      manifest: [],
      node: ['test/node/coverage.test.ts'],
      format: [],
    });
  });

  test('a module: the tests that import it, over however many others, and what is built of it', () => {
    const { wanted, reasons } = chosen('src/date.ts');
    assert.deepEqual(wanted, {
      manifest: [],
      types: [],
      build: [],
      lint: [],
      stories: [],
      site: [],
      dist: ['test/dist/pages.test.ts', 'test/dist/stories.test.ts'],
      browser: ['test/components/card.test.ts'],
      node: ['test/node/shape.test.ts'],
      format: [],
    });
    assert.ok(reasons.includes('browser, 1 of 2 files: for src/date.ts'), reasons.join('\n'));
    assert.deepEqual(chosen('src/more.ts').wanted['browser'], ['test/components/list.test.ts']);
  });

  test('a module that is gone: the tests that still import it', () => {
    const { wanted } = choose({
      changed: ['src/list.ts'],
      files: files.filter((path) => path !== 'src/list.ts'),
      read: (path) => tree[path]!,
      stages,
      plan,
    });
    assert.deepEqual(wanted.get('browser'), ['test/components/list.test.ts']);
  });

  test('types alone are for the compiler', () => {
    assert.equal('browser' in chosen('src/kind.ts').wanted, false);
    assert.equal('types' in chosen('src/kind.ts').wanted, true);
  });

  test('a story: the stories are built and looked at', () => {
    assert.deepEqual(chosen('stories/card.stories.ts').wanted, {
      manifest: [],
      types: [],
      lint: [],
      stories: [],
      dist: ['test/dist/stories.test.ts'],
      node: ['test/node/shape.test.ts'],
      format: [],
    });
  });

  test('a result of the benchmark: the tests that read it', () => {
    assert.deepEqual(chosen('bench/results.json').wanted, {
      manifest: [],
      types: [],
      node: ['test/node/bench.test.ts'],
      format: [],
    });
  });

  test('a test: itself, and what it looks at is built', () => {
    assert.deepEqual(Object.keys(chosen('test/dist/pages.test.ts').wanted), [
      'manifest',
      'types',
      'build',
      'lint',
      'dist',
      'format',
    ]);
    assert.deepEqual(chosen('test/components/card.test.ts').wanted['browser'], [
      'test/components/card.test.ts',
    ]);
  });

  test('what cannot be followed: everything', () => {
    for (const path of ['package.json', '.ci/run', 'scripts/test.mjs', 'scripts/test/run.mjs', 'LICENSES/x'])
      assert.deepEqual(chosen('docs/one.md', path), {
        wanted: Object.fromEntries(plan),
        reasons: [`Everything, since ${path} may concern all.`],
      });
  });
});

test('what a file imports or names', () => {
  const found = (text: string, path = 'test/node/x.test.ts') => [...mentioned(path, text, files)];
  assert.deepEqual(found(`import '../../src/date.js';`), ['src/date.ts']);
  assert.deepEqual(found(`import type { Kind } from '../../src/kind.js';`), []);
  assert.deepEqual(found(`read('NOTES.md')`), ['NOTES.md']);
  assert.deepEqual(found(`new URL('stories', root)`), ['stories/card.stories.ts']);
  assert.deepEqual(found(`kind === 'docs'`), []);
  assert.deepEqual(found('read(`stories/${name}.stories.ts`)'), ['stories/card.stories.ts']);
});
