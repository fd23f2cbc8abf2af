/**
 * Writes from the folders of components and themes: the `exports` of package.json, `src/index.ts` and
 * `src/elements.ts`. With `--check` it only says whether they are right. Every entry is spelled out: tools do not look
 * behind wildcards.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { components, themes } from './components.mjs';

const file = new URL('../package.json', import.meta.url);

const entry = (types, code) => ({ types: `./dist/types/${types}.d.ts`, default: `./dist/${code}.js` });
const each = (names, pair) => Object.fromEntries(names.map(pair));

/** What `exports` has to be. */
export const expected = {
  '.': entry('index', 'index'),
  './elements.js': entry('elements', 'elements'),
  './data.js': entry('data/index', 'data'),
  './static.js': entry('static/index', 'static'),
  './hydrate.js': entry('hydrate', 'hydrate'),
  ...each(components, (name) => [
    `./components/${name}.js`,
    entry(`components/${name}/${name}`, `components/${name}`),
  ]),
  ...each(components, (name) => [
    `./elements/${name}.js`,
    entry(`components/${name}/${name}.element`, `elements/${name}`),
  ]),
  ...each(themes, (name) => [`./themes/${name}.css`, `./dist/themes/${name}.css`]),
  './preload.css': './dist/preload.css',
  './cdn/*': './dist/cdn/*',
  './custom-elements.json': './custom-elements.json',
  './package.json': './package.json',
};

const className = (name) => `Sco${name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;
/** The provider comes first: tags ask the one above them for settings when they start. */
const registered = ['provider', ...components.filter((name) => name !== 'provider')];

/** What the files have to be that name every tag. */
export const expectedFiles = {
  'src/index.ts': [
    '/** Registers every tag. The provider comes first: tags ask the one above them for settings when they start. */',
    ...registered.map((name) => `import './components/${name}/${name}.js';`),
    '',
    "export * from './elements.js';",
    '',
  ].join('\n'),
  'src/elements.ts': [
    '/** The classes of all tags, without registering any: for those who give them names of their own. */',
    ...components.map(
      (name) => `export { ${className(name)} } from './components/${name}/${name}.element.js';`,
    ),
    "export { ScoElement } from './element/sco-element.js';",
    "export type { OwnDataset } from './data/types.js';",
    "export type { Settings } from './element/settings.js';",
    '',
  ].join('\n'),
};
const at = (path) => new URL(`../${path}`, import.meta.url);

/** Whether package.json and those files say the same. */
export function inStep() {
  const { exports } = JSON.parse(readFileSync(file, 'utf8'));
  const files = Object.entries(expectedFiles).every(
    ([path, text]) => readFileSync(at(path), 'utf8') === text,
  );
  return files && JSON.stringify(exports) === JSON.stringify(expected);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (!inStep()) {
      console.error('package.json or src is out of step with the folders; run `npm run exports`.');
      process.exitCode = 1;
    }
  } else {
    const text = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, `${JSON.stringify({ ...text, exports: expected }, null, 2)}\n`);
    for (const [path, content] of Object.entries(expectedFiles)) writeFileSync(at(path), content);
  }
}
