import { lazy, type Lazy } from '../lib/lazy.js';
import type { Language } from '../data/types.js';
import type { base } from '../strings/en/base.js';
import type { citations } from '../strings/en/citations.js';
import type { documentTypes } from '../strings/en/document-types.js';
import type { disputeNote } from '../strings/en/dispute-note.js';
import type { documents } from '../strings/en/documents.js';
import type { documentTimeline } from '../strings/en/document-timeline.js';
import type { memberList } from '../strings/en/member-list.js';
import type { memberNone } from '../strings/en/member-none.js';
import type { memberTable } from '../strings/en/member-table.js';
import type { ordinals } from '../strings/en/ordinals.js';
import type { places } from '../strings/en/places.js';
import type { capitals } from '../strings/en/capitals.js';
import type { states } from '../strings/en/states.js';
import type { summitCard } from '../strings/en/summit-card.js';

/** The words of one language that several tags use, and those of the first three. English has them apart. */
export interface Packs {
  readonly base: typeof base;
  readonly capitals: typeof capitals;
  readonly citations: typeof citations;
  readonly documents: typeof documents;
  readonly disputeNote: typeof disputeNote;
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
  ru: lazy(() => import('../strings/ru/index.js')),
  'zh-Hans': lazy(() => import('../strings/zh-Hans/index.js')),
};

/** A tag's own words in the other languages: one file each. English ones come with the tag. */
export type LocalWords<T> = {
  readonly [language in Exclude<Language, 'en'>]: Lazy<{ readonly words: T }>;
};
