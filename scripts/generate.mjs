/**
 * `npm run generate`: writes the files that can be derived from the folders: the `exports` of package.json, the lists
 * of tags, the indexes of languages and summits, the page of facts for sentences. With `--check` it only reports files that are out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { tsImport } from './ts-import.mjs';
import { components, themes } from './components.mjs';
import { generatedForAssistants } from './generate-assistants.mjs';
import { generatedCitations } from './generate-citations.mjs';
import { generatedData } from './generate-data.mjs';
import { generatedFacts } from './generate-facts.mjs';
import { FORMAT_FILES, generatedFormats } from './generate-formats.mjs';
import { generatedFrameworks, writtenInPart } from './generate-frameworks.mjs';
import { generatedIds } from './generate-ids.mjs';
import { recordFilesOf, recordTexts } from './record-texts.mjs';
import { titleFiles, titlesBySummit } from './titles-by-summit.mjs';

const { SHARED } = await tsImport('../src/i18n/language-module.ts', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');

const entry = (types, code) => ({ types: `./dist/types/${types}.d.ts`, default: `./dist/${code}.js` });
const each = (names, pair) => Object.fromEntries(names.map(pair));

/** Every entry is spelled out, because some tools do not resolve wildcards. */
const packageExports = {
  '.': entry('index', 'index'),
  './elements.js': entry('elements', 'elements'),
  './data.js': entry('dataset', 'data'),
  './data/*': './dist/data/*',
  './facts.js': entry('own-facts/index', 'facts'),
  './facts.schema.json': './dist/data/facts.schema.json',
  './static.js': entry('static/index', 'static'),
  './hydrate.js': entry('hydrate', 'hydrate'),
  './autoloader.js': entry('autoloader-for-bundlers', 'autoloader'),
  './data-sco.js': entry('data-sco-for-bundlers', 'data-sco'),
  // Types alone. The empty script is for those who import them as they import everything else.
  ...each(['astro', 'react', 'preact', 'solid', 'svelte', 'vue'], (name) => [
    `./${name}`,
    entry(`frameworks/${name}`, 'types-only'),
  ]),
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
  // The autoloader for pages asks for files that a bundler has not seen, so bundlers get the other one.
  './cdn/sco-elements.js': entry('autoloader-for-bundlers', 'autoloader'),
  './cdn/*': './dist/cdn/*',
  './custom-elements.json': './custom-elements.json',
  './html-custom-data.json': './dist/html-custom-data.json',
  './web-types.json': './dist/web-types.json',
  './package.json': './package.json',
};

const camelCase = (name) => name.replace(/-([a-z])/gi, (_, letter) => letter.toUpperCase());
const className = (name) => camelCase(`Sco-${name}`);
/** The provider comes first: tags request their settings from it when they connect. */
const registered = ['provider', ...components.filter((name) => name !== 'provider')];

const index = [
  '/** Registers every tag. The provider comes first, so that it can answer when tags request their settings. */',
  ...registered.map((name) => `import './components/${name}/${name}.js';`),
  '',
  "export * from './elements.js';",
];

const elements = [
  '/** The classes of all tags. Importing this file registers none of them, so that a page can choose other names. */',
  ...components.map(
    (name) => `export { ${className(name)} } from './components/${name}/${name}.element.js';`,
  ),
  "export { ScoElement } from './element/sco-element.js';",
  "export type { OwnDataset, OwnSource } from './data/types.js';",
  "export type { ScoEvents } from './element/events.js';",
  "export type { Settings } from './element/settings.js';",
  "export type { TagAttributes, TagName } from './vocabulary/tags.js';",
];

const autoloader = [
  '/** `sco-elements/autoloader.js`: as `autoloader.ts`, but a bundler can find the path of every file. */',
  "import { autoload } from './autoload.js';",
  '',
  '/** Whoever imports it knows the types of all tags. */',
  "export type * from './index.js';",
  '',
  'const files: { readonly [name: string]: () => Promise<unknown> } = {',
  ...components.map((name) => `'${name}': () => import('./components/${name}/${name}.js'),`),
  "'../data-sco': () => import('./data-sco.js'),",
  "'../hydrate': () => import('./hydrate.js'),",
  '};',
  '',
  '// On a server there is no page to search.',
  "if (typeof document !== 'undefined') autoload(Object.keys(files), (name) => files[name]!());",
];

/** Files with words in the folder of a language. */
const wordFiles = (language) => {
  const names = readdirSync(`${root}/src/strings/${language}`)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));
  return [...new Set([...names, ...FORMAT_FILES])].sort();
};
const languages = readdirSync(`${root}/src/strings`).filter((name) => name !== 'en');

const englishIndex = [
  '/** All English words, for types only: each tag imports its own file. Other languages have the same names. */',
  ...wordFiles('en').map((file) => `export { ${camelCase(file)} } from './${file}.js';`),
];

/** The file of a tag exports `words`; a file that is loaded with the language exports a constant of its own name. */
const isShared = (file) => SHARED.includes(camelCase(file));

function languageIndex(language) {
  const shared = wordFiles(language).filter(isShared);
  return [
    "import type { SharedWords } from '../../i18n/language-module.js';",
    ...shared.map((file) => `import { ${camelCase(file)} } from './${file}.js';`),
    '',
    `export const words: SharedWords = { ${shared.map(camelCase).join(', ')} };`,
  ];
}

/** The files of a language, by their path in its folder. Pages load them by path: see `src/i18n/text-files-by-path.ts`. */
const textImportsOf = (language) => [
  `/** The files with words, titles and texts in \`src/strings/${language}/\`, by their path there. */`,
  'export const files: { readonly [path: string]: () => Promise<unknown> } = {',
  ...[
    'index',
    ...wordFiles(language).filter((file) => !isShared(file)),
    ...titleFiles.map((name) => `titles/${name}`),
    ...recordFilesOf(language).map((file) => `records/${file}`),
  ].map((path) => `  '${path}': () => import('../../strings/${language}/${path}.js'),`),
  '};',
];
const textImports = [
  ...languages.map((language) => `import { files as ${camelCase(language)} } from './${language}.js';`),
  '',
  '/** The files with words, titles and texts of each language, by their path in its folder. */',
  'export const textImports: { readonly [language: string]: { readonly [path: string]: () => Promise<unknown> } } = {',
  ...languages.map((language) => `  '${language}': ${camelCase(language)},`),
  '};',
];

/** Tags load document titles by language; the dataset has them all. */
const documentTitles = [
  '/** The titles of documents in every language, for the dataset alone: tags load those of one language. */',
  ...languages.map(
    (language) =>
      `import * as ${camelCase(language)} from '../strings/${language}/titles.js';
import * as ${camelCase(language)}Own from '../strings/${language}/our-titles.js';`,
  ),
  '',
  'export const documentTitles = {',
  ...languages.map((language) => {
    const name = camelCase(language);
    return `'${language}': { titles: ${name}.words, ourTitles: ${name}Own.words, pressTitles: ${name}.pressTitles, titleSources: ${name}.titleSources },`;
  }),
  '} as const;',
];

/** Indexes of test data with one file per tag: a list, or a table by tag. */
const testData = (folder, doc, name, list) => {
  const names = readdirSync(`${root}/${folder}`)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  return [
    `/** ${doc} */`,
    ...names.map((tag) => `import { ${name} as ${camelCase(tag)} } from './${tag}.js';`),
    ...list(names),
  ];
};
const inOneList = (file) => (names) => [
  `import type { Case } from '${file}';`,
  '',
  `export const cases: readonly Case[] = [${names.map((tag) => `...${camelCase(tag)}`).join(', ')}];`,
];
const byTag = (names) => [
  "import type { Scene } from '../scene.js';",
  '',
  'export const scenes: { readonly [tag: string]: readonly Scene[] } = {',
  ...names.map((tag) => `'sco-${tag}': ${camelCase(tag)},`),
  '};',
];

/** Contents of the generated files, by path. */
const generated = {
  'src/index.ts': index,
  'src/elements.ts': elements,
  'src/autoloader-for-bundlers.ts': autoloader,
  'src/strings/en/index.ts': englishIndex,
  ...each(languages, (language) => [`src/strings/${language}/index.ts`, languageIndex(language)]),
  'src/i18n/text-imports/index.ts': textImports,
  ...each(languages, (language) => [`src/i18n/text-imports/${language}.ts`, textImportsOf(language)]),
  'src/i18n/document-titles.ts': documentTitles,
  'test/static/cases/index.ts': testData(
    'test/static/cases',
    'The shapes of every tag, for the tests of static HTML.',
    'cases',
    inOneList('../cases.js'),
  ),
  'test/support/phrases/index.ts': testData(
    'test/support/phrases',
    'What every tag says in each language.',
    'cases',
    inOneList('../phrase-case.js'),
  ),
  'test/contract/scenes/index.ts': testData(
    'test/contract/scenes',
    'What brings every tag into all of its states and makes it draw all of its parts.',
    'scenes',
    byTag,
  ),
  ...generatedCitations,
  ...generatedForAssistants,
  ...generatedData,
  ...generatedFacts,
  ...generatedFormats,
  ...generatedFrameworks,
  ...generatedIds,
  ...(await recordTexts(languages)),
  ...(await titlesBySummit(languages)),
};

/** First line of every generated file. */
const NOTICE =
  'Generated by `npm run generate`. Do not edit: change the folders or records that it is made from.';
/** Translations are written by people, between lines that are generated. */
const TEXTS = 'Translate here. `npm run generate` keeps keys and English texts in step with the records.';
function notice(path) {
  // `llms.txt` begins with its heading, by agreement.
  if (path.endsWith('.txt')) return '';
  if (path.endsWith('.md')) return `<!-- ${NOTICE} -->\n`;
  return `// ${/\/records\//.test(path) ? TEXTS : NOTICE}`;
}

/** `llms.txt` is Markdown by agreement. */
const parserOf = (path) => (path.endsWith('.txt') ? { parser: 'markdown' } : { filepath: path });

/** Paths and formatted texts of all generated files. */
export async function expectedFiles() {
  const options = await prettier.resolveConfig(`${root}/src/index.ts`);
  const format = async ([path, lines]) => [
    path,
    await prettier.format(`${lines.join('\n')}\n`, { ...options, ...parserOf(path) }),
  ];
  const whole = Object.entries(generated).map(([path, lines]) => [path, [notice(path), ...lines]]);
  const sources = [...whole, ...Object.entries(writtenInPart)].map(format);
  const manifest = JSON.parse(read('package.json'));
  const text = `${JSON.stringify({ ...manifest, exports: packageExports }, null, 2)}\n`;
  return new Map([...(await Promise.all(sources)), ['package.json', text]]);
}

/** Paths of the generated files that are out of date. */
export async function outOfDate() {
  const expected = [...(await expectedFiles())];
  return expected
    .filter(([path, text]) => !existsSync(`${root}/${path}`) || read(path) !== text)
    .map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = await outOfDate();
  if (process.argv.includes('--check')) {
    if (paths.length) {
      console.error(`Out of date: ${paths.join(', ')}. Run \`npm run generate\`.`);
      process.exitCode = 1;
    }
  } else {
    const expected = await expectedFiles();
    for (const path of paths) {
      mkdirSync(dirname(`${root}/${path}`), { recursive: true });
      writeFileSync(`${root}/${path}`, expected.get(path));
    }
    console.log(paths.length ? `Written: ${paths.join(', ')}` : 'Everything is up to date.');
    // Some files are made from others that have just been written: the facts of a new summit from the list of all summits.
    if (paths.length)
      process.exitCode = spawnSync(process.execPath, [process.argv[1]], { stdio: 'inherit' }).status;
  }
}
