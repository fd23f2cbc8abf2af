import type { TemplateResult } from 'lit';
import type { Citations } from '../citations/citations.js';
import type { IsoDay, PartialDate, PlaceId, StateId, Text } from '../data/types.js';
import type { English } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import type { Name } from '../i18n/names.js';

/** The words that a tag draws with, by name: the English ones, which stand in for a language that lacks them. */
export type Vocabulary = { readonly [name in keyof English]?: English[name] };

/**
 * What a template gets beside its records: the reader's language, the day, and the marks of sources. A template is a pure
 * function of both. What a name needs of the vocabulary is said with it.
 */
export interface DrawingContext<V extends Vocabulary = Vocabulary> {
  /** The vocabulary of the tag in the reader's language. */
  readonly words: V;
  readonly locale: Locale;
  /** BCP 47 tag for formats and sorting. */
  readonly tag: string;
  /** The day whose facts are drawn. */
  readonly day: IsoDay;
  /** Level of the heading: `2` to `6`, or `none`. */
  readonly level: string;
  /** Marks facts with their sources, in the order in which they are read. */
  readonly cite: Citations;
  /** Whether what a click would open is drawn open, as on paper. */
  readonly open: boolean;
  /** A date as a `<time>`; written as the locale writes dates, or by `write`. */
  time(date: PartialDate, write?: (date: PartialDate, locale: Locale) => string): TemplateResult;
  /** First and last day as a `<time>` of the last. */
  range(span: { readonly start: IsoDay; readonly end: IsoDay }): TemplateResult;
  /** A text of a record in the reader's language, else in English, which then says so. */
  text(text: Text): unknown;
  /** The name of a state: the page's own, the official one if that is asked for, or that of `words.states`. */
  nameOf(id: StateId): Name;
  name(id: StateId): unknown;
  /** Names of several states in the order of the reader's alphabet. */
  names(ids: readonly StateId[]): readonly unknown[];
  /** The name of a city, by `words.places` and `words.capitals`; its id where neither has it. */
  place(id: PlaceId): string;
  /** An office by its key, such as `president-kz`, in `words.offices`, else its English title. */
  office(key: string, english: string): unknown;
  /** The title of a document: the page's own, that of `words.titles`, or the one of its record. */
  title(document: { readonly id: string; readonly title: string }): unknown;
  /** The number of a meeting as an ordinal, by `words.ordinals`. */
  ordinal(number: number): string;
}
