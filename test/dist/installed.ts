import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Installs the built package in a folder, without its types. Its dependencies are found in the folder or in one around it. */
export function install(folder: string): void {
  const installed = join(folder, 'node_modules', 'sco-elements');
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  cpSync(join(root, 'dist'), join(installed, 'dist'), {
    recursive: true,
    filter: (path) => !/dist[/\\]types$/.test(path),
  });
}

/** Puts packages that are installed here beside `sco-elements`. */
export function installFromHere(folder: string, ...names: readonly string[]): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
}
