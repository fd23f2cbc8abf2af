import { lazy, type Lazy } from '../lib/lazy.js';
import { textImports } from './text-imports/index.js';

const files: { readonly [language: string]: { readonly [path: string]: Lazy<unknown> } } = Object.fromEntries(
  Object.entries(textImports).map(([language, paths]) => [
    language,
    Object.fromEntries(Object.entries(paths).map(([path, load]) => [path, lazy(load)])),
  ]),
);

/**
 * A file in the folder of a language (`src/strings/<language>/`), by its path without an ending. In the files for pages,
 * `text-files-by-path.ts` takes the place of this module.
 */
export const textFile = (language: string, path: string): Lazy<unknown> => files[language]![path]!;
