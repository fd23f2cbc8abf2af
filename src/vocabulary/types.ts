/** Types of the vocabulary. */

/** What an id can refer to: a record of the dataset, or a word of a set that several tags share. */
export type IdKind =
  | 'summit'
  | 'state'
  | 'document'
  | 'status'
  | 'theme'
  | 'type'
  | 'claim'
  | 'verdict'
  | 'category'
  | 'organisation'
  | 'term'
  | 'speaker'
  | 'quote';

/** The kind of value that an attribute takes. */
export type Attribute =
  /** One of a fixed set of values. The first is the default. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choice'; readonly of: IdKind }
  /** One id. Pages that add their own facts may use their own ids. */
  | { readonly kind: 'record'; readonly of: IdKind }
  /** Ids or words separated by spaces, or one of the words in `also`. */
  | { readonly kind: 'list'; readonly of: IdKind; readonly also?: readonly string[] }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly also?: readonly string[] }
  /** `YYYY-MM-DD`, or one of the words in `also`. */
  | { readonly kind: 'day'; readonly also: readonly string[] }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  /** A whole number above 0. */
  | { readonly kind: 'number' }
  /** Present or not. */
  | { readonly kind: 'boolean' }
  /** Any text. */
  | { readonly kind: 'text' };

export interface Attributes {
  readonly [attribute: string]: Attribute;
}
