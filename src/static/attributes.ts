import type { TagAttributes, TagName } from '../vocabulary/tags.js';
import { escapeAttribute } from './tree.js';

/** HTML attributes of a tag; `true` is an attribute without a value. */
export interface Attributes {
  readonly [name: string]: string | boolean | undefined;
}

/** The tags that show something. */
export type DrawnTag = Exclude<TagName, 'sco-provider'>;

/** What HTML allows on every element. */
interface GlobalAttributes {
  readonly class?: string | undefined;
  readonly dir?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly slot?: string | undefined;
  readonly style?: string | undefined;
  readonly title?: string | undefined;
  readonly [data: `data-${string}`]: string | boolean | undefined;
}

/** The attributes of a tag, by its name. A flag may be the empty text, as in HTML. */
export type AttributesOf<Tag extends DrawnTag> = GlobalAttributes & {
  readonly [name in keyof TagAttributes[Tag]]?:
    | (TagAttributes[Tag][name] extends boolean ? boolean | '' : Extract<TagAttributes[Tag][name], string>)
    | undefined;
};

/** The name of a tag that shows something; any text, if the compiler knows no more of it than that it is a text. */
export type NameOf<Tag extends string> = string extends Tag
  ? Tag
  : DrawnTag & Tag extends never
    ? DrawnTag
    : Tag;

/** The attributes of a tag, or those of any tag, if the compiler does not know which it is. */
export type AttributesFor<Tag extends string> = Tag extends DrawnTag ? AttributesOf<Tag> : Attributes;

/** Attributes as HTML, with a space before each: ` summit="2024-astana" flags`. */
export function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** Attributes that do not change which facts are shown. */
const LOOKS = new Set(['heading-level', 'lang', 'sources', 'tools']);

/** A prefix for the ids of the notes of a tag, so that two tags on one page do not share ids. */
export function prefixOf(tag: string, attributes: Attributes): string {
  const words = Object.entries(attributes).flatMap(([name, value]) =>
    typeof value === 'string' && !LOOKS.has(name) ? value : [],
  );
  return [tag.slice(4), ...words].join('-').replace(/\W+/g, '-');
}
