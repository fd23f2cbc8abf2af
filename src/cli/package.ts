import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file in the package, both from the built command and from its source. */
export function packageFile(name: string): string {
  for (const above of ['./', '../', '../../']) {
    const file = fileURLToPath(new URL(above + name, import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error(`${name} of the package sco-elements is missing. Install the package again.`);
}

export const packageVersion = (): string =>
  (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { readonly version: string }).version;
