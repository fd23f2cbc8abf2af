/** In the place of `src/cli/manifest.ts`, which reads a file. */
import manifest from '../../../../custom-elements.json';
import type { Manifest } from '../../../../src/cli/manifest.js';

export const readManifest = (): Manifest => manifest;
