/** Packs what `npm run build` has built, as a registry would get it. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, scratch } from './run.mjs';

/** @returns the path of the tarball */
export async function pack() {
  for (const file of ['dist/index.js', 'dist/types/frameworks/react.d.ts', 'custom-elements.json'])
    if (!existsSync(join(root, file))) throw new Error(`There is no ${file}. Run \`npm run build\` first.`);
  const folder = join(scratch, 'package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  return join(folder, (await run('npm', args)).trim());
}
