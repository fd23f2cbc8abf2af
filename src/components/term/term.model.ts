/** All terms in English, for commands and the snippet builder: the tag itself loads what it needs. */
import {
  entriesOf,
  read as readWith,
  termNamed as namedAmong,
  type Entry,
  type Reading,
} from './term.entries.js';
import { records } from './term.records.js';
import type { PageNode } from './term.words.js';

const english = entriesOf(records, 'en');

export const ids: readonly string[] = english.map(({ id }) => id);

/** As in `term.entries.ts`, among all terms in English. */
export const termNamed = (text: string, entries = english): Entry | undefined => namedAmong(text, entries);

/** As in `term.entries.ts`, with all terms in English. */
export const read = (term: string, children: Iterable<PageNode>, entries = english): Reading =>
  readWith(term, children, entries);
