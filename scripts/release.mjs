/**
 * `npm run release`: prepares and publishes a version. docs/maintenance.md describes it.
 *
 *   npm run release -- 0.2.0     dates the section of the changelog, writes the version where it stands, runs all checks
 *   npm run release -- --notes   prints what the changelog says of this version
 *   npm run release -- --publish publishes what is tagged, with a statement of its provenance; in CI alone
 *
 * Nothing is committed or tagged by it: look at the changes, commit them and tag the commit `v0.2.0`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

function fail(message) {
  console.error(`release: ${message}`);
  process.exit(1);
}

/** The section of a version in the changelog, without its heading. */
function notes(version) {
  const heading = `## ${version} – `;
  const [, section] = read('CHANGELOG.md').split(`\n${heading}`);
  if (!section) return undefined;
  const [date, ...lines] = section.split(/\n(?=## )/)[0].split('\n');
  return { date, text: lines.join('\n').trim() };
}

/** Files that name the version in addresses of pages. */
const NAMED = ['README.md', 'docs/embedding.md', 'docs/recipes.md', 'docs/snippets.md'];

function prepare(version) {
  const manifest = JSON.parse(read('package.json'));
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) fail(`"${version}" is no version, such as 0.2.0.`);
  if (git('status', '--porcelain')) fail('There are changes that are not committed.');
  if (git('tag', '--list', `v${version}`)) fail(`v${version} is tagged already.`);
  const section = notes(version);
  if (!section?.text) fail(`CHANGELOG.md has no section "## ${version} – unreleased" with something in it.`);

  const day = new Date().toISOString().slice(0, 10);
  const dated = read('CHANGELOG.md').replace(`## ${version} – unreleased`, `## ${version} – ${day}`);
  writeFileSync(`${root}/CHANGELOG.md`, dated);
  if (version !== manifest.version) {
    run('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts');
    for (const path of NAMED) {
      const text = read(path).replaceAll(`/sco-elements/${manifest.version}/`, `/sco-elements/${version}/`);
      writeFileSync(`${root}/${path}`, text);
    }
    writeFileSync(
      `${root}/CITATION.cff`,
      read('CITATION.cff').replace(/^version: .+$/m, `version: ${version}`),
    );
  }
  run('npm', 'run', 'generate');
  run('npm', 'test');
  run('npm', 'run', 'package:size');
  run('npm', 'run', 'integrations');
  console.log(`\nLook at the changes, commit them, and tag the commit v${version}.`);
}

function publish() {
  const { version, repository } = JSON.parse(read('package.json'));
  // The registry compares it with where the statement was made.
  if (!repository) fail('package.json needs "repository": without it there is no provenance.');
  if (!process.env.CI) fail('Publish in CI, which states what commit the package was built from.');
  if (git('status', '--porcelain')) fail('There are changes that are not committed.');
  if (!git('tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`))
    fail(`This commit is not tagged v${version}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(notes(version)?.date ?? '')) fail(`CHANGELOG.md has no day for ${version}.`);
  // `prepack` builds; `publishConfig` asks for the statement of provenance.
  run('npm', 'publish', '--tag', version.includes('-') ? 'next' : 'latest');
}

const [argument] = process.argv.slice(2);
if (argument === '--notes') console.log(notes(JSON.parse(read('package.json')).version)?.text ?? '');
else if (argument === '--publish') publish();
else if (argument) prepare(argument);
else fail('which version? npm run release -- 0.2.0');
