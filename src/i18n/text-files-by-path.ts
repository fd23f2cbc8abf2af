import { lazy, type Lazy } from '../lib/lazy.js';

const files: { [path: string]: Lazy<unknown> } = {};

/**
 * As in `text-files.ts`, for the files for pages: a table of some hundred paths would be as large as the words of a tag, so the
 * path follows from the name. See docs/decisions/2026-11-30-texts-by-path.md.
 */
export const textFile = (language: string, path: string): Lazy<unknown> =>
  (files[`${language}/${path}`] ??= lazy(
    () => import(/* @vite-ignore */ `../strings/${language}/${path}.js`) as Promise<unknown>,
  ));
