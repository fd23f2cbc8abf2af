/** Shapes of the vocabulary. No code that runs. */

/** What a value can be the id of: a record of the dataset, or one of a set of words that several tags share. */
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

/** What an attribute takes. */
export type Attribute =
  /** One word of a fixed set. Of the attribute's own `values` the first is the default. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choice'; readonly of: IdKind }
  /** One id. A page that brings facts of its own may use ids of its own. */
  | { readonly kind: 'record'; readonly of: IdKind }
  /** Ids or words with spaces between, or one of the words in `also`. */
  | { readonly kind: 'list'; readonly of: IdKind; readonly also?: readonly string[] }
  | { readonly kind: 'list'; readonly values: readonly string[] }
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
