/** The attributes of each tag with the types of their values, from the vocabulary. Types only. */
import type * as vocabulary from './attributes.js';
import type { settings } from './settings.js';
import type { Attribute } from './types.js';
import type { ValueOf } from './values.js';

/** `summitCard` to `summit-card`. */
type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
  : Name;

type Values<Of> = { readonly [name in keyof Of]: Of[name] extends Attribute ? ValueOf<Of[name]> : never };

/** The values of the attributes of every tag, by tag and attribute. */
export type TagAttributes = {
  readonly [name in keyof typeof vocabulary as `sco-${Hyphenated<name>}`]: Values<
    Omit<typeof settings, keyof (typeof vocabulary)[name]> & (typeof vocabulary)[name]
  >;
};

/** The name of a tag. */
export type TagName = keyof TagAttributes;

/** What may be written for a value: `'3'`, or `3`, which becomes the same text. */
export type Written<Value> = Value | (Value extends `${infer Digits extends number}` ? Digits : never);
