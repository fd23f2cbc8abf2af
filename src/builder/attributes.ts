import type { Attributes } from '../static/attributes.js';
import type { BuilderTag } from './fields.js';

/** What an editor has chosen. */
export interface Choice {
  readonly tag: BuilderTag;
  /** By attribute; empty texts are left out of the tag. */
  readonly values: { readonly [attribute: string]: string | boolean };
  /** `YYYY-MM-DD`, or `latest` to keep up to date. */
  readonly day: string;
  readonly lang: string;
}

/** The attributes of the tag: its own first, then the day, the language, and what all tags take. */
export function attributesOf({ tag, values, day, lang }: Choice): Attributes {
  const chosen = (shared: boolean) =>
    tag.fields.flatMap(({ name, shared: isShared }) => {
      const value = values[name];
      const used = typeof value === 'string' ? value.trim() : value;
      return isShared === shared && used ? [[name, used] as const] : [];
    });
  return Object.fromEntries([...chosen(false), ['as-of', day.trim()], ['lang', lang], ...chosen(true)]);
}

/** The day on the clock of the reader, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
