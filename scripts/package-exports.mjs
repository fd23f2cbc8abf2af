/**
 * Writes the `exports` of package.json from the folders of components and themes; with `--check` it only
 * says whether they are right. Every entry is spelled out: tools do not look behind wildcards.
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

/** Whether package.json says the same. */
export function inStep() {
  const { exports } = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(exports) === JSON.stringify(expected);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (!inStep()) {
      console.error('package.json: "exports" is out of step with the folders; run `npm run exports`.');
      process.exitCode = 1;
    }
  } else {
    const text = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, `${JSON.stringify({ ...text, exports: expected }, null, 2)}\n`);
  }
}
