import { escapeAttribute } from './tree.js';

/** HTML attributes of a tag; `true` is an attribute without a value. */
export interface Attributes {
  readonly [name: string]: string | boolean | undefined;
}

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
