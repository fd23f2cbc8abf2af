import type { Citations } from '../citations/citations.js';
import type { IsoDay, OwnDataset } from '../data/types.js';
import type { Locale } from '../i18n/locale.js';

/** The result of drawing a tag on a server. */
export interface Drawing {
  /** HTML of the shadow root, with the comments that Lit needs to hydrate it. */
  readonly shadow: string;
  /** The style sheets of the shadow root. */
  readonly css: string;
  readonly day: IsoDay;
  readonly locale: Locale;
  /** The records of the facts that have a source mark. */
  readonly cite: Citations;
  /** The day for which the page is frozen, or `latest`. */
  readonly frozen: string;
  /** The records that were added to the dataset. */
  readonly own: OwnDataset | undefined;
  /** The tag's warnings and errors, without duplicates. */
  readonly messages: readonly string[];
  /** Those of the messages that tell of no mistake: an `as-of` after the last day of the data. */
  readonly notices: readonly string[];
  /** False if the tag can only show its children. */
  readonly drawn: boolean;
  /** True for tags used inside a sentence. */
  readonly inline: boolean;
}
