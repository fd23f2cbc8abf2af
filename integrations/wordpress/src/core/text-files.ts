/** In the place of `src/i18n/text-files.ts`: texts of a language are known once they are asked for, so others are not loaded. */
import { textImports } from '../../../../src/i18n/text-imports/index.js';
import { lazy, type Lazy } from '../../../../src/lib/lazy.js';

const files = new Map<string, Lazy<unknown>>();

export function textFile(language: string, path: string): Lazy<unknown> {
  const name = `${language}/${path}`;
  const file = files.get(name) ?? lazy(textImports[language]![path]!);
  files.set(name, file);
  return file;
}
