import type { Attributes } from '../static/attributes.js';
import type { BuilderTag } from './fields.js';

/** What an editor has chosen. */
export interface Choice {
  readonly tag: BuilderTag;
  /** Values by attribute name. Empty values are left out of the tag. */
  readonly values: { readonly [attribute: string]: string | boolean };
  /** `YYYY-MM-DD`, or `latest` to follow the data. */
  readonly day: string;
  readonly lang: string;
}

/** The tag's attributes in order: its own, the day, the language, then the shared settings. */
export function attributesOf({ tag, values, day, lang }: Choice): Attributes {
  const chosen = (shared: boolean) =>
    tag.fields.flatMap(({ name, shared: isShared }) => {
      const value = values[name];
      const used = typeof value === 'string' ? value.trim() : value;
      return isShared === shared && used ? [[name, used] as const] : [];
    });
  return Object.fromEntries([...chosen(false), ['as-of', day.trim()], ['lang', lang], ...chosen(true)]);
}
