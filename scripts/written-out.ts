/** Vite plugin that writes records made from other records as constants, so that a page does not load all of the others. */
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/');

/** Modules below `src/` that export an id that follows from records: no build loads these for it. */
const IDS = ['data/chair-now.ts', 'data/first-contradicted.ts', 'data/newest-document.ts'];
/** Modules that export records made from other records. Only the files for pages contain both. */
const RECORDS = ['data/adopted-documents.ts', 'data/documents-with-period.ts', 'data/summits.ts'];

/** A value as an expression, with quotes round the names of fields only where they need them. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'void 0';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.map(([name, each]) => `${/^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name)}:${literal(each)}`).join()}}`;
}

/** The source of a module that exports constants. */
export const asConstants = (exports: object): string =>
  `export const ${Object.entries(exports)
    .map(([name, value]) => `${name}=${literal(value)}`)
    .join()};\n`;

export function writtenOut({ records = false } = {}): Plugin {
  const paths = records ? [...IDS, ...RECORDS] : IDS;
  return {
    name: 'written-out',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: {
        id: paths.map((path) => new RegExp(`/src/${path.replaceAll('.', '\\.')}(?:\\?|$)`)),
      },
      async handler(id) {
        const path = id.replace(/\?.*/, '').slice(ROOT.length);
        const exports = (await tsImport(`../${path}`, import.meta.url)) as object;
        return { code: asConstants({ ...exports }), moduleType: 'js' };
      },
    },
  };
}
