/** The events of the tags. They bubble, so a page can also listen at the document. Types only. */
import type { DocumentType, IsoDay, Theme } from '../data/types.js';

/** The reader opened or closed a part: `sources`, `tools`, `table`, `definition`, or the entry with the id of a document. */
export type ToggleEvent = CustomEvent<{ readonly part: string; readonly open: boolean }>;
/** The reader chose a theme, or a type of documents where the tag has those; empty for all. */
export type FilterChangeEvent = CustomEvent<{
  readonly theme: Theme | '';
  readonly type?: DocumentType | '';
}>;
/** The reader moved the slider of the map to a day. */
export type DayChangeEvent = CustomEvent<{ readonly day: IsoDay }>;

/** The events of the tags, by name. */
export interface ScoEvents {
  'sco-toggle': ToggleEvent;
  'sco-filter-change': FilterChangeEvent;
  'sco-day-change': DayChangeEvent;
}

/** The events that only some tags have, by tag. Every tag but the provider also has `sco-toggle`. */
export interface SomeEvents {
  'sco-document-timeline': 'sco-filter-change';
  'sco-map': 'sco-day-change';
  'sco-roadmap': 'sco-filter-change';
}

declare global {
  interface GlobalEventHandlersEventMap extends ScoEvents {}
}
