/**
 * Builds the plugin: `node build.mjs [tarball]` writes `build/sco-facts/` and `build/sco-facts.zip`.
 *
 * The files for readers come from the tarball of `npm pack`; without one, it is packed from `dist`. The scripts for editors
 * are made from the sources of the same version, because the package has no entry for its search and its check.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build as vite } from 'vite';
import { zip } from './zip.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../..');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What readers do not need: the bundles are for pages that load one file, and hydration is for servers. */
const NOT_FOR_PAGES = /(?:^|\/)(?:sco-elements\.bundle.*|hydrate\.js|integrity\.json|themes)$/;

/** Unpacks a tarball, packed here if there is none, and returns the folder of the package. */
function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  let file = tarball;
  if (!file) {
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    file = join(folder, JSON.parse(packed)[0].filename);
  }
  execFileSync('tar', ['-xzf', resolve(file), '-C', folder]);
  return join(folder, 'package');
}

/** Every file below a folder, in the order of the names. */
function filesIn(folder, path = '') {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const each = path ? `${path}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesIn(folder, each) : [each];
    });
}

/** A value as PHP: texts, and lists and maps of them. */
function php(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const inner = `${indent}\t`;
  const items = Array.isArray(value)
    ? value.map((each) => php(each, inner))
    : Object.entries(value).map(([key, each]) => `${php(key)} => ${php(each, inner)}`);
  return `array(\n${items.map((item) => `${inner}${item},\n`).join('')}${indent})`;
}

const phpFile = (comment, value) =>
  `<?php\n/**\n * ${comment} Written by the build.\n *\n * @package sco-facts\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(value)};\n`;

/** The handles of the scripts of WordPress that a script uses. */
const handlesIn = (code, names, camel) =>
  names.filter((name) => code.includes(`wp.${camel(name)}`)).map((name) => `wp-${name}`);

export async function buildPlugin(tarball) {
  const { camel, core, script, PACKAGES } = await tsImport('./vite.config.js', import.meta.url);
  const { searchData } = await tsImport('./src/core/search-data.ts', import.meta.url);
  const { version } = json(join(root, 'package.json'));
  const to = here('build/sco-facts');
  rmSync(here('build'), { recursive: true, force: true });
  const source = unpack(tarball, here('build'));
  const packed = json(join(source, 'package.json')).version;
  if (packed !== version) throw new Error(`The tarball is of ${packed}, the sources are of ${version}.`);

  const named = [
    ['sco-facts.php', ` * Version:           ${version}\n`],
    ['sco-facts.php', `define( 'SCO_FACTS_VERSION', '${version}' );`],
    ['readme.txt', `Stable tag: ${version}\n`],
  ];
  for (const [file, line] of named) {
    if (!readFileSync(here(`plugin/${file}`), 'utf8').includes(line))
      throw new Error(`plugin/${file} names another version than package.json: ${line.trim()}`);
  }

  cpSync(here('plugin'), to, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(to, 'LICENSE'));
  cpSync(join(root, 'NOTICE'), join(to, 'NOTICE'));
  cpSync(join(source, 'dist/cdn'), join(to, 'assets/pages', version), {
    recursive: true,
    filter: (path) => !NOT_FOR_PAGES.test(path),
  });
  const tags = json(join(source, 'custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [
      tagName,
      attributes.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1)),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(to, 'includes/tags.php'),
    phpFile('Tags with their attributes.', Object.fromEntries(tags)),
  );

  const editor = join(to, 'assets/editor');
  mkdirSync(editor, { recursive: true });
  await vite(core(editor, await searchData()));
  for (const name of ['block', 'check']) {
    await vite(script(name, editor));
    const code = readFileSync(join(editor, `${name}.js`), 'utf8');
    const asset = {
      dependencies: handlesIn(code, PACKAGES, camel),
      version: createHash('sha256').update(code).digest('hex').slice(0, 12),
    };
    writeFileSync(join(editor, `${name}.asset.php`), phpFile('What the script needs.', asset));
  }
  const files = filesIn(to).map((path) => [`sco-facts/${path}`, readFileSync(join(to, path))]);
  writeFileSync(here('build/sco-facts.zip'), zip(files));
  return { folder: to, source, zip: here('build/sco-facts.zip') };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { zip: file } = await buildPlugin(process.argv[2]);
  console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
}
