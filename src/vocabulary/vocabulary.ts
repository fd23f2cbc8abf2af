/**
 * The vocabulary of the library: every attribute of every tag, with its kind of value and its valid values. The
 * manifest, the command `list`, the form of the snippet builder and tests of docs and messages use it.
 */
import { plain } from '../lib/spelling.js';
import * as tags from './attributes.js';
import { records } from './records.js';
import { settings } from './settings.js';
import type { Attribute, Attributes, IdKind } from './types.js';

const tagName = (name: string): string =>
  `sco-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Attributes by tag. */
export const vocabulary: { readonly [tag: string]: Attributes } = Object.fromEntries(
  Object.entries<Attributes>(tags).map(([name, own]) => [tagName(name), { ...settings, ...own }]),
);

/** The name of the attribute that a spelling of it means, such as `asOf` or `as_of`; else the name as it is. */
export const attributeNamed = (tag: string, name: string): string =>
  Object.keys(vocabulary[tag] ?? {}).find((each) => plain(each) === plain(name)) ?? name;

export const attributeOf = (tag: string, name: string): Attribute | undefined => vocabulary[tag]?.[name];

/** The kind of id that an attribute takes, if it takes ids. */
export const idKindOf = (attribute: Attribute | undefined): IdKind | undefined =>
  attribute && 'of' in attribute ? attribute.of : undefined;

/** The valid values of an attribute; empty if it takes a date, a number or any text. */
export function valuesOf(attribute: Attribute): readonly string[] {
  const words = 'values' in attribute ? attribute.values : [];
  const ids = 'of' in attribute ? records[attribute.of].map(({ id }) => id) : [];
  return [...words, ...ids, ...(('also' in attribute && attribute.also) || [])];
}
