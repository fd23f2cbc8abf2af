/** Generates `docs/frameworks.md` from the apps in `integrations`, and the table of their versions in `docs/compatibility.md`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');

/** In the order in which readers look for them. */
const NAMES = ['vite', 'next', 'vue', 'sveltekit', 'angular', 'astro', 'eleventy', 'vitest', 'jest'];

const apps = NAMES.map((name) => ({ name, ...JSON.parse(read(`integrations/${name}/integration.json`)) }));

const LANGUAGES = { njk: 'html', mjs: 'js' };

/** A file of an app, as a block of code with its path. */
function block(name, path) {
  const kind = path.split('.').at(-1);
  return [
    `\`${path}\``,
    '',
    `\`\`\`${LANGUAGES[kind] ?? kind}`,
    read(`integrations/${name}/${path}`).trimEnd(),
    '```',
    '',
  ];
}

/** The recipe of an app, with its files in place of the comments that name them. */
const recipe = ({ name, title }) => [
  `## ${title}`,
  '',
  ...read(`integrations/${name}/recipe.md`)
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, path] = /^<!-- (\S+) -->$/.exec(line) ?? [];
      return path ? block(name, path) : [line];
    }),
  '',
  `_Tested: the app in \`integrations/${name}\`, whose files these are ([versions](compatibility.md))._`,
  '',
];

const frameworks = [
  '# Frameworks',
  '',
  'Each recipe is an app that is built against the packed package, opened in Chromium and checked by its compiler',
  '([how](compatibility.md)). Install the package as the [README](../README.md#put-it-on-a-page) says. What all have in common, and',
  'React, Preact and Solid without a server, is in [recipes](recipes.md#frameworks-and-typescript).',
  '',
  ...apps.flatMap(recipe),
];

/** The version of a package in the lock of an app. */
function versionOf(name, each) {
  const { packages } = JSON.parse(read(`integrations/${name}/package-lock.json`));
  return packages[`node_modules/${each}`].version;
}

const [START, END] = ['<!-- versions: written by `npm run generate` -->', '<!-- /versions -->'];

const versions = [
  START,
  '',
  '| | versions | Node.js | app |',
  '| --- | --- | --- | --- |',
  ...apps.map(({ name, title, packages, node }) => {
    const list = packages.map((each) => `${each} ${versionOf(name, each)}`).join(', ');
    return `| ${title} | ${list} | ${node === 'newer' ? '22' : '20'} | \`integrations/${name}\` |`;
  }),
  '',
  END,
];

/** The page of compatibility with the table in it. */
function compatibility() {
  const text = existsSync(`${root}/docs/compatibility.md`) ? read('docs/compatibility.md') : '';
  const [before, after] = [text.split(START)[0], text.split(END)[1]];
  if (after === undefined) throw new Error(`docs/compatibility.md lacks ${START} … ${END}`);
  return `${before}${versions.join('\n')}${after}`.trimEnd().split('\n');
}

export const generatedFrameworks = { 'docs/frameworks.md': frameworks };
export const writtenInPart = { 'docs/compatibility.md': compatibility() };
