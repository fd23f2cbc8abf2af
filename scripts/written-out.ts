/** Vite plugin that writes records made from other records as constants, so that a page does not load all of the others. */
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/');

/** Modules below `src/` that export nothing but records made from other records. */
const MADE_FROM_RECORDS = [
  'data/adopted-documents.ts',
  'data/documents-with-period.ts',
  'data/summits.ts',
];

/** The source of a module with the same exports as constants. */
export const asConstants = (exports: object): string =>
  Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

export function writtenOut(): Plugin {
  return {
    name: 'written-out',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: MADE_FROM_RECORDS.map((path) => new RegExp(`/src/${path.replaceAll('.', '\\.')}(?:\\?|$)`)) },
      async handler(id) {
        const path = id.replace(/\?.*/, '').slice(ROOT.length);
        const exports = (await tsImport(`../${path}`, import.meta.url)) as object;
        return { code: asConstants({ ...exports }), moduleType: 'js' };
      },
    },
  };
}
