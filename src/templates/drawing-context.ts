import type { TemplateResult } from 'lit';
import type { Citations } from '../citations/citations.js';
import type { IsoDay, PartialDate, PlaceId, StateId, SummitDocument, Text } from '../data/types.js';
import type { English } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import type { Name } from '../i18n/names.js';

/** The English words that a tag draws with, by name. */
export type Vocabulary = { readonly [name in keyof English]?: English[name] };

/**
 * What a template gets in addition to its records: words, formats, the day, and citations. A template is a pure function of
 * records and this context. Members that need certain words in the vocabulary say so.
 */
export interface DrawingContext<V extends Vocabulary = Vocabulary> {
  /** The vocabulary of the tag in the reader's language. */
  readonly words: V;
  readonly locale: Locale;
  /** BCP 47 tag for formats and sorting. */
  readonly tag: string;
  /** The day for which facts are drawn. */
  readonly day: IsoDay;
  /** Level of the heading: `2` to `6`, or `none`. */
  readonly level: string;
  /** Whether the tag shows at first only what an article needs at a glance: `size="short"`. */
  readonly isShort: boolean;
  /** Marks facts with their sources. Notes are numbered in the order of the marks, so facts are marked in reading order. */
  readonly cite: Citations;
  /** Whether everything that a click would open is drawn open: true in print. */
  readonly open: boolean;
  /** Spells a text of ours as the page asks, if that is not as we do. Words and the members below do so themselves. */
  readonly respell: ((text: string) => string) | undefined;
  /** The label above the heading: the organisation, and what the tag tells of it. */
  kicker(subject: unknown): TemplateResult;
  /**
   * Content that a short tag folds away below a label, such as `12 more documents`; a full one shows it without. `isFolded`:
   * where it does not depend on the size alone.
   */
  fold(label: unknown, content: unknown, isFolded?: boolean): unknown;
  /** A date as a `<time>` element, in the format of the locale or as `write` formats it. */
  time(date: PartialDate, write?: (date: PartialDate, locale: Locale) => string): TemplateResult;
  /** A range of days as one `<time>` element, with the last day as its `datetime`. */
  range(span: { readonly start: IsoDay; readonly end: IsoDay }): TemplateResult;
  /** A text of a record in the reader's language, else in English and marked as such. */
  text(text: Text): unknown;
  /** A text of records that `inLanguage()` has translated. */
  prose(text: string): string;
  /** The name of a state: from the page, else the official one if that is set, else from `words.states`, else its id. */
  nameOf(id: StateId): Name;
  /** The same name for a template. */
  name(id: StateId): unknown;
  /** Names of states for a template, sorted alphabetically in the reader's language. */
  names(ids: readonly StateId[]): readonly unknown[];
  /** The name of a city from `words.places` or `words.capitals`, else its id. */
  place(id: PlaceId): string;
  /** The name of an office from `words.offices`, by a key such as `president-kz`; else the English one. */
  office(key: string, english: string): unknown;
  /**
   * The title of a document: from the page, else the one in the reader's language, else the one of its record. Titles are loaded
   * summit by summit, or all at once if `titles` is in the vocabulary.
   */
  title(document: Pick<SummitDocument, 'id' | 'title' | 'summit'>): unknown;
  ordinal(number: number): string;
}
