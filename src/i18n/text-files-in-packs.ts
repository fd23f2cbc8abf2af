import { lazy, type Lazy } from '../lib/lazy.js';

/** The texts of a language by path, from its file beside the bundle, which also runs as a classic script. */
type Pack = { readonly [path: string]: unknown };
const KEY = Symbol.for('sco-elements texts');
const packs = ((globalThis as { [KEY]?: { [language: string]: Pack } })[KEY] ??= {});

async function packOf(language: string): Promise<Pack> {
  const file = `./sco-elements.bundle.${language}.js`;
  // A page may have the file before the bundle, for example joined with it into one.
  if (!packs[language]) await import(/* @vite-ignore */ file);
  const pack = packs[language];
  if (!pack) throw new Error(`${file} has no texts`);
  return pack;
}

const files: { [path: string]: Lazy<unknown> } = {};

/**
 * As in `text-files.ts`, for the bundle: it contains English, and each other language is one more file, so that a page
 * pays for its own alone. See docs/decisions/2026-11-30-languages-of-the-bundle.md.
 */
export const textFile = (language: string, path: string): Lazy<unknown> =>
  (files[`${language}/${path}`] ??= lazy(async () => (await packOf(language))[path]));
