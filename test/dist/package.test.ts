import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { components, themes } from '../../scripts/components.mjs';
import { kinds } from '../../src/builder/index.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { renderParts } from '../../src/static/render.js';
import { installFromHere } from './installed.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sco-elements-package-'));
const installed = join(folder, 'node_modules', 'sco-elements');
const frame = { src: '', title: '', height: 0 };
let tarball: string;

const run = async (command: string, args: readonly string[], cwd: string) =>
  (await promisify(execFile)(command, args, { cwd, maxBuffer: 2 ** 26 })).stdout;

/** What `npm install` puts beside a package: its dependencies and theirs. */
function dependencies(folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (of: string) => {
    const text = readFileSync(join(of, 'package.json'), 'utf8');
    const { dependencies: own = {} } = JSON.parse(text) as { dependencies?: { [name: string]: string } };
    for (const name of Object.keys(own)) {
      if (names.has(name)) continue;
      names.add(name);
      add(join(root, 'node_modules', name));
    }
  };
  add(folder);
  return names;
}

/** Unpacks the package into an empty project, with what it depends on beside it. */
before(async () => {
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  tarball = join(folder, 'sco-elements-0.1.0.tgz');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], folder);
  installFromHere(folder, ...dependencies(installed));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('every export of the package is there, and every script of it can be imported', async () => {
  const text = readFileSync(join(installed, 'package.json'), 'utf8');
  const { exports } = JSON.parse(text) as {
    exports: { [name: string]: string | { [kind: string]: string } };
  };
  const entries = Object.entries(exports).filter(([name]) => !name.includes('*'));
  const files = entries.flatMap(([, target]) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  assert.deepEqual(
    files.filter((file) => !existsSync(join(installed, file))),
    [],
  );
  const scripts = entries
    .filter(([, target]) => typeof target !== 'string')
    .map(([name]) => `await import('sco-elements${name.slice(1)}');`);
  writeFileSync(join(folder, 'all.mjs'), `${scripts.join('\n')}console.log('done')`);
  assert.equal((await run(process.execPath, ['all.mjs'], folder)).trim(), 'done');
});

test('the package has its licences and no source map, test or story', async () => {
  for (const file of [
    'LICENSE',
    'NOTICE',
    'docs/messages.md',
    'docs/assistants.md',
    'llms.txt',
    'dist/THIRD-PARTY-LICENSES.md',
    'dist/cdn/THIRD-PARTY-LICENSES.md',
    'custom-elements.json',
    'dist/data/LICENSE.txt',
    'dist/data/datapackage.json',
  ]) {
    assert.ok(existsSync(join(installed, file)), file);
  }
  const files = (await run('tar', ['-tzf', tarball], folder)).trim().split('\n');
  const allowed =
    /^package\/(?:dist\/.+\.(?:js|css|d\.ts|md)|dist\/(?:html-custom-data|web-types)\.json|dist\/cdn\/integrity\.json|dist\/data\/(?:(?:csv|json|schema)\/)?[\w.-]+\.(?:csv|json|txt|cff)|docs\/[\w-]+\.md|[A-Z]+(?:\.md)?|package\.json|custom-elements\.json|llms\.txt)$/;
  assert.deepEqual(
    files.filter((file) => !allowed.test(file)),
    [],
  );
});

// Each language has its texts three times, for pages, beside the bundle, and for Node.js and bundlers, and its columns in the tables.
const LIMIT = 11.5e6 + 1.1e6 * (LANGUAGES.length - 1);
test(`the package with all that it depends on has at most ${LIMIT / 1e6} MB`, () => {
  const size = (of: string): number =>
    readdirSync(of, { withFileTypes: true, recursive: true })
      .filter((each) => each.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const names = [...dependencies(installed)];
  const sizes = [installed, ...names.map((name) => join(root, 'node_modules', name))].map(size);
  assert.ok(
    sizes.reduce((sum, each) => sum + each) <= LIMIT,
    JSON.stringify([['sco-elements', ...names], sizes]),
  );
});

test('the licence of every package that the scripts contain is with them', () => {
  const text = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.md'), 'utf8');
  for (const name of ['@lit-labs/ssr', '@lit-labs/ssr-client', 'parse5', 'entities']) {
    assert.ok(text.includes(`\n## ${name} - `), name);
  }
});

test('the manifest of custom elements names every tag with the file that registers it', () => {
  const text = readFileSync(join(installed, 'custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as {
    modules: { path: string; exports: { kind: string; name: string }[] }[];
  };
  const definitions = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
  );
  assert.deepEqual(
    definitions.sort(([a], [b]) => (a! < b! ? -1 : 1)),
    components.map((name) => [`sco-${name}`, `dist/components/${name}.js`]),
  );
  for (const [, path] of definitions) assert.ok(existsSync(join(installed, path!)), path);
});

test('the README states the size of the package', async () => {
  await run(process.execPath, ['scripts/package-size.mjs', '--check'], root);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg as Record<string, unknown>)),
    [],
  );
});

test('types resolve for every entry (attw, for packages of ES modules)', async () => {
  // What is not a script has no types.
  const others = [
    './custom-elements.json',
    './html-custom-data.json',
    './web-types.json',
    './preload.css',
    ...themes.map((name) => `./themes/${name}.css`),
  ];
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...others];
  try {
    await run('npx', ['--no-install', 'attw', tarball, ...options], root);
  } catch (error) {
    assert.fail((error as { stdout: string }).stdout);
  }
});

test('the React snippet of every tag compiles in TypeScript, strictly, with the types of the package', async () => {
  installFromHere(folder, 'react', '@types/react', 'csstype');
  const { write } = kinds.find(({ id }) => id === 'react')!;
  const files: string[] = [];
  for (const name of components.filter((each) => each !== 'provider')) {
    const tag = `sco-${name}`;
    const attributes = { 'as-of': '2024-07-05', sources: 'facts', flags: true, lang: "it's" };
    const { content } = await renderParts(tag, attributes);
    files.push(`${name}.tsx`);
    writeFileSync(
      join(folder, `${name}.tsx`),
      write({
        tag,
        attributes,
        content,
        inline: false,
        page: '',
        email: '',
        text: '',
        markdown: '',
        files: '',
        integrity: {},
        frame,
      }),
    );
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: false,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    await run(process.execPath, [tsc, '-p', folder], folder);
  } catch (error) {
    assert.fail((error as { stdout: string }).stdout);
  }
});
