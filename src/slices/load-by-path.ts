import type { SliceName } from '../i18n/language-module.js';
import { fileAt } from '../i18n/text-files-by-path.js';
import type { Lazy } from '../lib/lazy.js';
import type { Sliced } from './load.js';

/** As in `load.ts`, for the files for pages. There may be no file with the name, because authors write ids into attributes. */
export function sliced<T>(
  name: SliceName | undefined,
  use: <V>(thing: Lazy<V>) => V | undefined,
): Sliced<T> | undefined {
  if (!name) return {};
  const file = use(fileAt(`chunks/${name}`, () => ({})) as Lazy<{ readonly records?: T }>);
  return file?.records ? { name, records: file.records } : file;
}
