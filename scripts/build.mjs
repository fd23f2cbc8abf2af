/**
 * `npm run build`: builds everything that is published from scratch. Ends with the size check.
 *
 *   --keep-manifest   do not write custom-elements.json: it is up to date, and other processes read it
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPacks, packs } from './text-packs.mjs';
import { pruneTypes } from './prune-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one step. If it fails, the build ends. */
function step(name, command, ...args) {
  const started = performance.now();
  const { status, error, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    process.stderr.write(
      `${stdout ?? ''}${stderr ?? ''}${error ? `${error}\n` : ''}build: "${name}" failed\n`,
    );
    process.exit(1);
  }
  const warnings = stderr.trim();
  if (warnings) console.warn(warnings);
  console.log(`${name.padEnd(24)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

rmSync(`${root}/dist`, { recursive: true, force: true });
if (!process.argv.includes('--keep-manifest')) step('manifest', 'cem', 'analyze', '--quiet');
step('for bundlers', 'vite', 'build', '--mode', 'npm', '--logLevel', 'warn');
step('for pages', 'vite', 'build', '--mode', 'cdn', '--logLevel', 'warn');
step('for pages, in one file', 'vite', 'build', '--mode', 'bundle', '--logLevel', 'warn');
await buildPacks('dist/cdn');
step('for pages from a server', 'vite', 'build', '--mode', 'hydrate', '--logLevel', 'warn');
step('types', 'tsc', '-p', 'tsconfig.build.json');
step('data', 'node', 'scripts/publish-data.mjs');
step('for editors', 'node', 'scripts/editor-data.mjs');
// What bundlers get for an entry that has types alone.
writeFileSync(`${root}/dist/types-only.js`, 'export {};\n');
pruneTypes(root, JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).exports);
for (const folder of ['dist', 'dist/cdn']) {
  for (const name of ['themes', 'preload.css']) {
    cpSync(`${root}/src/${name}`, `${root}/${folder}/${name}`, { recursive: true });
  }
}

// Checksums for `integrity`. Not for the autoloader: the files that it loads would not be checked.
const checksum = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${root}/dist/cdn/${file}`))
    .digest('base64')}`;
const checked = ['sco-elements.bundle.js', ...packs, 'resizer.js'];
const integrity = Object.fromEntries(checked.map((file) => [file, checksum(file)]));
writeFileSync(`${root}/dist/cdn/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);

const size = spawnSync(process.execPath, ['scripts/size.mjs'], { cwd: root, stdio: 'inherit' });
process.exit(size.status ?? 1);
