import { lazy, type Lazy } from '../lib/lazy.js';

const files: { [path: string]: Lazy<unknown> } = {};

/** A file for pages, by its path. `orElse` gives what takes its place if it cannot be loaded. */
export const fileAt = (path: string, orElse?: () => unknown): Lazy<unknown> =>
  (files[path] ??= lazy(() =>
    (import(/* @vite-ignore */ `../${path}.js`) as Promise<unknown>).catch(orElse),
  ));

/**
 * As in `text-files.ts`, for the files for pages: a table of some hundred paths would be as large as the words of a tag, so the
 * path follows from the name. See docs/decisions/2026-11-30-texts-by-path.md.
 */
export const textFile = (language: string, path: string): Lazy<unknown> =>
  fileAt(`strings/${language}/${path}`);
