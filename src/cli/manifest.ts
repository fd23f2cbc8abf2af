import { readFileSync } from 'node:fs';
import { packageFile } from './package.js';

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
}

/** The part of `custom-elements.json` that the command reads. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Reads it from the package. Builds for browsers, which have no files, put another module in the place of this one. */
export const readManifest = (): Manifest =>
  JSON.parse(readFileSync(packageFile('custom-elements.json'), 'utf8')) as Manifest;
