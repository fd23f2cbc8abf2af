import type { SliceName } from '../i18n/language-module.js';
import type { Lazy } from '../lib/lazy.js';

/** A slice that a tag is drawn from. Without records there is none, and the tag is drawn from those of all things of the kind. */
export interface Sliced<T> {
  readonly name?: SliceName | undefined;
  readonly records?: T | undefined;
}

/**
 * The records about one thing, a state, a claim, a document or a term, cut from those of all; `undefined` while they are loading.
 * None here: in the files for pages `load-by-path.ts` takes the place of this module.
 */
export const sliced = <T>(
  _name: SliceName | undefined,
  _use: <V>(thing: Lazy<V>) => V | undefined,
): Sliced<T> | undefined => ({});
