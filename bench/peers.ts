/** The packages that the tags are compared with. They have a lock of their own, so that `npm ci` does not fetch them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { File } from './server.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const json = (path: string) =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
    readonly version?: string;
    readonly devDependencies: { readonly [name: string]: string };
  };

/** Name and version of each package. */
export const peerVersions = (): { readonly [name: string]: string } => json('package.json').devDependencies;

const isInstalled = ([name, version]: readonly [string, string]) => {
  const path = `node_modules/${name}/package.json`;
  return existsSync(join(folder, path)) && json(path).version === version;
};

/** Installs the packages, if one is missing or of another version. */
export function installPeers(): void {
  const missing = Object.entries(peerVersions()).filter((peer) => !isInstalled(peer));
  if (missing.length === 0) return;
  console.log(`Installing into bench/node_modules: ${missing.map((peer) => peer.join(' ')).join(', ')} …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('`npm ci` failed in bench/. Pages without other packages: --only=card,plain-card');
}

const TYPES: { readonly [extension: string]: string } = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const ICONS = ['.eot', '.svg', '.ttf', '.woff', '.woff2'];

/** The scripts of `bench/peers` as a page needs them: each with all that it imports, minified; by path, as `/peers/x.js`. */
export async function bundlePeers(names: readonly string[]): Promise<Map<string, File>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: names.map((name) => `peers/${name}.js`),
    outdir: '/peers',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    // The sources of TimelineJS import style sheets that its package also has ready for browsers.
    loader: {
      '.less': 'empty',
      ...Object.fromEntries(ICONS.map((extension) => [extension, 'file' as const])),
    },
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `/peers/${basename(path)}`,
      { type: TYPES[extname(path)] ?? 'application/octet-stream', body: contents },
    ]),
  );
}
