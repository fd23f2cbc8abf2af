import { lazy, type Lazy } from '../internal/lazy.js';
import type { Language } from '../data/types.js';
import type { base } from './en/base.js';
import type { citations } from './en/citations.js';
import type { documentTypes } from './en/document-types.js';
import type { doubt } from './en/doubt.js';
import type { documents } from './en/documents.js';
import type { documentTimeline } from './en/document-timeline.js';
import type { memberList } from './en/member-list.js';
import type { memberNone } from './en/member-none.js';
import type { memberTable } from './en/member-table.js';
import type { ordinals } from './en/ordinals.js';
import type { places } from './en/places.js';
import type { capitals } from './en/capitals.js';
import type { states } from './en/states.js';
import type { summitCard } from './en/summit-card.js';

/** The words of one language that several tags use, and those of the first three. English has them apart. */
export interface Packs {
  readonly base: typeof base;
  readonly capitals: typeof capitals;
  readonly citations: typeof citations;
  readonly documents: typeof documents;
  readonly doubt: typeof doubt;
  readonly documentTypes: typeof documentTypes;
  readonly documentTimeline: typeof documentTimeline;
  readonly memberList: typeof memberList;
  readonly memberNone: typeof memberNone;
  readonly memberTable: typeof memberTable;
  readonly offices: { readonly [office: string]: string };
  readonly ordinals: typeof ordinals;
  readonly places: typeof places;
  readonly states: typeof states;
  readonly summitCard: typeof summitCard;
}

/** The other languages: one file each, loaded when a reader needs it. */
export const packs: { readonly [language in Exclude<Language, 'en'>]: Lazy<Packs> } = {
  ru: lazy(() => import('./ru/index.js')),
  'zh-Hans': lazy(() => import('./zh-Hans/index.js')),
};

/** A tag's own words in the other languages: one file each. English ones come with the tag. */
export type LocalWords<T> = {
  readonly [language in Exclude<Language, 'en'>]: Lazy<{ readonly words: T }>;
};
