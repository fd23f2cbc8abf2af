/** What frameworks let a template write on each tag. Types only, for the files beside this one. */
import type { OwnDataset } from '../data/types.js';
import type * as classes from '../elements.js';
import type { ScoEvents, SomeEvents } from '../element/events.js';
import type { TagAttributes, TagName, Written } from '../vocabulary/tags.js';

/** `summit-card` to `summitCard`. */
export type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** The class of a tag. */
export type ClassOf<Tag extends TagName> = Tag extends `sco-${infer Name}`
  ? `Sco${Capitalize<CamelCase<Name>>}` extends infer Key extends keyof typeof classes
    ? (typeof classes)[Key] extends abstract new () => infer Instance
      ? Instance
      : never
    : never
  : never;

/** The names of the events of a tag. */
export type EventsOf<Tag extends TagName> = Tag extends 'sco-provider'
  ? never
  : 'sco-toggle' | (Tag extends keyof SomeEvents ? SomeEvents[Tag] : never);

/** An event of a tag, with the tag that it comes from. */
export type EventOf<Tag extends TagName, Name extends EventsOf<Tag>> = ScoEvents[Name] & {
  readonly currentTarget: ClassOf<Tag>;
};

/** What a script may give the provider, besides attributes. */
export type Objects<Tag extends TagName> = Tag extends 'sco-provider'
  ? { readonly facts?: OwnDataset | undefined }
  : unknown;

/** The attributes of a tag. */
export type Markup<Tag extends TagName> = Objects<Tag> & {
  readonly [name in keyof TagAttributes[Tag]]?: Written<TagAttributes[Tag][name]> | undefined;
};

/** No value has this type: its name says which attribute to write instead. */
interface Write<Attribute extends string> {
  readonly [instead]: Attribute;
}
declare const instead: unique symbol;

/**
 * The spelling with a capital of each attribute with a hyphen, which takes no value: a framework would write `asof` into the
 * HTML of a server.
 */
export type WithoutCapitals<Tag extends TagName> = {
  readonly [name in keyof TagAttributes[Tag] & `${string}-${string}` as CamelCase<name>]?: Write<name>;
};

/** Listeners as attributes: `onsco-toggle`. */
export type Listeners<Tag extends TagName> = {
  readonly [name in EventsOf<Tag> as `on${name}`]?: ((event: EventOf<Tag, name>) => void) | undefined;
};

/** The same for each tag. */
export type Tags = { readonly [tag in TagName]: Markup<tag> & WithoutCapitals<tag> & Listeners<tag> };
